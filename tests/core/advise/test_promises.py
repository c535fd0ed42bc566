"""What holds for every case, made up by Hypothesis, broken ones included."""

from dataclasses import replace
from datetime import timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.advise import advise
from afterword.core.advise.advice import FollowUp
from afterword.core.advise.situation import situation_of
from afterword.core.advise.what_would_change import what_would_change
from afterword.core.case import (
    Correspondence,
    CorrespondenceKind,
    Direction,
    EmployerWish,
    Side,
    Status,
    WishCode,
)
from afterword.core.channel import Method
from afterword.core.conversation import conversation
from afterword.core.may import may, may_all
from afterword.core.message import MessageKind
from any_case import CALENDAR, afterwards, cases, moments
from people import our_message, with_correspondence

MESSAGES = ("second_message_without_reply", "automatic_resend", "message_after_reply", "phone_call", "letter_or_note")
MORE_MESSAGES = ("letter_by_post", "in_person_visit", "any_contact", "choose_email_over_phone", "send_after_24_hours")


def permitted(case, now):
    return {verdict.action for verdict in may_all(case, now=now, calendar=CALENDAR) if verdict.permitted}


@given(cases, moments)
def test_every_case_is_answered_with_reasons_and_never_with_an_exception(case, now):
    advice = advise(case, now=now, calendar=CALENDAR)
    assert advice.follow_up.reasons
    assert all(option.reasons for option in advice.method.rejected)
    assert advice.method.value is None or advice.method.reasons
    assert advice.next is not None
    assert all(verdict.reasons for verdict in may_all(case, now=now, calendar=CALENDAR))
    assert all(change.effects for change in what_would_change(case, now=now, calendar=CALENDAR))


@given(cases, moments)
def test_a_second_message_without_a_reply_is_never_permitted_by_any_route(case, now):
    if conversation(case, now=now).pending is None:
        case = with_correspondence(case, replace(our_message(at=now), person=None))
    advice = advise(case, now=now, calendar=CALENDAR)
    assert advice.follow_up.value is not FollowUp.YES
    assert not permitted(case, now) & ({*MESSAGES, *MORE_MESSAGES} - _about_an_offer(case))
    assert "linkedin_message" not in permitted(case, now)


def _about_an_offer(case):
    """An offer may be answered whatever waits, so being in touch is not the question then."""
    has_offer = any(item.kind is CorrespondenceKind.OFFER for item in case.correspondence)
    return {"any_contact"} if has_offer or case.process.status is Status.OFFER else set()


@given(cases, moments)
def test_a_connection_request_is_never_permitted_while_a_process_with_that_person_is_open(case, now):
    leads = [person.id for person in case.people if person.leads_recruitment]
    verdict = may("linkedin_connection_request", case, now=now, calendar=CALENDAR)
    if not case.process.status.is_over:
        assert not verdict.permitted
    for other in case.other_processes:
        if not other.status.is_over and (len(leads) != 1 or other.leads_recruitment in (None, leads[0])):
            assert not verdict.permitted


@given(cases, moments)
def test_the_best_moment_lies_in_the_window_and_a_call_in_office_hours(case, now):
    advice = advise(case, now=now, calendar=CALENDAR)
    best, window = advice.window.best, advice.window
    if best is None:
        return
    assert window.opens <= best
    assert window.closes is None or best <= window.closes
    assert now <= best
    if advice.method.value is Method.PHONE:
        office = situation_of(case, now=now, calendar=CALENDAR).office
        assert office is not None
        assert office.is_open(best)


@given(cases, moments, st.integers(0, 10_000))
def test_more_replies_never_forbid_what_was_allowed(case, now, minutes):
    reply = Correspondence(
        at=now - timedelta(minutes=minutes), direction=Direction.IN, kind=CorrespondenceKind.REPLY, person="p1"
    )
    before = permitted(case, now) - MOVED_BY_AN_EMAIL
    assert before <= permitted(with_correspondence(case, reply), now)


