from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.faces.web import moments

NOW = datetime(2026, 3, 3, 18, tzinfo=UTC)
LONDON, CHICAGO = ZoneInfo("Europe/London"), ZoneInfo("America/Chicago")


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (timedelta(minutes=5), "today, 18:05"),
        (timedelta(hours=17), "tomorrow, 11:00"),
        (-timedelta(days=1), "yesterday, 18:00"),
        (timedelta(days=4), "Saturday, 18:00"),
        (timedelta(days=30), "Thu 2 Apr, 19:00"),
    ],
)
def test_a_moment_is_told_as_near_as_it_is(after, words):
    assert moments.when(NOW + after, now=NOW, zone=LONDON) == words


def test_a_day_is_that_of_the_reader():
    assert moments.when(datetime(2026, 3, 4, 3, tzinfo=UTC), now=NOW, zone=CHICAGO) == "today, 21:00"


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(seconds=-1), "over"),
        (timedelta(minutes=9, seconds=59), "9 min left"),
        (timedelta(hours=2, minutes=10), "2 h 10 min left"),
        (timedelta(hours=17, minutes=59), "17 h left"),
        (timedelta(days=3), "3 days left"),
    ],
)
def test_a_countdown_never_says_more_than_is_left(left, words):
    assert moments.left(NOW + left, now=NOW) == words
