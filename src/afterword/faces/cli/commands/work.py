"""`afterword work`: do what is due."""

import signal
import sys
from datetime import UTC, datetime
from threading import Event

import click

from afterword.faces.cli.paper import say

COUNTED = {0: "Nothing was due.", 1: "1 task was due and is done."}


@click.command(name="work")
@click.option("--once", is_flag=True, help="Do what is due now and exit; for cron and systemd timers.")
@click.option("--every", type=click.IntRange(1, 86_400), default=20, show_default=True, help="Seconds between looks.")
def command(*, once: bool, every: int) -> int:
    """Do what is due: send what is scheduled, look for answers.

    Keeps running until you press Ctrl-C. Whatever fails is reported here and by `afterword status`.
    """
    from afterword import wiring

    work = wiring.work(lambda: datetime.now(UTC), _tell)
    if once:
        done = work.once()
        say(COUNTED.get(done, f"{done} tasks were due and are done."))
        return 0
    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    say("Working. Press Ctrl-C to stop; nothing is lost.")
    work.until(stop, every=every)
    return 0


def _tell(kind: str, sentence: str) -> None:
    sys.stderr.write(f"{kind}: {sentence}\n")
