"""The events of a calendar, read property by property: a broken one is left out, the rest is kept."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any
from warnings import catch_warnings, simplefilter

from icalendar import Calendar, Component, vRecur
from icalendar.error import BrokenCalendarProperty

from afterword.adapters.codec import refuse
from afterword.adapters.invitation.zones import placed
from afterword.core.invitation.event import Attendee, Event, When

MOST_EVENTS = 20
"""A day of interviews has ten; more is somebody's whole calendar."""

YEARS = range(1990, 2200)
LONGEST = timedelta(days=31)
"""Times and durations beyond these are slips of a program, and near the ends of the calendar they cannot be counted with."""

BEGIN = re.compile(r"^BEGIN:VEVENT\s*$", re.IGNORECASE | re.MULTILINE)
LINKS = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "CONFERENCE", "URL")  # fmt: skip
HTML = "X-ALT-DESC"
PERSON = re.compile(r"\b(?:ATTENDEE|ORGANIZER)\b", re.IGNORECASE)
"""In the library's word on a line it could not read, which quotes the line."""


def events_in(text: str, *, source: str, method: str = "") -> tuple[Event, ...]:
    """The events, each once in its newest state; BadInputError when this is no calendar or a whole diary."""
    count = len(BEGIN.findall(text))
    if count > MOST_EVENTS:
        raise refuse(source, found=f"a calendar with {count:,} events", expected="an invitation to one interview")
    events: dict[tuple[str, str], Event] = {}
    for calendar in _calendars(text, source=source):
        declared = _text(calendar, "METHOD").upper() or method.upper()
        for part in calendar.walk("VEVENT"):
            event = _event(part, calendar, declared)
            key = (event.uid, _text(part, "RECURRENCE-ID"))
            if key not in events or events[key].sequence <= event.sequence:
                events[key] = event
    return _without_series(events)


def is_calendar(data: bytes) -> bool:
    """Whether these bytes begin as a calendar does, or as an event cut out of one."""
    return _head(data).startswith(b"BEGIN:VCALENDAR") or is_bare(data)


def is_bare(data: bytes) -> bool:
    """An event without the calendar around it, as some web pages offer it."""
    return _head(data).startswith((b"BEGIN:VEVENT", b"BEGIN:VTIMEZONE"))


def _head(data: bytes) -> bytes:
    return data[:200].lstrip(b"\xef\xbb\xbf \t\r\n")[:15].upper()


def _calendars(text: str, *, source: str) -> list[Component]:
    if is_bare(text.encode()):
        text = f"BEGIN:VCALENDAR\r\n{text.strip()}\r\nEND:VCALENDAR\r\n"
    upper = text.upper()
    begin = upper.find("BEGIN:VCALENDAR")
    if begin < 0:
        return []
    if any(upper.count(f"END:{part}") < upper.count(f"BEGIN:{part}") for part in ("VCALENDAR", "VEVENT")):
        raise refuse(source, found="a calendar that ends in the middle", expected="the complete invitation as it came")
    try:
        with catch_warnings():
            simplefilter("ignore")  # zones are resolved by us; what the library guesses is not used
            return list(Calendar.from_ical(text[begin:], multiple=True))
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, RecursionError) as error:
        found = f"a garbled calendar ({str(error)[:80] or type(error).__name__})"
        raise refuse(source, found=found, expected="the complete invitation as it came") from None


def _without_series(events: dict[tuple[str, str], Event]) -> tuple[Event, ...]:
    """A single occurrence says more than the series it was taken from."""
    singled = {uid for uid, occurrence in events if occurrence}
    return tuple(event for (uid, occurrence), event in events.items() if occurrence or uid not in singled)


def _event(part: Component, calendar: Component, method: str) -> Event:
    start, end = _when(part, "DTSTART", calendar), _when(part, "DTEND", calendar)
    length = _value(part, "DURATION")
    by_length = end is None and start is not None and isinstance(length, timedelta) and abs(length) <= LONGEST
    organiser = _first(part, "ORGANIZER")
    return Event(
        method=method,
        uid=_text(part, "UID"),
        sequence=_number(part, "SEQUENCE"),
        status=_text(part, "STATUS").upper(),
        summary=_text(part, "SUMMARY"),
        location=_text(part, "LOCATION"),
        description=_text(part, "DESCRIPTION") or re.sub(r"<[^>]{0,400}>", " ", _text(part, HTML)),
        links=tuple(text for name in LINKS for each in _all(part, name) if (text := str(each).strip())),
        organiser=_attendee(organiser) if organiser is not None else None,
        attendees=tuple(map(_attendee, _all(part, "ATTENDEE"))),
        start=start,
        end=_later(start, length) if by_length and start else end,
        end_source="DURATION" if by_length else "DTEND",
        is_recurring=_repeats(part) and not _all(part, "RECURRENCE-ID"),
        is_missing_people=any(PERSON.search(problem) for _, problem in part.errors),
    )


def _repeats(part: Component) -> bool:
    """Whether it takes place more than once; a rule that counts to one does not, a broken one may."""
    rules = _all(part, "RRULE")
    return bool(_all(part, "RDATE")) or not all(isinstance(rule, vRecur) and rule.get("COUNT") == [1] for rule in rules)


def _when(part: Component, name: str, calendar: Component) -> When | None:
    value = _value(part, name)
    if isinstance(value, date) and value.year not in YEARS:
        return None
    if isinstance(value, datetime):
        return placed(value, _zone_written(part, name), calendar)
    return When(day=value) if isinstance(value, date) else None


def _zone_written(part: Component, name: str) -> str:
    return str(getattr(_first(part, name), "params", {}).get("TZID", ""))


def _later(start: When, length: timedelta) -> When:
    """The end by duration, counted in elapsed time."""
    if start.at is not None:
        ends = (start.at.astimezone(UTC) + length).astimezone(start.at.tzinfo)
        return When(at=ends, zone=start.zone, written=start.written)
    if start.wall is not None:
        return When(wall=start.wall + length, written=start.written)
    return start


def _value(part: Component, name: str) -> Any:
    """The Python value of a time or a duration, or None when it is missing or broken."""
    try:
        return getattr(_first(part, name), "dt", None)
    except (BrokenCalendarProperty, ValueError, TypeError):
        return None


def _attendee(value: Any) -> Attendee:
    params = getattr(value, "params", {})
    written = str(params.get("EMAIL") or value)  # Apple's invitations come from a relay and name the address beside it
    address = re.sub(r"^mailto:\s*", "", written.strip(), flags=re.IGNORECASE).lower()
    return Attendee(
        name=" ".join(str(params.get("CN", "")).strip("\"' ").split())[:200],
        address=address if "@" in address and " " not in address else "",
        role=str(params.get("ROLE", "")).upper(),
        kind=str(params.get("CUTYPE", "")).upper(),
    )


def _all(part: Component, name: str) -> list[Any]:
    found = part.get(name)
    if found is None:
        return []
    return list(found) if isinstance(found, list) else [found]


def _first(part: Component, name: str) -> Any:
    return next(iter(_all(part, name)), None)


def _text(part: Component, name: str) -> str:
    value = _first(part, name)
    return "" if value is None else str(value).replace("\0", "").strip()[:20_000]


def _number(part: Component, name: str) -> int:
    text = _text(part, name)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0  # noqa: PLR2004 -- digits of a count
