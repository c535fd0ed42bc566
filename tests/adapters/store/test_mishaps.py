import os
import sqlite3
import subprocess
import sys

import pytest
from django.db import connection

from afterword import wiring
from afterword.adapters.store.place import database, store_file
from afterword.core.errors import EdgeError
from afterword.service import keep
from people import CASE, NOW


def add():
    return keep.add(wiring.store(), CASE, owner="robin", now=NOW, who="robin")


def add_many():
    for _ in range(50):
        add()


def pragma(text):
    wiring.store()
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {text}")


def test_a_store_another_program_holds_is_said_to_be_busy_and_used_again_later():
    pragma("busy_timeout = 50")
    other = sqlite3.connect(store_file(), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(EdgeError, match="Another program") as caught:
        add()
    assert not caught.value.permanent
    other.execute("ROLLBACK")
    other.close()
    assert add()


def test_a_full_disk_loses_nothing_and_is_said_so():
    first = add()
    pragma("max_page_count = 1")
    with pytest.raises(EdgeError, match="is full"):
        add_many()
    pragma("max_page_count = 100000")
    assert wiring.store().get("robin", first.id) == first
    assert add()


def test_a_store_that_may_only_be_read_is_said_so():
    first = add()
    pragma("query_only = ON")
    with pytest.raises(EdgeError, match="cannot be written"):
        add()
    assert wiring.store().get("robin", first.id) == first


def test_traces_that_could_not_be_removed_are_owned_up_to():
    first = add()
    pragma("busy_timeout = 50")
    reader = sqlite3.connect(store_file(), isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM followup").fetchone()
    with pytest.raises(EdgeError, match="until that program is closed"):
        wiring.store().forget("robin", first.id)
    reader.close()
    assert wiring.store().find("robin", "") == ()


def test_a_database_elsewhere_is_named_by_its_address():
    told = database("postgresql://robin:p%40ss@db.example:5433/after%20word")
    assert (told["USER"], told["PASSWORD"], told["HOST"], told["PORT"], told["NAME"]) == (
        "robin",
        "p@ss",
        "db.example",
        "5433",
        "after word",
    )


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://db.example/afterword", "not the address"),
        ("postgresql://db.example:port/afterword", "not the address"),
        ("nonsense", "not the address"),
        ("postgresql://robin:s3cret@127.0.0.1:1/afterword", "does not answer"),
    ],
)
def test_a_database_that_cannot_be_had_ends_in_one_sentence_without_its_password(url, said):
    environment = os.environ | {"AFTERWORD_DATABASE_URL": url}
    command = [sys.executable, "-m", "afterword", "list"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "s3cret" not in done.stderr
