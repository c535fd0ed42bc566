"""A topic of conversation: a noun phrase or gerund as it stands after "about"."""

import re

from afterword.core.draft.clause import is_gerund, words_of
from afterword.core.draft.lexicon import (
    DETERMINERS,
    GERUNDS,
    NOMINAL_ING,
    PREPOSITIONS,
    QUESTION_WORDS,
    RELATIVES,
    SINGLE_MASS,
    SUBJECT_PRONOUNS,
    is_plural,
)

THINGS_IN_ING = frozenset({"meeting", "booking", "briefing", "building", "wedding", "hearing"})
CAPITAL_ONLY_FIRST = re.compile(
    r"^(?:Night|New|Old|Day|Staff|Team|Late|Early|Big|Small|Long|Short|High|Low|More|Many|Few|Good|Nervous|Extra)(?= [a-z])"
)
"""Plain words with a capital only because they began the note."""


def as_topic(text: str) -> str:
    """A noun phrase or gerund ready for "about …": "the" is put before a bare one that both sides know."""
    text = CAPITAL_ONLY_FIRST.sub(lambda match: match[0].lower(), text)
    tokens = words_of(text)
    low = [token.lower() for token in tokens]
    first = low[0]
    if first in DETERMINERS or first in QUESTION_WORDS or tokens[0][0] in "'\"" or first in SUBJECT_PRONOUNS:
        return text
    if re.search(r", .+ and ", text):
        return text
    if first in THINGS_IN_ING and len(low) > 1 and not is_plural(low[1]):
        return f"the {text}"
    if first in NOMINAL_ING and len(low) > 1 and is_plural(low[1]):
        return text
    if is_gerund(low) and len(low) > 1:
        return text
    if first in GERUNDS and (first not in NOMINAL_ING or len(low) == 1 or first == low[-1]):
        return text
    if first.endswith("'s") or first in PREPOSITIONS or _is_name(tokens):
        return text
    end = next((place for place, word in enumerate(low) if place and word in HEAD_ENDS), len(low))
    head = low[end - 1]
    return (
        text
        if (any(char.isdigit() for char in head) and head[0].isalpha())
        or (is_plural(head) and not tokens[end - 1].isupper())
        or _is_mass(head, alone=len(low) == 1)
        else f"the {text}"
    )


HEAD_ENDS = PREPOSITIONS | RELATIVES | {",", "each", "every"}
"""Words that come after the head of a noun phrase."""


def _is_mass(head: str, *, alone: bool) -> bool:
    """Whether a head noun stands without an article: "pricing", "storage", "safeguarding"."""
    if head in SINGLE_MASS or (head.endswith("ing") and head not in THINGS_IN_ING):
        return True
    return alone and head.endswith(("ness", "ity", "ism", "ment"))


def _is_name(tokens: list[str]) -> bool:
    return all(token[0].isupper() for token in tokens if token[0].isalpha()) and not any(
        t.isupper() for t in tokens[-1:]
    )
