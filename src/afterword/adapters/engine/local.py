"""The engine of one machine: runs what is offered in the calling thread, with nothing to install."""

from dataclasses import dataclass, field

from afterword.adapters.engine.attempt import attempt
from afterword.service.engine import Duty, Tell, silent


@dataclass(kw_only=True)
class LocalEngine:
    """An Engine without a queue of its own: the due rows are the queue."""

    duties: tuple[Duty, ...]
    tell: Tell = silent
    offered: dict[tuple[str, str], None] = field(default_factory=dict)

    def offer(self, kind: str, row_id: str) -> None:
        """Keep it for the next `work`, once."""
        self.offered[kind, row_id] = None

    def work(self) -> int:
        """Do what was offered in its order; one failure does not stop the rest."""
        done = 0
        while self.offered:
            kind, row_id = next(iter(self.offered))
            del self.offered[kind, row_id]
            attempt(self.duties, kind, row_id, tell=self.tell)
            done += 1
        return done
