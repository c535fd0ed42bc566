"""What came of something, its "it" left out: "worked for us in Leeds", "cut our waste by half", "took a week"."""

import re

from afterword.core.draft.notes.grammar.sentence import clause, number_of
from afterword.core.draft.notes.grammar.verb_forms import base_of

IT_DID = re.compile(
    r"(?i)(?:work|help|save|halve|fix|cost|teach)(?:e?d|s) (?:(?:well |fine |best )?for )?(?:us|me)\b|(?:taught|cost|took|happened to) (?:us|me)\b"
    r"|(?:saves|helps|takes|keeps|gives|stops|means) (?!(?:and|of|are|were|have|come|go|in|at|from|for)\b)"
    r"|works (?:well|better|best|fine)\b|runs on\b"
)
"""What nobody says of themselves, wherever it stands."""
RESULT = re.compile(
    r"^(?:(?:did not|never) work\b|worked (?:well|fine|better|perfectly|every|each|first|at once|a treat|wonders|for (?:a|the|one|two|three) (?:term|year|month|week|while|season|time|winter|summer)s?)\b|worked$|lasted\b|paid off\b|helped\b|took \w+ (?:days|weeks|months|minutes)|\w+(?:ed|t) us\b)"
)
"""What is said behind a comma of what stands before it, and not of who did it."""
PRESENT = re.compile(
    r"(?:expires|runs|lasts|ends|covers|starts|saves|takes|works|makes|stops|needs|is|gives|keeps|cuts|means)\b"
)
DOES_GOOD = frozenset({"work", "help", "halve", "save", "stop", "cut", "double", "succeed", "sell"})
"""What a thing may have done, where somebody may as well: "a card with a free coffee, worked in Leith"."""
GAVE = re.compile(r"(?:gave|brought|bought|got|made|left|kept|won) us\b")
BY_SO_MUCH = re.compile(
    r"\b(?P<did>(?:cut|cuts|reduced|raised|lowered|increased)(?: (?!by\b|to\b|from\b|of\b)[\w'-]+){1,4}) (?P<much>\d[\d.]* ?%)(?= (?:at|in|on|over|within|since|for)\b|$|,)"
)


def by_so_much(text: str) -> str:
    """`cut our misses by 40%` for "cut our misses 40%"."""
    return BY_SO_MUCH.sub(r"\g<did> by \g<much>", text)


def is_of_a_thing(piece: str) -> bool:
    """Whether what has no subject is said of the thing or the doing before it."""
    found = RESULT.match(piece) or PRESENT.match(piece) or IT_DID.match(piece) or GAVE.match(piece)
    return bool(found) or base_of(piece.split(maxsplit=1)[0]) in DOES_GOOD


def told_of(thing: str, piece: str) -> str | None:
    """`it took two days` of "a nightly check", `they cut the queue by half` of "weekly calls"."""
    it = "they" if number_of(thing) == "p" else "it"
    told = " not " not in f" {thing} " and is_of_a_thing(piece)
    return clause(f"{it} {piece}", own=True) if told else None
