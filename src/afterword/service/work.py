"""The worker: at regular intervals, it does what is due. It sleeps between ticks, never until a certain time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event

from afterword.core.errors import AfterwordError
from afterword.service.engine import Duty, Engine, Tell, silent, tick
from afterword.service.followup import LOCAL
from afterword.service.schedule import Duties, do, due
from afterword.service.watch import Watchtower, look, look_due

EVERY = 20.0
"""Seconds between ticks: an empty one costs a millisecond."""

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """An engine with its duties and a clock. Several may run at once, on any number of machines."""

    engine: Engine
    duties: tuple[Duty, ...]
    clock: Clock
    tell: Tell = silent

    def once(self) -> int:
        """Do everything that is due, and what other workers have offered; returns how much that was."""
        total = self.engine.work()
        while tick(self.engine, self.duties, self.clock()):
            total += self.engine.work()
        return total

    def until(self, stop: Event, *, every: float = EVERY) -> None:
        """Go on until `stop` is set. The clock is asked anew each time, so sleep, jumps and zone changes do no harm."""
        trouble = ""
        while not stop.is_set():
            trouble = self._round(told=trouble)
            stop.wait(every)

    def _round(self, *, told: str) -> str:
        """One tick; returns what prevented it (a store that is locked, full or unreachable), which is reported once."""
        try:
            self.once()
        except AfterwordError as error:
            trouble = str(error)
        except Exception as error:  # noqa: BLE001 -- a thread that died of a mistake of ours would be missed by nobody
            trouble = f"Afterword itself made a mistake ({type(error).__name__}); it goes on and tries again."
        else:
            return ""
        if trouble != told:
            self.tell("work", trouble)
        return trouble


def duties_of(sending: Duties, tower: Watchtower, *, clock: Clock) -> tuple[Duty, ...]:
    """Sends that are due or in doubt, then mailboxes that are due."""
    send = Duty(
        kind="send",
        due=lambda now, limit: due(sending, now, limit=limit),
        do=lambda message_id: do(sending, message_id, clock=clock),
    )
    watch = Duty(
        kind="look",
        due=lambda now, limit: tuple(account.name for account in look_due(tower, LOCAL, now=now))[:limit],
        do=lambda name: _look(tower, name, clock=clock),
    )
    return send, watch


def _look(tower: Watchtower, name: str, *, clock: Clock) -> None:
    account = tower.accounts.find(LOCAL, name)
    if account is not None and account.imap is not None:
        look(tower, LOCAL, account, now=clock())
