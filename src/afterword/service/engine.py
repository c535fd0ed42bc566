"""What starts due work. The due rows decide what there is to do; an engine only passes them on, and may do so twice."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

Due = Callable[[datetime, int], tuple[str, ...]]
Do = Callable[[str], None]
Tell = Callable[[str, str], None]
"""Called with the kind of work and a plain sentence when something failed."""


def silent(kind: str, sentence: str) -> None:
    """Failures are recorded in the store, where `status` shows them, so there is nothing to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One kind of work: how to take what is due (a moment and at most how many), and how to do one of it by its id."""

    kind: str
    due: Due
    do: Do


class Engine(Protocol):
    """Hands due rows to whatever does them. Called by the tick; a job carries only a kind and a row's id."""

    def offer(self, kind: str, row_id: str) -> None:
        """Pass one on. Offering the same one twice, or one that is being done already, is harmless."""
        ...

    def work(self) -> int:
        """Do what was offered, until nothing is left; returns how much was done. Failures are told, not raised."""
        ...


BATCH = 50
"""Rows taken in one tick, so that what piled up during a long sleep is done in steps."""


def tick(engine: Engine, duties: tuple[Duty, ...], now: datetime) -> int:
    """Take a batch of what is due of every kind and offer it; returns how much there was."""
    offered = [(duty.kind, row_id) for duty in duties for row_id in duty.due(now, BATCH)]
    for kind, row_id in offered:
        engine.offer(kind, row_id)
    return len(offered)
