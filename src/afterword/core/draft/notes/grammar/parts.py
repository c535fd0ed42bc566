"""The parts of speech a word may have; several where only its neighbours decide."""

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.draft.notes.grammar.closed import (
    BOTH_NUMBERS,
    EITHER_NUMBER,
    IRREGULAR_PLURALS,
    LINKING,
    MODALS,
    MORE_PREPOSITIONS,
    NOT_NOUNS,
    NOT_ONE,
    OBJECTS,
    OF_BE,
    OF_DO,
    OF_HAVE,
    ONE_ONLY,
    ORDINALS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SEVERAL,
    SUBJECTS,
)
from afterword.core.draft.notes.grammar.compounds import compound
from afterword.core.draft.notes.grammar.countable import COUNT
from afterword.core.draft.notes.grammar.describing import ADJECTIVES, ADVERBS
from afterword.core.draft.notes.grammar.people import PERSON_ENDS
from afterword.core.draft.notes.grammar.proper import DAYS, LANGUAGES, MONTHS
from afterword.core.draft.notes.grammar.uncountable import DURATIONS, MASS, UNITS
from afterword.core.draft.notes.grammar.verb_forms import ALL, DOING, DONE, NOUN_TOO, PASTS, THIRDS
from afterword.core.draft.wordlist import words

