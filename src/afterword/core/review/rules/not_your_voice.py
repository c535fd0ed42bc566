"""Not in your voice.

Finds readable differences between this message and what you wrote before: contractions, sentence length, exclamation
marks, how often "I" comes, greeting and sign-off, and grand words you never used.
Why: a follow-up should sound like the person they met.
Instead: read it aloud and put in your own words what you would not say.
It is a hint, and only given when two or more differences come together; short samples prove little.
Guide: S23.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from afterword.core.review.doc import Doc, words_in
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark
from afterword.core.review.voice import Voice, voice_of
from afterword.core.review.words import fold

SEVERITY = Severity.INFO
VERSION = 1
BAD = (
    (
        "Dear Ms Marsh,\n\nI am writing to express my sincere appreciation for the considerable time which you were so kind "
        "as to dedicate to our conversation and for the insights regarding the strategic direction of the organisation.\n\n"
        "Yours faithfully,\nRobin Achebe"
    ),
)
GOOD = (
    "Hello Dana,\n\nThank you for the tour. I'll think of those vans every time I'm at the station.\n\nBest wishes,\nRobin",
)
TOGETHER = 2
LONGER = 1.8
"""Times the mean sentence length of the samples."""


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One hint that lists the differences."""
    theirs = _voice_of_samples(facts.samples)
    end = doc.sign_off[0] if doc.sign_off else len(doc.low)
    mine = voice_of(doc.low[:end], doc.words[: bisect_left(doc.starts, end)])
    differences = tuple(_differences(mine, theirs))
    if len(differences) >= TOGETHER:
        yield Remark(
            "This does not sound like your earlier messages. Read it aloud and change what you would not say.",
            evidence="; ".join(differences),
        )


@lru_cache(maxsize=16)
def _voice_of_samples(samples: tuple[str, ...]) -> Voice:
    """The marks of the samples; kept, since a message is reviewed many times while it is written."""
    low = fold("\n".join(samples))
    return voice_of(low, words_in(low))


def _differences(mine: Voice, theirs: Voice) -> Iterator[str]:
    if theirs.contractions and not mine.contractions and mine.words >= FEW_WORDS:
        yield "you write “I'll” and “I'm” elsewhere, here never"
    if mine.sentence_length > LONGER * theirs.sentence_length and mine.sentence_length - theirs.sentence_length > FEW:
        yield f"sentences of {mine.sentence_length:.0f} words, in your samples {theirs.sentence_length:.0f}"
    if mine.exclamations > theirs.exclamations + 1:
        yield f"{mine.exclamations} exclamation marks"
    if mine.greeting and theirs.greeting and {mine.greeting, theirs.greeting} not in (LIGHT, {mine.greeting}):
        yield f"“{mine.greeting.capitalize()}”, where you wrote “{theirs.greeting.capitalize()}”"
    if mine.grand_words and not theirs.grand_words:
        yield f"words you never used: {', '.join(mine.grand_words)}"
    if abs(mine.first_person - theirs.first_person) > FIRST_PERSON:
        yield f"“I” is {mine.first_person:.0%} of the words, in your samples {theirs.first_person:.0%}"


LIGHT = {"hi", "hey"}
"""Greetings of one kind."""
FEW_WORDS = 40
FEW = 6
FIRST_PERSON = 0.08
