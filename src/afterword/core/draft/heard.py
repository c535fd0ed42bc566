"""A point raised in the interview, as a sentence can use it."""

from dataclasses import dataclass
from enum import StrEnum


class Manner(StrEnum):
    """How a point came up; what is noted is a clause or a thing, and it is not certain which."""

    TOPIC = "topic"
    SAID = "said"
    TOLD = "told"
    ASKED = "asked"
    TALKED = "talked"
    SHOWN = "shown"
    FACT = "fact"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A point raised in the interview, addressed to the reader.

    `who` is "you", "we", somebody's name, or empty when nobody is known to have said it. `verb` is theirs ("mentioned").
    `dropped` is what stood in the note and is not used.
    """

    manner: Manner
    who: str = ""
    verb: str = ""
    topic: str = ""
    statement: str = ""
    reply: str = ""
    dropped: str = ""
