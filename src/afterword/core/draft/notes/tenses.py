"""A tense that goes with "since": "you have lost two chefs since May" for "you lost two chefs since May"."""

import re

from afterword.core.draft.notes.grammar.closed import AUXILIARIES
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import number_of
from afterword.core.draft.notes.grammar.verb_forms import ALL, DONE, PARTICIPLES, PASTS, base_of, past

SINCE = re.compile(
    r"^(?P<said>(?:(?!\b(?:and|but|because|when|which|who|that)\b)[^,;:])+) (?P<since>since [^,;:]+)(?P<more>[,;:].*)?$"
)
AUXILIARY = AUXILIARIES - {"had", "did"}
BEING = re.compile(
    r"^(?P<who>I|we|my [\w ]+?) (?:am|are|is) (?=[^,;:]* since (?:the |last |early |late )?(?:\d{4}|[A-Z]\w+|\w+)$)"
)
HELD = re.compile(
    r"^(?P<who>I|we|you|they) have (?=(?:an?|the|this|these|my|our|your|no|both|one|two|three|[A-Z]{2,}) [^,;:]* since (?!then\b)[^,;:]+$)"
)
SO_LONG = re.compile(
    r"\bsince (?=(?:about |over |almost )?(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several) (?:years?|months?|weeks?)$)"
)
"""How long it has been so, as other languages say it."""
SPEAKING = frozenset({"I", "you", "we", "they"})


THERE = re.compile(r"^there (is|are) (?=[^,;:]* since (?!then\b)[^,;:]+$)")


def lasting(text: str) -> str:
    """The clause with its verb in the perfect where it tells what has been so since some time, or for so long."""
    return SO_LONG.sub("for ", _in_the_perfect(text)) if "since " in text else text


def _in_the_perfect(text: str) -> str:
    text = HELD.sub(r"\g<who> have had ", text)
    text = THERE.sub(lambda found: f"there {'has' if found[1] == 'is' else 'have'} been ", text)
    if being := BEING.match(text):
        have = "have" if being[0].endswith((" am ", " are ")) else "has"
        return f"{being['who']} {have} been {text[being.end() :]}"
    found = SINCE.match(text)
    tokens = found["said"].split() if found else []
    place = next((n for n, token in enumerate(tokens) if n and _is_told(token, tokens[n - 1])), 0)
    if found is None or not place or AUXILIARY.intersection(tokens[: place + 1]):
        return text
    if len(tokens) == place + 1 and tokens[place] in PASTS:
        return text
    if tokens[place] == "had" and tokens[place + 1] in DONE:
        return text
    who, verb, rest = " ".join(tokens[:place]), tokens[place], " ".join(tokens[place + 1 :])
    base = base_of(verb)
    have = "have" if tokens[place - 1] in SPEAKING or number_of(who) == "p" else "has"
    done = f"{PARTICIPLES.get(base) or past(base)} {rest}".strip()
    return f"{who} {have} {done} {found['since']}{found['more'] or ''}"


def _is_told(token: str, before: str) -> bool:
    """Whether it is a verb that tells what was, or what is and can be nothing else."""
    if token in ("was", "were", "have", "do", "be"):
        return False
    is_verb = word(token, first=False).parts <= {"v0", "vs"}
    if is_verb and word(before, first=False).may_be("npl" if token in ALL else "n1", "nm"):
        return True
    return (token in PASTS and token not in ALL) or (before in SPEAKING and token in ALL)
