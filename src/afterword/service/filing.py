"""Filing an incoming mail with the follow-up it belongs to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from hashlib import sha256

from afterword.core.case import Case, Correspondence
from afterword.core.invitation.event import Event as CalendarEvent
from afterword.core.invitation.update import change_in, told
from afterword.core.watch import read
from afterword.core.watch.consequence import Consequence, consequence
from afterword.core.watch.interest import HEAD
from afterword.core.watch.reading import Answers, MailKind, Match, Reading
from afterword.service.followup import Event, Followup
from afterword.service.incoming import BY_RULE, Filed, Found, MailStore
from afterword.service.keep import with_item
from afterword.service.ports import FollowupStore

RANK = {Match.ID: 4, Match.RETURNED_ID: 4, Match.THREAD: 3, Match.ADDRESS: 2, Match.NONE: 1}
"""How strongly a mail is tied to a case; of several cases, the one with the strongest tie gets it."""
LONGEST_KEY = 250
"""Characters of a Message-ID that is kept as it is; hardly any is longer than 100."""


Calendar = Callable[[bytes], tuple[CalendarEvent, ...]]
"""The events of the calendar parts of a mail, none for a mail without one."""


def _no_calendar(raw: bytes) -> tuple[CalendarEvent, ...]:  # noqa: ARG001 -- a reader that finds nothing
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cabinet:
    """Where mail is filed: the follow-ups, the mails that belong to them, and a reader of calendars."""

    followups: FollowupStore
    mails: MailStore
    calendar: Calendar = _no_calendar


def open_followups(cabinet: Cabinet, owner: str) -> tuple[Followup, ...]:
    """The follow-ups an answer may still come for."""
    return cabinet.followups.still_open(owner)


def file_mail(cabinet: Cabinet, owner: str, found: Found, *, now: datetime, account: str | None) -> Filed | None:
    """Keep a mail with the follow-up it belongs to; None when it belongs to none or was there before."""
    followups = open_followups(cabinet, owner)
    best = _updated(followups, found.raw, cabinet.calendar(found.raw), now=now) or _best(followups, found.raw, now=now)
    if best is None:
        return None
    followup, reading = best
    key = key_of(reading, found.raw)
    if any(_is_known(one.case, key) for one in followups) or cabinet.mails.has(owner, key):
        return None
    meaning = _meaning(reading, followup.case, key=key, now=now)
    if meaning is None:
        return None
    mail = replace(_filed(followup, found, reading, now=now), account=account, text=meaning.text)
    mail = replace(mail, correspondence_id=key if meaning.item and meaning.item.id == key else "")
    event = Event(at=now, who=BY_RULE, what=_event_name(mail), data=_told(mail))
    mail_id = cabinet.mails.file(mail, _adding(meaning), event, hold_until=_morning(meaning))
    return replace(mail, id=mail_id) if mail_id else None


def _morning(meaning: Consequence) -> datetime | None:
    return datetime.combine(meaning.hold_until, time(9), tzinfo=UTC) if meaning.hold_until else None


def _told(mail: Filed) -> dict[str, str]:
    return {"mail": mail.key, "kind": mail.reading.kind.value, "text": mail.text}


def _filed(followup: Followup, found: Found, reading: Reading, *, now: datetime) -> Filed:
    return Filed(
        owner=followup.owner,
        followup=followup.id,
        key=key_of(reading, found.raw),
        folder=found.folder,
        uid=found.uid,
        reading=reading,
        answers=reading.answers if reading.changes is None else Answers.ASK,
        head=found.raw[:HEAD].replace(b"\r\n", b"\n").partition(b"\n\n")[0] + b"\n\n",
        filed_at=now,
    )


def _updated(
    followups: tuple[Followup, ...], raw: bytes, events: tuple[CalendarEvent, ...], *, now: datetime
) -> tuple[Followup, Reading] | None:
    """The follow-up an interview of which the calendar in the mail would change: one that keeps the event's id.

    Where none does, the one the mail is most strongly tied to; a mail that is tied to none changes nothing.
    """
    ids = {event.uid for event in events}
    keeping = tuple(one for one in followups if any(each.uid in ids for each in one.case.interviews))
    best = None if keeping or not events else _best(followups, raw, now=now)
    for one in keeping or ((best[0],) if best and best[1].match is not Match.NONE else ()):
        change = change_in(events, one.case, now=now)
        if change is not None:
            reading = read(raw, case=one.case, now=now)
            answers = Answers.NO if reading.answers is Answers.ASK else reading.answers
            return one, replace(reading, changes=change, answers=answers)  # the change is what is asked
    return None


def _meaning(reading: Reading, case: Case, *, key: str, now: datetime) -> Consequence | None:
    """What the mail means; a change of an interview is told before anything else about it."""
    meaning = consequence(reading, case, key=key, now=now)
    if reading.changes is None:
        return meaning
    person = case.person(reading.person)
    who = person.name if person else reading.from_.shown or "Somebody"
    text = told(reading.changes, case, who=who)
    return replace(meaning, text=text) if meaning else Consequence(item=None, text=text)


def _best(followups: tuple[Followup, ...], raw: bytes, *, now: datetime) -> tuple[Followup, Reading] | None:
    """The follow-up the mail is most strongly tied to; if two ties are equal, the person is asked."""
    readings = [(one, read(raw, case=one.case, now=now)) for one in followups]
    tied = [(one, reading) for one, reading in readings if reading.kind not in (MailKind.BULK, MailKind.UNRELATED)]
    ranked = sorted(tied, key=lambda pair: _strength(pair[1]), reverse=True)
    if not ranked:
        return None
    followup, reading = ranked[0]
    is_shared = len(ranked) > 1 and _strength(ranked[1][1]) == _strength(reading) and reading.match is not Match.NONE
    if is_shared and reading.answers is Answers.YES:
        return followup, replace(reading, answers=Answers.ASK, confidence=min(reading.confidence, 0.5))
    return followup, reading


def _strength(reading: Reading) -> tuple[int, float]:
    return RANK[reading.match], reading.confidence


def key_of(reading: Reading, raw: bytes) -> str:
    """The Message-ID in brackets, or a digest of the bytes for a mail without one."""
    if reading.message_id and len(reading.message_id) < LONGEST_KEY:
        return f"<{reading.message_id}>"
    return "sha256:" + sha256(raw).hexdigest()


def _is_known(case: Case, key: str) -> bool:
    return any(key in (item.id, item.server_id) for item in case.correspondence)


def _adding(meaning: Consequence) -> Callable[[Case], Case]:
    item = meaning.item
    return (lambda case: entered(case, item)) if item else (lambda case: case)


def entered(case: Case, item: Correspondence) -> Case:
    """The case with the entry in it, in the place of one with its id where there is one."""
    if not _is_known(case, item.id or ""):
        return with_item(case, item)
    return replace(case, correspondence=tuple(item if one.id == item.id else one for one in case.correspondence))


def _event_name(mail: Filed) -> str:
    if mail.answers is Answers.ASK:
        return "mail_to_decide"
    return "answered" if mail.answers is Answers.YES else f"{mail.reading.kind}_came"
