"""The promise, as a value: nobody but the once-check makes a permit, and it makes none that breaks the promise."""

import copy
import pickle
from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.core.advise import advise
from afterword.core.approval import Delivery, Send, basis_of, digest_of
from afterword.core.case import CorrespondenceKind, EmployerWish, SendState, WishCode
from afterword.core.message import Message, MessageKind
from afterword.core.once import History, Refusal, SendPermit, may_begin, permit
from people import CASE, NOW, our_message, their_message, with_correspondence

Kind = CorrespondenceKind
RAW = b"Subject: Thank you\r\n\r\nThank you for your time.\r\n"
MESSAGE = Message(to="p1", subject="Thank you", body="Thank you for your time.")
HOUR = timedelta(hours=1)


def history(case=CASE, *, message=MESSAGE, state=Delivery.APPROVED, sends=(), approved_on=CASE):
    """Robin said yes to RAW at NOW, when the case was `approved_on`; now it is `case`."""
    basis = basis_of(case, advise(case, now=NOW), message)
    yes = Send(
        message_id="<one@example.org>",
        digest=digest_of(RAW),
        kind=MessageKind.THANK_YOU,
        approved_at=NOW,
        basis=basis_of(approved_on, advise(approved_on, now=NOW), MESSAGE),
        state=state,
    )
    return History(case=case, basis=basis, approved=yes, sends=sends)


def rule(answer):
    return answer.rule if isinstance(answer, Refusal) else None


def test_an_approved_message_gets_a_permit_for_its_bytes_and_no_others():
    granted = permit(history(), raw=RAW, now=NOW)
    assert isinstance(granted, SendPermit)
    assert granted.covers(RAW)
    assert not granted.covers(RAW + b" ")
    assert rule(permit(history(), raw=RAW + b" ", now=NOW)) == "not_approved"


def test_nobody_else_can_make_copy_change_or_store_a_permit():
    granted = permit(history(), raw=RAW, now=NOW)
    with pytest.raises(TypeError):
        SendPermit(seal=object(), message_id="<x@y>", digest=digest_of(RAW))
    forged = object.__new__(SendPermit)
    object.__setattr__(forged, "digest", digest_of(RAW))
    assert not forged.covers(RAW)
    for attempt in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError):
            attempt(granted)
    with pytest.raises(AttributeError):
        granted.digest = "0"


def test_without_a_yes_nothing_goes():
    assert rule(permit(replace(history(), approved=None), raw=RAW, now=NOW)) == "not_approved"


@pytest.mark.parametrize("kind", [Kind.FOLLOW_UP, Kind.CHECK_IN, Kind.VOICEMAIL, Kind.MESSAGE])
def test_whatever_is_unanswered_stands_in_the_way_by_any_channel(kind):
    case = with_correspondence(CASE, our_message(at=NOW - HOUR, kind=kind))
    assert rule(permit(history(case, approved_on=case), raw=RAW, now=NOW)) == "one_message_without_reply"


@pytest.mark.parametrize("kind", [Kind.AUTO_REPLY, Kind.READ_RECEIPT, Kind.DELAY_NOTICE, Kind.NEWSLETTER])
def test_what_no_person_wrote_is_no_answer(kind):
    case = with_correspondence(CASE, our_message(at=NOW - HOUR), their_message(at=NOW - HOUR / 2, kind=kind))
    assert rule(permit(history(case, approved_on=case), raw=RAW, now=NOW)) == "one_message_without_reply"


def test_an_answer_opens_the_way_again():
    case = with_correspondence(CASE, our_message(at=NOW - HOUR), their_message(at=NOW - HOUR / 2))
    assert isinstance(permit(history(case, approved_on=case), raw=RAW, now=NOW), SendPermit)


def test_while_nobody_knows_whether_something_went_nothing_goes():
    doubt = replace(our_message(at=NOW - HOUR), state=SendState.UNKNOWN)
    case = with_correspondence(CASE, doubt)
    assert rule(permit(history(case, approved_on=case), raw=RAW, now=NOW)) == "was_it_sent"