ALSO_UNTIL = "till"
"""Oftener "until" than a place to pay: it is never given an article it does not have."""
SEAM = "_"
"""Stands between the words of a fixed phrase, which is read as one."""
EACH_IN_TURN = re.compile(rf"([a-z]+){SEAM}(?:by|to|for|after){SEAM}\1")
NUMBER = re.compile(
    r"[£$€]?\d[\d.,:/]*(?:%|st|nd|rd|th|am|pm|k|K|m|M|bn|\+|x|h|(?<=^\d)s|GB|MB|TB|kg|km|mm|cm|m²|fps|hz|Hz)?(?:[-–][£$€]?\d[\d.,:]*(?:%|am|pm|k)?)?"
)
SEVERAL_OF_A_CODE = re.compile(r"(?:[Oo]ver|[Uu]nder)-\d\ds|\d{2,}s|(?=.*[A-Z])[^a-z]{2,}s|[A-Z][a-z]?[A-Z]s")
ADJECTIVE_ENDS = ("ful", "ous", "ive", "able", "ible", "less", "ical", "ish", "ary")
SHORTEST_COMPOUND = 6
MASS_ENDS = ("ware", "ness", "sis", "ism", "ics", "graphy", "ology")
ABSTRACT_ENDS = ("tion", "sion", "ment", "ance", "ence", "ancy", "ency", "ity", "ics", "ism")
"""What an abstract or a skill ends in: where nobody listed it as one of several, it has no article."""
HYPHENED = tuple(
    sorted(
        words(
            "ed life free old wide based long only style friendly term time year day hour week month minute proof run made site end scale level up"
        )
    )
)
MARKS = re.compile(r"[:;()\[\]=<>?!\"]|^[-–/]|[-–/]$")
"""What no word has in it: a note with one of these is not read any further."""
PLAIN = re.compile(r"[a-z][a-z'é]*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word with the parts of speech it may have."""

    text: str
    low: str
    parts: frozenset[str]

    def may_be(self, *parts: str) -> bool:
        """Whether it may be one of these parts of speech."""
        return not self.parts.isdisjoint(parts)


@lru_cache(maxsize=4096)
def word(text: str, *, first: bool) -> Word:
    """The word `text`; `first` says that a capital may only mean the beginning."""
    low = text.lower()
    if text[0] in "\"'" and len(text) > 1 and text[-1] in "\"'":
        return Word(text, low, frozenset({"quote"}))
    if SEAM in text:
        return Word(text, low, frozenset({_fixed(low), "adv"} if EACH_IN_TURN.fullmatch(low) else {_fixed(low)}))
    if MARKS.search(text) and not re.fullmatch(r"\d{1,2}:\d\d(?:[ap]m)?", low):
        return Word(text, low, frozenset())
    if NUMBER.fullmatch(text) or re.fullmatch(r"'\d\d", text):
        return Word(
            text, low, frozenset({"num", "time"} if re.search(r"[ap]m$|\d[:.]\d\d$|^\d{1,4}$", low) else {"num"})
        )
    if not text[0].isalnum() and text[0] not in "£$€":
        return Word(text, low, frozenset())
    is_name = text[0].isupper() and low != "i" and not (first and _is_known(low) and not text[1:].isupper())
    if is_name or not text[0].isalpha() or any(char.isdigit() for char in text):
        return Word(text, low, _name_parts(text, low))
    return Word(text, low, frozenset(_closed(low) | _open(low)))


def _fixed(low: str) -> str:
    """What a fixed phrase is: a preposition when it ends like one, otherwise an adverb."""
    if EACH_IN_TURN.fullmatch(low):
        first, link, _ = low.split(SEAM)
        return "adj" if link in ("to", "for") or (link == "by" and first in COUNT) else "adv"
    if low in (f"each{SEAM}other", f"one{SEAM}another"):
        return "obj"
    if low.endswith(("aid", "language", "price", "school", "notice", "leave", f"half{SEAM}term", f"{SEAM}off")):
        return {"days": "npl", "day": "n1"}.get(low.partition(SEAM)[0], "nm")
    if low.startswith(f"too{SEAM}"):
        return "detm" if low.endswith("much") else "detn"
    if low.endswith("else"):
        return "pron"
    if low.endswith(("date", f"fed{SEAM}up")):
        return "adj"
    return "prep" if low.rsplit(SEAM, 1)[1] in ("of", "to", "as", "from", "than", "between") else "adv"


def _is_known(low: str) -> bool:
    singular = singular_of(low)
    return (
        any(low in known for known in (COUNT, MASS, ADJECTIVES, ADVERBS, ALL, THIRDS, PASTS, DONE, DOING))
        or singular in COUNT
        or bool(_closed(low))
    )


def _name_parts(text: str, low: str) -> frozenset[str]:
    parts = {"name"}
    if low in DAYS or low in MONTHS or low in ("may", "march"):
        parts.add("day")
    if low in LANGUAGES or low in ADJECTIVES or low.endswith(("ese", "ian")):
        parts |= {"adj"}
    if SEVERAL_OF_A_CODE.fullmatch(text):
        parts = {"npl"}
    if text.endswith(("'s", "s'")):
        parts = {"poss"}
    return frozenset(parts)


def _closed(low: str) -> set[str]:
    parts: set[str] = set()
    tables: tuple[tuple[frozenset[str], str], ...] = (
        (ONE_ONLY, "det1"), (SEVERAL, "detn"), (EITHER_NUMBER, "det"), (NOT_ONE, "detm"), (OBJECTS, "obj"), (MODALS, "modal"), (OF_BE, "be"), (OF_HAVE, "have"),
        (OF_DO, "do"), (LINKING, "sub"), (PREPOSITIONS | MORE_PREPOSITIONS, "prep"), (ORDINALS, "ord"), (DURATIONS, "spell"),
    )  # fmt: skip
    for table, part in tables:
        if low in table:
            parts.add(part)
    if low in SUBJECTS:
        parts.add("pron")
    if low in ("and", "or", "&"):
        parts.add("conj")
    if low in QUESTION_WORDS:
        parts.add("wh")
    return parts


def _open(low: str) -> set[str]:
    if low in NOT_NOUNS:
        return {"adv"} if low in ADVERBS or low == "not" else set()
    if low.endswith(("'s", "s'")):
        return {"poss"}
    parts = _verbal(low.removeprefix("pre-").removeprefix("re-").removeprefix("hand-")) | _nominal(low)
    if low in ADJECTIVES or low in LANGUAGES:
        parts.add("adj")
    if low in ADVERBS or (low.endswith("ly") and not any(low in known for known in (COUNT, MASS, ADJECTIVES))):
        parts.add("adv")
    if "-" in low and low.rsplit("-", 1)[1].endswith(HYPHENED):
        parts.add("adj")
    if low.startswith("self-") and low.endswith("ing"):
        return {"nm"}
    if low.startswith(("ex-", "non-", "pre-", "post-", "self-", "semi-")) and not parts:
        parts.add("adj")
    if not parts and not _closed(low):
        parts = _guessed(low)
    return parts


def _verbal(low: str) -> set[str]:
    forms = ((ALL, "v0"), (THIRDS, "vs"), (PASTS, "vd"), (DONE, "vn"), (DOING, "vg"))
    return {part for table, part in forms if low in table and not any(low in verb for verb in (OF_BE, OF_HAVE, OF_DO))}


def _nominal(low: str) -> set[str]:
    parts = set()
    if low == ALSO_UNTIL:
        return {"nm"}
    if low in ("ones", "tills"):
        return {"npl"}
    if low in COUNT or low in UNITS:
        parts.add("n1" if not low.endswith("s") or low in COUNT else "npl")
    if low in MASS or low in LANGUAGES or low in BOTH_NUMBERS:
        parts |= {"nm", "npl"} if low in BOTH_NUMBERS else {"nm"}
    if low in NOUN_TOO and not parts:
        parts.add("n1")
    singular = singular_of(low)
    if singular in COUNT or singular in MASS or singular in UNITS or low in IRREGULAR_PLURALS:
        parts.add("npl")
    if "-" in low and not parts:
        return {part for part in _nominal(low.rsplit("-", 1)[1]) if part != "spell"}
    return parts


def singular_of(low: str) -> str:
    """`story` for `stories`, `glass` for `glasses`, `van` for `vans`; nothing when it is no plural."""
    if low.endswith("s") and low[:-1] in COUNT:
        return low[:-1]
    if low.endswith("ies"):
        return low[:-3] + "y"
    if low.endswith("ves"):
        return low[:-1] if low[:-1] in COUNT else low[:-3] + ("f" if low[:-3] + "f" in COUNT else "fe")
    if low.endswith(("ches", "shes", "sses", "xes", "oes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) else ""


def _guessed(low: str) -> set[str]:
    """What an unknown word looks like by its ending."""
    if not PLAIN.fullmatch(low) and "-" not in low:
        return {"name"}
    if low.endswith("s") and not low.endswith(("ss", "us", "is", "ics")):
        return {"npl"}
    if made := compound(low):
        return {made}
    if low.endswith(MASS_ENDS) or (low.endswith("time") and len(low) > SHORTEST_COMPOUND):
        return {"nm"}
    if low.endswith(ADJECTIVE_ENDS) or (low.endswith("er") and not ADJECTIVES.isdisjoint((low[:-1], low[:-2]))):
        return {"adj"}
    if low.endswith("ing"):
        return {"unknown_ing"}
    if low.endswith("ed"):
        return {"vn", "guessed"}
    return {"n1", "guessed"} if low.endswith(PERSON_ENDS) else {"unknown"}


def is_ordinary(low: str) -> bool:
    """Whether a word has a meaning of its own, whatever it names besides."""
    return _is_known(low)


NAMES_TOO = words("will may mark grant bill rose grace frank rob sue pat")


def may_name(low: str) -> bool:
    """Whether a word with a capital may be a name where another follows: "Will Aid", "Gas Safe", but not "The Lyric"."""
    return low in NAMES_TOO or not (_closed(low) or low in DAYS)


def is_noun_first(low: str) -> bool:
    """Whether a word that is a verb too is as likely a noun."""
    singular = singular_of(low)
    return any(word in known for word in (low, singular) for known in (NOUN_TOO, COUNT, MASS))
