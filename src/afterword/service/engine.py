"""What wakes the work: due rows are the truth, an engine only hands them on. Doing something twice does it once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

Due = Callable[[datetime, int], tuple[str, ...]]
Do = Callable[[str], None]
Tell = Callable[[str, str], None]
"""Told the kind of work and a plain sentence when something failed."""


def silent(kind: str, sentence: str) -> None:
    """What failed has said so in the store, where `status` shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One kind of work: how to take what is due (a moment and at most how many), and how to do one of it by its id."""

    kind: str
    due: Due
    do: Do


class Engine(Protocol):
    """Hands due rows to whatever does them. Called by the tick; a job carries only a kind and a row's id."""

    def offer(self, kind: str, row_id: str) -> None:
        """Hand one on. Offering the same twice, or something somebody else does already, is harmless."""
        ...

    def work(self) -> int:
        """Do what was offered, until nothing is left; returns how much was done. Failures are told, not raised."""
        ...


BATCH = 50
"""Rows taken in one tick: a herd after a long sleep is worked off in steps."""


def tick(engine: Engine, duties: tuple[Duty, ...], now: datetime) -> int:
    """Take a batch of what is due of every kind and offer it; returns how much there was."""
    offered = [(duty.kind, row_id) for duty in duties for row_id in duty.due(now, BATCH)]
    for kind, row_id in offered:
        engine.offer(kind, row_id)
    return len(offered)
