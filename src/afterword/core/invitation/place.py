"""What the words for a place say: a room, a call, a meeting on a screen, or nothing yet."""

import re

from afterword.core.case import InterviewFormat

MEETING = re.compile(
    r"https?://(?:[\w-]{1,40}\.){0,3}(?:zoom\.us/(?:j|my|w|s)/|zoomgov\.com/j/|teams\.microsoft\.com/(?:l/meetup-join|meet)/"
    r"|teams\.live\.com/meet/|meet\.google\.com/[a-z]{3}-|webex\.com/(?:meet|join|[\w-]{1,40}/j\.php)|whereby\.com/|gotomeet\.me/"
    r"|meet\.goto\.com/|bluejeans\.com/|meet\.jit\.si/|chime\.aws/|hirevue\.com/)",
    re.IGNORECASE,
)
CALL = re.compile(r"\b(?:phone|telephone|(?:call|ring)s?(?!\s+(?:road|lane|street|way|close)\b))\b", re.IGNORECASE)
NUMBER = re.compile(
    r"(?:\b(?:tel(?:ephone)?|phone|mobile|mob|cell|call|ring)\b[ .:]{0,3}(?:(?:us |me )?(?:on|at)\b )?)?"
    r"\+?\(?\d[\d\s()./-]{5,20}\d(?:[ ,]{1,2}ext[. ]{1,2}\d{1,5})?",
    re.IGNORECASE,
)
"""A number to ring, with the word that calls it one."""
PROGRAM = re.compile(r"[a-z][a-z0-9+.-]*:(?!\+?\d)\S", re.IGNORECASE)
"""What a program reads, as the “integrations:zoom” of a scheduling service; a number to ring is told apart before."""
UNDECIDED = re.compile(r"\b(?:tb[acd]|to be (?:confirmed|decided|announced)|hybrid|or)\b", re.IGNORECASE)

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
BUILT = frozenset({"room", "floor", "reception", "building", "house", "office", "offices", "studio", "campus", "hall", "street", "road", "lane", "avenue", "square", "park"})  # fmt: skip
HOUSES = frozenset({"clinic", "surgery", "nursery", "school", "college", "hospital", "hotel", "bakery", "garage", "farm", "workshop", "depot", "pharmacy", "library", "museum", "restaurant", "warehouse", "factory", "shop", "salon", "practice", "brewery", "joinery", "ltd", "limited", "gmbh", "inc", "llc", "plc"})  # fmt: skip
"""What a firm is called by: its number on the line is its own, and nobody is rung for that."""
DIALLED = frozenset({"pin", "code", "passcode", "id", "conference", "dial", "extension", "ext", "access"})
"""What a number behind it is typed into a telephone, and no house."""


def says_something(place: str) -> bool:
    """Whether it says more than that there is no room, and says it to people."""
    if "://" in place or CALL.search(place):
        return True
    words = words_of(place)
    return bool(place) and not PROGRAM.match(place) and not (words and words <= UNSAID | BESIDE)


def format_at(place: str) -> InterviewFormat | None:
    """The format a place that `says_something` means; None where it names several, or none that can be told."""
    words = words_of(place)
    if MEETING.search(place):
        return None if _has_a_room_too(place) else InterviewFormat.VIDEO
    if "://" in place or UNDECIDED.search(place):
        return None
    if way := way_in(words):
        return way
    if words & VIDEO_WORDS:
        return None
    if _is_a_firm_with_its_number(place):
        return None
    if _is_a_call(place):
        return InterviewFormat.PHONE
    return None if words & UNSAID else InterviewFormat.IN_PERSON


def way_in(words: frozenset[str]) -> InterviewFormat | None:
    """Video or phone when the words name one of them and otherwise no place or person."""
    rest = words - BESIDE - UNSAID - MAKERS
    if not rest:
        return None
    if rest <= VIDEO_WORDS:
        return InterviewFormat.VIDEO
    return InterviewFormat.PHONE if rest <= PHONE_WORDS else None


def words_of(text: str) -> frozenset[str]:
    """Its words, in small letters."""
    return frozenset(word.lower() for word in WORD.findall(text))


def is_address(place: str) -> bool:
    """Whether it has a number as houses and rooms have, or a word for what is built, beside any number to ring."""
    rest = NUMBER.sub("", place)
    words = words_of(rest)
    has_number = any(letter.isdigit() for letter in rest) and not words & DIALLED
    return has_number or bool(words & BUILT)


def _is_a_call(place: str) -> bool:
    """Whether somebody rings; the number of a desk beside an address is only for those who are lost."""
    rest = NUMBER.sub("", place)
    if rest == place or CALL.search(rest):
        return bool(CALL.search(place))
    return not words_of(rest) or (bool(CALL.search(place)) and not is_address(rest))


def _is_a_firm_with_its_number(place: str) -> bool:
    """`Fenwick Dental Practice, phone 0113 496 0101`, which says neither that they ring nor where the firm is."""
    rest = NUMBER.sub("", place)
    return rest != place and bool(words_of(rest) & HOUSES) and not (is_address(rest) or CALL.search(rest))


def _has_a_room_too(place: str) -> bool:
    """Several places, as Outlook joins a room and a link with a semicolon."""
    parts = [part for part in place.split(";") if part.strip()]
    return any(not MEETING.search(part) and way_in(words_of(part)) is not InterviewFormat.VIDEO for part in parts)
