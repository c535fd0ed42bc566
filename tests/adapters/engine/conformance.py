"""What every engine must do, as a program: a process has one database for life, and some of it dies on the way.

    conformance.py local|hosted     (AFTERWORD_HOME, and AFTERWORD_DATABASE_URL for PostgreSQL)

Prints one JSON object: for each promise "" when it holds, or what was wrong.
"""

import json
import os
import signal
import sys
import traceback
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from django.db import connections

from afterword import wiring
from afterword.adapters.engine.local import LocalEngine
from afterword.core.advise import advise
from afterword.core.approval import Delivery
from afterword.core.errors import EdgeError
from afterword.service.account import Account, Security, Server
from afterword.service.engine import Duty, tick
from afterword.service.followup import LOCAL
from afterword.service.schedule import cancel
from afterword.service.work import Work, duties_of
from fakes import ScriptedOutbox
from people import CASE
from stories.desk import RobinsDesk

MINUTE = timedelta(minutes=1)
LEASE = timedelta(minutes=9)
"""Past the lease of a dead worker."""


class Deliveries:
    """What really arrived, in a file, so that a dead process has delivered too."""

    def __init__(self):
        self.file = Path(os.environ["AFTERWORD_HOME"]) / "delivered"

    def append(self, message_id):
        with self.file.open("a") as file:
            file.write(message_id + "\n")

    def __iter__(self):
        return iter(self.file.read_text().split() if self.file.exists() else ())

    def __contains__(self, message_id):
        return any(one == message_id for one in self)

    def __len__(self):
        return sum(1 for _ in self)


class MortalOutbox(ScriptedOutbox):
    """Its power cuts end the process."""

    def _dark(self, *steps):
        if self.fault in steps:
            os.kill(os.getpid(), signal.SIGKILL)


class World:
    """Follow-ups approved for the best moment of their window, and an engine of the kind under test."""

    def __init__(self, kind, count=1):
        wiring.store().forget_everything(LOCAL)
        self.kind, self.told = kind, []
        self.desks = [RobinsDesk() for _ in range(count)]
        self.outbox = MortalOutbox()
        self.outbox.delivered = Deliveries()
        self.before = len(self.outbox.delivered)
        for desk in self.desks:
            desk.outbox = desk.mailbox.outbox = self.outbox
            desk.desk = replace(desk.desk, outbox=self.outbox, sent_folder=desk.mailbox)
        self.duties = replace(self.desks[0].duties, desk=self.desks[0].desk, evidence=self.desks[0].mailbox)
        self.now = self.moment = advise(CASE, now=self.desks[0].now).window.best

    def approve(self, at=None):
        """Everything is to go at the best moment, or at this one."""
        for desk in self.desks:
            desk.say_yes(send_at=at or self.moment)
        return self

    def work(self):
        """A worker as it starts anew, on any machine."""
        chores = duties_of(self.duties, wiring.watchtower(), clock=lambda: self.now)[:1]
        engine = (
            LocalEngine(duties=chores, tell=self.tell) if self.kind == "local" else wiring.engine(chores, self.tell)
        )
        assert isinstance(engine, LocalEngine) == (self.kind == "local")
        return Work(engine=engine, duties=chores, clock=lambda: self.now, tell=self.tell)

    def tell(self, kind, sentence):
        self.told.append(sentence)

    def dies_working(self, fault):
        """A worker of its own that is killed at that step."""
        connections.close_all()
        child = os.fork()
        if not child:
            self.outbox.fault = fault
            self.work().once()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "it should have died"

    @property
    def arrived(self):
        return len(self.outbox.delivered) - self.before

    @property
    def states(self):
        return [desk.parcel.send.state for desk in self.desks]


def what_is_due_is_done_once_and_nothing_before_its_moment(kind):
    world = World(kind, count=3).approve()
    world.now = world.moment - MINUTE
    assert world.work().once() == 0
    world.now = world.moment
    assert world.work().once() == 3
    assert world.work().once() == 0
    assert (world.arrived, set(world.states)) == (3, {Delivery.SENT})


def the_same_offered_again_and_again_is_done_once(kind):
    world = World(kind).approve()
    message_id = world.desks[0].parcel.send.message_id
    for work in (world.work(), world.work()):
        for _ in range(3):
            work.engine.offer("send", message_id)
        work.engine.work()
    assert world.arrived == 1


