import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection

from afterword import wiring
from afterword.adapters.home import home
from afterword.adapters.store import opening
from afterword.adapters.store.place import store_file
from afterword.core.errors import ChangedMeanwhileError, EdgeError, IdTakenError, NotKeptError
from afterword.service.followup import Event, Followup
from people import CASE, NOW, OMARS_CASE

ROBIN, OMAR = "robin", "omar"


def kept(*, owner=ROBIN, key="k7m2p4", case=CASE):
    return Followup(id=key, owner=owner, case=case, created_at=NOW, changed_at=NOW)


def event(what="kept", *, who=ROBIN, after=0):
    return Event(at=NOW + timedelta(minutes=after), who=who, what=what, data={"words": "für Dana"})


@pytest.fixture
def store():
    return wiring.store()


def test_what_is_kept_comes_back_as_it_was(store):
    store.insert(kept(), event())

    assert store.get(ROBIN, "k7m2p4") == kept()
    assert store.events(ROBIN, "k7m2p4") == (event(),)


def test_nobody_sees_what_another_keeps(store):
    store.insert(kept(), event())
    store.insert(kept(owner=OMAR, key="k7zzzz", case=OMARS_CASE), event(who=OMAR))

    assert [followup.owner for followup in store.find(OMAR, "k7")] == [OMAR]
    assert store.events(OMAR, "k7m2p4") == ()
    with pytest.raises(NotKeptError):
        store.get(OMAR, "k7m2p4")
    with pytest.raises(NotKeptError):
        store.save(replace(kept(), owner=OMAR), event())
    with pytest.raises(NotKeptError):
        store.record(OMAR, "k7m2p4", event())
    with pytest.raises(NotKeptError):
        store.forget(OMAR, "k7m2p4")
    assert store.get(ROBIN, "k7m2p4") == kept()


def test_an_id_is_used_once(store):
    store.insert(kept(), event())
    with pytest.raises(IdTakenError):
        store.insert(kept(), event())
    assert len(store.events(ROBIN, "k7m2p4")) == 1


def test_a_save_over_somebody_elses_change_is_refused_and_changes_nothing(store):
    store.insert(kept(), event())
    first = store.save(replace(kept(), case=replace(CASE, application="My CV")), event("edited", after=1))
    with pytest.raises(ChangedMeanwhileError):
        store.save(replace(kept(), case=replace(CASE, application="Another")), event("edited", after=2))

    assert store.get(ROBIN, "k7m2p4") == first
    assert [happened.what for happened in store.events(ROBIN, "k7m2p4")] == ["kept", "edited"]


def test_what_is_forgotten_is_gone_from_the_files(store):
    secret = "the unmistakable words of Robin"
    store.insert(kept(case=replace(CASE, application=secret)), event(secret[:20]))
    store.insert(kept(key="another"), event())
    assert any(secret.encode() in path.read_bytes() for path in home().iterdir())

    store.forget(ROBIN, "k7m2p4")

    assert not any(secret[:20].encode() in path.read_bytes() for path in home().iterdir())
    assert [followup.id for followup in store.find(ROBIN, "")] == ["another"]


def test_forgetting_everything_leaves_what_others_keep(store):
    store.insert(kept(), event())
    store.insert(kept(owner=OMAR, key="omars", case=OMARS_CASE), event(who=OMAR))

    assert store.forget_everything(ROBIN) == 1

    assert store.find(ROBIN, "") == ()
    assert len(store.find(OMAR, "")) == 1
    assert len(store.events(OMAR, "omars")) == 1


def test_only_this_user_may_read_the_files(store):
    store.insert(kept(), event())

    assert stat.S_IMODE(home().stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in home().iterdir()} == {0o600}


KEEP_ONE = """
import sys
from people import CASE, NOW
from afterword import wiring
from afterword.service.followup import Event, Followup

followup = Followup(id="process" + sys.argv[1], owner="robin", case=CASE, created_at=NOW, changed_at=NOW)
wiring.store().insert(followup, Event(at=NOW, who="robin", what="kept"))
"""


def test_many_processes_may_use_a_new_store_at_once():
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    processes = [
        subprocess.Popen([sys.executable, "-c", KEEP_ONE, str(number)], env=environment) for number in range(4)
    ]

    assert [process.wait(timeout=60) for process in processes] == [0] * 4
    assert len(wiring.store().find(ROBIN, "process")) == 4


def test_a_file_that_is_no_store_is_left_alone_and_said_so():
    home().mkdir()
    store_file().write_bytes(b"These are Robin's notes, not a database. " * 200)
    before = store_file().read_bytes()
    with pytest.raises(EdgeError, match="damaged or is not an Afterword store"):
        wiring.store()
    assert store_file().read_bytes() == before


@pytest.mark.usefixtures("store")
def test_a_store_made_by_a_newer_version_is_left_alone():
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_later', '2030-01-01')"
        )
    opening._opened.clear()
    with pytest.raises(EdgeError, match="newer Afterword"):
        wiring.store()


def test_a_data_folder_that_cannot_be_made_is_said_so():
    home().write_text("in the way")
    with pytest.raises(EdgeError, match="cannot be used"):
        wiring.store()
