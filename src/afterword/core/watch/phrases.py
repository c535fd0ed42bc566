"""Phrases to look for in a mail, and looking for them."""

import re

CONDITION = re.compile(r"\b(?:if|should|whether|in case|falls|sollten|wenn|si|se|als|indien|jeśli|om|jos|если)\b")
BEFORE = 60
"""Letters before a phrase in which a condition takes its force."""


def phrases(table: str) -> tuple[str, ...]:
    """The phrases of a table, which stand between upright strokes."""
    return tuple(" ".join(phrase.split()) for phrase in table.split("|"))


def says(words: str, wanted: tuple[str, ...]) -> bool:
    """Whether any of the phrases stands in the words."""
    return any(phrase in words for phrase in wanted)


def says_plainly(words: str, wanted: tuple[str, ...]) -> bool:
    """Whether a phrase stands in the words without a condition before it (“if you are not selected …”)."""
    places = ((phrase, words.find(phrase)) for phrase in wanted)
    return any(
        at >= 0 and not CONDITION.search(words[max(0, at - BEFORE) : at].rpartition(". ")[2]) for _, at in places
    )
