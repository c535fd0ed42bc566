"""What is done by hand is one verb: "you still hand-stamp every loaf"."""

import re

from afterword.core.draft.notes.grammar.verb_forms import ALL

HAND = re.compile(
    r"\b(?P<who>(?:you|I) (?:(?:still|also|always) )?)hand (?=(?P<verb>[a-z]+) (?:the|every|each|all|an?|my|your|our|its|their)\b)"
)


def by_hand(text: str) -> str:
    """The text with the hyphen between "hand" and what it does; as it was where it gives something to somebody."""
    return HAND.sub(_joined, text)


def _joined(found: re.Match[str]) -> str:
    return f"{found['who']}hand-" if found["verb"] in ALL else found[0]
