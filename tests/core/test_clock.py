"""Twenty-four hours are elapsed hours."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.clock import elapsed_after, zone

LONDON = zone("Europe/London")
MIN, MAX = datetime(1990, 1, 1), datetime(2037, 1, 1)  # noqa: DTZ001 -- hypothesis wants bounds without a zone


def test_a_day_that_loses_an_hour_ends_an_hour_later_by_the_wall_clock():
    end = datetime(2026, 3, 28, 15, tzinfo=LONDON)
    assert elapsed_after(end, 24) == datetime(2026, 3, 29, 16, tzinfo=LONDON)


def test_a_day_that_gains_an_hour_ends_an_hour_earlier_by_the_wall_clock():
    end = datetime(2026, 10, 24, 15, tzinfo=LONDON)
    assert elapsed_after(end, 24) == datetime(2026, 10, 25, 14, tzinfo=LONDON)


@given(
    st.datetimes(min_value=MIN, max_value=MAX),
    st.sampled_from(["Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu"]),
)
def test_elapsed_time_is_the_same_everywhere(wall, name):
    moment = wall.replace(tzinfo=zone(name))
    assert elapsed_after(moment, 24).astimezone(UTC) - moment.astimezone(UTC) == timedelta(hours=24)
