from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reason import Question
from afterword.core.typed_time import typed_time

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 3, 15, tzinfo=UTC)
"""A Tuesday."""


def read(words, **options):
    return typed_time(words, now=NOW, zone=LONDON, **options)


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("now", "2026-03-03T15:00+00:00"),
        ("16:30 yesterday", "2026-03-02T16:30+00:00"),
        ("yesterday 16:30", "2026-03-02T16:30+00:00"),
        ("Yesterday at 4pm", "2026-03-02T16:00+00:00"),
        ("3 May 11:00", "2025-05-03T11:00+01:00"),
        ("May 3rd, 2025 at 11:00", "2025-05-03T11:00+01:00"),
        ("monday 9:15", "2026-03-02T09:15+00:00"),
        ("20 minutes ago", "2026-03-03T14:40+00:00"),
        ("an hour ago", "2026-03-03T14:00+00:00"),
        ("12:05 am", "2026-03-03T00:05+00:00"),
        ("noon", "2026-03-03T12:00+00:00"),
        ("13/2 10:00", "2026-02-13T10:00+00:00"),
        ("2/13 10:00", "2026-02-13T10:00+00:00"),
        ("2.3.2026 10:00", "2026-03-02T10:00+00:00"),
        ("2026-03-02 08:00", "2026-03-02T08:00+00:00"),
        ("2026-03-02T08:00-05:00", "2026-03-02T08:00-05:00"),
    ],
)
def test_a_time_is_read_one_way(words, moment):
    assert read(words) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("yesterday", "At what time"),
        ("4:30", "morning or the afternoon"),
        ("3/5 10:00", "two ways"),
        ("Tuesday 16:00", "today"),
        ("2026-03-29 01:30", "forward"),
        (
            "26 October 2025 01:30",
            "Write 2025-10-26T01:30+01:00 for the first time, or 2025-10-26T01:30+00:00 for the second.",
        ),
        ("29 February 10:00", "no such day"),
        ("25:00", "not a time of day"),
        ("2026-03-02T08:00", "time zone"),
        ("some time last week", "cannot|can read"),
        ("", "When"),
    ],
)
def test_what_can_be_meant_two_ways_is_asked(words, asked):
    question = read(words)
    assert isinstance(question, Question)
    assert any(part in question.text for part in asked.split("|"))


def test_a_day_to_come_is_the_next_one():
    assert read("Friday 09:00", is_past=False) == datetime(2026, 3, 6, 9, tzinfo=LONDON)
    assert read("2 March 09:00", is_past=False) == datetime(2027, 3, 2, 9, tzinfo=LONDON)


@given(st.text(max_size=60) | st.from_regex(r"[0-9a-z:/., ]{0,30}"))
def test_whatever_is_typed_gives_a_time_or_a_question(words):
    answer = read(words)
    assert isinstance(answer, Question) or answer.utcoffset() is not None


@given(st.dates(date(2020, 1, 1), date(2026, 3, 2)), st.times())
def test_a_whole_date_written_out_is_read_as_itself(day, clock):
    answer = read(f"{day:%d %B %Y} {clock:%H:%M}")
    if not isinstance(answer, Question):
        assert (answer.date(), answer.hour, answer.minute) == (day, clock.hour, clock.minute)
