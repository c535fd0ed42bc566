"""What words mean, as training learns it: every sense of a word (`tone_senses.py`).

A sense is a feature in training only: when the weights are written, what it weighs is added to each of its words.
So a word that stands in no sentence is heard all the same, and inference looks at nothing more.
"""

from afterword.core.review.tone_senses import SENSES
from afterword.core.review.tone_words import stems

MARK = "#"
"""What the name of a sense begins with; no token does."""


def read_senses() -> dict[str, tuple[str, ...]]:
    """Each listed word and its senses."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in SENSES.items():
        for word in dict.fromkeys(words.split()):
            found[word] = (*found.get(word, ()), MARK + name)
    return found


LISTED = read_senses()


def senses_of(token: str) -> tuple[str, ...]:
    """The senses of a token, as it stands or without a common ending; none for most tokens."""
    return LISTED.get(token) or next((LISTED[stem] for stem in stems(token) if stem in LISTED), ())
