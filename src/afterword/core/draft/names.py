"""The parts of a name, as far as they are certain: which is the family's, and which title stands before it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import combining, normalize

from afterword.core.case import Person
from afterword.core.draft.known_names import CHRISTIAN_NAMES, FAMILY_FIRST, GIVEN_NAMES
from afterword.core.draft.wordlist import words
from afterword.core.titles import BEFORE_TITLES, LEARNED, TITLES
from afterword.core.written_name import AFTER_NAMES, in_order

PARTICLES = words("van von der den de del della di da dos das du la le ter ten al el ní mac mc nic ó o ua uí ap st st.")
PATRONYMICS = words("bin bint binti ibn")
"""Before a father's name, which nobody is called by: the given name or the whole stands after a title."""
BY_NAMES, NAMES_AS_WELL = words("big auld old little"), words("wee young")
"""What a family or a street calls somebody by, before the name; those that are names in their own right as well."""
GIVEN_AND_FAMILY = 2
JOINED_GIVEN = re.compile(r"[^\W\d_]+-[a-z]+")
"""Two syllables of a given name: Siu-ling, Ji-won."""
FAMILY_FIRST_COUNTRIES = frozenset({"JP", "KR", "CN", "TW", "HK", "VN", "HU", "SG"})
TWO_FAMILY_NAMES = frozenset({"ES", "MX", "CO", "AR", "PE", "CL", "VE", "EC", "UY", "CR", "GT", "PT", "BR"})
GROUPS = re.compile(
    r"\b(team|cell|department|committee|panel|office|recruitment|resources|hr|board|desk|talent|hiring)\b",
    re.IGNORECASE,
)
JOINED = re.compile(r"\s+(?:and|&)\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """The parts of a name as far as they are certain; `family` is None for a single name or a group."""

    honorific: str | None
    given: str
    family: str | None
    full: str


def names_of(person: Person, *, country: str | None = None) -> tuple[Name, ...]:
    """The name of a person; two for a pair who share one entry ("Ms Vane and Mr Malek")."""
    listed = JOINED.split(person.name)
    pair = len(listed) > 1 and all(_titled(part) for part in listed)
    return tuple(
        _name(part, None if pair else person.honorific, country) for part in (listed if pair else [person.name])
    )


def _titled(text: str) -> bool:
    return bool(text) and text.split(maxsplit=1)[0].rstrip(".").lower() in TITLES


@lru_cache(maxsize=256)
def _name(text: str, honorific: str | None, country: str | None) -> Name:
    text = in_order(text)
    if not text:
        return Name(honorific=None, given="", family=None, full="")
    if GROUPS.search(text):
        group = re.sub(r"^The ", "", text)
        return Name(honorific=None, given=group, family=None, full=group)
    parts = text.split()
    titles: list[str] = []
    if len(parts) > 2 and parts[0].lower() in BEFORE_TITLES | BY_NAMES and parts[1].rstrip(".").lower() in TITLES:  # noqa: PLR2004
        parts.pop(0)
    while len(parts) > 1 and parts[0].rstrip(".").lower() in TITLES:
        titles.append(parts.pop(0))
    while len(parts) > 1 and parts[-1].lower() in AFTER_NAMES:
        parts.pop()
    if parts[0] in PARTICLES:  # the family's name alone: "van der Berg"
        full = " ".join(parts)
        return Name(honorific=_foremost(honorific, titles), given=full, family=full, full=full)
    full, parts = " ".join(parts), _without_by_name(parts)
    family = _family(parts, country)
    given = parts[0] if family is None or not _family_leads(parts, family) else " ".join(parts[1:])
    if country == "VN" and len(parts) > 1 and not _is_western(parts, country):
        given = parts[-1]
    return Name(honorific=_foremost(honorific, titles), given=given, family=family, full=full)


def _without_by_name(parts: list[str]) -> list[str]:
    """`Tam` of "Big Tam"; "Young Tam" is one name, because Young Kim is a given name and a family's."""
    first, *others = parts
    if not others or first.lower() not in BY_NAMES | NAMES_AS_WELL:
        return parts
    if first.lower() in BY_NAMES or plain(others[0]) in CHRISTIAN_NAMES - FAMILY_FIRST:
        return others
    is_known = len(others) > 1 or plain(others[0]) in FAMILY_FIRST
    return parts if is_known else [" ".join(parts)]


def _foremost(honorific: str | None, titles: list[str]) -> str | None:
    """One title: a learned one before any other, and of two the higher ("Herr Prof. Dr." is a professor)."""
    given = (honorific or "").split()
    every = {title.rstrip(".").lower(): title for title in (*titles, *given)}
    for learned in LEARNED:
        if learned in every:
            return every[learned]
    title = (honorific or "").strip() or " ".join(titles)
    return (title.capitalize() if title.islower() or title.isupper() else title) or None


def _family_leads(parts: list[str], family: str) -> bool:
    return len(parts) > 1 and parts[0] == family and parts[-1] != family


def _family(parts: list[str], country: str | None) -> str | None:
    if len(parts) == 1 or any(map(str.isdigit, parts[-1])):
        return None
    if parts[0].isupper() and len(parts[0]) > 2 and not parts[-1].isupper():  # noqa: PLR2004 -- initials are shorter
        return parts[0]
    if (country == "VN" and not _is_western(parts, country)) or any(part.lower() in PATRONYMICS for part in parts):
        return None
    if country in FAMILY_FIRST_COUNTRIES and (first := _family_stands_first(parts, country)) is not None:
        return parts[0] if first else parts[-1]
    for place, part in enumerate(parts[1:], start=1):
        if part.lower() in PARTICLES:
            return " ".join(parts[place:])
    if country in TWO_FAMILY_NAMES and len(parts) > 2:  # noqa: PLR2004 -- given, father's and mother's name
        return " ".join(parts[-2:])
    return parts[-1]


def plain(part: str) -> str:
    """In small letters without accents."""
    return "".join(char for char in normalize("NFD", part.lower()) if not combining(char))


def is_certain_which_is_family(name: Name, country: str | None) -> bool:
    """Whether a family name may be used alone after an honorific."""
    if name.family is None:
        return False
    if country not in FAMILY_FIRST_COUNTRIES:
        return True
    parts = name.full.split()
    return parts[0].isupper() or _family_stands_first(parts, country) is not None


def _family_stands_first(parts: list[str], country: str | None) -> bool | None:
    """Whether the family's name comes first, by the names known of either kind; None where they do not tell."""
    if _is_western(parts, country):
        return False
    given = GIVEN_NAMES if country == "HU" else GIVEN_NAMES | CHRISTIAN_NAMES
    for known, of_first in ((FAMILY_FIRST, True), (given, False)):
        first, last = plain(parts[0]) in known, plain(parts[-1]) in known
        if first != last and (of_first or last or len(parts) == GIVEN_AND_FAMILY):
            return first is of_first
    first, last = (JOINED_GIVEN.fullmatch(parts[place]) is not None for place in (0, -1))
    return last if first != last else None


def _is_western(parts: list[str], country: str | None) -> bool:
    """Whether it is a Christian name and one other, which is the family's: "Kenneth Loh"; not where families are called Simon."""
    one, *others = map(plain, parts)
    known = CHRISTIAN_NAMES | GIVEN_NAMES
    return country != "HU" and len(others) == 1 and one in CHRISTIAN_NAMES and others[0] not in known
