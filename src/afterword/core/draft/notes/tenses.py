"""A tense that goes with "since": "you have lost two chefs since May" for "you lost two chefs since May"."""

import re

from afterword.core.draft.notes.grammar.verb_forms import ALL, PARTICIPLES, PASTS, past

SINCE = re.compile(
    r"^(?P<who>I|you|we|they) (?P<verb>[a-z]+) (?P<rest>(?:(?!\b(?:and|but|because|when)\b)[^,;:])+ since [^,;:]+)(?P<more>[,;:].*)?$"
)


def lasting(text: str) -> str:
    """The clause with its verb in the perfect where it tells what has been so since some time."""
    found = SINCE.match(text)
    base = found and (PASTS.get(found["verb"]) or (found["verb"] if found["verb"] in ALL else ""))
    if not found or not base or base in ("have", "do", "be"):
        return text
    return f"{found['who']} have {PARTICIPLES.get(base) or past(base)} {found['rest']}{found['more'] or ''}"
