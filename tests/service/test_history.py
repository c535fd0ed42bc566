"""Everything that is recorded as done has a sentence of its own."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

import afterword
from afterword.service.followup import Event
from afterword.service.history import DONE, told

NAMED = re.compile(r"\b(?:event\(\s*|what=)\"([a-z]+(?:_[a-z]+)*)\"")
SOURCES = [path for part in ("service", "faces") for path in (Path(afterword.__file__).parent / part).rglob("*.py")]


def test_every_event_that_is_recorded_is_told():
    named = {name for path in SOURCES for name in NAMED.findall(path.read_text())}
    assert len(named) > 15
    assert named <= DONE.keys()


@pytest.mark.parametrize("what", ["bounce_came", "refused"])
def test_the_note_that_was_made_stands_behind(what):
    at = datetime(2026, 3, 4, tzinfo=UTC)
    assert told(Event(at=at, who="watch", what=what)).endswith(".")
    assert told(Event(at=at, who="watch", what=what, data={"text": "No such person."})).endswith("No such person.")
