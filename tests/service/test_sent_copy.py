"""A copy of what was sent lies where sent mail lies: once, whoever put it there, and never at the price of a second message."""

from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from afterword import wiring
from afterword.core.approval import Delivery
from afterword.core.errors import EdgeError
from afterword.service.account import Server
from afterword.service.followup import LOCAL
from afterword.service.schedule import finish
from afterword.service.settle import say
from afterword.service.status import health
from fakes import PowerCut
from stories.desk import ACCOUNT, RobinsDesk


@pytest.fixture
def robin(own_home):
    desk = RobinsDesk()
    desk.say_yes()
    desk.press()
    return desk


def raw_of(robin):
    return robin.parcel.raw


def renamed(robin, message_id=b"<given@server.example>"):
    """The message as a server filed it: under an id of its own, with a line of its own below."""
    raw = raw_of(robin).replace(robin.parcel.send.message_id.encode(), message_id)
    return raw + b"\r\nThis e-mail was scanned.\r\n"


def test_the_exact_bytes_are_put_there_where_nobody_else_does(robin):
    assert robin.work() == 0, "first the provider has its time"
    robin.wait(minutes=3)
    assert robin.work() == 1
    assert robin.mailbox.copies == [raw_of(robin)]
    robin.wait(days=1)
    assert robin.work() == 0
    assert len(robin.outbox.delivered) == 1


def test_a_copy_the_provider_has_filed_is_the_only_one(robin):
    robin.mailbox.copies.append(raw_of(robin))
    robin.wait(minutes=3)
    robin.work()
    assert robin.mailbox.copies == [raw_of(robin)]


def test_a_provider_known_to_file_sent_mail_is_never_given_a_second_copy(robin):
    wiring.accounts().put(LOCAL, replace(ACCOUNT, smtp=Server(host="smtp.gmail.com", port=465)))
    robin.wait(minutes=3)
    assert robin.work() == 1
    assert robin.mailbox.copies == []
    assert robin.parcel.look_again_at is None


def test_a_power_cut_between_the_copy_and_its_note_makes_no_second_copy(robin):
    robin.wait(minutes=3)
    robin.mailbox.power_fails_after_filing = True
    with pytest.raises(PowerCut):
        robin.work()
    robin.mailbox.power_fails_after_filing = False
    robin.wait(minutes=9)
    assert robin.work() == 1
    assert robin.mailbox.copies == [raw_of(robin)]
    assert robin.parcel.send.state is Delivery.SENT


def test_a_mailbox_that_cannot_be_read_is_tried_later_and_status_says_so(robin):
    robin.mailbox.is_shown = False
    robin.wait(minutes=3)
    robin.work()
    [waiting] = health(wiring.store(), wiring.sends(), wiring.accounts(), wiring.cabinet().mails, owner=LOCAL).waiting
    assert waiting.parcel.note == "The mailbox does not answer."
    assert not waiting.needs_you
    robin.mailbox.is_shown = True
    robin.wait(minutes=11)
    robin.work()
    assert len(robin.mailbox.copies) == 1
    assert health(wiring.store(), wiring.sends(), wiring.accounts(), wiring.cabinet().mails, owner=LOCAL).waiting == ()


def test_a_copy_that_can_never_be_kept_is_given_up_after_two_weeks_and_never_sent_again(robin, monkeypatch):
    def no_folder(account, raw):
        raise EdgeError("Your mailbox has no folder for sent mail.", permanent=True)

    monkeypatch.setattr(robin.mailbox, "add", no_folder)
    rounds = 0
    robin.wait(minutes=3)
    while robin.parcel.look_again_at is not None:
        robin.now = max(robin.now, robin.parcel.look_again_at) + timedelta(minutes=1)
        rounds += robin.work()
    assert 10 <= rounds <= 15
    assert "no folder for sent mail" in robin.parcel.note
    assert len(robin.outbox.delivered) == 1


def test_the_id_a_server_put_in_the_place_of_ours_is_learnt_from_its_copy(robin):
    robin.mailbox.copies.append(renamed(robin))
    robin.wait(minutes=3)
    robin.work()
    assert len(robin.mailbox.copies) == 1
    [ours] = [item for item in robin.followup.case.correspondence if item.direction == "out"]
    assert (ours.id, ours.server_id) == (robin.parcel.send.message_id, "<given@server.example>")


def test_a_doubt_ends_when_the_message_lies_there_under_another_id(own_home):
    robin = RobinsDesk()
    robin.say_yes()
    robin.press(fault="lost after")
    robin.mailbox.is_there = lambda *_, **__: None
    robin.mailbox.copies.append(renamed(robin))
    for minutes in (0, 1, 2, 4, 8, 1):
        robin.wait(minutes=minutes)
        robin.work()
    assert robin.parcel.send.state is Delivery.SENT
    [ours] = [item for item in robin.followup.case.correspondence if item.direction == "out"]
    assert (ours.state, ours.server_id) == ("sent", "<given@server.example>")


@pytest.mark.parametrize("it_went", [True, False])
def test_what_went_by_the_word_of_the_person_is_copied_too_and_nothing_else(own_home, it_went):
    robin = RobinsDesk()
    robin.say_yes()
    robin.press(fault="lost after")
    say(robin.desk, robin.caller, robin.id, it_went=it_went, account=ACCOUNT)
    robin.work()
    assert robin.mailbox.copies == ([raw_of(robin)] if it_went else [])
    assert robin.parcel.look_again_at is None


@pytest.mark.parametrize("fault", ["none", "lost after"])
def test_without_a_worker_a_look_finishes_what_sending_left_and_sends_nothing(own_home, fault):
    robin, scheduled = RobinsDesk(), RobinsDesk()
    robin.say_yes()
    robin.press(fault)
    scheduled.say_yes(send_at=scheduled.now + timedelta(minutes=1))
    for _ in range(2):
        robin.wait(minutes=3)
        [looked_at] = finish(robin.duties, clock=lambda: robin.now)
        if robin.mailbox.copies:
            break
    assert robin.mailbox.copies == [raw_of(robin)]
    assert looked_at.note == "A copy was put into “Sent”."
    assert scheduled.parcel.send.state is Delivery.APPROVED
    scheduled.wait(minutes=3)
    assert scheduled.work() == 1, "nobody has taken it meanwhile"


def test_other_words_to_them_are_no_copy(robin):
    date = format_datetime(robin.now)
    robin.mailbox.copies.append(
        f"From: robin@example.org\r\nTo: dana@larkfield.example\r\nSubject: Thank you for this morning\r\n"
        f"Date: {date}\r\nMessage-ID: <other@example.org>\r\n\r\nOne more thing, Dana.\r\n".encode()
    )
    robin.wait(minutes=3)
    robin.work()
    assert robin.mailbox.copies[1:] == [raw_of(robin)]
