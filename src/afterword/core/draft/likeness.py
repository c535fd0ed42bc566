"""Whether two notes speak of the same thing: a content word in common, by its stem."""

import re

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
        "i you we they he she it me us them not no yes there here work job thing things people time day week month year one first last new good"
    )
)
SHORTEST = 4


def stems(text: str) -> frozenset[str]:
    """The content words of a text, cut to what their forms share."""
    found = (
        re.sub(r"(?:ings?|ed|es|s|e|y|ies)$", "", word)
        for word in re.findall(r"[^\W\d_]+", text.lower())
        if word not in EMPTY
    )
    return frozenset(stem for stem in found if len(stem) >= SHORTEST)


def share_a_subject(one: str, other: str) -> bool:
    """Whether the two have a content word in common."""
    return bool(stems(one) & stems(other))
