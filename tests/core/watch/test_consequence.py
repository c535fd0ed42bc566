"""What a mail changes in the case, and how that is said."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from afterword.core.case import CorrespondenceKind as Kind
from afterword.core.watch.consequence import consequence
from afterword.core.watch.interest import interest_in
from afterword.core.watch.reading import Answers, Mailbox, MailKind, Match, Reading
from mail_corpus import OURS
from people import CASE, NOW, our_message, with_correspondence

ASKED = with_correspondence(CASE, replace(our_message(at=NOW), id=OURS))
LATER = NOW + timedelta(days=1)


def meaning(kind, *, answers=Answers.NO, match=Match.ID, case=ASKED, **more):
    reading = Reading(
        kind=kind,
        answers=answers,
        match=match,
        confidence=0.9,
        reasons=(),
        person="p1",
        sent_at=LATER,
        refers_to=(OURS.strip("<>"),),
        **more,
    )
    return consequence(reading, case, key="<a@larkfield.example>", now=LATER)


@pytest.mark.parametrize(
    ("kind", "answers", "becomes", "words"),
    [
        (MailKind.REPLY, Answers.YES, Kind.REPLY, "Dana Marsh answered"),
        (MailKind.NOTICE, Answers.YES, Kind.REPLY, "application system"),
        (MailKind.CALENDAR, Answers.YES, Kind.INVITATION, "proposed a time"),
        (MailKind.REPLY, Answers.NO, Kind.REPLY, "before your message went"),
        (MailKind.AUTO_REPLY, Answers.NO, Kind.AUTO_REPLY, "nobody has read"),
        (MailKind.BOUNCE, Answers.NO, Kind.BOUNCE, "corrected address is yours to decide"),
        (MailKind.DELAYED, Answers.NO, Kind.DELAY_NOTICE, "Do not send it again"),
        (MailKind.RECEIPT, Answers.NO, Kind.READ_RECEIPT, "no answer yet"),
    ],
)
def test_each_kind_becomes_an_entry_and_a_sentence(kind, answers, becomes, words):
    found = meaning(kind, answers=answers)
    assert found.item.kind is becomes
    assert found.item.in_reply_to == OURS
    assert words in found.text


def test_somebody_pressing_accept_is_no_entry():
    found = meaning(MailKind.CALENDAR)
    assert found.item is None
    assert "asks for nothing" in found.text


def test_what_is_asked_changes_nothing_yet():
    assert meaning(MailKind.REPLY, answers=Answers.ASK).item is None


def test_an_absence_holds_until_it_ends():
    found = meaning(MailKind.AUTO_REPLY, returns_on=date(2026, 3, 9))
    assert found.hold_until == date(2026, 3, 9)
    assert "until 9 March 2026" in found.text


@pytest.mark.parametrize("kind", [MailKind.BULK, MailKind.UNRELATED])
def test_what_has_nothing_to_do_with_it_stays_out(kind):
    assert meaning(kind) is None


def test_an_untied_automatic_reply_stays_out():
    assert meaning(MailKind.AUTO_REPLY, match=Match.NONE) is None


def test_a_letter_of_ours_from_another_program_counts_as_a_message():
    found = meaning(MailKind.OWN_COPY, message_id="new@example.org")
    assert (found.item.kind, found.item.direction) == (Kind.MESSAGE, "out")


def test_a_known_letter_of_ours_is_not_counted_again():
    assert meaning(MailKind.OWN_COPY, message_id=OURS.strip("<>")) is None


def test_somebody_unknown_is_called_by_their_name():
    reading = Reading(
        kind=MailKind.REPLY,
        answers=Answers.ASK,
        match=Match.ADDRESS,
        confidence=0.5,
        reasons=(),
        from_=Mailbox(name="Sam Reed"),
    )
    assert consequence(reading, ASKED, key="<b@x.example>", now=LATER).text.startswith("Sam Reed wrote")


@pytest.mark.parametrize(
    ("header", "matters"),
    [
        (b"From: Dana <DANA@larkfield.example>", True),
        (b"From: sam@mail.larkfield.example", True),
        (b"In-Reply-To: " + OURS.encode(), True),
        (b"From: MAILER-DAEMON@mx.example", True),
        (b"Content-Type: multipart/report; x=y", True),
        (b"Subject: Your application at Larkfield Foods", True),
        (b"Subject: =?utf-8?b?TGFya2ZpZWxkIEZvb2Rz?=", True),
        (b"From: news@shop.example\r\nSubject: 20% off", False),
    ],
)
def test_only_what_may_matter_is_read_whole(header, matters):
    assert interest_in((ASKED,), now=NOW).in_header(header + b"\r\n") is matters


def test_a_mailbox_is_read_from_just_before_the_first_known_event():
    assert interest_in((ASKED,), now=NOW).since == date(2026, 2, 18)
    assert interest_in((), now=NOW).in_header(b"From: shop@shop.example") is False
