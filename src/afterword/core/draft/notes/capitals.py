"""A note typed in capitals, in the letters it would have been written in otherwise."""

import re

from afterword.core.draft.notes.faults import UNLISTED
from afterword.core.draft.notes.grammar.closed import DETERMINERS
from afterword.core.draft.notes.grammar.parts import is_ordinary, word
from afterword.core.draft.notes.grammar.proper import CITIES, COUNTRIES, DAYS, MONTHS
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.notes.shorthand import FEASTS, NATIONAL, SHORT
from afterword.core.draft.wordlist import words

MOST_SMALL = 0.2
"""The share of small letters that a note in capitals may have: one whole word of a short one."""
SURE_WORD = 5
"""Letters from which a word in the lists is no abbreviation."""
SURE_WORDS = 3
"""As many short ones are a sentence and no code: "ONE VET FOR 900 COWS", where "GAS SAFE" is one."""
CODE = 8
"""Letters an abbreviation may have."""
SPELT = re.compile(r"[^\W\d_](?:[\w'-]|\.(?=\w))*")
VOWEL = re.compile(r"[aeiou]")
PLACED = words("at in from near to for by with")
"""Behind these a word that only looks like one may be a name."""
BY_ITS_LOOK = frozenset({"guessed", "unknown_ing"})
PROPER = frozenset(DAYS) | MONTHS | CITIES | COUNTRIES | NATIONAL | FEASTS
NO_NAME = "the|an?|my|our|your|their|this|that|each|every|all|both|any|no|local|old|new|same|main|other|another|day|night|field|teaching|state|city|cottage|community|medical|private|public|busy|small|big|large|rural|nearest|next|nearby|sixth|sunday|one|two|three|four|in|at|on|from|near|for|with|by|of|and|or|to"
BY_ITS_KIND = re.compile(
    rf"\b(?:at|in|from|near|to|for|with|by|of|for) (?P<name>(?:(?!(?:{NO_NAME})\b)[a-z][a-z'-]+ ){{1,3}}?(?:county(?: (?:jail|prison|hospital|court|courthouse|schools|library|airport|clinic|hall|sheriff))?|jail|prison|hospital|airport|college|university|academy|infirmary|cathedral)(?![\w-]))"
)
"""A place with what it is behind its name."""
BY_ITS_FIRST = re.compile(
    r"\b(?:at|in|from|near) (?P<name>(?:fort|saint|san|santa|mount|port|lake|las|los|el) [a-z]{3,})(?![\w-])"
)
"""A place whose first word says that it is one."""
PRONOUNS = words("himself herself his hers him she he her they them us it")
DEED = re.compile(r"(?:i )?(?:type|lift|drive|speak|work|teach|read|write|sell|run|cook) \d")
"""What somebody does, in words too short to be sure of one by one: "TYPE 70 WPM"."""
OF_A_PAPER = re.compile(
    r"(?i) (?:certified|licensed|registered|accredited|trained|cleared|card|certificate|certification|ticket|endorsement|badge|licen[cs]e|diploma)\b"
)
"""Behind a word in no list this says that it is the name of a paper, mostly in capitals: "EMD certified"."""
MONTH = re.compile(r"\b(?:January|February|August|September|October|November|December)\b")
"""A month is written out before this, however it was typed."""
NEVER_ALONE = words("it us or who")
"""Words that are abbreviations as well: behind an article they are."""


def is_shouted(text: str) -> bool:
    """Whether the whole note is in capitals, and is not just a code or two."""
    typed = MONTH.sub("", text)
    small, letters = sum(map(str.islower, typed)), sum(map(str.isalpha, typed))
    if len(text.split()) < 2 or small > MOST_SMALL * letters:  # noqa: PLR2004 -- one word may be a code
        return False
    if DEED.match(text.lower()):
        return True
    ordinary = [found for found in SPELT.findall(text.lower()) if is_ordinary(found)]
    return len(ordinary) >= SURE_WORDS or any(len(found) >= SURE_WORD for found in ordinary)


def lowered(text: str, known: frozenset[str]) -> str | None:
    """The note in small letters, with the names and codes in it as they are spelt; None where a word may be either."""
    spelling = {spelt.lower(): spelt for spelt in known} | _named_places(text.lower())
    before, sure, naming = "", True, False

    def spelt(found: re.Match[str]) -> str:
        nonlocal before, sure, naming
        low = found[0].lower()
        naming = (naming or before in PLACED) and _may_be_named(low, is_first=not naming)
        written = low.capitalize() if naming else _written(low, before, spelling)
        if len(low) <= CODE and not is_ordinary(low) and low not in spelling and OF_A_PAPER.match(text, found.end()):
            written = found[0]
        sure, before = sure and written is not None, low
        return written or low

    small = SPELT.sub(spelt, text)
    return small if sure else None


def _named_places(low: str) -> dict[str, str]:
    """The words of a place that is named by what it is: "Coffee County Jail", "Mercy Hospital", "Fort Dodge"."""
    names = [found["name"] for pattern in (BY_ITS_KIND, BY_ITS_FIRST) for found in pattern.finditer(low)]
    return {part: part.capitalize() for name in names for part in name.split()}


def _may_be_named(low: str, *, is_first: bool) -> bool:
    """Whether a word behind "at" or "in" is a name, or goes on with one: "Walden Drug"."""
    parts = word(low, first=False).parts
    return parts == UNLISTED if is_first else bool(parts & {"n1", "nm"}) and not parts & {"vs", "prep", "num"}


def _written(low: str, before: str, spelling: dict[str, str]) -> str | None:
    """One word as it is written in the middle of a sentence, or None where that is not certain."""
    if before in DETERMINERS and low in NEVER_ALONE:
        return low.upper()
    if low in spelling and not (before in DETERMINERS and is_ordinary(low)):
        return spelling[low]
    if is_ordinary(low) or low in PROPER or low in SHORT or low in PRONOUNS or low in UNITS:
        return low
    if not VOWEL.search(low):
        return low.upper()
    parts = word(low, first=False).parts
    if parts == UNLISTED or (parts & BY_ITS_LOOK and before in PLACED):
        return None
    return low
