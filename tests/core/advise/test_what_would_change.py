"""Which questions would change the advice, in which order, and what each answer would do."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from afterword.core.advise import advise
from afterword.core.advise.advice import FollowUp
from afterword.core.advise.what_would_change import what_would_change
from afterword.core.case import Contact, Debrief, Interview, Process, PromisedDecision, SendState, Sure
from afterword.core.channel import Channel
from any_case import CALENDAR, afterwards
from people import CASE, INES, INTERVIEW_START, NOW, our_message, with_correspondence

HOUR = timedelta(hours=1)
RANG = replace(CASE, correspondence=(replace(CASE.correspondence[0], channel=Channel.PHONE),))
NOBODY_LEADS = replace(CASE, people=tuple(replace(person, leads_recruitment=None) for person in CASE.people))
NO_DETAILS = replace(
    CASE,
    people=(replace(CASE.people[0], contact=Contact()), *CASE.people[1:]),
    correspondence=(replace(CASE.correspondence[0], person=INES.id),),
)
STAYS = "The advice stays as it is."


def changes(case, now=NOW):
    return {
        change.id: {each.answer: each.advice for each in change.effects} for change in what_would_change(case, now=now)
    }


def with_process(**facts):
    return replace(CASE, process=Process(job_title="Marketing executive", **facts))


def test_what_decides_whether_comes_before_how_to_whom_and_how_formal():
    assert list(changes(replace(NOBODY_LEADS, debrief=Debrief()))) == [
        "feels_right",
        "letter_is_welcome",
        "visit_is_welcome",
        "who_leads_recruitment",
        "formality",
    ]


def test_of_two_that_decide_whether_what_the_advice_asks_comes_first():
    waiting = replace(with_process(decision_words="in two weeks"), debrief=Debrief())
    assert list(changes(waiting, NOW + timedelta(days=10)))[:2] == ["by_which_date", "feels_right"]


def test_a_message_of_unknown_fate_is_asked_about_and_both_answers_are_told():
    case = with_correspondence(CASE, replace(our_message(), state=SendState.UNKNOWN))
    found = changes(case, NOW + HOUR)
    assert list(found) == ["was_it_sent"]
    assert found["was_it_sent"]["It went"].startswith("Nothing more for now.")
    assert found["was_it_sent"]["It did not go"].startswith("Follow up, by e-mail, to Dana Marsh, best on")


def test_each_person_who_could_be_in_charge_is_an_answer():
    assert changes(NOBODY_LEADS)["who_leads_recruitment"] == {
        "Dana Marsh": "To Dana Marsh.",
        "Ines Duarte": "To Ines Duarte.",
    }


def test_of_two_marked_as_in_charge_only_these_are_offered():
    both = replace(CASE, people=(*(replace(person, leads_recruitment=True) for person in CASE.people[:2]),))
    assert set(changes(both)["who_leads_recruitment"]) == {"Dana Marsh", "Ines Duarte"}


def test_an_address_makes_the_way_straight():
    assert changes(NO_DETAILS)["contact_details_of_primary_person"] == {
        "You get an e-mail address": "Straight to Dana Marsh."
    }


def test_an_end_nobody_noted_decides_by_when():
    case = replace(CASE, interviews=(Interview(id="i1", start=INTERVIEW_START),))
    assert changes(case)["when_did_it_end"] == {"Within the last 24 hours": "Until Wednesday 4 March, 13:00."}
    later = changes(case, NOW + timedelta(days=2))["when_did_it_end"]
    assert list(later) == ["Within the last 24 hours", "More than 24 hours ago"]


@pytest.mark.parametrize(
    ("process", "key"),
    [
        ({}, "promised_decision"),
        ({"decision_words": "soon"}, "by_which_date"),
        ({"promised_decision": PromisedDecision(words="soon")}, "by_which_date"),
    ],
)
def test_a_date_they_named_decides_whether_to_ask_yet(process, key):
    found = changes(with_process(**process), NOW + timedelta(days=6))[key]
    assert found["A day that is over"].startswith("Follow up")
    assert found["A week from now"] == "Best on Wednesday 18 March, 09:30 (London)."


def test_the_post_is_asked_about_only_where_it_would_carry_the_letter():
    case = replace(
        CASE,
        people=(replace(CASE.people[0], contact=Contact(post="1 Mill Lane")), *CASE.people[1:]),
        organisation=replace(CASE.organisation, culture="very traditional"),
        debrief=replace(CASE.debrief, letter_is_welcome=Sure.YES, visit_is_practical=False),
    )
    found = changes(case)["when_would_the_letter_arrive"]
    assert found["Inside the 24 hours"].startswith("With a letter by post")
    assert found["Later"] == STAYS


def test_feelings_about_a_call_are_asked_where_they_rang():
    assert "phone_confidence" not in changes(CASE)
    assert changes(RANG)["phone_confidence"]["At ease, with something to say"].startswith("With a call")


def test_once_a_message_waits_only_an_answer_of_theirs_would_change_it():
    found = changes(with_correspondence(CASE, our_message()), NOW + HOUR)
    assert list(found) == ["has_a_reply_come"]
    assert found["has_a_reply_come"]["Yes, they asked me something"].startswith("Follow up")


@given(afterwards())
def test_every_question_has_an_answer_that_changes_something_and_none_is_asked_twice(given_):
    case, now = given_
    found = what_would_change(case, now=now, calendar=CALENDAR)
    assert len({change.id for change in found}) == len(found)
    for change in found:
        assert any(effect.advice != STAYS for effect in change.effects)
        assert all(effect.advice and "None" not in effect.advice for effect in change.effects)
    if advise(case, now=now, calendar=CALENDAR).follow_up.value is FollowUp.NO:
        assert {change.id for change in found} <= {"feels_right", "when_did_it_end", "which_time_zone"}
