"""Whether a firm's culture is traditional or relaxed, from the candidate's own words."""

import re
from functools import lru_cache

from afterword.core.advise.situation import Situation
from afterword.core.advise.touch import FEW

TRADITIONAL = re.compile(
    r"\b(?:very |rather |quite )?(?:traditional\w*|formal\w*|conservative|old[- ]fashioned|old[- ]school|strict\w*"
    r"|ceremon\w+|hierarchical|buttoned[- ]up|by the book|stiff|reserved|suits?[- ]and[- ]ties?)\b",
    re.IGNORECASE,
)
RELAXED = re.compile(
    r"\b(?:relaxed|casual|informal|laid[- ]back|easy[- ]going|friendly|start-?up|first[- ]names?|chatty|young|hoodies"
    r"|jeans|t-shirts|loose)\b",
    re.IGNORECASE,
)
NEGATED = re.compile(r"\b(?:not|n't|isn't|hardly|less|never|anything but|far from)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def is_traditional(s: Situation) -> bool:
    """The words describe a traditional culture, and nothing in them a relaxed one."""
    return speaks_of(s, TRADITIONAL) and not speaks_of(s, RELAXED)


def is_relaxed(s: Situation) -> bool:
    """The words describe a relaxed culture, and nothing in them a traditional one."""
    return speaks_of(s, RELAXED) and not speaks_of(s, TRADITIONAL)


def is_mixed(s: Situation) -> bool:
    """The words describe both."""
    return speaks_of(s, RELAXED) and speaks_of(s, TRADITIONAL)


def words(s: Situation) -> tuple[str, ...]:
    """What the candidate noted about the culture; about the people they met comes first."""
    return tuple(text for text in (s.case.debrief.culture, s.case.organisation.culture) if text)


@lru_cache(maxsize=FEW * 2)
def speaks_of(s: Situation, pattern: re.Pattern[str]) -> bool:
    """One of the words matches and is not negated ("not very formal")."""
    return any(not NEGATED.search(text[: found.start()]) for text in words(s) for found in pattern.finditer(text))
