"""A store of an earlier version is brought up to date with everything in it, and every due query has its index."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

OLDER = """
import json
from django.core.management import call_command
from django.db import connection
from afterword.adapters.store import opening
from afterword.core.approval import Delivery
from afterword.service.followup import LOCAL
from people import NOW
from stories.desk import RobinsDesk

robin = RobinsDesk()
robin.say_yes()
robin.press("lost after")
before = robin.parcel

call_command("migrate", "store", "0004", verbosity=0)
with connection.cursor() as cursor:
    columns = {column.name for column in connection.introspection.get_table_description(cursor, "send")}
    assert {"settled_at", "lease_token", "method"} <= columns
    cursor.execute("UPDATE send SET lease_token = 'somebody', settled_at = approved_at")
opening._opened.clear()
opening.open_store()

assert robin.parcel == before
assert robin.work() == 1
assert robin.parcel.send.state is Delivery.SENT
robin.wait(minutes=5)
assert robin.work() == 1
assert robin.mailbox.copies == [before.raw]
print("whole")
"""

PLANS = """
from django.db import connection
from afterword import wiring
wiring.store()
from afterword.adapters.store.models import FollowupRow
from afterword.adapters.store.sends import due_rows
from people import NOW

if connection.vendor == "postgresql":
    connection.cursor().execute("SET enable_seqscan = off")  # a table of a page is read whole, whatever there is
queries = [*(rows[:50] for rows in due_rows(NOW)), FollowupRow.objects.exclude(stage="over").filter(owner="local")[:1]]
for rows in queries:
    print(" ".join(rows.explain().split()))
"""
INDEXES = ("send_due", "send_lease", "send_unknown", "send_copy", "followup_open")


def printed(source, database):
    """What a program of its own prints: a process has one database for life."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    environment |= {"AFTERWORD_DATABASE_URL": database} if database else {}
    command = [sys.executable, "-c", source]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert not done.returncode, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.needs("postgresql"))])
def database(request, tmp_path):
    """A store of the test's own: the file of its home, or a database on a server."""
    if request.param == "sqlite":
        return None
    return request.getfixturevalue("postgres").database(f"migrated{abs(hash(str(tmp_path)))}")


def test_an_older_store_keeps_all_that_was_in_it_and_goes_on(database):
    assert printed(OLDER, database) == ["whole"]


def test_what_is_due_is_found_by_an_index_and_never_by_passing_every_row(database):
    plans = printed(PLANS, database)
    assert len(plans) == len(INDEXES)
    for plan, index in zip(plans, INDEXES, strict=True):
        assert index in plan, plan
