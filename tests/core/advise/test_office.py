from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.public_holidays import PublicHolidays
from afterword.core.advise.office import Office
from afterword.core.case import OfficeHours, Organisation

LONDON = ZoneInfo("Europe/London")


def office(where=LONDON, hours=None, **facts):
    organisation = Organisation(name="Larkfield Foods", **facts)
    return Office(where=where, hours=hours or OfficeHours(), organisation=organisation, calendar=PublicHolidays())


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2026, 3, 7), "Saturday"),
        (date(2026, 4, 3), "Good Friday"),
        (date(2026, 3, 5), "a day off at the firm"),
        (date(2026, 3, 4), None),
    ],
)
def test_an_office_says_why_it_is_closed(day, reason):
    assert office(country="GB", closed_on=(date(2026, 3, 5),)).why_closed(day) == reason


def test_the_closing_minute_is_too_late():
    subject = office()
    assert subject.is_open(datetime(2026, 3, 4, 9, tzinfo=LONDON))
    assert subject.is_open(datetime(2026, 3, 4, 16, 59, tzinfo=LONDON))
    assert not subject.is_open(datetime(2026, 3, 4, 17, tzinfo=LONDON))


def test_openings_are_cut_to_the_moments_given():
    since, until = datetime(2026, 3, 6, 16, tzinfo=UTC), datetime(2026, 3, 9, 10, tzinfo=UTC)
    found = [(opening.start, opening.end) for opening in office().openings(since, until)]
    assert found == [
        (datetime(2026, 3, 6, 16, tzinfo=UTC), datetime(2026, 3, 6, 17, tzinfo=UTC)),
        (datetime(2026, 3, 9, 9, tzinfo=UTC), datetime(2026, 3, 9, 10, tzinfo=UTC)),
    ]


def test_an_opening_that_has_no_length_left_is_none():
    closing = datetime(2026, 3, 6, 17, tzinfo=UTC)
    found = [opening.start for opening in office().openings(closing, datetime(2026, 3, 9, 9, tzinfo=UTC))]
    assert found == []


def test_office_hours_keep_their_wall_time_when_the_clocks_change():
    subject = office(hours=OfficeHours(days=(1, 2, 3, 4, 5, 6, 7), from_=time(9), to=time(17)))
    opens = subject.next_open(datetime(2026, 3, 29, 0, tzinfo=UTC))
    assert opens.astimezone(UTC) == datetime(2026, 3, 29, 8, tzinfo=UTC)


def test_working_days_skip_weekends_and_holidays():
    thursday = datetime(2026, 4, 2, 12, tzinfo=LONDON)
    subject = office(country="GB")
    assert subject.start_of_working_day(thursday, 0).date() == date(2026, 4, 7)
    assert subject.start_of_working_day(thursday, 1).date() == date(2026, 4, 8)


def test_an_office_that_never_opens_has_no_next_opening():
    always = tuple(date(2026, 3, 1 + n) for n in range(31)) + tuple(date(2026, 4, 1 + n) for n in range(30))
    assert office(closed_on=always).next_open(datetime(2026, 3, 1, tzinfo=UTC)) is None


def test_hours_past_midnight_belong_to_the_day_they_begin_on():
    bar = office(hours=OfficeHours(days=(5,), from_=time(18), to=time(2)))
    assert bar.is_open(datetime(2026, 3, 6, 23, tzinfo=LONDON))
    assert bar.is_open(datetime(2026, 3, 7, 1, 59, tzinfo=LONDON))
    assert not bar.is_open(datetime(2026, 3, 6, 1, tzinfo=LONDON))
    assert not bar.is_open(datetime(2026, 3, 7, 2, tzinfo=LONDON))
    after_midnight = datetime(2026, 3, 7, 0, 30, tzinfo=LONDON)
    assert bar.next_open(after_midnight) == after_midnight
