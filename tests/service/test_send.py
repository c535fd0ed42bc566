"""Approving, sending, scheduling and settling on the real store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword import wiring
from afterword.core.approval import Delivery
from afterword.core.case import CorrespondenceKind, SendState
from afterword.core.errors import BadInputError, ChangedMeanwhileError, EdgeError
from afterword.core.once import Refusal
from afterword.service import keep
from afterword.service.approve import approve, propose, reopen
from afterword.service.elsewhere import found_elsewhere
from afterword.service.followup import LOCAL
from afterword.service.hand_over import hand_over
from afterword.service.proposal import Standing, Wish
from afterword.service.schedule import cancel
from afterword.service.settle import say
from afterword.service.status import health
from afterword.service.writing import Written
from fakes import PowerCut
from people import CASE, NOW, our_message, their_message
from stories.desk import ACCOUNT, MESSAGE, RobinsDesk

HOUR = timedelta(hours=1)


@pytest.fixture
def robin(own_home):
    return RobinsDesk()


def rule(answer):
    return answer.rule if isinstance(answer, Refusal) else None


def states(robin):
    return [item.state for item in robin.followup.case.correspondence if item.direction == "out"]


def proposal(robin, message=MESSAGE, **wish):
    standing = Standing(followup=robin.followup, account=ACCOUNT, now=robin.now)
    return propose(Wish(message=message, **wish), standing, tools=wiring.approving())


def test_an_error_of_the_review_stands_until_it_is_overruled_with_a_reason(robin):
    left = replace(MESSAGE, body=MESSAGE.body + "\n[Your name]")
    assert rule(approve(wiring.sends(), proposal(robin, left), now=robin.now, who=LOCAL)) == "review_errors_stand"
    parcel = robin.say_yes(left)
    assert dict(parcel.overruled)["placeholder_left"] == "short on purpose"
    assert dict(robin.parcel.overruled)["placeholder_left"] == "short on purpose"


def test_what_was_shown_is_what_is_approved(robin):
    shown = proposal(robin)
    wiring.sends().propose(shown.parcel, robin.followup)
    kept = wiring.sends().proposed(LOCAL, robin.id)
    again = reopen(kept, Standing(followup=robin.followup, account=ACCOUNT, now=robin.now), tools=wiring.approving())
    assert (again.digest, again.refusal) == (shown.digest, None)


def test_a_yes_that_comes_after_a_change_is_no_yes(robin):
    shown = proposal(robin)
    robin.log(their_message(at=robin.now - HOUR))
    late = reopen(
        shown.parcel, Standing(followup=robin.followup, account=ACCOUNT, now=robin.now), tools=wiring.approving()
    )
    assert rule(late.refusal) == "changed_since_approval"


def test_a_yes_on_an_old_page_is_refused_by_the_store(robin):
    shown = proposal(robin, replace(MESSAGE, body=MESSAGE.body))
    robin.log(our_message(at=robin.now))
    with pytest.raises(ChangedMeanwhileError):
        wiring.sends().approve(shown.parcel, shown.followup, robin.caller.event("approved"))


def test_a_message_without_an_address_asks_for_it(own_home):
    dana, *others = CASE.people
    nameless = replace(dana, contact=replace(dana.contact, email=None))
    robin = RobinsDesk(replace(CASE, people=(nameless, *others)))
    with pytest.raises(BadInputError, match=r"people\[0\].contact.email.*never guessed"):
        proposal(robin)


def test_a_message_with_files_names_them_and_says_how_they_go(robin):
    with pytest.raises(BadInputError, match=r"“cv.pdf”.*--eml FILE"):
        proposal(robin, replace(MESSAGE, attachments=("cv.pdf",)))


def test_a_new_approval_takes_the_place_of_an_unused_one(robin):
    first = robin.say_yes()
    robin.say_yes(replace(MESSAGE, subject="Thank you"))
    assert wiring.sends().find(first.send.message_id).send.state is Delivery.CANCELLED


def test_a_sent_message_is_part_of_the_correspondence_and_stands_in_the_way_of_the_next(robin):
    robin.say_yes()
    assert robin.press().state is Delivery.SENT
    assert states(robin) == [SendState.SENT]
    assert robin.followup == keep.placed(
        robin.followup, now=robin.now, calendar=wiring.holiday_calendar()
    )  # the next step is due now, not this one
    assert rule(robin.press()) == "one_message_without_reply"
    assert rule(robin.say_yes(replace(MESSAGE, subject="Again"))) == "one_message_without_reply"
    assert len(robin.outbox.delivered) == 1


def test_words_that_cannot_be_cleared_away_leave_no_doubt_about_what_went(robin):
    robin.desk = replace(robin.desk, writings=FullWritings())
    robin.say_yes()
    assert "could not be noted" not in robin.press().text
    assert states(robin) == [SendState.SENT]


class FullWritings:
    """Words being written, on a disk that is full by now."""

    def get(self, owner, followup_id):
        return wiring.writings().get(owner, followup_id)

    def clear(self, owner, followup_id):
        raise EdgeError(f"The words of {followup_id} cannot be cleared.", permanent=False)


def test_a_call_logged_by_hand_counts_too(robin):
    robin.say_yes()
    robin.log(our_message(at=robin.now))
    assert rule(robin.press()) == "one_message_without_reply"


def test_a_message_written_elsewhere_stands_in_the_way_until_its_author_says_what_it_was(robin):
    robin.say_yes()
    robin.writes_elsewhere()
    refusal = robin.press()
    assert (refusal.rule, "Thank you" in refusal.text, robin.outbox.delivered) == ("written_elsewhere", True, [])
    robin.says_of_it()
    assert rule(robin.press()) == "one_message_without_reply"
    assert robin.outbox.delivered == []


def test_a_message_about_another_matter_lets_the_approved_one_go_and_the_reason_is_kept(robin):
    robin.say_yes()
    robin.writes_elsewhere()
    robin.says_of_it(another_matter="It was about the parking ticket.")
    assert robin.press().state is Delivery.SENT
    assert "It was about the parking ticket." in [item.text for item in robin.followup.case.correspondence]
    assert rule(robin.says_of_it()) == "nothing_found_elsewhere"


def test_a_message_that_was_filed_before_its_author_said_what_it_was_can_still_be_another_matter(robin):
    robin.writes_elsewhere()
    robin.log(*found_elsewhere(robin.desk, robin.followup.case, account=ACCOUNT, now=robin.now))
    robin.says_of_it(another_matter="It was about the parking ticket.")
    robin.say_yes()
    assert robin.press().state is Delivery.SENT
    texts = [item.text for item in robin.followup.case.correspondence]
    assert texts.count("It was about the parking ticket.") == 1


def test_what_went_from_here_about_another_job_stands_in_no_way(robin):
    other = RobinsDesk(replace(CASE, process=replace(CASE.process, job_title="Buyer")))
    other.say_yes()
    other.press()
    robin.mailbox.copies.append(other.parcel.raw)
    robin.say_yes()
    assert robin.press().state is Delivery.SENT


def test_a_message_that_was_said_not_to_have_gone_and_lies_among_the_sent_mail_stands_in_the_way(robin):
    robin.say_yes()
    robin.press("lost after")
    say(robin.desk, robin.caller, robin.id, it_went=False)
    robin.mailbox.copies.append(robin.parcel.raw)
    robin.say_yes()
    assert rule(robin.press()) == "written_elsewhere"
    assert len(robin.outbox.delivered) == 1


def test_what_they_have_answered_since_stands_in_no_way(robin):
    robin.writes_elsewhere()
    robin.wait(hours=1)
    robin.log(their_message(at=robin.now))
    robin.wait(hours=1)
    robin.say_yes()
    assert robin.press().state is Delivery.SENT


def test_sent_mail_that_cannot_be_read_permits_nothing_by_itself(robin):
    robin.say_yes()
    robin.mailbox.is_shown = False
    assert rule(robin.press()) == "sent_folder_unread"
    assert robin.parcel.send.state is Delivery.APPROVED
    assert robin.press(unlooked="I wrote nothing else.").state is Delivery.SENT
    told = [event.data.get("unlooked") for event in wiring.store().events(LOCAL, robin.id) if event.what == "sending"]
    assert told == ["I wrote nothing else."]


def test_scheduled_work_waits_for_sent_mail_to_be_readable_and_then_goes_on(robin):
    robin.say_yes(send_at=robin.now + HOUR)
    robin.wait(hours=1)
    robin.mailbox.is_shown = False
    robin.work()
    assert (robin.outbox.delivered, robin.parcel.tries) == ([], 1)
    robin.mailbox.is_shown = True
    robin.wait(minutes=5)
    robin.work()
    assert robin.parcel.send.state is Delivery.SENT


def test_an_answer_makes_the_next_message_possible(robin):
    robin.say_yes()
    robin.press()
    robin.wait(hours=1)
    robin.log(their_message(at=robin.now))
    robin.wait(hours=1)
    assert robin.press().instead.startswith("You may write again"), "the old approval is used up all the same"
    robin.say_yes(replace(MESSAGE, subject="Thank you again"))
    assert robin.press().state is Delivery.SENT
    assert len(robin.outbox.delivered) == 2


def test_after_a_bounce_one_message_to_a_corrected_address_is_possible(robin):
    robin.say_yes()
    robin.press()
    robin.wait(minutes=5)
    bounce = their_message(at=robin.now, kind=CorrespondenceKind.BOUNCE)
    robin.log(replace(bounce, in_reply_to=robin.parcel.send.message_id))
    dana, *others = robin.followup.case.people
    moved = replace(dana, contact=replace(dana.contact, email="d.marsh@larkfield.example"))
    corrected = replace(robin.followup.case, people=(moved, *others))
    keep.change(wiring.store(), robin.followup, corrected, event=robin.caller.event("edited"))
    robin.wait(minutes=5)
    robin.say_yes()
    assert robin.press().state is Delivery.SENT
    assert robin.parcel.envelope.recipients == ("d.marsh@larkfield.example",)
    assert rule(robin.press()) == "one_message_without_reply"


def test_an_edit_after_the_yes_stops_the_sending(robin):
    robin.say_yes()
    edited = Written(message=replace(MESSAGE, body=MESSAGE.body + "\nPS"))
    wiring.writings().put(LOCAL, robin.id, edited, at=robin.now)
    assert rule(robin.press()) == "changed_since_approval"
    assert robin.outbox.delivered == []


def test_what_changes_while_the_server_is_greeted_stops_the_claim(robin):
    robin.say_yes()
    deliver = robin.outbox.deliver

    def slow(permit, raw, **rest):
        robin.log(our_message(at=robin.now))
        return deliver(permit, raw, **rest)

    robin.outbox.deliver = slow
    assert rule(robin.press()) == "somebody_was_first"
    assert robin.outbox.delivered == []


def test_a_refusal_leaves_no_trace_in_the_correspondence(robin):
    robin.say_yes()
    assert robin.press("refused").state is Delivery.REFUSED
    assert states(robin) == []
    assert rule(robin.press()) == "sent_already"


def test_a_delay_before_the_claim_may_be_tried_again(robin):
    robin.say_yes()
    assert robin.press("deferred").state is Delivery.APPROVED
    assert robin.press().state is Delivery.SENT


@pytest.mark.parametrize(("step", "has"), [("after the claim", 0), ("half the body", 0), ("after the body", 1)])
def test_after_a_power_cut_nothing_goes_again_and_evidence_decides(robin, step, has):
    robin.say_yes()
    with pytest.raises(PowerCut):
        robin.press(step)
    assert rule(robin.press()) == "was_it_sent"
    assert robin.work() == 0  # the lease of the dead process still runs
    robin.wait(minutes=9)
    assert robin.work() == 1
    assert robin.parcel.send.state is (Delivery.SENT if has else Delivery.UNKNOWN)
    assert len(robin.outbox.delivered) == has


def test_after_a_quarter_of_an_hour_without_evidence_the_person_is_asked(robin):
    robin.say_yes()
    robin.press("lost before")
    looks = 0
    while robin.parcel.look_again_at is not None and looks < 20:
        looks += robin.work()
        robin.wait(minutes=1)
    assert 3 <= looks <= 6
    [waiting] = health(wiring.store(), wiring.sends(), wiring.accounts(), wiring.cabinet().mails, owner=LOCAL).waiting
    assert waiting.needs_you
    assert "say what you found" in waiting.parcel.note


@pytest.mark.parametrize(("it_went", "state"), [(True, Delivery.SENT), (False, Delivery.RELEASED)])
def test_the_word_of_the_person_settles_it(robin, it_went, state):
    robin.say_yes()
    robin.press("lost before")
    assert say(robin.desk, robin.caller, robin.id, it_went=it_went).state is state
    assert states(robin) == ([SendState.SENT] if it_went else [])
    assert rule(say(robin.desk, robin.caller, robin.id, it_went=it_went)) == "nothing_uncertain"


def unreadable(robin, *, permanent=False):
    def broken(*_, **__):
        raise EdgeError("Your mailbox does not answer.", permanent=permanent)

    robin.mailbox.is_there = broken


def the_doubt(robin):
    kept = wiring.store(), wiring.sends(), wiring.accounts(), wiring.cabinet().mails
    [waiting] = health(*kept, owner=LOCAL).waiting
    return waiting


def test_a_mailbox_that_cannot_be_read_is_tried_ever_more_seldom_and_the_person_is_asked_meanwhile(robin):
    robin.say_yes()
    robin.press("lost after")
    unreadable(robin)
    looks, asked_after, began = 0, None, robin.now
    while robin.parcel.look_again_at is not None:
        robin.now = max(robin.now, robin.parcel.look_again_at)
        looks += robin.work()
        asked_after = asked_after or (robin.now - began if the_doubt(robin).needs_you else None)
    assert HOUR / 4 < asked_after < HOUR
    assert looks < 25
    assert HOUR * 24 * 13 < robin.now - began < HOUR * 24 * 15
    assert the_doubt(robin).needs_you
    assert "does not answer. It is no longer searched." in robin.parcel.note
    assert len(robin.outbox.delivered) == 1


def test_a_mailbox_that_opens_again_settles_the_doubt_the_person_was_asked_about(robin):
    robin.say_yes()
    robin.press("lost after")
    is_there = robin.mailbox.is_there
    unreadable(robin, permanent=True)
    robin.work()
    assert the_doubt(robin).needs_you, "only they can mend it"
    robin.mailbox.is_there = is_there
    robin.wait(days=1)
    robin.work()
    assert robin.parcel.send.state is Delivery.SENT


@pytest.mark.parametrize("back", [timedelta(hours=2), timedelta(days=1)])
def test_a_clock_set_back_keeps_no_doubt_waiting_for_the_old_time(robin, back):
    robin.say_yes()
    with pytest.raises(PowerCut):
        robin.press("after the answer")
    robin.now -= back
    assert robin.work() == 1, "a lease so far ahead is nobody's"
    assert robin.parcel.send.state is Delivery.SENT
    assert len(robin.outbox.delivered) == 1


def test_it_goes_when_its_moment_has_come_and_not_before(robin):
    robin.say_yes(send_at=NOW + 2 * HOUR)
    assert robin.work() == 0
    robin.wait(hours=2)
    assert robin.work() == 1
    assert robin.parcel.send.state is Delivery.SENT
    assert robin.work() == 0


def test_a_machine_that_overslept_sends_while_the_window_is_open(robin):
    robin.say_yes(send_at=NOW + HOUR)
    robin.wait(hours=6)
    robin.work()
    assert robin.parcel.send.state is Delivery.SENT


def test_a_machine_that_overslept_the_window_asks(robin):
    robin.say_yes(send_at=NOW + HOUR)
    robin.wait(days=9)
    robin.work()
    assert robin.parcel.send.state is Delivery.APPROVED
    assert "the advised window has closed" in robin.parcel.note
    assert robin.outbox.delivered == []
    assert robin.work() == 0


def test_a_clock_set_back_sends_nothing_twice(robin):
    robin.say_yes(send_at=NOW + HOUR)
    robin.wait(hours=2)
    robin.work()
    robin.wait(hours=-5)
    robin.work()
    robin.wait(hours=9)
    robin.work()
    assert len(robin.outbox.delivered) == 1


def test_a_moment_outside_the_window_is_refused(robin):
    assert rule(robin.say_yes(send_at=NOW + timedelta(days=30))) == "outside_the_window"


def test_it_can_be_called_off_until_it_goes(robin):
    robin.say_yes(send_at=NOW + HOUR)
    assert cancel(robin.desk, robin.caller, robin.id).state is Delivery.CANCELLED
    robin.wait(hours=2)
    assert robin.work() == 0
    assert rule(cancel(robin.desk, robin.caller, robin.id)) == "nothing_scheduled"


def test_an_arrival_before_the_moment_stops_it_and_says_so(robin):
    robin.say_yes(send_at=NOW + 2 * HOUR)
    robin.wait(hours=1)
    robin.log(their_message(at=robin.now))
    robin.wait(hours=1)
    robin.work()
    assert robin.outbox.delivered == []
    assert "Something new has arrived" in robin.parcel.note


def test_what_failed_for_now_is_tried_again_later_and_not_for_ever(robin):
    robin.say_yes(send_at=NOW + HOUR)
    robin.wait(hours=1)
    tries = 0
    while robin.parcel.send_at is not None and tries < 100:
        tries += robin.work("deferred")
        robin.wait(minutes=20)
    assert 5 < tries < 100
    assert robin.now < NOW + timedelta(days=9)
    assert "Not now." in robin.parcel.note


def test_two_workers_take_a_row_once(robin):
    robin.say_yes(send_at=NOW)
    first = wiring.sends().due(robin.now, limit=10)
    assert len(first) == 1
    assert wiring.sends().due(robin.now, limit=10) == ()


def test_what_is_handed_over_is_not_sent_by_us_too(robin):
    robin.say_yes()
    parcel = hand_over(robin.desk, robin.caller, robin.id, to="drafts")
    assert parcel.message == MESSAGE
    assert states(robin) == [SendState.DRAFT]
    assert rule(robin.press()) == "sent_already"


def test_another_owner_sees_none_of_it(robin):
    robin.say_yes()
    assert wiring.sends().parcels("omar", robin.id) == ()
    assert wiring.sends().proposed("omar", robin.id) is None
    assert wiring.accounts().find("omar") is None
    assert wiring.writings().get("omar", robin.id) is None
    assert keep.stage_of(robin.followup.case, now=robin.now) == "open"
