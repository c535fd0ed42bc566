from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.advise import advise
from afterword.core.advise.situation import situation_of
from afterword.core.holidays import NoHolidays
from afterword.faces.web.picture import MARGIN, NARROW, WIDE, Moments, bars, window_picture
from fresh import fresh

LONDON = ZoneInfo("Europe/London")


def drawn(*, hours_ago=5, where="Europe/London", width=WIDE, now=None):
    now = now or datetime.now(UTC)
    case = fresh(hours_ago=hours_ago)
    case = replace(case, organisation=replace(case.organisation, time_zone=where))
    advice = advise(case, now=now)
    s = situation_of(case, now=now, calendar=NoHolidays())
    return window_picture(Moments(ended=s.ended, now=now, advice=advice), mine=LONDON, office=s.workdays, width=width)


@given(
    st.integers(0, 23),
    st.sampled_from([WIDE, NARROW]),
    st.sampled_from(["Europe/London", "America/Chicago", "Asia/Tokyo"]),
)
def test_no_label_leaves_the_picture_or_meets_another(hours_ago, width, where):
    picture = drawn(hours_ago=hours_ago, width=width, where=where)
    placed = []
    for mark in picture.marks:
        half = max(len(text) for _, text in mark.lines) * 6.8 / 2
        left, right, top = mark.label_x - half, mark.label_x + half, mark.lines[0][0]
        assert left >= -0.2
        assert right <= width + 0.2
        assert all(right <= other[0] or left >= other[1] or top != other[2] for other in placed)
        assert mark.lines[-1][0] <= picture.height
        placed.append((left, right, top))
    for block in picture.blocks:
        assert block.width >= 0
        assert MARGIN - 0.1 <= block.x <= width


@pytest.mark.parametrize(("night", "hours"), [(datetime(2026, 10, 24, tzinfo=LONDON), 13), (datetime(2026, 3, 28, tzinfo=LONDON), 11)])  # fmt: skip
def test_an_hour_is_as_wide_as_any_other_in_a_night_that_changes_the_clocks(night, hours):
    ended, now = night.replace(hour=20), (night + timedelta(days=1)).replace(hour=8)
    case = fresh()
    case = replace(case, interviews=(replace(case.interviews[0], start=ended - timedelta(hours=1), end=ended),))
    s = situation_of(case, now=now, calendar=NoHolidays())
    picture = window_picture(
        Moments(ended=ended, now=now, advice=advise(case, now=now)), mine=LONDON, office=s.workdays
    )
    [end], [limit], [here] = (
        [mark.x for mark in picture.marks if mark.kind == kind] for kind in ("end", "limit", "now")
    )
    assert here - end == pytest.approx((limit - end) * hours / 24, abs=0.2)
    saturday, sunday = (block for block in picture.blocks if block.kind == "off")
    assert saturday.width == pytest.approx((limit - end) * 4 / 24, abs=0.2)
    assert sunday.x == pytest.approx(saturday.x + saturday.width, abs=0.2)


def test_both_zones_are_told_where_they_differ():
    assert drawn(where="America/Chicago").has_two_zones
    assert not drawn(where="Europe/London").has_two_zones


def test_the_picture_says_in_words_what_it_shows():
    assert "24 hours are over" in drawn().words


def test_nothing_is_drawn_where_nothing_may_go():
    assert drawn(hours_ago=24 * 365) is None or drawn(hours_ago=24 * 365).marks


@pytest.mark.parametrize("spans", [(), (timedelta(0),), (timedelta(hours=1), timedelta(days=3))])
def test_the_longest_wait_is_the_whole_width(spans):
    found = bars(tuple(("Job", span) for span in spans))
    assert all(1 <= bar.width <= 100 for bar in found)
