"""The sheet beside the phone: what to say in which order, and when somebody is there to hear it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from advised import advised
from afterword.adapters.public_holidays import PublicHolidays
from afterword.core.advise.advice import Window
from afterword.core.case import CorrespondenceKind, Debrief, EmployerWish, PromisedDecision, Status, WishCode
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.message import MessageKind
from people import CASE, NOW, their_message, with_correspondence

MAUNDY_THURSDAY = datetime(2026, 4, 2, 14, tzinfo=UTC)
WEEK = Window(opens=MAUNDY_THURSDAY, closes=MAUNDY_THURSDAY + timedelta(days=6))


def sheet(case=CASE, *, now=NOW, **advice):
    made = draft(case, advised(method=Method.PHONE, **advice), now=now, calendar=PublicHolidays())
    return dict(line.split(": ", 1) for line in reversed(made.points))


def lines(case, label, **options):
    made = draft(case, advised(method=Method.PHONE, window=WEEK), now=MAUNDY_THURSDAY, **options)
    return [line.removeprefix(f"{label}: ") for line in made.points if line.startswith(label)]


def with_firm(**facts):
    return replace(CASE, organisation=replace(CASE.organisation, **facts))


def test_the_sheet_for_a_call_has_everything_beside_the_phone():
    window = Window(opens=NOW, best=NOW + timedelta(minutes=30), closes=NOW + timedelta(hours=20))
    sheet = draft(CASE, advised(method=Method.PHONE, window=window), now=NOW).points
    heads = [line.split(":")[0].split(" (")[0] for line in sheet]
    assert {"Purpose", "Open", "Say", "Close", "On voicemail", "Number", "Ring"} <= set(heads)
    assert "Number: +44 20 7946 0101" in sheet


def test_office_hours_are_told_in_both_zones():
    case = replace(CASE, candidate=replace(CASE.candidate, time_zone="America/New_York"))
    window = Window(opens=NOW, closes=NOW + timedelta(hours=20))
    lines = draft(case, advised(method=Method.PHONE, window=window), now=NOW).points
    assert "Ring: Tuesday 3 March, 15:00 to 17:00 for them, 10:00 to 12:00 for you" in lines


def test_somebody_asked_to_ring_says_so():
    wish = EmployerWish(code=WishCode.INVITED_CHECK_IN, by="p1", words="give me a ring on Friday")
    assert "you asked me to ring" in sheet(replace(CASE, employer_wishes=(wish,)))["Open"]


def rung(*, words=None, notes=None):
    """When to ring from the morning after the interview, on Tuesday 3 March."""
    wishes = (EmployerWish(code=WishCode.INVITED_CHECK_IN, by="p1", words=words),) if words else ()
    case = replace(CASE, employer_wishes=wishes, debrief=Debrief(notes=notes))
    window = Window(opens=NOW, closes=NOW + timedelta(hours=24))
    points = draft(case, advised(method=Method.PHONE, window=window), now=NOW + timedelta(hours=16)).points
    return [line.removeprefix("Ring: ") for line in points if line.startswith("Ring: ")]


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ({"words": "give me a ring tomorrow after ten"}, "10:00 to"),
        ({"words": "call me any time from 11"}, "11:00 to"),
        ({"notes": "nice people. dog called Biscuit\nring tmrw after 10 !!"}, "10:00 to"),
        ({"notes": "he said call me before noon"}, "to 12:00"),
    ],
)
def test_the_hour_they_named_is_the_hour_to_ring(said, hours):
    assert any(hours in line for line in rung(**said))
    assert not any(hours in line for line in rung())


@pytest.mark.parametrize(
    "said",
    [
        {"words": "give me a ring on Friday after ten"},
        {"words": "give me a ring"},
        {"notes": "call mum after 10. talked after 10 about shifts"},
        {"notes": "the phones ring from 10"},
    ],
)
def test_hours_they_did_not_name_for_that_day_change_nothing(said):
    assert rung(**said) == rung()


def test_public_holidays_and_the_firms_own_days_off_are_no_office_hours():
    case = with_firm(closed_on=(date(2026, 4, 8),))
    assert lines(case, "Ring", calendar=PublicHolidays()) == [
        "Thursday 2 April, 15:00 to 17:00",
        "Tuesday 7 April, 09:00 to 17:00",
    ]
    (closed,) = lines(case, "Closed", calendar=PublicHolidays())
    assert (
        closed
        == "Friday 3 April (Good Friday), Monday 6 April (Easter Monday), Wednesday 8 April (a day off at the firm)."
    )


def test_where_a_day_is_a_holiday_follows_the_part_of_the_country():
    scotland = with_firm(subdivision="SCT")
    assert "Monday 6 April, 09:00 to 17:00" in lines(scotland, "Ring", calendar=PublicHolidays())


def test_americans_read_dates_and_hours_their_way():
    case = replace(CASE, candidate=replace(CASE.candidate, locale="en-US", time_zone="America/Chicago"))
    shown, *_ = lines(case, "Ring", calendar=PublicHolidays())
    assert shown == "Thursday, April 2, 3:00 pm to 5:00 pm for them, 9:00 am to 11:00 am for you"


def test_a_day_that_is_another_here_is_named():
    case = replace(CASE, candidate=replace(CASE.candidate, time_zone="Pacific/Auckland"))
    shown, *_ = lines(case, "Ring")
    assert shown == "Thursday 2 April, 15:00 to 17:00 for them, Friday 3 April, 03:00 to 05:00 for you"


def test_without_an_hour_left_or_a_zone_the_sheet_says_so():
    evening = Window(opens=MAUNDY_THURSDAY, closes=MAUNDY_THURSDAY)
    assert sheet(window=evening, now=MAUNDY_THURSDAY)["Ring"].startswith("no office hours are left")
    assert "not known" in sheet(with_firm(time_zone=None))["Ring"]


def test_thanks_come_with_a_point_an_addition_and_the_interest_and_what_was_forgotten_apart():
    point = replace(CASE.debrief.points[0], my_thought="we tried the same with coffee at festivals")
    told = replace(CASE.debrief, points=(point,), forgotten=("passed the CIMA case study in May",))
    shown = sheet(replace(CASE, debrief=told))
    assert "hank" in shown["Say (1)"]
    assert "tasting vans" in shown["Say (2)"]
    assert "coffee at festivals" in shown["Say (2)"]
    assert "real streets" in shown["Say (3)"]
    assert "CIMA" in shown["Forgotten"]
    assert "Say (4)" not in shown


def test_who_rings_to_ask_asks_at_once_and_leaves_a_number_on_the_machine():
    promise = PromisedDecision(by=date(2026, 3, 13), time_zone="Europe/London")
    case = replace(
        CASE,
        candidate=replace(CASE.candidate, phone="+44 7700 900111"),
        process=replace(CASE.process, promised_decision=promise),
    )
    shown = sheet(case, kind=MessageKind.CHECK_IN, now=NOW + timedelta(days=20))
    assert "Friday 13 March" in shown["Say (2)"]
    assert "tasting vans" not in " ".join(shown.values())
    assert "+44 7700 900111" in shown["On voicemail"]
    assert "thank you for your time" not in shown["On voicemail"]


def test_whoever_picks_up_instead_hears_no_more_than_a_name():
    assert "Robin Achebe" in sheet()["At the desk"]
    assert "job" not in sheet()["At the desk"]


def test_a_call_with_nothing_to_add_is_thanks_and_interest():
    shown = sheet(replace(CASE, debrief=Debrief()))
    assert "Forgotten" not in shown
    assert {"Say (1)", "Say (2)"} <= set(shown)


def test_who_asks_listens_then():
    told = replace(CASE, debrief=replace(CASE.debrief, forgotten=("passed the CIMA case study in May",)))
    made = draft(told, advised(method=Method.PHONE, kind=MessageKind.CHECK_IN), now=NOW + timedelta(days=20))
    *_, asked, closing = made.message.body.split("\n\n")
    assert "CIMA" not in asked
    assert asked.endswith("?") or "ask" in asked or "wondering" in asked
    assert closing.startswith("Thank you")


def test_a_call_after_a_rejection_asks_nobody_to_ring_back():
    rejected = replace(
        with_correspondence(CASE, their_message(at=NOW, kind=CorrespondenceKind.REJECTION)),
        process=replace(CASE.process, status=Status.REJECTED),
    )
    shown = sheet(rejected, kind=MessageKind.ANSWER, now=NOW + timedelta(minutes=30))
    assert "no need to ring back" in shown["On voicemail"]
    assert "for letting you know" in shown["Purpose"]


def test_an_answer_is_not_bound_to_the_24_hours():
    case = with_correspondence(CASE, their_message(at=NOW, kind=CorrespondenceKind.INVITATION))
    over = Window(opens=NOW + timedelta(days=3), closes=NOW + timedelta(days=3))
    assert (
        "no office hours" not in sheet(case, kind=MessageKind.ANSWER, window=over, now=NOW + timedelta(days=3))["Ring"]
    )


def test_a_call_has_both_what_was_forgotten_and_what_was_said_wrongly():
    told = replace(
        CASE.debrief,
        forgotten=("passed the CIMA case study in May",),
        stumble="I said the audit is in June, it is in July",
    )
    shown = sheet(replace(CASE, debrief=told))
    assert "CIMA" in shown["Forgotten"]
    assert "July" in shown["Forgotten"]


def test_when_they_met_is_said_once():
    assert draft(CASE, advised(method=Method.PHONE), now=NOW).message.body.count("this morning") == 1
