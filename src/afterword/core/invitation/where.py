"""How an interview took place, and only when the invitation leaves no doubt."""

import re
from collections.abc import Iterator

from afterword.core.case import InterviewFormat
from afterword.core.invitation.event import Event
from afterword.core.invitation.place import (
    BESIDE,
    MEETING,
    MEETINGS,
    NUMBER,
    format_at,
    is_address,
    says_something,
    way_in,
    words_of,
)

IN_TITLE = (
    (
        InterviewFormat.PHONE,
        re.compile(r"\b(?:tele)?phone[ -](?:interview|screen(?:ing)?(?! repair))\b", re.IGNORECASE),
    ),
    (InterviewFormat.VIDEO, re.compile(r"\bvideo[ -](?:interview|conference)\b", re.IGNORECASE)),
)
THEY_CALL = re.compile(
    r"(?:\b(?:will|shall)|['’]ll) (?:call|ring|phone|telephone) you\b([^.!?]*)[.!]?\s*$", re.IGNORECASE
)
HOW_THEY_CALL = frozenset({"on", "at", "by", "from", "your", "this", "phone", "telephone", "mobile", "number", "am", "pm"})  # fmt: skip
"""All that may follow “Dana will call you”; one “with the result” or “if you are late” is another call."""
BY = frozenset({"by", "over", "via"})
"""With a number on the line these tell “by phone” from “phone on the day”."""
PLACE_LINE = re.compile(r"\s*(?:where|location|venue|place|address)\s*:\s*(\S.*)", re.IGNORECASE)

Said = tuple[InterviewFormat | None, str]
"""A format, or None where somebody says in so many words that it is open, and where that was read."""


def format_of(event: Event, *, text: str = "") -> tuple[InterviewFormat, str] | None:
    """The format and what says so; None when nothing does, or when two things disagree.

    Calendars add a video link to meetings in rooms too, so a link beside an address proves nothing. `text` is the mail
    around the event.
    """
    said = tuple(_all_said(event, text)) or tuple(_of_addresses(event.description))
    formats = {each for each, _ in said}
    if InterviewFormat.VIDEO in formats and any(guest.is_room for guest in event.attendees):
        return None
    found = said[0][0] if len(formats) == 1 else None
    return (found, said[0][1]) if found else None


def _all_said(event: Event, text: str) -> Iterator[Said]:
    place = event.location.strip()
    if says_something(place):
        source = "LOCATION of the calendar part"
        yield format_at(place), f"meeting link in {source}" if MEETING.search(place) else source
    if any(map(MEETING.search, event.links)):
        yield InterviewFormat.VIDEO, "conference property of the calendar part"
    if MEETING.search(event.description):
        yield InterviewFormat.VIDEO, "meeting link in DESCRIPTION of the calendar part"
    yield from _of_lines(event.description, "DESCRIPTION of the calendar part")
    yield from ((each, "SUMMARY of the calendar part") for each, title in IN_TITLE if title.search(event.summary))
    yield from _of_lines(text, "text of the mail")


def _of_lines(text: str, source: str) -> Iterator[Said]:
    """What a line of its own says (“Where: Microsoft Teams meeting”); a bare name may stand in a list of anything."""
    for line in text.splitlines():
        if line.lstrip().startswith(">"):
            continue
        words = words_of(line)
        beside = words & (MEETINGS | BY if NUMBER.search(line) else BESIDE)
        if beside and (way := way_in(words)):
            yield way, source
        elif (call := THEY_CALL.search(line)) and call[1].strip() and words_of(call[1]) <= HOW_THEY_CALL:
            yield InterviewFormat.PHONE, source


def _of_addresses(description: str) -> Iterator[Said]:
    """A line that names an address as the place; only a last word, because a signature has one too."""
    for line in description.splitlines():
        if (place := PLACE_LINE.match(line)) and is_address(place[1]) and format_at(place[1]):
            yield format_at(place[1]), "DESCRIPTION of the calendar part"
