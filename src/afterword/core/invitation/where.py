"""How an interview took place, and only when the invitation leaves no doubt."""

import re
from collections.abc import Iterator

from afterword.core.case import InterviewFormat
from afterword.core.invitation.event import Event

MEETING = re.compile(
    r"https?://(?:[\w-]{1,40}\.){0,3}(?:zoom\.us/(?:j|my|w|s)/|zoomgov\.com/j/|teams\.microsoft\.com/(?:l/meetup-join|meet)/"
    r"|teams\.live\.com/meet/|meet\.google\.com/[a-z]{3}-|webex\.com/(?:meet|join|[\w-]{1,40}/j\.php)|whereby\.com/|gotomeet\.me/"
    r"|meet\.goto\.com/|bluejeans\.com/|meet\.jit\.si/|chime\.aws/|hirevue\.com/)",
    re.IGNORECASE,
)
CALL = re.compile(r"\b(?:phone|telephone|(?:call|ring)s?(?!\s+(?:road|lane|street|way|close)\b))\b", re.IGNORECASE)
NUMBER = re.compile(r"^(?:tel:)?\+?[\d\s().-]{7,20}$")
PROGRAM = re.compile(r"[a-z][a-z0-9+.-]*:(?!\+?\d)\S", re.IGNORECASE)
"""What a program reads, as the “integrations:zoom” of a scheduling service; a number to ring is told apart before."""
UNDECIDED = re.compile(r"\b(?:tb[acd]|to be (?:confirmed|decided|announced)|hybrid|or)\b", re.IGNORECASE)
IN_TITLE = (
    (
        InterviewFormat.PHONE,
        re.compile(r"\b(?:tele)?phone[ -](?:interview|screen(?:ing)?(?! repair))\b", re.IGNORECASE),
    ),
    (InterviewFormat.VIDEO, re.compile(r"\bvideo[ -](?:interview|conference)\b", re.IGNORECASE)),
)

WORD = re.compile(r"google meet|[^\W\d_]+", re.IGNORECASE)
VIDEO_WORDS = frozenset({"zoom", "teams", "google meet", "webex", "skype", "whereby", "facetime", "hangouts", "video"})
PHONE_WORDS = frozenset({"phone", "telephone"})
MAKERS = frozenset({"microsoft", "ms", "google", "cisco"})
UNSAID = frozenset({"online", "remote", "remotely", "virtual", "virtually"})
"""No room, and nothing more than that."""
MEETINGS = frozenset({"meeting", "call", "conference", "interview", "chat", "session", "web", "besprechung", "réunion", "reunión", "reunião", "riunione", "vergadering", "möte", "møte", "møde"})  # fmt: skip
"""“Besprechung” and the like stand in what Outlook writes in other languages."""
LABELS = frozenset({"where", "how", "location", "format", "place", "join", "link", "id", "passcode", "details", "instructions", "description", "invite", "invitation"})  # fmt: skip
SMALL = frozenset({"this", "is", "a", "an", "the", "in", "on", "by", "over", "via", "using", "with", "to", "see", "follow", "below", "app", "de", "di", "do"})  # fmt: skip
BESIDE = MEETINGS | LABELS | SMALL
"""What may stand around the way without adding a place."""

Said = tuple[InterviewFormat | None, str]
"""A format, or None where somebody says in so many words that it is open, and where that was read."""


def format_of(event: Event, *, text: str = "") -> tuple[InterviewFormat, str] | None:
    """The format and what says so; None when nothing does, or when two things disagree.

    Calendars add a video link to meetings in rooms too, so a link beside an address proves nothing. `text` is the mail
    around the event.
    """
    said = tuple(_all_said(event, text))
    formats = {each for each, _ in said}
    if InterviewFormat.VIDEO in formats and any(guest.is_room for guest in event.attendees):
        return None
    found = said[0][0] if len(formats) == 1 else None
    return (found, said[0][1]) if found else None


def _all_said(event: Event, text: str) -> Iterator[Said]:
    place = event.location.strip()
    if place:
        yield from _of_place(place)
    if any(map(MEETING.search, event.links)):
        yield InterviewFormat.VIDEO, "conference property of the calendar part"
    if MEETING.search(event.description):
        yield InterviewFormat.VIDEO, "meeting link in DESCRIPTION of the calendar part"
    yield from _of_lines(event.description, "DESCRIPTION of the calendar part")
    yield from ((each, "SUMMARY of the calendar part") for each, title in IN_TITLE if title.search(event.summary))
    yield from _of_lines(text, "text of the mail")


def _of_place(place: str) -> Iterator[Said]:
    """Nothing where the place says only that there is no room."""
    source = "LOCATION of the calendar part"
    words = _words(place)
    if MEETING.search(place):
        yield (None if _has_a_room_too(place) else InterviewFormat.VIDEO), f"meeting link in {source}"
    elif "://" in place or UNDECIDED.search(place):
        yield None, source
    elif way := _way(words):
        yield way, source
    elif NUMBER.match(place) or (CALL.search(place) and not words & VIDEO_WORDS):
        yield InterviewFormat.PHONE, source
    elif not PROGRAM.match(place) and not _says_nothing(words):
        yield (None if words & (VIDEO_WORDS | UNSAID) else InterviewFormat.IN_PERSON), source


def _of_lines(text: str, source: str) -> Iterator[Said]:
    """What a line of its own says (“Where: Microsoft Teams meeting”); a bare name may stand in a list of anything."""
    for line in text.splitlines():
        words = _words(line)
        if words & BESIDE and not line.lstrip().startswith(">") and (way := _way(words)):
            yield way, source


def _way(words: frozenset[str]) -> InterviewFormat | None:
    """Video or phone when the words name one of them and otherwise no place or person."""
    rest = words - BESIDE - UNSAID - MAKERS
    if not rest:
        return None
    if rest <= VIDEO_WORDS:
        return InterviewFormat.VIDEO
    return InterviewFormat.PHONE if rest <= PHONE_WORDS else None


def _says_nothing(words: frozenset[str]) -> bool:
    return bool(words) and words <= UNSAID | BESIDE


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in WORD.findall(text))


def _has_a_room_too(place: str) -> bool:
    """Several places, as Outlook joins a room and a link with a semicolon."""
    parts = [part for part in place.split(";") if part.strip()]
    return any(not MEETING.search(part) and _way(_words(part)) is not InterviewFormat.VIDEO for part in parts)
