"""How a used name differs from a known one: not at all, or by accents, spelling, a part left out, or a title."""

from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from afterword.core.nicknames import is_short_for
from afterword.core.review.finding import Severity
from afterword.core.review.names import (
    ACADEMIC,
    GENDERED,
    NEEDED_PARTICLES,
    Known,
    Used,
    plain_name,
)

SPELT_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "ß": "ss"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """Why a used name cannot be this known one, how far it is from it, and how it should read."""

    STRANGER: ClassVar[int] = 100
    message: str
    distance: int
    known_as: str
    correction: str = ""
    severity: Severity = Severity.ERROR
    is_certain: bool = False


@lru_cache(maxsize=1024)
def misfit(used: Used, known: Known) -> Misfit | None:
    """None when `used` can be meant for `known`; kept, since several rules ask it of the names in a salutation."""
    words = tuple(word for word in used.bare_words if word)
    strange = [word for word in words if not _is_of(word, known)]
    if strange:
        return _misspelt(used, known, strange)
    return _cut_short(used, known) or _wrong_title(used, known) or _without_accents(used, known)


def nearest(misfits: list[Misfit]) -> Misfit | None:
    """The nearest misfit that is near enough for a slip; the rest are other people."""
    near = [found for found in misfits if found.distance < Misfit.STRANGER]
    return min(near, key=lambda found: found.distance, default=None)


def _is_of(word: str, known: Known) -> bool:
    if word in known.words or word in known.aliases:
        return True
    if len(word) == 1:
        return any(part.startswith(word) for part in known.words)
    if any(word == _spelt_out(part) for part in known.shown.split()):
        return True
    return bool(known.words) and any(is_short_for(word, part) for part in known.words[: max(1, len(known.words) - 1)])


def _spelt_out(part: str) -> str:
    return plain_name(_letters_out(part))


def _letters_out(part: str) -> str:
    """The name with ü as ue and ß as ss, as its owners write it where they lack the letters."""
    return "".join(SPELT_OUT.get(letter, letter) for letter in part.lower())


def _misspelt(used: Used, known: Known, strange: list[str]) -> Misfit:
    """Words that are no part of the name: each near to one of its parts, or the whole a stranger's."""
    distance = sum(min((_distance(word, part) for part in known.words), default=99) for word in strange)
    shares_a_word = len(strange) < len([word for word in used.bare_words if word])
    near = all(any(_is_near(word, part) for part in known.words) for word in strange)
    if not near and not shares_a_word:
        return Misfit(message="", distance=Misfit.STRANGER, known_as=known.shown)
    return Misfit(
        message=f"The name is {known.shown}, not “{' '.join(used.words)}”. Copy it from their signature.",
        distance=min(distance, Misfit.STRANGER - 1),
        known_as=known.shown,
        correction=_corrected(used, known),
        is_certain=near and distance == 1,
    )


def _is_near(word: str, part: str) -> bool:
    """A slip of the pen, a swapped hyphenation, or the same name in another spelling."""
    if "-" in part and set(word.split("-")) & set(part.split("-")):
        return True
    if word.replace("'", "") == part.replace("'", ""):
        return True
    allowed = 1 if len(part) <= 4 else 2 if len(part) <= 7 else 3  # noqa: PLR2004 -- the longer, the more slips
    return _distance(word, part) <= allowed and min(len(word), len(part)) > 2  # noqa: PLR2004


def is_slip(word: str, name: str) -> bool:
    """One or two letters from a name that is long enough to know it by, with the same first letter."""
    limit = 1 if len(name) < 7 else 2  # noqa: PLR2004 -- the longer, the more slips
    return (
        word != name and word[:1] == name[:1] and abs(len(word) - len(name)) <= limit and _distance(word, name) <= limit
    )


def is_a_letter_off(word: str, name: str) -> bool:
    """One edit from a name, with the same first letter."""
    return word[:1] == name[:1] and abs(len(word) - len(name)) <= 1 and _distance(word, name) == 1


