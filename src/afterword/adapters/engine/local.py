"""The engine of one machine: what is offered is done in this very thread. Nothing to install."""

from collections.abc import Callable
from dataclasses import dataclass, field

from afterword.core.errors import AfterwordError
from afterword.service.engine import Duty

Tell = Callable[[str, str], None]
"""Told the kind of work and a plain sentence when one piece of it failed."""


def _silent(kind: str, sentence: str) -> None:
    """Whatever failed has said so in the store already."""


@dataclass(kw_only=True)
class LocalEngine:
    """An Engine without a queue of its own: the due rows are the queue."""

    duties: tuple[Duty, ...]
    tell: Tell = _silent
    offered: dict[tuple[str, str], None] = field(default_factory=dict)

    def offer(self, kind: str, row_id: str) -> None:
        """Keep it for the next `work`, once."""
        self.offered[kind, row_id] = None

    def work(self) -> int:
        """Do what was offered in its order; one failure does not stop the rest."""
        doing = {duty.kind: duty.do for duty in self.duties}
        done = 0
        while self.offered:
            kind, row_id = next(iter(self.offered))
            del self.offered[kind, row_id]
            try:
                doing[kind](row_id)
            except AfterwordError as error:
                self.tell(kind, str(error))
            except Exception as error:  # noqa: BLE001 -- the edge of a job: a mistake of ours in one must not stop the others
                self.tell(
                    kind,
                    f"Afterword itself made a mistake ({type(error).__name__}) with one piece of work; the rest goes on.",
                )
            done += 1
        return done
