"""A tick over 10³ to 10⁶ stored follow-ups on SQLite: what it costs when nothing is due, and when fifty things are.

    .venv/bin/python bench/tick.py [LARGEST]

Rows are stored by SQL, each with an approved message that is due next year. Printed: the median of the ticks in milliseconds.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 3, 3, 15, tzinfo=UTC)
SIZES = (1_000, 10_000, 100_000, 1_000_000)
TICKS = 30
DUE = 50


def main(largest: int) -> None:
    """Fill a store step by step and time the tick at every size."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["AFTERWORD_HOME"] = home
        from afterword.adapters.store.opening import open_store

        open_store()
        from afterword.adapters.store.sends import Sends

        print("stored follow-ups   empty tick ms   tick with 50 due ms")
        stored = 0
        for size in (size for size in SIZES if size <= largest):
            fill(stored, size)
            stored = size
            empty = median_ms(lambda: Sends().due(NOW, limit=DUE))
            busy = statistics.median(busy_ms(Sends(), size) for _ in range(5))
            print(f"{size:>17,}   {empty:>13.2f}   {busy:>19.2f}")


def fill(first: int, last: int) -> None:
    """Rows `first` to `last`, due next year."""
    from django.db import connection, transaction

    later = (NOW + timedelta(days=365)).strftime("%Y-%m-%d %H:%M:%S")
    then, empty = NOW.strftime("%Y-%m-%d %H:%M:%S"), json.dumps({})
    followups = "INSERT INTO followup (id, owner, stage, document, version, created_at, changed_at) VALUES (?, 'local', 'open', ?, 1, ?, ?)"
    sends = (
        "INSERT INTO send (owner, followup_id, conversation, message_id, state, method, digest, content, approval, evidence, note,"
        " approved_at, send_at, lease_token, tries) VALUES ('local', ?, ?, ?, 'approved', 'email', '', x'', ?, ?, '', ?, ?, '', 0)"
    )
    connection.ensure_connection()
    with transaction.atomic():
        raw = connection.connection
        raw.executemany(followups, ((f"f{n}", empty, then, then) for n in range(first, last)))
        raw.executemany(sends, ((f"f{n}", f"f{n}", f"<{n}@x>", empty, empty, then, later) for n in range(first, last)))


def median_ms(call) -> float:
    """The median time of a call, in milliseconds."""
    return statistics.median(timed(call) for _ in range(TICKS))


def busy_ms(sends, size: int) -> float:
    """One tick with fifty rows due; they are put back afterwards."""
    from afterword.adapters.store.models import SendRow

    step = size // DUE
    rows = SendRow.objects.filter(message_id__in=[f"<{n * step}@x>" for n in range(DUE)])
    later = NOW + timedelta(days=365)
    rows.update(send_at=NOW, lease_until=None)
    took = timed(lambda: sends.due(NOW, limit=DUE))
    rows.update(send_at=later, lease_until=None)
    return took


def timed(call) -> float:
    """How long a call takes, in milliseconds."""
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1])
