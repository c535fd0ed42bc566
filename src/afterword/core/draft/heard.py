"""A point raised in the interview, as a sentence can use it."""

import re
from dataclasses import dataclass
from enum import StrEnum

WISH = re.compile(r"\b(?:you|we) (?:need|want|would like|are (?:looking|hoping|trying)|hope|plan)\b")
TASK = re.compile(r"\b(?:you|we) (?:want|would like|are (?:hoping|trying)|hope|plan) (?!\")")


class Manner(StrEnum):
    """How a point came up."""

    TOPIC = "topic"
    SAID = "said"
    TOLD = "told"
    ASKED = "asked"
    TALKED = "talked"
    SHOWN = "shown"
    FACT = "fact"


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

    @property
    def runs_on(self) -> bool:
        """Whether something stands behind the topic, which then has to end its sentence."""
        return "," in self.topic or ":" in self.topic

    @property
    def is_wish(self) -> bool:
        """Whether they said what they need."""
        return bool(WISH.search(self.statement))

    @property
    def is_task(self) -> bool:
        """Whether they said what they want done, so that a hand can be offered."""
        return bool(TASK.search(self.statement))