MOVED_BY_AN_EMAIL = {"linkedin_message"}
"""Once the one in charge has written an e-mail, nobody else's LinkedIn account is the way to them."""


@given(cases, moments, st.randoms())
def test_the_order_of_the_records_decides_nothing(case, now, random):
    shuffled = replace(case, **{name: _shuffled(getattr(case, name), random) for name in ORDERLESS})
    first, second = (advise(each, now=now, calendar=CALENDAR) for each in (case, shuffled))
    assert first == second
    assert permitted(case, now) == permitted(shuffled, now)


ORDERLESS = ("people", "interviews", "correspondence", "employer_wishes", "other_processes")


def _shuffled(items, random):
    items = list(items)
    random.shuffle(items)
    return tuple(items)


@given(cases, moments, st.integers(-12, 14))
def test_the_same_moment_in_another_zone_is_the_same_moment(case, now, hours):
    elsewhere = now.astimezone(timezone(timedelta(hours=hours)))
    first, second = (advise(case, now=at, calendar=CALENDAR) for at in (now, elsewhere))
    assert first.follow_up.value == second.follow_up.value
    assert first.method.value == second.method.value
    assert first.window.closes == second.window.closes
    assert permitted(case, now) == permitted(case, elsewhere)


@given(cases, moments)
def test_after_a_request_for_no_contact_nothing_is_advised_while_the_process_is_open(case, now):
    asked = replace(case, employer_wishes=(EmployerWish(code=WishCode.NO_CONTACT),))
    asked = replace(asked, process=replace(asked.process, status=Status.OPEN))
    assert advise(asked, now=now, calendar=CALENDAR).follow_up.value is FollowUp.NO
    assert not permitted(asked, now) & {"any_contact", "message_after_reply", "phone_call", "linkedin_message"}


WAYS = {
    Method.EMAIL: ("choose_email_over_phone",),
    Method.LINKEDIN_MESSAGE: ("linkedin_message",),
    Method.PHONE: ("phone_call",),
    Method.LETTER_BY_POST: ("letter_or_note", "letter_by_post"),
    Method.LETTER_BY_HAND: ("letter_or_note",),
    Method.IN_PERSON: ("in_person_visit",),
}
"""The actions a method is asked about under; messages on a platform or in a chat have none of their own."""


@given(afterwards())
def test_what_is_advised_is_never_refused(given_):
    case, now = given_
    advice = advise(case, now=now, calendar=CALENDAR)
    if advice.follow_up.value is not FollowUp.YES:
        return
    wanted = {"any_contact", *WAYS.get(advice.method.value, ())}
    wanted |= {action for option in advice.method.alternatives for action in WAYS.get(option.value, ())}
    if advice.kind is MessageKind.ANSWER:
        wanted.add("message_after_reply")
    if advice.kind is MessageKind.THANK_YOU and advice.deadline_24h.passed:
        wanted.add("send_after_24_hours")
    lead = case.person(advice.recipient.person)
    asked = {question.id for question in advice.questions}
    is_direct = advice.recipient.deliver_via is None and "contact_details_of_primary_person" not in asked
    if lead is not None and is_direct and lead.side is Side.EMPLOYER:
        wanted.add("direct_contact_bypassing_agency")
    assert wanted <= permitted(case, now)


@given(afterwards())
def test_what_is_ruled_out_is_never_permitted(given_):
    case, now = given_
    rejected = {option.value for option in advise(case, now=now, calendar=CALENDAR).method.rejected}
    rejected.discard(Method.LINKEDIN_MESSAGE)  # to somebody connected it may go, though the dialogue is elsewhere
    if Method.LETTER_BY_POST not in rejected:
        rejected.discard(Method.LETTER_BY_HAND)
    assert not {WAYS[method][-1] for method in rejected & WAYS.keys()} & permitted(case, now)
