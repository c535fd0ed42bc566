"""Whether two notes speak of the same thing: a content word in common, by its stem."""

import re
from functools import lru_cache

from afterword.core.draft.notes.grammar.closed import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    QUESTION_WORDS,
)
from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.wordlist import words

EMPTY = (
    AUXILIARIES
    | PREPOSITIONS
    | DETERMINERS
    | CONJUNCTIONS
    | BEFORE_VERB
    | QUESTION_WORDS
    | words(
        "i you we they he she it me us them not no yes there here ask asks asked work job thing things people time day week month year days weeks months years take takes taking one first last new good"
    )
)
SHORTEST = 4
WORD = re.compile(r"[^\W\d_]+")
ENDING = re.compile(r"(?:ings?|ed|es|s|e|ys?|ies)$")


def stems(text: str) -> frozenset[str]:
    """The content words of a text, cut to what their forms share."""
    return frozenset(_stem(word) for word in WORD.findall(text.lower()) if word not in EMPTY and len(word) >= SHORTEST)


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    return ENDING.sub("", word)


def share_a_subject(one: str, other: str) -> bool:
    """Whether the two have a content word in common."""
    return bool(stems(one) & stems(other))
