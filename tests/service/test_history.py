"""Everything that is recorded as done has a sentence of its own."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import afterword
from afterword.service.followup import Event
from afterword.service.history import DONE, once_each, told

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


def test_the_same_thing_several_times_in_a_row_is_told_once_when_it_was_done_last():
    done = ("kept", "debriefed", "debriefed", "debriefed", "edited", "debriefed")
    events = tuple(
        Event(at=datetime(2026, 3, 4, hour, tzinfo=UTC), who="candidate", what=what) for hour, what in enumerate(done)
    )
    assert [(event.what, event.at.hour) for event in once_each(events)] == [("kept", 0), ("debriefed", 3), ("edited", 4), ("debriefed", 5)]  # fmt: skip
    assert len(once_each((events[1], replace(events[2], who="watch")))) == 2
