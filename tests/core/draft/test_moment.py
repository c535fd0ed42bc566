"""The words fit the moment at which they are said or read, not the one at which they were asked for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advised import THANK_YOU, advised
from afterword.core.advise import advise
from afterword.core.advise.advice import Deadline
from afterword.core.case import Contact
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.reason import Caution
from people import CASE, DANA, INTERVIEW_END, NOW

EVENING = INTERVIEW_END + timedelta(hours=8)
FORMALLY = replace(DANA, honorific="Ms")


def said(method, *, asked, case=CASE, advice=None):
    return draft(case, advice or advise(case, now=asked), now=asked, method=method).message


@pytest.mark.parametrize("method", [Method.PHONE, Method.IN_PERSON])
def test_what_is_prepared_in_the_evening_is_said_the_next_morning(method):
    message = said(method, asked=EVENING, case=replace(CASE, people=(FORMALLY,)))
    assert message.at == datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
    assert message.body.startswith("Good morning, Ms Marsh")
    assert "yesterday" in message.body
    assert "this morning" not in message.body


@given(st.integers(0, 24 * 8), st.sampled_from(["Europe/London", "America/Chicago", "Asia/Kolkata"]))
def test_the_greeting_fits_the_hour_at_which_it_is_said_where_they_are(hours, zone):
    case = replace(CASE, people=(FORMALLY,), organisation=replace(CASE.organisation, time_zone=zone))
    asked = INTERVIEW_END + timedelta(hours=hours)
    message = said(Method.PHONE, asked=asked, case=case)
    there = message.at.astimezone(ZoneInfo(zone))
    assert 9 <= there.hour < 17
    assert message.body.startswith("Good morning" if there.hour < 12 else "Good afternoon")
    assert ("this morning" in message.body) <= (there.date() == INTERVIEW_END.astimezone(there.tzinfo).date())


def test_the_sheet_for_a_morning_says_what_fits_after_noon():
    case = replace(CASE, people=(FORMALLY,))
    points = draft(case, advise(case, now=EVENING), now=EVENING, method=Method.PHONE).points
    opening = next(point for point in points if point.startswith("Open: "))
    assert opening.endswith("(After noon say “Good afternoon”.)")


def test_a_letter_in_the_post_speaks_of_the_day_by_its_name():
    assert "on Tuesday" in said(Method.LETTER_BY_POST, asked=NOW).body
    assert "this morning" not in said(Method.LETTER_BY_POST, asked=NOW).body


def test_a_call_that_is_only_possible_after_the_24_hours_owns_the_delay_and_an_email_in_time_does_not():
    friday = INTERVIEW_END + timedelta(days=3, hours=6)
    moved = replace(CASE.interviews[0], end=friday - timedelta(hours=1), start=friday - timedelta(hours=2))
    case = replace(CASE, interviews=(moved,))
    assert "sorry" in said(Method.PHONE, asked=friday, case=case).body
    assert "sorry" not in said(Method.EMAIL, asked=friday, case=case).body


def test_the_warning_that_a_call_would_be_late_makes_no_email_late():
    warned = advised(
        deadline_24h=Deadline(at=EVENING, passed=False), warnings=(Caution(id="later_than_24_hours", text=""),)
    )
    assert "sorry" not in said(Method.EMAIL, asked=NOW, advice=warned).body


def test_without_a_zone_of_theirs_nothing_is_shifted():
    case = replace(
        CASE, organisation=replace(CASE.organisation, time_zone=None), people=(replace(DANA, contact=Contact()),)
    )
    assert said(Method.PHONE, asked=NOW, case=case, advice=advised(method=Method.PHONE)).at == NOW


def test_the_best_moment_advised_is_kept():
    best = NOW + timedelta(minutes=40)
    advice = advised(method=Method.PHONE, window=replace(THANK_YOU.window, opens=NOW, best=best))
    assert said(Method.PHONE, asked=NOW, advice=advice).at == best


def test_nobody_is_greeted_aloud_with_their_name_in_full():
    untitled = replace(CASE, people=(DANA,))
    for method in (Method.PHONE, Method.IN_PERSON):
        advice = advised(method=method)
        assert said(method, asked=NOW, case=untitled, advice=advice).body.startswith("Good afternoon, ")
        assert "Good afternoon, Dana Marsh" not in said(method, asked=NOW, case=untitled, advice=advice).body
        titled = replace(CASE, people=(FORMALLY,))
        assert said(method, asked=NOW, case=titled, advice=advice).body.startswith("Good afternoon, Ms Marsh")


@pytest.mark.parametrize("method", [Method.LETTER_BY_HAND, Method.LETTER_BY_POST])
def test_a_letter_is_told_for_the_day_the_candidate_says_it_arrives(method):
    case = replace(CASE, debrief=replace(CASE.debrief, letter_arrives_at=NOW + timedelta(days=1)))
    message = said(method, asked=NOW, case=case, advice=advised(method=method))
    assert "on Tuesday" in message.body
    assert "morning" not in message.body
