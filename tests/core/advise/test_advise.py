from dataclasses import replace
from datetime import timedelta

from afterword.core.advise import advise
from afterword.core.advise.advice import FollowUp
from afterword.core.case import (
    CorrespondenceKind,
    EmployerWish,
    Interview,
    InterviewStatus,
    PromisedDecision,
    Status,
    WishCode,
)
from afterword.core.channel import Method
from afterword.core.message import Essential, MessageKind
from people import CASE, INTERVIEW_END, NOW, our_message, their_message, with_correspondence


def test_four_hours_after_the_interview_a_thank_you_goes_to_the_one_in_charge_by_email():
    advice = advise(CASE, now=NOW)
    assert (advice.follow_up.value, advice.kind) == (FollowUp.YES, MessageKind.THANK_YOU)
    assert advice.method.value is Method.EMAIL
    assert advice.recipient.person == "p1"
    assert advice.window.opens <= advice.window.best <= advice.window.closes == INTERVIEW_END + timedelta(hours=24)
    assert Essential.THANKS in advice.essentials.cover
    assert advice.refer_to == ("n1",)
    assert advice.questions == ()


def test_after_one_message_without_a_reply_it_is_done():
    advice = advise(with_correspondence(CASE, our_message()), now=NOW + timedelta(days=30))
    assert advice.follow_up.value is FollowUp.ALREADY_DONE
    assert advice.method.value is None


def test_long_silence_after_their_reply_opens_a_check_in():
    case = with_correspondence(CASE, our_message(), their_message(at=NOW + timedelta(days=1)))
    advice = advise(case, now=NOW + timedelta(days=20))
    assert (advice.follow_up.value, advice.kind) == (FollowUp.YES, MessageKind.CHECK_IN)
    assert [reason.rule for reason in advice.follow_up.reasons[1:]] == ["not_required"]


def test_a_promised_day_must_have_ended_where_it_was_promised():
    promise = PromisedDecision(by=(NOW + timedelta(days=10)).date(), time_zone="America/Los_Angeles")
    case = replace(CASE, process=replace(CASE.process, promised_decision=promise))
    advice = advise(case, now=NOW + timedelta(days=10))
    assert advice.follow_up.value is FollowUp.WAIT
    assert advice.window.opens.isoformat() == "2026-03-14T00:00:00-07:00"


def test_there_is_no_follow_up_before_the_interview_or_after_the_decision():
    planned = Interview(
        id="i1",
        start=NOW + timedelta(hours=1),
        end=NOW + timedelta(hours=2),
        time_zone="Europe/London",
        status=InterviewStatus.PLANNED,
    )
    before = advise(replace(CASE, interviews=(planned,)), now=NOW)
    assert (before.follow_up.value, len(before.follow_up.reasons)) == (FollowUp.WAIT, 1)
    rejected = replace(CASE, process=replace(CASE.process, status=Status.REJECTED))
    assert advise(rejected, now=NOW).follow_up.value is FollowUp.NO


def test_only_a_thank_you_that_missed_its_day_owns_a_delay():
    late, later = NOW + timedelta(days=1), NOW + timedelta(days=20)
    asked = with_correspondence(CASE, their_message(at=late, kind=CorrespondenceKind.QUESTION))
    invited = with_correspondence(CASE, their_message(at=late, kind=CorrespondenceKind.INVITATION))
    assert "delay" in warned(advise(CASE, now=late))
    for case, now in ((CASE, later), (asked, late), (asked, later), (invited, late), (invited, later)):
        assert "24 hours" not in warned(advise(case, now=now))


def warned(advice):
    return " ".join(caution.text for caution in advice.warnings)


def test_a_check_in_refers_to_one_thing_and_an_answer_to_what_they_asked():
    points = (*CASE.debrief.points, replace(CASE.debrief.points[0], id="n2"))
    case = replace(CASE, debrief=replace(CASE.debrief, points=points))
    later = NOW + timedelta(days=20)
    assert advise(case, now=later).refer_to == ("n1",)
    question = replace(their_message(at=later, kind=CorrespondenceKind.QUESTION), text="When could you start?")
    answer = advise(with_correspondence(case, question), now=later)
    assert (answer.refer_to, answer.essentials.cover) == ((), (Essential.THANKS,))
    assert any("When could you start?" in reason.text for reason in answer.essentials.reasons)


def test_a_rejection_may_be_answered_with_a_word_of_thanks_unless_they_want_none():
    rejected = replace(CASE, process=replace(CASE.process, status=Status.REJECTED))
    assert "two lines of thanks" in advise(rejected, now=NOW).next.what
    unwanted = replace(rejected, employer_wishes=(EmployerWish(code=WishCode.NO_CONTACT),))
    assert "two lines" not in advise(unwanted, now=NOW).next.what
    noted = with_correspondence(CASE, their_message(at=NOW, kind=CorrespondenceKind.REJECTION))
    assert "two lines" in advise(noted, now=NOW + timedelta(hours=1)).next.what
