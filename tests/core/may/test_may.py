from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.core.case import Confidence, Debrief, EmployerWish, OtherProcess, Status, Sure, WishCode
from afterword.core.channel import Channel, Method
from afterword.core.errors import BadInputError
from afterword.core.may import ACTIONS, may, may_all
from people import CASE, INES, NOW, our_message, their_message, with_correspondence

NEVER = (
    "second_message_without_reply",
    "automatic_resend",
    "resend_to_bounced_address",
    "message_before_interview_end",
    "check_in_before_promised_date",
    "separate_message_to_each_interviewer",
    "same_message_to_several_people",
    "same_message_on_several_channels",
    "message_to_non_primary_person",
    "invent_contact_details",
    "phone_call_outside_office_hours",
    "unprepared_call",
    "long_visit_or_discussion",
)
RANG = replace(CASE, correspondence=(replace(CASE.correspondence[0], channel=Channel.PHONE),))


def permitted(action, case=CASE, now=NOW, **more):
    return may(action, case, now=now, **more).permitted


def with_status(status, case=CASE):
    return replace(case, process=replace(case.process, status=status))


def with_wish(code, case=CASE):
    return replace(case, employer_wishes=(EmployerWish(code=code),))


def with_debrief(case=CASE, **facts):
    return replace(case, debrief=replace(case.debrief, **facts))


def test_every_action_is_answered_with_reasons():
    verdicts = may_all(CASE, now=NOW)
    assert [verdict.action for verdict in verdicts] == list(ACTIONS)
    assert all(reason.text for verdict in verdicts for reason in verdict.reasons)
    assert all(verdict.reasons for verdict in verdicts)


@pytest.mark.parametrize("action", NEVER)
def test_some_things_are_never_permitted(action):
    answered = with_correspondence(CASE, our_message(), their_message(at=NOW + timedelta(hours=1)))
    for case in (CASE, answered, RANG, with_status(Status.REJECTED)):
        assert not permitted(action, case, now=NOW + timedelta(hours=2))


@pytest.mark.parametrize("action", ["skip_follow_up", "answer_other_recruiter"])
def test_leaving_it_and_other_matters_are_always_permitted(action):
    for case in (CASE, with_wish(WishCode.NO_CONTACT), with_correspondence(CASE, our_message())):
        assert permitted(action, case)


def test_a_connection_request_waits_until_the_process_is_over():
    assert not permitted("linkedin_connection_request")
    assert not permitted("linkedin_connection_request", with_status(Status.OFFER))
    assert permitted("linkedin_connection_request", with_status(Status.REJECTED))
    assert permitted("linkedin_connection_request", with_status(Status.HIRED))


@pytest.mark.parametrize(("leader", "expected"), [("p1", False), ("p2", True), (None, False)])
def test_a_connection_request_waits_for_every_process_in_the_same_hands(leader, expected):
    other = OtherProcess(id="B", job_title="Analyst", leads_recruitment=leader)
    case = replace(with_status(Status.REJECTED), other_processes=(other,))
    assert permitted("linkedin_connection_request", case) is expected
    assert not permitted("linkedin_connection_request", case, process="B")


def test_a_connection_request_about_another_job_looks_at_who_leads_this_one():
    over = OtherProcess(id="B", job_title="Analyst", status=Status.REJECTED, leads_recruitment=INES.id)
    case = replace(CASE, other_processes=(over,))
    assert permitted("linkedin_connection_request", case, process="B")
    assert not permitted(
        "linkedin_connection_request",
        replace(case, other_processes=(replace(over, leads_recruitment="p1"),)),
        process="B",
    )


def test_the_phone_follows_a_call_of_theirs():
    assert permitted("phone_call", RANG)
    assert not permitted("phone_call", CASE)
    assert permitted("phone_call", with_debrief(preferred_method=Method.PHONE))
    assert not permitted("phone_call", with_wish(WishCode.NO_PHONE, RANG))
    assert not permitted(
        "phone_call", with_debrief(RANG, phone_confidence=Confidence.LOW, has_something_for_a_call=False)
    )


def test_a_letter_needs_certainty_and_time():
    assert not permitted("letter_or_note")
    assert not permitted("letter_or_note", with_debrief(letter_is_welcome=Sure.UNSURE))
    sure = with_debrief(letter_is_welcome=Sure.YES)
    assert permitted("letter_or_note", sure)
    assert not permitted("letter_by_post", sure)


def test_a_visit_needs_certainty_and_to_be_practical():
    assert not permitted("in_person_visit", with_debrief(visit_is_welcome=Sure.YES))
    assert not permitted("in_person_visit", with_debrief(visit_is_practical=True))
    assert permitted("in_person_visit", with_debrief(visit_is_welcome=Sure.YES, visit_is_practical=True))


def test_no_contact_closes_every_way_to_them():
    case = with_wish(WishCode.NO_CONTACT, RANG)
    for action in ("any_contact", "phone_call", "linkedin_message", "message_after_reply", "choose_email_over_phone"):
        assert not permitted(action, case)


def test_an_unanswered_message_closes_every_way_and_a_reply_opens_them():
    sent = with_correspondence(RANG, our_message())
    answered = with_correspondence(sent, their_message(at=NOW + timedelta(minutes=30)))
    now = NOW + timedelta(hours=1)
    for action in ("any_contact", "phone_call", "message_after_reply"):
        assert not permitted(action, sent, now)
        assert permitted(action, answered, now)


def test_an_offer_may_be_answered_whatever_is_unanswered():
    assert not permitted("answer_the_offer")
    assert permitted("answer_the_offer", with_status(Status.OFFER, with_correspondence(CASE, our_message())))


def test_the_other_process_is_judged_by_its_own_conversation():
    other = OtherProcess(id="A", job_title="Analyst", leads_recruitment=INES.id)
    theirs = replace(our_message(), process="A", person=INES.id)
    case = with_correspondence(replace(CASE, other_processes=(other,)), theirs)
    assert permitted("any_contact", case)
    assert not permitted("any_contact", case, process="A")


def test_an_unknown_action_or_process_names_what_would_do():
    with pytest.raises(BadInputError, match="phone_call"):
        may("phonecall", CASE, now=NOW)
    with pytest.raises(BadInputError, match="one of main"):
        may("phone_call", CASE, now=NOW, process="Z")


def test_nothing_in_the_debrief_is_needed():
    assert all(verdict.reasons for verdict in may_all(replace(CASE, debrief=Debrief(), people=()), now=NOW))


def reasons(action, case, now=NOW):
    return " ".join(reason.text for reason in may(action, case, now=now).reasons)


def test_no_reason_speaks_of_a_call_that_was_not_made():
    assert "Their call" in reasons("choose_email_over_phone", RANG)
    assert "Their call" not in reasons("choose_email_over_phone", CASE)


def test_once_it_is_over_a_message_on_linkedin_begins_with_asking_to_connect():
    assert "is for later" in reasons("linkedin_message", CASE)
    assert "you may ask to connect first" in reasons("linkedin_message", with_status(Status.HIRED))


def test_nobody_is_pressed_to_write_in_time_who_may_not_write_at_all():
    assert "worth sending" in reasons("send_after_24_hours", CASE)
    assert "worth sending" not in reasons("send_after_24_hours", with_wish(WishCode.NO_CONTACT))
