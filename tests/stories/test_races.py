"""Any number of processes pressing send at once: one message each."""

import time
from collections import Counter

import pytest

from stories.world import Sender, write_world

pytestmark = pytest.mark.needs("dovecot")
PROCESSES = 8
FOLLOWUPS = {"SQLite": 200, "PostgreSQL": 60}
"""Fewer on the second: what is raced for is one row each time, and a line to a database costs time, not doubt."""


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.needs("postgresql"))])
def database(request):
    """The URL of an empty store, or None for the SQLite file."""
    return request.getfixturevalue("postgres").database("races") if request.param == "postgresql" else None


def test_eight_processes_at_once_send_every_follow_up_once(database, own_home, dovecot, submission, counted):
    sender, store = Sender(write_world(own_home, dovecot, submission), database), "PostgreSQL" if database else "SQLite"
    first, wanted = 50_000 if database else 30_000, FOLLOWUPS[store]
    numbers = list(range(first, first + wanted))
    ids = sender("prepare", numbers=numbers)
    began = time.monotonic()
    ends = Counter(sender("race", followups=ids, numbers=numbers, processes=PROCESSES))
    took = time.monotonic() - began
    sender.close()
    counts = [dovecot.count(f"dana{number}@larkfield.example") for number in numbers]
    presses, messages = sum(ends.values()), sum(counts)
    counted(f"{store}: {PROCESSES} processes, {presses} presses, {messages} messages, {took:.0f} s {dict(ends)}")
    assert counts == [1] * wanted
    assert ends["sent"] == wanted
    assert sum(ends.values()) == PROCESSES * wanted
