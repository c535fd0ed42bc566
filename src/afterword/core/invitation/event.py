"""The facts of a calendar event and of the mail it came in, as they stand there."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.watch.reading import Mailbox

NOBODY = Mailbox()
ROOMS = frozenset({"ROOM", "RESOURCE", "GROUP"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody (or a room) on the list of an event."""

    name: str = ""
    address: str = ""
    role: str = ""
    kind: str = ""

    @property
    def is_room(self) -> bool:
        """A room, a projector, a mailing list: nobody to thank."""
        return self.kind in ROOMS or self.role == "NON-PARTICIPANT" or "resource.calendar.google.com" in self.address


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time as an event gives it: exact, or a wall time whose zone nobody knows, or only a day.

    `zone` is the IANA name when there is one; `written` is the zone as it stood there.
    """

    at: datetime | None = None
    wall: datetime | None = None
    day: date | None = None
    zone: str | None = None
    written: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event. `end_source` names the property the end was read from.

    `is_missing_people` says that somebody is on its list in a way that cannot be read.
    """

    method: str = ""
    uid: str = ""
    sequence: int = 0
    status: str = ""
    summary: str = ""
    location: str = ""
    description: str = ""
    links: tuple[str, ...] = ()
    organiser: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    start: When | None = None
    end: When | None = None
    end_source: str = "DTEND"
    is_recurring: bool = False
    is_missing_people: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The mail an invitation came in."""

    from_: Mailbox = NOBODY
    reply_to: Mailbox = NOBODY
    to: tuple[Mailbox, ...] = ()
    delivered_to: tuple[Mailbox, ...] = ()
    subject: str = ""
    message_id: str | None = None
    at: datetime | None = None
    text: str = ""
    phones: tuple[str, ...] = ()
    is_by_person: bool = True
