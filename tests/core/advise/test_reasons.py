"""No reason is given whose fact the case does not hold."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from afterword.core.advise import advise
from afterword.core.advise.advice import FollowUp
from afterword.core.case import (
    Confidence,
    Contact,
    CorrespondenceKind,
    Direction,
    EmployerWish,
    InterviewFormat,
    InterviewStatus,
    Person,
    PointTone,
    Side,
    Status,
    Sure,
    WantedFormality,
    WishCode,
)
from afterword.core.catalogue import pages
from afterword.core.channel import Channel
from afterword.core.conversation import conversation
from afterword.core.message import MessageKind
from any_case import CALENDAR, afterwards
from people import CASE, INTERVIEW, NOW, our_message, their_message

Kind = CorrespondenceKind


def from_them(case, channel, *, kinds=tuple(Kind)):
    return any(
        item.direction is Direction.IN and item.channel is channel and item.kind in kinds
        for item in case.correspondence
    )


def wished(case, code):
    return any(wish.code is code for wish in case.employer_wishes)


def is_thank_you(advice):
    return advice.follow_up.value is FollowUp.YES and advice.kind is MessageKind.THANK_YOU


def arrives(case, advice):
    at, limit = case.debrief.letter_arrives_at, advice.deadline_24h.at
    return None if at is None or limit is None else at <= limit


FACTS = {
    "letters_are_their_medium": lambda case, _: from_them(case, Channel.LETTER),
    "invited_by_phone": lambda case, _: from_them(case, Channel.PHONE, kinds=(Kind.INVITATION,)),
    "rang_to_arrange": lambda case, _: from_them(case, Channel.PHONE, kinds=set(Kind) - {Kind.INVITATION}),
    "asked_you_to_ring": lambda case, _: wished(case, WishCode.INVITED_CHECK_IN),
    "asked_not_to_be_rung": lambda case, _: wished(case, WishCode.NO_PHONE),
    "asked_not_to_be_chased": lambda case, _: wished(case, WishCode.NO_CHASING),
    "invited_to_drop_in": lambda case, _: wished(case, WishCode.INVITED_VISIT),
    "through_the_agency": lambda case, _: wished(case, WishCode.CONTACT_VIA_AGENCY_ONLY),
    "asked_not_to_be_contacted": lambda case, _: wished(case, WishCode.NO_CONTACT) and not case.process.status.is_over,
    "process_is_over": lambda case, _: case.process.status.is_over,
    "offer_is_open": lambda case, _: case.process.status is Status.OFFER,
    "does_not_feel_right": lambda case, _: case.debrief.feels_right is False,
    "interview_was_cancelled": lambda case, _: any(
        each.status is InterviewStatus.CANCELLED for each in case.interviews
    ),
    "online_interview_first_by_email": lambda case, _: any(
        each.format is InterviewFormat.VIDEO for each in case.interviews
    ),
    "nothing_to_add": lambda case, _: case.debrief.nothing_to_add and not case.debrief.forgotten,
    "nervous_with_nothing_to_say": lambda case, _: (
        case.debrief.phone_confidence is Confidence.LOW
        and not case.debrief.has_something_for_a_call
        and not case.debrief.forgotten
    ),
    "letter_is_not_ruled_out": lambda case, _: case.debrief.letter_is_welcome is Sure.YES,
    "letter_only_if_sure": lambda case, _: case.debrief.letter_is_welcome is not Sure.YES,
    "post_is_in_time": lambda case, advice: arrives(case, advice) is True,
    "post_is_too_slow": lambda case, advice: arrives(case, advice) is not True,
    "your_own_choice": lambda case, _: case.debrief.preferred_method is not None,
    "forgotten_detail_goes_in": lambda case, _: bool(case.debrief.forgotten),
    "refer_to_the_interview": lambda case, _: any(
        point.tone in (PointTone.POSITIVE, PointTone.NEUTRAL) for point in case.debrief.points
    ),
    "stay_on_the_job": lambda _, advice: bool(advice.avoid),
    "as_formal_as_they_are": lambda case, _: case.debrief.formality not in (None, WantedFormality.UNSURE),
    "culture_is_read": lambda case, _: bool(case.debrief.culture or case.organisation.culture),
    "letter_a_notch_more_formal": lambda _, advice: advice.method.value is not None and advice.method.value.is_letter,
    "nailed_it_is_no_reason_to_skip": lambda case, advice: case.debrief.went_well and is_thank_you(advice),
    "can_tip_the_balance": lambda _, advice: is_thank_you(advice),
    "next_round_is_no_reason_to_skip": lambda case, advice: len(case.interviews) > 1 and is_thank_you(advice),
}


def said(advice):
    options = (*advice.method.alternatives, *advice.method.rejected)
    parts = (advice.follow_up, advice.method, *options, advice.recipient, advice.window, advice.formality)
    return {reason.rule for part in (*parts, advice.essentials) for reason in part.reasons}


def test_the_reasons_looked_at_are_rules():
    assert set(FACTS) <= {page.id for page in pages()}


@given(afterwards())
def test_a_reason_is_given_only_where_the_case_holds_its_fact(found):
    case, now = found
    advice = advise(case, now=now, calendar=CALENDAR)
    assert {rule for rule in said(advice) & set(FACTS) if not FACTS[rule](case, advice)} == set()


@given(afterwards())
def test_a_bounce_is_told_of_only_where_one_came(found):
    case, now = found
    is_told = "bounced_reached_nobody" in said(advise(case, now=now, calendar=CALENDAR))
    assert not is_told or conversation(case, now=now).bounced


def texts(case, now=NOW):
    advice = advise(case, now=now)
    given = (advice.follow_up, advice.recipient, advice.window)
    return {reason.rule: reason.text for part in given for reason in part.reasons}


TESS = Person(id="a1", name="Tess Quill", side=Side.AGENCY, contact=Contact(email="tess@quill.example"))


@pytest.mark.parametrize(
    ("by", "sentence"),
    [
        ("a1", "Tess Quill asked for all contact to go through the agency, so send it there to be passed on."),
        ("p1", "Dana Marsh asked for all contact to go through the agency, so send it to Tess Quill to be passed on."),
        (None, "They asked for all contact to go through the agency, so send it to Tess Quill to be passed on."),
    ],
)
def test_a_wish_is_told_of_whoever_had_it(by, sentence):
    wish = EmployerWish(code=WishCode.CONTACT_VIA_AGENCY_ONLY, by=by)
    case = replace(CASE, people=(*CASE.people, TESS), employer_wishes=(wish,))
    assert texts(case)["through_the_agency"] == sentence


def test_before_the_last_round_of_a_day_the_hours_are_counted_from_its_end():
    later = replace(
        INTERVIEW, id="i2", start=NOW + timedelta(hours=1), end=NOW + timedelta(hours=2), status=InterviewStatus.PLANNED
    )
    found = texts(replace(CASE, interviews=(INTERVIEW, later)))["limit_is_elapsed_time"]
    assert "from Tuesday 3 March, 17:00 until Wednesday 4 March, 17:00" in found


def test_after_a_bounce_the_address_is_checked_first():
    bounce = replace(their_message(at=NOW, kind=Kind.BOUNCE), in_reply_to="o1")
    ours = replace(our_message(at=NOW - timedelta(minutes=1)), id="o1")
    case = replace(CASE, correspondence=(*CASE.correspondence, ours, bounce))
    assert advise(case, now=NOW).next.what.startswith("Check the address letter by letter")


def test_an_accepted_offer_waits_for_the_contract_and_no_longer_for_an_answer():
    offer = their_message(at=NOW, kind=Kind.OFFER)
    offered = replace(CASE, correspondence=(*CASE.correspondence, offer))
    yes = our_message(at=NOW + timedelta(days=1), kind=Kind.ACCEPTANCE)
    accepted = replace(offered, correspondence=(*offered.correspondence, yes))
    later = NOW + timedelta(days=2)
    assert "needs your answer" in texts(offered, later)["offer_is_open"]
    assert "their contract" in texts(accepted, later)["offer_is_open"]
    assert advise(accepted, now=later).next.what.startswith("Wait for the contract")


def test_a_day_off_at_the_firm_begins_its_sentence_with_a_capital():
    firm = replace(CASE.organisation, closed_on=(date(2026, 3, 4),))
    assert texts(replace(CASE, organisation=firm))["weekend_does_not_stretch"].startswith("A day off at the firm")
