"""A tick over 10³ to 10⁶ stored follow-ups: what it costs when nothing is due, and when fifty things are of every kind.

    .venv/bin/python bench/tick.py [LARGEST]

On SQLite, or on the PostgreSQL of AFTERWORD_DATABASE_URL, which has to be empty.
Of each four stored messages one waits for its moment next year, one is uncertain and asked about, two are sent; a
mailbox is set up that is not due. Printed: the median of the ticks in milliseconds, a row for each size.
"""

import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 3, 3, 15, tzinfo=UTC)
LATER = NOW + timedelta(days=365)
SIZES = (1_000, 10_000, 100_000, 1_000_000)
TICKS = 30
DUE = 50
FOLLOWUPS = """
INSERT INTO followup (id, owner, stage, document, version, created_at, changed_at)
WITH RECURSIVE number(n) AS (SELECT %s UNION ALL SELECT n + 1 FROM number WHERE n + 1 < %s)
SELECT 'f' || n, 'local', CASE WHEN n %% 4 = 0 THEN 'open' ELSE 'over' END, '{}', 1, %s, %s FROM number
"""
SENDS = """
INSERT INTO send (owner, followup_id, conversation, message_id, state, digest, content, approval, note,
                  approved_at, claimed_at, send_at, tries)
WITH RECURSIVE number(n) AS (SELECT %s UNION ALL SELECT n + 1 FROM number WHERE n + 1 < %s)
SELECT 'local', 'f' || n, 'f' || n, 'm' || n, CASE n %% 4 WHEN 0 THEN 'approved' WHEN 1 THEN 'unknown' ELSE 'sent' END,
       '', '', '{}', '', %s, %s, CASE WHEN n %% 4 = 0 THEN %s END, 0 FROM number
"""


def main(largest: int) -> None:
    """Fill a store step by step and time the tick at every size."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["AFTERWORD_HOME"] = home
        from afterword import wiring

        work = wiring.work(lambda: NOW)
        keep_a_mailbox()
        print("stored follow-ups   empty tick ms   tick with 50 due of each kind ms")
        stored = 0
        for size in (size for size in SIZES if size <= largest):
            fill(stored, size)
            stored = size
            empty = statistics.median(timed(lambda: offered(work)) for _ in range(TICKS))
            busy = statistics.median(busy_ms(work, size) for _ in range(5))
            print(f"{size:>17,}   {empty:>13.2f}   {busy:>32.2f}")


def keep_a_mailbox() -> None:
    """A mailbox that was read a moment ago."""
    from afterword import wiring
    from afterword.service.account import Account, Security, Server
    from afterword.service.followup import LOCAL

    imap = Server(host="localhost", port=1, security=Security.NONE)
    wiring.accounts().put(LOCAL, Account(address="robin@example.org", user="robin", imap=imap))
    next_at = NOW + timedelta(hours=2)
    wiring.cabinet().mails.looked(LOCAL, "main", at=NOW, next_at=next_at, error="")


def fill(first: int, last: int) -> None:
    """Rows `first` to `last`; those that wait for a moment wait till next year."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(FOLLOWUPS, [first, last, NOW, NOW])
        cursor.execute(SENDS, [first, last, NOW, NOW, LATER])


def offered(work) -> int:
    """What one tick takes, without doing it."""
    return sum(len(duty.due(NOW, DUE * 3)) for duty in work.duties)


def busy_ms(work, size: int) -> float:
    """One tick with fifty rows of every kind due; they are put back afterwards."""
    from afterword.adapters.store.models import SendRow

    step = size // DUE // 4 * 4
    groups = [SendRow.objects.filter(message_id__in=[f"m{n * step + k}" for n in range(DUE)]) for k in range(3)]
    groups[0].update(send_at=NOW, lease_until=None)
    for rows in groups[1:]:
        rows.update(look_again_at=NOW, lease_until=None)
    took = timed(lambda: offered(work))
    groups[0].update(send_at=LATER, lease_until=None)
    for rows in groups[1:]:
        rows.update(look_again_at=None, lease_until=None)
    return took


def timed(call) -> float:
    """How long a call takes, in milliseconds."""
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1])
