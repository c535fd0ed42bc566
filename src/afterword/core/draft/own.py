"""A note of the candidate's own, as a sentence can use it."""

import re
from dataclasses import dataclass
from enum import StrEnum

CONSENT = re.compile(r"that (?:suits|works for|is [a-z ]+ (?:by|with|for)) me$")
"""A yes to the whole of what was said."""


class Form(StrEnum):
    """How an own note can stand in a sentence."""

    CLAUSE = "clause"
    THING = "thing"
    DOING = "doing"
    TO_DO = "to_do"
    CORRECTION = "correction"
    AMENDS = "amends"
    LISTED = "listed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """An own note: a clause ("I passed …"), a thing, a doing, what to do, a correction, amends, or words for after a colon.

    `further` is a clause that follows as a sentence of its own; `dropped` is what stood in the note and is not used.
    `asked` is what a forgotten detail answers, as a clause of its own ("you asked about nights").
    """

    form: Form
    text: str
    further: str = ""
    dropped: str = ""
    asked: str = ""
