"""What a medium weighs: how it stands, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from afterword.core.channel import Method
from afterword.core.message import MessageKind
from afterword.core.reason import Reason


class Standing(IntEnum):
    """How a method stands, worst first."""

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
    """What is to go and between which moments; `closes` is None where nothing limits it."""

    kind: MessageKind
    opens: datetime
    closes: datetime | None


def out(method: Method, *reasons: Reason) -> Weighed:
    """Ruled out, with why."""
    return Weighed(method=method, standing=Standing.OUT, reasons=reasons)
