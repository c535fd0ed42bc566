"""What happened in a process, told in order: everything that went either way, and what was done about it here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction, SendState
from afterword.core.reason import Reason
from afterword.faces.web import words
from afterword.faces.web.plainly import on_a_page
from afterword.service.followup import Event
from afterword.service.incoming import Filed

ORDINARY = 40
"""Words of a message that are shown at once; the rest opens."""

DONE_HERE = {
    "kept": "You added it.",
    "edited": "You corrected the facts.",
    "debriefed": "You wrote notes.",
    "put_back": "You undid a click.",
    "overruled": "You decided otherwise than advised.",
    "status": "You said how it stands.",
    "logged": "You noted something.",
    "taken_back": "You took something back.",
    "approved": "You approved a message.",
    "sending": "Your message began its way.",
    "sent": "Your message was sent.",
    "unknown": "Nobody knew whether your message went.",
    "released": "Your message did not go.",
    "refused": "The mail server refused it.",
    "not_sent": "It could not be sent yet.",
    "copy_found": "Your Sent folder shows the message.",
    "copy_kept": "A copy of it was put into your Sent folder.",
    "copy_put_off": "The copy for your Sent folder has to wait.",
    "no_copy": "No copy of it lies in your Sent folder.",
    "cancelled": "The sending was called off.",
    "put_off": "It will be tried again.",
    "needs_you": "It needs your decision.",
    "filed": "A mail was filed here.",
    "answered": "They answered.",
    "mail_to_decide": "A mail waits for your word.",
    "mail_decided": "You said what a mail is.",
    "filing_undone": "You took a filing back.",
    "interview_changed": "You took over a change of the interview.",
    "unfiled": "A mail was taken out again.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing on the timeline; `id` is what taking it back needs, empty where that is impossible."""

    at: datetime
    id: str
    head: str
    person: str
    text: str
    rest: str
    tone: str
    why: tuple[Reason, ...] = ()
    mail: str = ""


def entries(case: Case, filed: Mapping[str, Filed]) -> tuple[Entry, ...]:
    """What went either way, the latest first; `filed` says why a mail was taken for what it was."""
    items = sorted(case.correspondence, key=lambda item: item.at, reverse=True)
    return tuple(_entry(item, case, filed.get(item.id or "")) for item in items)


def done_here(events: tuple[Event, ...]) -> tuple[tuple[datetime, str, str], ...]:
    """What was done in this program, the latest first: when, who, what."""
    return tuple((event.at, event.who, _done(event.what, event.data)) for event in reversed(events))


def _entry(item: Correspondence, case: Case, mail: Filed | None) -> Entry:
    text = (item.text or "").strip()
    head, rest = _cut(text)
    person = case.person(item.person)
    return Entry(
        at=item.at,
        id=item.id or "",
        head=_head(item),
        person=person.name if person else "",
        text=head,
        rest=rest,
        tone=_tone(item),
        why=mail.reading.reasons if mail else (),
        mail=mail.id if mail else "",
    )


def _head(item: Correspondence) -> str:
    what = words.CORRESPONDENCE[item.kind]
    if item.direction is Direction.OUT and item.kind is CorrespondenceKind.MESSAGE:
        what = "your message"
    doubt = {SendState.UNKNOWN: ", perhaps sent", SendState.DRAFT: ", a draft"}.get(item.state, "")
    return f"{what[0].upper()}{what[1:]}, {words.CHANNELS[item.channel]}{doubt}"


def _tone(item: Correspondence) -> str:
    if item.state is SendState.UNKNOWN:
        return "stop"
    return "good" if item.direction is Direction.IN else ""


def _cut(text: str) -> tuple[str, str]:
    parts = text.split()
    return (text, "") if len(parts) <= ORDINARY else (" ".join(parts[:ORDINARY]) + " …", text)


def _done(what: str, data: Mapping[str, Any]) -> str:
    said = DONE_HERE.get(what, what.replace("_", " "))
    note = data.get("text")
    return f"{said} {on_a_page(note)}" if note else said
