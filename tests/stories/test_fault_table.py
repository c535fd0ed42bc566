"""Every fault of a server, with a kill -9 at every step and around both transactions, on both stores.

Whatever happens: the recipient has at most one message, the store has lost nothing, and what it says is true.
"""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue

import pytest

from servers import IS_DELIVERED, Fault
from stories.sender import STEPS
from stories.world import Sender, write_world

pytestmark = pytest.mark.needs("dovecot")
WORKERS = 2
TOO_SHORT, LONG_ENOUGH = 1.5, 60.0
"""Seconds to wait for the last answer: the slow server takes three; the others may be slow on a busy machine."""
COMBINATIONS = tuple((fault, step) for fault in Fault for step in STEPS)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.needs("postgresql"))])
def database(request):
    """The URL of an empty store, or None for the SQLite file."""
    if request.param == "sqlite":
        return None
    return request.getfixturevalue("postgres").database("faults")


@pytest.fixture
def senders(own_home, database, dovecot, submission):
    """Programs that send, sharing one store."""
    home = write_world(own_home, dovecot, submission)
    programs = [Sender(home, database) for _ in range(WORKERS)]
    yield programs
    for program in programs:
        program.close()


def test_no_fault_and_no_death_sends_twice_or_tells_a_lie(senders, database, dovecot, submission, counted):
    first = 10_000 if database else 1
    numbers = list(range(first, first + len(COMBINATIONS)))
    ids = senders[0]("prepare", numbers=numbers)
    free = SimpleQueue()
    for sender in senders:
        free.put(sender)

    def one(job):
        sender = free.get()
        try:
            return Trial(*job, dovecot=dovecot, submission=submission).endured(sender)
        finally:
            free.put(sender)

    with ThreadPoolExecutor(WORKERS) as pool:
        ends = list(pool.map(one, zip(numbers, ids, COMBINATIONS, strict=True)))
    deaths = sum(died for died, _ in ends)
    store = "PostgreSQL" if database else "SQLite"
    kinds = dict(Counter(end for _, end in ends))
    counted(f"{store}: {len(ends)} combinations of fault and step, {deaths} deaths, {kinds}")
    assert len(ends) >= 300
    assert deaths >= 150


@dataclass
class Trial:
    """One combination, with the follow-up and the addresses that are its own."""

    number: int
    followup: str
    combination: tuple[Fault, str]
    dovecot: object
    submission: object

    def endured(self, sender):
        """Run it and check everything that must hold; gives whether the process died and how it ended."""
        fault, step = self.combination
        robin, mine = f"robin{self.number}@example.org", {"followup": self.followup, "number": self.number}
        self.submission.faults[robin] = fault
        patience = TOO_SHORT if fault is Fault.SLOW else LONG_ENOUGH
        answer = sender("press", **mine, die=step, patience=patience)
        del self.submission.faults[robin]
        had, after = self.has, sender("combination", **mine)
        self.tells_the_truth(after["before"], has=had)
        self.tells_the_truth(after["recovered"])
        self.tells_the_truth(after["last"], has=self.has)
        self.has_lost_nothing(after["last"])
        self.is_copied_once(robin, after["recovered"])
        assert self.is_settled(fault, answer, after["last"]["state"]), (self.combination, answer, after)
        return answer is None, after["last"]["state"]

    @property
    def has(self):
        """How many messages lie in the recipient's INBOX."""
        return self.dovecot.count(f"dana{self.number}@larkfield.example")

    def tells_the_truth(self, state, *, has=None):
        """Sent means there; refused and approved mean not there; only a doubt may be either."""
        told, out = state["state"], state["out"]
        if has is not None:
            assert has <= 1, (self.combination, state)
            assert told != "sent" or has == 1, (self.combination, state)
            assert told not in ("approved", "refused") or has == 0, (self.combination, state)
        doubt = [["follow_up", "unknown"]]
        wanted = {"sent": [["follow_up", "sent"]], "claimed": doubt, "unknown": doubt}
        assert out == wanted.get(told, []), (self.combination, state)

    def has_lost_nothing(self, state):
        """The case, its people and the timeline from the first day on are all there."""
        assert state["people"] == 1, self.combination
        assert state["events"][:2] == ["kept", "approved"], self.combination

    def is_copied_once(self, robin, recovered):
        """The folder of sent mail shows what went, once, and nothing that did not go."""
        copies = self.dovecot.copies(robin)
        assert copies <= self.has, self.combination
        assert copies == 1 or recovered["state"] != "sent", self.combination

    def is_settled(self, fault, answer, told):
        """What went through is known as sent in the end, by evidence if need be; only what did not may stay in doubt."""
        if self.has:
            return told == "sent"
        return told in ("unknown", "refused") and (answer is None or fault not in IS_DELIVERED)
