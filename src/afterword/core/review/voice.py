"""Six readable marks of how somebody writes. Stylometry proper would need thousands of words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.review.words import bag

GRAND = bag(
    """
    appreciation sincere sincerely considerable insights strategic regarding furthermore moreover aforementioned
    esteemed invaluable endeavour endeavor leverage synergy passionate utmost privilege dedicate commence utilise
    utilize
    """
)
GREETINGS = ("dear", "hi", "hello", "hey", "good morning", "good afternoon")
STOPS = re.compile(r"[.!?]+(?=\s|$)|\n\s*\n")
SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The marks: counts, means in words, shares of all words."""

    words: int
    contractions: int
    sentence_length: float
    exclamations: int
    first_person: float
    greeting: str
    grand_words: tuple[str, ...]


def voice_of(low: str, words: Sequence[str]) -> Voice:
    """The marks of a folded text that is made of these words."""
    apostrophes = [word for word in words if "'" in word] if "'" in low else []
    first_person = words.count("i") + sum(word.startswith("i'") for word in apostrophes)
    lengths = [length for part in STOPS.split(low) if (length := len(part.split())) > SHOWN]
    return Voice(
        words=len(words),
        contractions=sum(not word.endswith("'s") for word in apostrophes),
        sentence_length=sum(lengths) / max(1, len(lengths)),
        exclamations=low.count("!"),
        first_person=first_person / max(1, len(words)),
        greeting=next((greeting for greeting in GREETINGS if low.lstrip().startswith(greeting)), ""),
        grand_words=tuple(dict.fromkeys(filter(GRAND.__contains__, words)))[:SHOWN],
    )
