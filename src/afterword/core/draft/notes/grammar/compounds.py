"""Nouns written as one word that are made of two: "jobsheet", "gravedigger", "lockout"."""

from afterword.core.draft.notes.grammar.countable import COUNT
from afterword.core.draft.notes.grammar.uncountable import MASS
from afterword.core.draft.notes.grammar.verb_forms import ALL
from afterword.core.draft.wordlist import words

SHORTEST, SHORTEST_LAST = 3, 4
"""Letters below which a part is rather a syllable."""
ENDS_OF_NAMES = words(
    "ford port pool field bridge wood stone land gate mouth castle well burn head market hill church man woman smith side"
)
"""What the names of places and people end in, which jottings write small."""
LITTLE = ("out", "off", "down", "over", "back", "up")
"""Behind a verb these make a noun of it."""


def compound(low: str) -> str:
    """`n1` or `nm` for a word made of two listed ones, by its last part; nothing for any other."""
    for place in range(SHORTEST, len(low) - SHORTEST_LAST + 1):
        first, last = low[:place], low[place:]
        if last not in ENDS_OF_NAMES and (last in COUNT or last in MASS) and (first in COUNT or first in MASS):
            return "nm" if last in MASS else "n1"
    return "n1" if any(low.endswith(end) and low.removesuffix(end).removesuffix("-") in ALL for end in LITTLE) else ""
