"""What words mean: groups of words of like sense, written for this project in `senses.txt`.

A sense is a feature in training only: when the weights are written, what it weighs is added to each of its words.
So a word that stands in no sentence is heard all the same, and inference looks at nothing more.
"""

from pathlib import Path

SENSES = Path(__file__).parent / "senses.txt"
MARK = "#"
"""What the name of a sense begins with; no token does."""

ENDINGS = ("'s", "s", "es", "ed", "d", "ing", "ly")
"""Endings tried, in this order, on a word that is not listed as it stands."""

SHORTEST_STEM = 3
"""Letters that must be left when an ending is taken off."""


def read_senses() -> dict[str, tuple[str, ...]]:
    """Each listed word and its senses. A sense is a line: its name, a colon, its words."""
    found: dict[str, tuple[str, ...]] = {}
    for line in SENSES.read_text(encoding="utf-8").splitlines():
        name, _, words = line.partition(":")
        for word in dict.fromkeys(words.split()):
            found[word] = (*found.get(word, ()), MARK + name)
    return found


LISTED = read_senses()


def senses_of(token: str) -> tuple[str, ...]:
    """The senses of a token, as it stands or without a common ending; none for most tokens."""
    if token in LISTED:
        return LISTED[token]
    return next((LISTED[stem] for stem in _stems(token) if stem in LISTED), ())


def _stems(token: str) -> list[str]:
    """What is left of a token without each ending it has, with a silent letter put back or a doubled one undone."""
    found = []
    for ending in ENDINGS:
        stem = token.removesuffix(ending)
        if stem != token and len(stem) >= SHORTEST_STEM:
            found += [stem, f"{stem}e", stem[:-1] if stem[-1] == stem[-2] else stem]
    return [*found, f"{token[:-3]}y"] if token.endswith("ies") else found
