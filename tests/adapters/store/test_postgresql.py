"""The same store on PostgreSQL: a program of its own, because a process has one database for life."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LIFE = """
import json
from dataclasses import replace
from people import CASE, NOW, our_message
from afterword import wiring
from afterword.core.errors import ChangedMeanwhileError, NotKeptError
from afterword.service import keep
from afterword.service.filing import file_mail
from afterword.service.incoming import Found

store, archive = wiring.store(), wiring.archive()
kept = keep.add(store, CASE, owner="robin", now=NOW, who="robin")
assert keep.one(store, "robin", kept.id[:4]) == kept
waiting = keep.log(store, kept, our_message(), now=NOW, who="robin")
assert store.get("robin", kept.id) == waiting
try:
    keep.log(store, kept, our_message(), now=NOW, who="robin")
except ChangedMeanwhileError:
    pass
else:
    raise SystemExit("a lost update")
answer = b"From: D\\0ana <dana@larkfield.example>\\nSubject: =?utf-8?q?a=00b?=\\nMessage-ID: <a\\0b@x>\\n\\nThank\\0s\\n"
assert file_mail(wiring.cabinet(), "robin", Found(raw=answer), now=NOW, account=None) is not None
waiting = store.get("robin", kept.id)
document = json.loads(json.dumps(archive.everything("robin", now=NOW)))
events = store.events("robin", kept.id)
assert store.forget_everything("robin") == 1
assert archive.put_back("robin", document, source="x") == (1, 0)
assert store.get("robin", kept.id) == waiting
assert store.events("robin", kept.id) == events
try:
    store.get("omar", kept.id)
except NotKeptError:
    pass
else:
    raise SystemExit("somebody else's")
print("whole")
"""

CUT = """
from django.db import OperationalError, connection
from people import CASE, NOW
from afterword import wiring
from afterword.core.errors import EdgeError
from afterword.service import keep

store = wiring.store()
kept = keep.add(store, CASE, owner="robin", now=NOW, who="robin")
try:
    connection.cursor().execute("SELECT pg_terminate_backend(pg_backend_pid())")
except OperationalError:
    pass
try:
    store.find("robin", "")
except EdgeError as error:
    print(error)
assert store.find("robin", "") == (kept,)
"""


@pytest.fixture
def url(postgres):
    return postgres.database("kept")


@pytest.mark.needs("postgresql")
def test_a_kept_process_lives_the_same_life_on_a_server(url):
    done = program(url, LIFE).communicate(timeout=60)
    assert done[0].strip() == "whole", done[1]


@pytest.mark.needs("postgresql")
def test_a_line_that_was_cut_is_told_once_and_made_anew(postgres):
    said, mistakes = program(postgres.database("cut"), CUT).communicate(timeout=60)
    assert said.startswith("The database does not answer"), mistakes
    assert not mistakes


@pytest.mark.needs("postgresql")
def test_many_processes_may_use_a_new_database_at_once(postgres):
    fresh = postgres.database("crowd")
    programs = [program(fresh, "from afterword import wiring; wiring.store()") for _ in range(3)]
    assert [each.wait(timeout=60) for each in programs] == [0, 0, 0]


def program(url, source):
    environment = os.environ | {"AFTERWORD_DATABASE_URL": url, "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.Popen(
        [sys.executable, "-c", source], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
