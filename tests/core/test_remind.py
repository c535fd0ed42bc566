"""What is worth a reminder: the deadline, a call while they can be rung, the day to look again; nothing else."""

from dataclasses import replace
from datetime import timedelta

from advised import advised
from afterword.core.advise.advice import Deadline, FollowUp, Next, Whether, Window
from afterword.core.channel import Method
from afterword.core.message import MessageKind
from afterword.core.remind import reminders
from people import CASE, INTERVIEW_END, NOW

DAY = timedelta(days=1)
OPEN = Window(opens=NOW, best=NOW + timedelta(hours=1), closes=NOW + timedelta(hours=2))
DUE = Deadline(at=INTERVIEW_END + DAY, passed=False)


def keys(advice, *, now=NOW):
    return [reminder.key for reminder in reminders(CASE, advice, now=now)]


def test_a_thank_you_has_its_deadline_and_its_moment():
    assert keys(advised(window=OPEN, deadline_24h=DUE)) == ["deadline", "follow-up"]


def test_only_a_call_is_told_to_be_made():
    for method in (Method.EMAIL, Method.LETTER_BY_HAND):
        [entry] = reminders(CASE, advised(method=method, window=OPEN), now=NOW)
        assert entry.title == "Follow up with Dana Marsh, Larkfield Foods"


def test_a_call_says_until_when_they_can_be_rung():
    [call] = reminders(CASE, advised(method=Method.PHONE, window=OPEN), now=NOW)
    assert call.title == "Ring Dana Marsh, Larkfield Foods"
    assert "until Tuesday 17:00" in call.text


def test_a_check_in_has_its_day_and_no_deadline():
    later = Window(opens=NOW + 7 * DAY, best=NOW + 8 * DAY)
    advice = advised(kind=MessageKind.CHECK_IN, window=later, deadline_24h=DUE, next=Next(what="Ask once."))
    [day] = reminders(CASE, replace(advice, follow_up=Whether(value=FollowUp.WAIT, reasons=())), now=NOW)
    assert (day.key, day.text) == ("check-in", "Ask once.")


def test_nothing_that_has_passed_is_entered():
    assert keys(advised(window=OPEN, deadline_24h=DUE), now=NOW + 3 * DAY) == []
    assert keys(advised(deadline_24h=Deadline(at=INTERVIEW_END + DAY, passed=True))) == []


def test_nothing_is_entered_where_nothing_is_to_be_done():
    advice = replace(advised(window=OPEN), follow_up=Whether(value=FollowUp.ALREADY_DONE, reasons=()))
    assert keys(advice) == []
