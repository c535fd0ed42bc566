"""The weighing of a method: its standing and the reasons."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from afterword.core.channel import Method
from afterword.core.message import MessageKind
from afterword.core.reason import Reason


class Standing(IntEnum):
    """How good a method is for this occasion, worst first."""

    OUT = 0
    LAST_RESORT = 1
    POSSIBLE = 2
    NATURAL = 3
    FIRST = 4
    CHOSEN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A method with its standing and the reasons, the one that counts most first."""

    method: Method
    standing: Standing
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What should be sent and between which moments; `closes` is None if nothing limits it."""

    kind: MessageKind
    opens: datetime
    closes: datetime | None


def out(method: Method, *reasons: Reason) -> Weighed:
    """A method that is ruled out, with the reasons."""
    return Weighed(method=method, standing=Standing.OUT, reasons=reasons)
