"""Invitations as files: `.ics`, or a mail (`.eml`) with or without a calendar inside."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from afterword.adapters.codec import CALENDAR_NAMES, case_from, read_bytes, refuse
from afterword.adapters.invitation.calendar_file import events_in, is_calendar
from afterword.adapters.invitation.phones import own_phones
from afterword.adapters.invitation.zones import country_of
from afterword.core.case import Case
from afterword.core.errors import BadInputError, Problem
from afterword.core.invitation.assemble import assemble
from afterword.core.invitation.event import Event, Letter
from afterword.core.invitation.imported import Answers, Imported, InvitationKind
from afterword.core.invitation.people import is_machine
from afterword.core.reason import Caution
from afterword.core.watch.charsets import as_declared, decode
from afterword.core.watch.html_text import text_of_html
from afterword.core.watch.new_text import new_text
from afterword.core.watch.parts import Part, content, open_parts, own_parts, text

OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
FOLD = re.compile(rb"\r?\n[ \t]")
GUESSED = Caution(
    id="guessed_letters",
    text="The invitation does not say how its letters are written, so they were read as Western European. Check the names for letters that look wrong.",
)
LARGEST_CALENDAR = 2_000_000
"""Bytes of a calendar part that are read; twenty events with long descriptions take a tenth."""


def read_invitation(path: Path | str, *, now: datetime, answers: Answers | None = None) -> Imported:
    """What the file at `path` says; BadInputError when it is neither calendar nor mail."""
    return invitation_from(read_bytes(Path(path)), source=str(path), now=now, answers=answers)


def invitation_from(data: bytes, *, source: str, now: datetime, answers: Answers | None = None) -> Imported:
    """What these bytes of a `.ics` or `.eml` say; a warning where their letters had to be guessed."""
    if data.startswith(OUTLOOK):
        raise refuse(source, found="a message in Outlook's own format", expected="the same saved as .eml or .ics")
    if not data.strip():
        raise refuse(source, found="an empty file", expected="an invitation (.ics or .eml)")
    if b"\0" in data[:4096]:
        raise refuse(source, found="a binary file", expected="an invitation (.ics or .eml)")
    root = None if is_calendar(data) else _opened(data, source=source)
    calendars = _calendars(root) if root else (_calendar(data),)
    events = _events(calendars, source=source)
    imported = assemble(events, _letter(root, events) if root else None, now=now, answers=answers)
    return replace(imported, warnings=(GUESSED,)) if any(each.is_guessed for each in calendars) else imported


def _opened(data: bytes, *, source: str) -> Part:
    root = open_parts(data)
    if "from" not in root.headers and "date" not in root.headers:
        raise refuse(source, found="neither a calendar nor a mail", expected="an invitation (.ics or .eml)")
    return root


def whole_case(imported: Imported, *, source: str) -> Case:
    """The case, when nothing it must have is missing; otherwise BadInputError that asks for each missing thing."""
    try:
        return case_from(imported.case, source=source)
    except BadInputError as error:
        if imported.kind is InvitationKind.NOT_AN_INVITATION:
            found = "a mail or calendar without an invitation"
            raise refuse(source, found=found, expected="an invitation, or a case written by hand") from None
        asked = {"candidate": "who_are_you", "organisation": "which_organisation", "process": "which_job"}
        texts = {question.id: question.text for question in imported.questions}
        raise BadInputError(tuple(_asked(problem, asked, texts) for problem in error.problems), source=source) from None


OPTIONS = {"who_are_you": "--name", "which_organisation": "--organisation", "which_job": "--job"}


def _asked(problem: Problem, asked: dict[str, str], texts: dict[str, str]) -> Problem:
    """The problem of a missing fact as the question and the option that answers it."""
    question = asked.get(problem.path.split(".")[0], "")
    if question not in texts or problem.found != "nothing":
        return problem
    expected = f"an answer with {OPTIONS[question]}: {texts[question]}"
    return Problem(path=problem.path, found="nothing in the invitation", expected=expected)


def calendar_of(raw: bytes) -> tuple[Event, ...]:
    """The events a mail carries; none when it carries no calendar, or one that cannot be read."""
    try:
        return _events(_calendars(open_parts(raw)), source="")
    except BadInputError:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarText:
    """The text of a calendar, the method its part of a mail declares, and whether its letters had to be guessed."""

    text: str
    method: str = ""
    is_guessed: bool


def _calendar(data: bytes, *, charset: str = "", method: str = "") -> CalendarText:
    """A calendar is UTF-8 unless its part of the mail names another charset (RFC 5545, 3.1.4).

    Lines are joined first, because a letter of several bytes may be folded in its middle (3.1).
    """
    joined = FOLD.sub(b"", data)
    declared = as_declared(joined, charset)
    text = decode(joined) if declared is None else declared.replace("\0", "")
    return CalendarText(text=text.removeprefix("\ufeff"), method=method, is_guessed=declared is None)


def _calendars(root: Part) -> tuple[CalendarText, ...]:
    return tuple(
        _calendar(
            content(part, limit=LARGEST_CALENDAR), charset=part.parameter("charset"), method=part.parameter("method")
        )
        for part in _every(root)
        if _is_calendar(part)
    )


def _events(calendars: tuple[CalendarText, ...], *, source: str) -> tuple[Event, ...]:
    """The events of the calendars; the same one carried twice counts once."""
    found: list[Event] = []
    for each in calendars:
        known = {event.uid for event in found if event.uid}
        events = events_in(each.text, source=source, method=each.method)
        found += [event for event in events if event.uid not in known]
    return tuple(found)


def _every(part: Part) -> list[Part]:
    return [part, *(inner for child in part.children for inner in _every(child))]


def _is_calendar(part: Part) -> bool:
    names = (part.parameter("name"), part.headers.text("content-disposition").rstrip('";'))
    return part.kind in CALENDARS or (
        part.kind == "application/octet-stream" and any(name.lower().endswith(CALENDAR_NAMES) for name in names)
    )


def _letter(root: Part, events: tuple[Event, ...]) -> Letter:
    headers, body = root.headers, _body(root)
    zone_name = next((event.start.zone for event in events if event.start and event.start.zone), None)
    from_ = headers.mailbox("from")
    return Letter(
        from_=from_,
        reply_to=headers.mailbox("reply-to"),
        to=headers.mailboxes("to"),
        delivered_to=(*headers.mailboxes("delivered-to"), *headers.mailboxes("x-original-to")),
        subject=headers.text("subject"),
        message_id=next(iter(headers.ids("message-id")), None),
        at=headers.moment("date"),
        text=body,
        phones=own_phones(new_text(body), country=country_of(zone_name) if zone_name else None),
        is_by_person=not _is_automatic(root) and not is_machine(from_.address),
    )


def _is_automatic(root: Part) -> bool:
    headers = root.headers
    return (
        "list-unsubscribe" in headers
        or "list-id" in headers
        or headers.first("auto-submitted").lower().strip() not in ("", "no")
        or headers.first("precedence").lower().strip() in ("bulk", "list", "junk")
        or root.kind == "multipart/report"
    )


def _body(root: Part) -> str:
    """What a person reads in it."""
    shown = [part for part in own_parts(root) if not part.is_attachment]
    written = next((found for part in shown if part.kind == "text/plain" and (found := text(part)).strip()), "")
    html = next((part for part in shown if part.kind == "text/html"), None)
    return (written or (text_of_html(text(html)) if html else "")).strip()