@lru_cache(maxsize=4096)
def _distance(first: str, second: str) -> int:
    """Edits between two words (Levenshtein), with a swap of neighbours counted once."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, start=1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(second, start=1):
            cost = min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _corrected(used: Used, known: Known) -> str:
    """The name as it should read, with as many parts and the same title as they used, if it fits."""
    title = _right_title(used, known)
    parts = known.shown.split()
    name = known.shown if len(used.words) > 1 or not parts else (_family_shown(known) if title else parts[0])
    return f"{title} {name}".strip()


def _family_shown(known: Known) -> str:
    """The family name with its particles, as written."""
    parts = known.shown.split()
    index = len(parts) - 1
    while index > 1 and plain_name(parts[index - 1]) in NEEDED_PARTICLES:
        index -= 1
    return " ".join(parts[index:])


SHOWN = {"dr": "Dr", "prof": "Professor", "professor": "Professor"}


def _right_title(used: Used, known: Known) -> str:
    if not used.titles:
        return ""
    titles = sorted(known.titles) or list(used.titles)
    return SHOWN.get(titles[0], titles[0].capitalize())


def _cut_short(used: Used, known: Known) -> Misfit | None:
    """A titled surname without the particle it does not shed, or half of a double-barrelled one."""
    words = used.bare_words
    if not used.titles or known.family not in words or len(known.words) < 3:  # noqa: PLR2004 -- given, particle, family
        return None
    particle = known.words[-2]
    if particle not in NEEDED_PARTICLES or particle in words:
        return None
    return Misfit(
        message=f"The family name is {_family_shown(known)}; “{' '.join(used.words)}” leaves a part of it out.",
        distance=1,
        known_as=known.shown,
        correction=f"{_right_title(used, known)} {_family_shown(known)}",
    )


def _wrong_title(used: Used, known: Known) -> Misfit | None:
    """A title of another gender, or another degree than theirs."""
    theirs, mine = _genders(known.titles), _genders(frozenset(used.titles))
    degree, given = _degrees(known.titles), _degrees(frozenset(used.titles))
    is_other_gender = bool(theirs and mine and not theirs & mine) and not _is_in_orders(known, used)
    is_other_degree = bool(used.titles) and bool(degree) and not degree & given
    is_miss = known.titles == {"ms"} and bool({"mrs", "miss"} & set(used.titles))
    if not (is_other_gender or is_other_degree or is_miss or _is_promoted(used, known)):
        return None
    right = _right_title(used, known)
    return Misfit(
        message=f"The case has {right} {known.shown}, not “{_as_written(used)}”. Use the title they use themselves.",
        distance=2,
        known_as=f"{right} {known.shown}",
        correction=f"{right} {' '.join(used.words)}",
        severity=Severity.ERROR if is_other_gender else Severity.WARNING,
    )


IN_ORDERS = ({"sr", "sister"}, {"fr", "father"})
"""“Sr” is Señor, and Sister in a convent or on a ward; “Fr” is Frau, and Father."""


def _is_in_orders(known: Known, used: Used) -> bool:
    """Whether both titles are one that people in orders are called by."""
    return any(known.titles & both and both.intersection(used.titles) for both in IN_ORDERS)


def _is_promoted(used: Used, known: Known) -> bool:
    return (
        "professor" in _degrees(frozenset(used.titles))
        and bool(known.titles)
        and "professor" not in _degrees(known.titles)
    )


def _as_written(used: Used) -> str:
    return " ".join([*(title.capitalize() for title in used.titles), *used.words])


def _genders(titles: frozenset[str]) -> set[str]:
    return {GENDERED[title] for title in titles if title in GENDERED}


def _degrees(titles: frozenset[str]) -> set[str]:
    return {ACADEMIC[title] for title in titles if title in ACADEMIC}


def _without_accents(used: Used, known: Known) -> Misfit | None:
    """The right name with plain letters where it has accents, unless it is spelt out (Müller, Mueller)."""
    shown = {plain_name(part): part for part in known.shown.split()}
    for word in used.words:
        part = shown.get(plain_name(word))
        if part and word.isascii() and not part.isascii() and "’" not in part and word.casefold() != _letters_out(part):
            return Misfit(
                message=f"They write their name {known.shown}. Keep the accents.",
                distance=1,
                known_as=known.shown,
                correction=" ".join(
                    [
                        *(title.capitalize() for title in used.titles),
                        *(shown.get(plain_name(item), item) for item in used.words),
                    ]
                ),
                severity=Severity.WARNING,
                is_certain=True,
            )
    return None
