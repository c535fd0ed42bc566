"""Forms of address: what a person is called in a greeting and in a sentence.

Nothing is guessed: an honorific is used when the case has one, a family name when it is certain which part of the name
it is, and the full name otherwise.
"""

import re
from dataclasses import dataclass
from string import capwords
from unicodedata import combining, normalize

from afterword.core.advise.advice import Formality
from afterword.core.case import Person
from afterword.core.draft.wordlist import words

TITLES = words(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend revd fr father sister judge justice captain capt "
    "major colonel col sgt sergeant lieutenant lt commander admiral general brigadier bishop canon deacon pastor rabbi imam "
    "councillor cllr alderman baroness chef advocate adv ambassador senator shri sri smt kumari herr frau monsieur madame "
    "señor señora mme m. dato"
)
WITH_GIVEN_NAME = words("sir dame")
PARTICLES = words("van von der den de del della di da dos das du la le ter ten al el ní mac mc nic ó o ua uí ap st st.")
PATRONYMICS = words("bin bint binti ibn")
"""Before a father's name, which nobody is called by: the given name or the whole stands after a title."""
AFTER_NAMES = words(
    "jr jr. sr. ii iii esq esq. mba phd ph.d. dphil msc bsc ba ma llb llm md rn cpa cfa pmp cipd fcipd mcipd aca acca frcs obe mbe cbe"
)
"""Degrees, honours and generations behind a name."""
FAMILY_FIRST = words(
    "tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi "
    "matsumoto inoue kimura hayashi shimizu saito mori ikeda hashimoto ishikawa ogawa okada fujita goto "
    "kim park choi jung kang cho yoon jang lim wang zhang li liu chen yang huang zhao wu zhou xu sun ma hu gao liang xie song "
    "tang feng deng cao peng jiang zhu lin guo luo zheng nagy kovacs toth szabo horvath"
)
FAMILY_FIRST_COUNTRIES = frozenset({"JP", "KR", "CN", "TW", "HK", "VN", "HU", "SG"})
TWO_FAMILY_NAMES = frozenset({"ES", "MX", "CO", "AR", "PE", "CL", "VE", "EC", "UY", "CR", "GT", "PT", "BR"})
FIRST_NAME_COUNTRIES = frozenset({"US", "CA", "GB", "IE", "AU", "NZ", "NL", "SE", "DK", "NO", "FI", "IS"})
GROUPS = re.compile(
    r"\b(team|cell|department|committee|panel|office|recruitment|resources|hr|board|desk|talent|hiring)\b",
    re.IGNORECASE,
)
DOTTED = {"mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "mx": "Mx.", "dr": "Dr.", "prof": "Prof."}
ROLES = words("registrar manager director head recruiter hr recruitment principal headteacher chair secretary owner")
"""What stands behind a comma and is no given name."""
INITIALS = 3
"""Letters up to which capitals are initials and no shouting."""
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
    return text.split(maxsplit=1)[0].rstrip(".").lower() in TITLES


def _name(text: str, honorific: str | None, country: str | None) -> Name:
    text = _in_order(text)
    if GROUPS.search(text):
        group = re.sub(r"^The ", "", text)
        return Name(honorific=None, given=group, family=None, full=group)
    parts = text.split()
    titles: list[str] = []
    while len(parts) > 1 and parts[0].rstrip(".").lower() in TITLES:
        titles.append(parts.pop(0))
    while len(parts) > 1 and parts[-1].lower() in AFTER_NAMES:
        parts.pop()
    family = _family(parts, country)
    given = parts[0] if family is None or not _family_leads(parts, family) else " ".join(parts[1:])
    if country == "VN" and len(parts) > 1:
        given = parts[-1]
    return Name(honorific=_foremost(honorific, titles), given=given, family=family, full=" ".join(parts))


def _in_order(text: str) -> str:
    """Given name first, in ordinary letters, without what stands behind a comma or in brackets."""
    before, _, after = text.partition(",")
    after = after.strip()
    is_turned = " " not in before.strip() and re.fullmatch(r"[A-Z][^\W\d_]+(?: [A-Z]\.?)?", after)
    if is_turned and after.lower() not in AFTER_NAMES | ROLES:
        text = f"{after} {before.strip()}"
    text = re.sub(r"\s*[,(].*$", "", text).strip() or text.strip()
    if len(text) <= INITIALS or "@" in text or not (text.isupper() or text.islower()):
        return text
    return re.sub(r"\b(O'|Mc)([a-z])", lambda match: match[1] + match[2].upper(), capwords(text))


def _foremost(honorific: str | None, titles: list[str]) -> str | None:
    """One title: a learned one before any other, and of two the higher ("Herr Prof. Dr." is a professor)."""
    given = (honorific or "").split()
    every = {title.rstrip(".").lower(): title for title in (*titles, *given)}
    for learned in ("professor", "prof", "dr"):
        if learned in every:
            return every[learned]
    title = (honorific or "").strip() or " ".join(titles)
    return (title.capitalize() if title.islower() or title.isupper() else title) or None


def _family_leads(parts: list[str], family: str) -> bool:
    return len(parts) > 1 and parts[0] == family and parts[-1] != family


def _family(parts: list[str], country: str | None) -> str | None:
    if len(parts) == 1:
        return None
    if parts[0].isupper() and len(parts[0]) > 2 and not parts[-1].isupper():  # noqa: PLR2004 -- initials are shorter
        return parts[0]
    if country == "VN" or any(part.lower() in PATRONYMICS for part in parts):
        return None
    leads, trails = _plain(parts[0]) in FAMILY_FIRST, _plain(parts[-1]) in FAMILY_FIRST
    if country in FAMILY_FIRST_COUNTRIES and leads != trails:
        return parts[0] if leads else parts[-1]
    for place, part in enumerate(parts[1:], start=1):
        if part.lower() in PARTICLES:
            return " ".join(parts[place:])
    if country in TWO_FAMILY_NAMES and len(parts) > 2:  # noqa: PLR2004 -- given, father's and mother's name
        return " ".join(parts[-2:])
    return parts[-1]


def _plain(part: str) -> str:
    """In small letters without accents."""
    return "".join(char for char in normalize("NFD", part.lower()) if not combining(char))


def is_certain_which_is_family(name: Name, country: str | None) -> bool:
    """Whether a family name may be used alone after an honorific."""
    if name.family is None:
        return False
    if country not in FAMILY_FIRST_COUNTRIES:
        return True
    first, last = name.full.split()[0], name.full.split()[-1]
    return first.isupper() or (_plain(first) in FAMILY_FIRST) != (_plain(last) in FAMILY_FIRST)


def called(person: Person, formality: Formality, *, locale: str | None = None, country: str | None = None) -> str:
    """What the person is called: "Dana", "Ms Marsh", "Dr Sorensen", "Tanaka-san"; pairs are joined by "and"."""
    return " and ".join(_called(name, formality, locale, country) for name in names_of(person, country=country))


def _called(name: Name, formality: Formality, locale: str | None, country: str | None) -> str:
    if formality is Formality.FRIENDLY_PROFESSIONAL and not _always_titled(name):
        return name.given if _is_certain_which_is_given(name, country) else name.full
    title = _title(name.honorific, locale)
    if title is None:
        return (
            name.given
            if formality is Formality.PROFESSIONAL and _first_names_are_usual(name, locale, country)
            else name.full
        )
    if title.lower().lstrip("-") in ("san", "sama", "sensei"):
        stem = name.family if name.family and is_certain_which_is_family(name, country) else name.full
        return f"{stem}-{title.lower().lstrip('-')}"
    if title.lower() in WITH_GIVEN_NAME:
        return f"{title} {name.given}"
    family = name.family if is_certain_which_is_family(name, country) else name.full
    return f"{title} {family or name.full}"


def _is_certain_which_is_given(name: Name, country: str | None) -> bool:
    """Whether a given name may stand alone; an initial never does."""
    if re.fullmatch(r"\w\.?", name.given):
        return False
    return name.family is None or is_certain_which_is_family(name, country)


def _first_names_are_usual(name: Name, locale: str | None, country: str | None) -> bool:
    """Whether people without a title are called by their given name among people at work here."""
    place = country or (locale or "")[-2:].upper()
    return place in FIRST_NAME_COUNTRIES and len(name.given.rstrip(".")) > 1


def _always_titled(name: Name) -> bool:
    """Titles that are kept even among friendly people, unless the candidate calls them otherwise."""
    return (name.honorific or "").rstrip(".").lower() in (
        "dr",
        "prof",
        "professor",
        "sister",
        "judge",
        "father",
        "reverend",
        "rev",
        "rabbi",
        "shri",
        "smt",
        "councillor",
        "cllr",
        "captain",
        "bishop",
        "canon",
        "chef",
        "advocate",
        "adv",
    )


def _title(honorific: str | None, locale: str | None) -> str | None:
    if honorific is None:
        return None
    american = (locale or "").replace("_", "-").endswith(("-US", "-CA", "-PH"))
    bare = honorific.rstrip(".")
    if bare.lower() == "prof":
        return "Professor"
    if bare.lower() in DOTTED:
        return DOTTED[bare.lower()] if american else bare
    return honorific


def is_titled(name: str) -> bool:
    """Whether a form of address begins with a title, with which nobody says "Hi"."""
    return " " in name and name.split(maxsplit=1)[0].rstrip(".").lower() in TITLES


def short_forms(person: Person) -> tuple[str, ...]:
    """Every way a note may name this person, longest first, in lower case."""
    found: set[str] = set()
    for name in names_of(person):
        found.add(name.full.lower())
        for title in filter(None, {(name.honorific or "").rstrip("."), *_usual_titles(name.honorific)}):
            found |= {f"{title} {part}".lower() for part in (name.family, name.full, name.given) if part}
        found |= {f"{part}{mark}san".lower() for part in (name.given, name.family) if part for mark in "- "}
        found |= {part.lower() for part in (name.given, name.family) if part and len(part.rstrip(".")) > 1}
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


def _usual_titles(honorific: str | None) -> tuple[str, ...]:
    bare = (honorific or "").rstrip(".").lower()
    return {
        "professor": ("prof", "prof."),
        "prof": ("professor", "prof."),
        "dr": ("dr.",),
        "mr": ("mr.",),
        "ms": ("ms.",),
        "mrs": ("mrs.",),
    }.get(bare, ())
