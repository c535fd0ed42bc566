"""A look at many processes at once, without reading all of them."""

from dataclasses import dataclass
from typing import Protocol

from afterword.service.followup import Followup


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """Some of the processes that are not over, how many of these there are, and how many are over."""

    followups: tuple[Followup, ...]
    count: int
    over: int


class GlanceStore(Protocol):
    """Pages of processes, read by what the columns hold. Every call starts from an owner."""

    def current(self, owner: str, *, first: int, count: int) -> Glance:
        """At most `count` processes that are not over, those with the nearest due moment first."""
        ...

    def past(self, owner: str, *, first: int, count: int) -> tuple[Followup, ...]:
        """At most `count` processes that are over, the last changed first."""
        ...

    def latest(self, owner: str) -> str:
        """A text that changes with every event of this owner, for telling whether a page is still current."""
        ...

    def approved(self, owner: str) -> frozenset[str]:
        """The ids of the processes with an approved message that has not gone."""
        ...
