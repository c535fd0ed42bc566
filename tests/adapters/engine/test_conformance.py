"""Every engine keeps the same promises: this machine's own over both databases, and the shared one of many machines."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from adapters.engine.conformance import PROMISES

PROGRAM = Path(__file__).with_name("conformance.py")
NEEDS = pytest.mark.needs("postgresql")


@cache
def outcomes(engine, home, url):
    """What became of each promise; one program keeps them all in turn."""
    environment = os.environ | {"AFTERWORD_HOME": home, "PYTHONPATH": str(Path(__file__).parents[2])}
    environment |= {"AFTERWORD_DATABASE_URL": url} if url else {}
    command = [sys.executable, str(PROGRAM), engine]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """A folder for each engine's program."""
    return cache(lambda name: str(tmp_path_factory.mktemp(name)))


@pytest.fixture(scope="module")
def urls(request):
    """An empty PostgreSQL database for each engine's program, made when it is asked for; None for the SQLite file."""
    return cache(lambda name: request.getfixturevalue("postgres").database(name) if name else None)


@pytest.mark.parametrize("promise", [promise.__name__ for promise in PROMISES])
@pytest.mark.parametrize(
    ("engine", "database"),
    [
        ("local", None),
        pytest.param("local", "engine_local", marks=NEEDS),
        pytest.param("hosted", "engine_hosted", marks=NEEDS),
    ],
)
def test_an_engine_keeps_its_promises(engine, database, promise, places, urls):
    assert outcomes(engine, places(f"{engine}-{database}"), urls(database))[promise] == ""
