"""The engine of one machine: what is due is done once, in its order, and one failure does not stop the rest."""

from threading import Event

import pytest

from afterword.adapters.engine.local import LocalEngine
from afterword.core.errors import EdgeError
from afterword.service.engine import Duty, tick
from afterword.service.work import Work
from people import NOW


def duty(kind, rows, done, *, fails=()):
    def do(row):
        if row in fails:
            raise EdgeError(f"{row} failed", permanent=False)
        done.append(row)

    return Duty(kind=kind, due=lambda now, limit: tuple(rows)[:limit], do=do)


def test_what_is_due_is_done_in_its_order():
    done = []
    duties = (duty("send", ["a", "b"], done), duty("look", ["main"], done))
    engine = LocalEngine(duties=duties)
    assert tick(engine, duties, NOW) == 3
    assert engine.work() == 3
    assert done == ["a", "b", "main"]


def test_offering_the_same_twice_does_it_once():
    done = []
    engine = LocalEngine(duties=(duty("send", [], done),))
    for _ in range(3):
        engine.offer("send", "a")
    assert engine.work() == 1
    assert done == ["a"]
    assert engine.work() == 0


def test_a_failure_is_told_and_does_not_stop_the_rest():
    done, told = [], []
    engine = LocalEngine(duties=(duty("send", [], done, fails=("a",)),), tell=lambda *words: told.append(words))
    engine.offer("send", "a")
    engine.offer("send", "b")
    assert engine.work() == 2
    assert done == ["b"]
    assert told == [("send", "a failed")]


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (EdgeError("Your store is locked.", permanent=False), "Your store is locked."),
        (ZeroDivisionError(), "Afterword itself made a mistake (ZeroDivisionError); it goes on and tries again."),
    ],
)
def test_the_work_waits_out_whatever_keeps_it_from_working(failure, said):
    told, rounds, stop = [], [], Event()

    def locked(now, limit):
        rounds.append(now)
        if len(rounds) > 2:
            stop.set()
            return ()
        raise failure

    duties = (Duty(kind="send", due=locked, do=lambda row: None),)
    work = Work(
        engine=LocalEngine(duties=duties), duties=duties, clock=lambda: NOW, tell=lambda *words: told.append(words)
    )
    work.until(stop, every=0.01)
    assert told == [("work", said)], "said once, and then waited for"
