"""What is no English in any words, whether they are a clause, a thing or something to be done."""

import re

from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.verb_forms import DONE
from afterword.core.draft.wordlist import words

NEVER_LAST = words("and but or nor because than if the a an my your our their its")
DETERMINER = "the|an?|my|your|our|their|its|every|each"
TWICE = re.compile(
    rf"\b(is|are|to|of) \1\b|\b(?:{DETERMINER}) (?:{DETERMINER}|this|that|these|those)\b(?! same)|\b(?:{DETERMINER}) \w+ (?:none|nothing|nobody)\b"
)
NO_NOUN = re.compile(
    rf"(?:{DETERMINER}) (?:have|has|had|want|is|are|was|does|would|am|been|be|get|got|facing|having|getting)\b"
)
"""A verb that was given an article: "my have two references"."""
HER = re.compile(r"\b(?:she|he|her|him|his|hers)\b|^its\b")
ANYBODY = words("everyone everybody nobody who someone somebody")
QUOTED = re.compile(r'"[^"]*"')
SMALL = re.compile(r"(?<![\w'.\"-])[a-z]{2,}(?![\w'-]|\.\w)")
VOWEL = re.compile(r"[aeiouy]")
STATE = re.compile(
    r"own (?!up\b)|(?:free|open|available|ready) (?:all|on|any|every|from|until|that|most|after|before)\b"
)
RHYTHM_FIRST = re.compile(r"(?:I|we) (?:hourly|daily|nightly|weekly|monthly|quarterly|yearly) ")
SHORT = 4
UNLISTED = frozenset({"unknown"})
UNITS = words(
    "pm km cm mm kg mg ml kw mw gb mb tb mph kph fps hz khz mhz ghz ft lb lbs hr hrs kwh mwh db ppm psi rpm nm"
)
WHOLE = words("none whom okay ok hi tv wc vs npm dbt auto meta mid lieu deem omit hack hush dub bulk")
"""Short words that are in no list of the grammar and are whole."""


def ends_open(text: str) -> bool:
    """`the store is damp because`, `I ran 30+`: an end that something has to follow."""
    last = text.rsplit(maxsplit=1)[-1].strip(",;:").lower()
    return last in NEVER_LAST or last.endswith("+")


def has_two_articles(text: str) -> bool:
    """`the the owner`, `my have two references`: two determiners, or one with no noun."""
    return bool(TWICE.search(text) or NO_NOUN.match(text))


def has_an_abbreviation(text: str, *, short: int = SHORT) -> bool:
    """`resp`, `pts`: a small word that is in no list and too `short` to be guessed at."""
    return any(
        part not in WHOLE
        and part not in UNITS
        and (not VOWEL.search(part) or (len(part) <= short and word(part, first=False).parts == UNLISTED))
        for part in SMALL.findall(QUOTED.sub("", text))
    )


def has_letters_for_words(text: str) -> bool:
    """`gp`, `resp` and `obt` in what is surely a clause, in which "obit" and "fika" are words."""
    return has_an_abbreviation(text, short=SHORT - 1)


def speaks_of_nobody(text: str) -> bool:
    """`learn glazing from her`: a "she" or "his" with nobody named before it."""
    found = HER.search(text)
    before = text[: found.start()].split() if found else []
    return found is not None and not any(
        word(part, first=False).may_be("name") or part in ANYBODY or is_person(word(part, first=False))
        for part in before
    )


def begins_with_its_rhythm(text: str) -> bool:
    """`I weekly price the walk`: how often, where only a verb may follow; "weekly price walk" was a thing."""
    return RHYTHM_FIRST.match(text) is not None


def is_a_state(text: str) -> bool:
    """`free all that weekend`: how somebody is, which is nothing to be done."""
    return STATE.match(text) is not None


def is_still_done(text: str) -> bool:
    """`have used it since 2021`: what has been done is not to be done."""
    first, _, rest = text.partition(" ")
    return first == "have" and rest.split(" ", maxsplit=1)[0] in DONE