def one_failure_is_told_and_does_not_stop_the_rest(kind):
    done, told = [], []

    def do(row):
        if row == "a":
            raise EdgeError("a failed", permanent=False)
        if row == "b":
            raise ZeroDivisionError
        done.append(row)

    world = World(kind)
    duty = Duty(kind="send", due=lambda now, limit: (), do=do)
    engine = replace(world.work().engine, duties=(duty,), tell=lambda *words: told.append(words))
    for row in "abc":
        engine.offer("send", row)
    assert engine.work() == 3
    assert done == ["c"]
    assert sorted(words[:8] for _, words in told) == ["Afterwor", "a failed"]


def a_worker_that_dies_before_the_claim_leaves_it_to_the_next(kind):
    world = World(kind).approve()
    world.dies_working("before the claim")
    assert world.work().once() == 0, "it is leased"
    world.now += LEASE
    world.work().once()
    assert (world.arrived, world.states) == (1, [Delivery.SENT])


def a_worker_that_dies_after_the_claim_leaves_a_doubt_and_no_second_message(kind):
    for fault, arrived in (("after the claim", 0), ("after the answer", 1)):
        world = World(kind).approve()
        world.dies_working(fault)
        for _ in range(4):
            world.now += LEASE
            world.work().once()
        assert world.arrived == arrived
        assert world.states == [Delivery.SENT if arrived else Delivery.UNKNOWN]


def what_was_taken_and_never_offered_is_taken_again_when_the_lease_is_over(kind):
    world = World(kind).approve()
    chore = world.work().duties[0]
    assert len(chore.due(world.now, 50)) == 1
    assert world.work().once() == 0
    world.now += LEASE
    assert world.work().once() == 1
    assert world.arrived == 1


def what_is_called_off_after_it_was_offered_does_not_go(kind):
    world = World(kind).approve()
    work = world.work()
    assert tick(work.engine, work.duties, world.now) == 1
    cancel(world.duties.desk, world.desks[0].caller, world.desks[0].id)
    work.engine.work()
    assert (world.arrived, world.states) == (0, [Delivery.CANCELLED])


def what_is_moved_after_it_was_offered_goes_once_at_its_new_moment(kind):
    world = World(kind).approve()
    work = world.work()
    assert tick(work.engine, work.duties, world.now) == 1
    world.approve(at=world.moment + 20 * MINUTE)
    work.engine.work()
    assert world.arrived == 0
    world.now += 21 * MINUTE
    world.work().once()
    assert (world.arrived, world.states) == (1, [Delivery.SENT])


def a_clock_that_jumps_back_sends_nothing_again_and_one_that_jumps_too_far_asks(kind):
    world = World(kind).approve()
    world.work().once()
    world.now -= timedelta(hours=30)
    world.work().once()
    world.now += timedelta(hours=30)
    world.work().once()
    assert world.arrived == 1
    world = World(kind).approve()
    world.now += timedelta(days=30)
    world.work().once()
    assert (world.arrived, world.desks[0].parcel.send_at) == (0, None)


def workers_at_the_same_time_share_what_is_due(kind):
    world = World(kind, count=12).approve()
    connections.close_all()
    gate_out, gate_in = os.pipe()
    children = []
    for _ in range(3):
        children.append(os.fork())
        if not children[-1]:
            os.close(gate_in)
            os.read(gate_out, 1)
            world.work().once()
            os._exit(0)
    os.close(gate_out)
    os.close(gate_in)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    world.work().once()
    ids = list(world.outbox.delivered)[world.before :]
    assert (len(ids), len(set(ids))) == (12, 12)
    assert set(world.states) == {Delivery.SENT}


PROMISES = (
    what_is_due_is_done_once_and_nothing_before_its_moment,
    the_same_offered_again_and_again_is_done_once,
    one_failure_is_told_and_does_not_stop_the_rest,
    a_worker_that_dies_before_the_claim_leaves_it_to_the_next,
    a_worker_that_dies_after_the_claim_leaves_a_doubt_and_no_second_message,
    what_was_taken_and_never_offered_is_taken_again_when_the_lease_is_over,
    what_is_called_off_after_it_was_offered_does_not_go,
    what_is_moved_after_it_was_offered_goes_once_at_its_new_moment,
    a_clock_that_jumps_back_sends_nothing_again_and_one_that_jumps_too_far_asks,
    workers_at_the_same_time_share_what_is_due,
)


def broken(promise, kind):
    """What was wrong, or nothing."""
    try:
        promise(kind)
    except Exception:  # noqa: BLE001 -- handed to the test, which fails on it
        return traceback.format_exc()
    return ""


if __name__ == "__main__":
    wiring.accounts().put(
        LOCAL,
        Account(address="robin@example.org", user="", imap=Server(host="localhost", port=1, security=Security.NONE)),
    )
    sys.stdout.write(json.dumps({promise.__name__: broken(promise, sys.argv[1]) for promise in PROMISES}))
