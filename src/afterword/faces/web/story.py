"""What happened in a process, told in order: everything that went either way, and what was done about it here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction, SendState
from afterword.core.reason import Reason
from afterword.faces.web import words
from afterword.faces.web.plainly import on_a_page
from afterword.service.followup import Event
from afterword.service.history import once_each, told
from afterword.service.incoming import Filed

ORDINARY = 40
"""Words of a message that are shown at once; the rest opens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing on the timeline; `id` is what taking it back needs, empty where that is impossible.

    `person` is the name in the case, or the sender of a mail from nobody in it.
    """

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
    return tuple((event.at, event.who, on_a_page(told(event))) for event in reversed(once_each(events)))


def _entry(item: Correspondence, case: Case, mail: Filed | None) -> Entry:
    text = (item.text or "").strip()
    head, rest = _cut(text)
    person = case.person(item.person)
    return Entry(
        at=item.at,
        id=item.id or "",
        head=_head(item),
        person=person.name if person else mail.reading.from_.shown if mail else "",
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