@pytest.mark.parametrize("state", [Delivery.CLAIMED, Delivery.UNKNOWN])
def test_a_send_in_flight_blocks_the_next_even_when_the_case_does_not_show_it(state):
    earlier = replace(history().approved, message_id="<zero@example.org>", state=state)
    assert rule(permit(history(sends=(earlier,)), raw=RAW, now=NOW)) == "was_it_sent"


@pytest.mark.parametrize("state", [Delivery.SENT, Delivery.REFUSED, Delivery.RELEASED, Delivery.CANCELLED])
def test_an_approval_is_used_once(state):
    assert rule(permit(history(state=state), raw=RAW, now=NOW)) == "sent_already"


def test_an_edit_takes_the_yes_back():
    edited = replace(MESSAGE, body="Thank you for your time!")
    assert rule(permit(history(message=edited), raw=RAW, now=NOW)) == "changed_since_approval"


def test_the_moment_a_draft_was_made_for_is_not_part_of_its_words():
    assert isinstance(permit(history(message=replace(MESSAGE, at=NOW)), raw=RAW, now=NOW), SendPermit)


def test_a_new_address_takes_the_yes_back():
    dana, *others = CASE.people
    moved = replace(dana, contact=replace(dana.contact, email="d.marsh@larkfield.example"))
    case = replace(CASE, people=(moved, *others))
    assert rule(permit(history(case), raw=RAW, now=NOW)) == "changed_since_approval"


@pytest.mark.parametrize("kind", [Kind.MESSAGE, Kind.QUESTION, Kind.AUTO_REPLY, Kind.REJECTION])
def test_whatever_arrives_takes_the_yes_back(kind):
    case = with_correspondence(CASE, their_message(at=NOW + HOUR, kind=kind))
    assert rule(permit(history(case), raw=RAW, now=NOW + 2 * HOUR)) == "changed_since_approval"


def test_a_newsletter_changes_nothing():
    case = with_correspondence(CASE, their_message(at=NOW + HOUR, kind=Kind.NEWSLETTER))
    assert isinstance(permit(history(case), raw=RAW, now=NOW + 2 * HOUR), SendPermit)


def test_a_fact_that_changes_the_advice_takes_the_yes_back():
    case = replace(CASE, debrief=replace(CASE.debrief, feels_right=False))
    assert rule(permit(history(case), raw=RAW, now=NOW)) == "changed_since_approval"


def test_the_mere_passing_of_time_does_not():
    assert isinstance(permit(history(), raw=RAW, now=NOW + 15 * HOUR), SendPermit)


def test_an_answer_needs_something_to_answer():
    ours = with_correspondence(CASE, our_message(at=NOW - HOUR, kind=Kind.ANSWER))
    assert rule(may_begin(history(ours), kind=MessageKind.ANSWER, now=NOW)) == "nothing_to_answer"
    theirs = with_correspondence(ours, their_message(at=NOW - HOUR / 2, kind=Kind.QUESTION))
    assert may_begin(history(theirs), kind=MessageKind.ANSWER, now=NOW) is None


def test_they_may_invite_one_check_in_and_only_one():
    case = with_correspondence(CASE, our_message(at=NOW - HOUR))
    asked = replace(case, employer_wishes=(EmployerWish(code=WishCode.INVITED_CHECK_IN, by="p1"),))
    assert may_begin(history(asked), kind=MessageKind.CHECK_IN, now=NOW) is None
    assert rule(may_begin(history(asked), kind=MessageKind.THANK_YOU, now=NOW)) == "one_message_without_reply"
    again = with_correspondence(asked, our_message(at=NOW - HOUR / 2, kind=Kind.CHECK_IN))
    assert rule(may_begin(history(again), kind=MessageKind.CHECK_IN, now=NOW)) == "one_message_without_reply"


def test_every_refusal_says_what_is_possible_instead():
    case = with_correspondence(CASE, our_message(at=NOW - HOUR))
    refusal = permit(history(case, approved_on=case), raw=RAW, now=NOW)
    assert "answer" in refusal.instead
