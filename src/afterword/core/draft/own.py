"""A note of the candidate's own, as a sentence can use it."""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """How an own note can stand in a sentence."""

    CLAUSE = "clause"
    THING = "thing"
    DOING = "doing"
    TO_DO = "to_do"
    CORRECTION = "correction"
    LISTED = "listed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """An own note: a clause ("I passed …"), a thing, a doing, what to do, a correction, or words for after a colon.

    `further` is a clause that follows as a sentence of its own; `dropped` is what stood in the note and is not used.
    """

    form: Form
    text: str
    further: str = ""
    dropped: str = ""
