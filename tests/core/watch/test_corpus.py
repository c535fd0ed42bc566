import re
from collections import Counter
from datetime import UTC, datetime

import pytest

from afterword.core.watch import read
from mail_corpus import mail
from mail_corpus.away import SPECIAL, TEXTS, away
from mail_corpus.people_write import people_write
from mail_corpus.returned import returned
from mail_corpus.systems import systems

NOW = datetime(2026, 3, 4, tzinfo=UTC)
CORPUS = {one.name: one for one in (*away(), *SPECIAL, *returned(), *people_write(), *systems())}


@pytest.mark.parametrize("name", CORPUS)
def test_each_mail_is_what_its_label_says(name):
    one = CORPUS[name]
    reading = read(one.raw, now=NOW)
    assert reading.kind == one.kind, reading.reasons
    assert reading.answers in one.answers
    ends = reading.returns_on.isoformat() if reading.returns_on else None
    assert ends == one.returns_on


def test_the_corpus_is_large_enough_to_mean_something():
    kinds = Counter(one.kind for one in CORPUS.values())
    assert len(CORPUS) >= 200
    assert len(TEXTS) >= 12
    assert kinds.keys() == {
        "reply",
        "notice",
        "auto_reply",
        "bounce",
        "delayed",
        "receipt",
        "calendar",
        "bulk",
        "unrelated",
    }


def test_a_date_of_two_meanings_is_asked():
    reading = read(CORPUS["a date that could be two days"].raw, now=NOW)
    assert [question.id for question in reading.questions] == ["when_are_they_back"]
    assert "8 September" in reading.questions[0].text
    assert "9 August" in reading.questions[0].text


PEOPLE = {name: one for name, one in CORPUS.items() if one.kind == "reply"}
BOUNCES = {name: one for name, one in CORPUS.items() if one.kind == "bounce"}
IN_EVERYBODYS_MAIL = (
    b"Precedence: bulk\n",
    b"X-Auto-Response-Suppress: All\n",
    b"List-Id: <hr.larkfield.example>\n",
    b"X-Spam-Status: No, score=-1.0\nX-Mailer: Microsoft Outlook 16.0\n",
    b"Auto-Submitted: no\n",
)


@pytest.mark.parametrize("header", IN_EVERYBODYS_MAIL)
def test_no_person_is_taken_for_a_machine_by_a_header_that_people_s_mail_carries_too(header):
    wrong = {
        name: reading.kind
        for name, one in PEOPLE.items()
        if (reading := read(header + one.raw, now=NOW)).kind in ("bounce", "auto_reply", "delayed", "receipt")
    }
    assert wrong == {}


def test_a_return_path_that_a_gateway_emptied_does_not_make_a_letter_automatic():
    reading = read(mail("Return-Path: <>\nSubject: Re: Thank you", "Dear Robin, it was good to meet you."), now=NOW)
    assert reading.kind == "reply"


@pytest.mark.parametrize(
    "lost", [b"Return-Path", b"Auto-Submitted", b"X-Failed-Recipients", b"Message-I", b"MIME-Version"]
)
def test_a_bounce_that_lost_a_header_on_the_way_is_taken_for_no_person(lost):
    taken = {}
    for name, one in BOUNCES.items():
        raw = b"\n".join(line for line in one.raw.split(b"\n") if not line.lower().startswith(lost.lower()))
        kind = read(raw, now=NOW).kind
        if kind in ("reply", "auto_reply", "calendar"):
            taken[name] = kind
    assert taken == {}


def test_a_mail_with_the_line_ends_of_an_old_macintosh_is_the_same():
    plain = {name: one for name, one in CORPUS.items() if b"\r" not in one.raw}
    changed = {name for name, one in plain.items() if read(one.raw.replace(b"\n", b"\r"), now=NOW).kind != one.kind}
    assert changed == set()


@pytest.mark.parametrize(
    "raw",
    [
        mail("Subject: Undeliverable", "Your message to Ines could not be delivered because she left; send it to me."),
        mail(
            "From: postmaster@larkfield.example\nSubject: Re: Thank you\nIn-Reply-To: <a@b.example>",
            "550 - Requested action not taken: no such user here\nRCPT TO: dana@larkfield.example",
        ),
    ],
    ids=["a person's first words are those of a report", "a report in the thread"],
)
def test_what_a_program_or_a_person_may_have_written_about_a_failed_delivery_is_asked(raw):
    reading = read(raw, now=NOW)
    assert (reading.kind, reading.answers) == ("notice", "ask")


def test_a_mail_through_windows_line_ends_is_the_same():
    changed = {name for name, one in CORPUS.items() if read(one.raw.replace(b"\n", b"\r\n"), now=NOW).kind != one.kind}
    assert changed == set()


SENDERS = (
    b"no-reply@mx.example",
    b"postmaster@mx.example",
    b'"Mail Delivery System" <x@mx.example>',
    b"MAILER-DAEMON",
    b"<>",
)


@pytest.mark.parametrize("sender", SENDERS)
def test_a_bounce_from_any_machine_s_address_is_taken_for_no_person(sender):
    taken = {}
    for name, one in BOUNCES.items():
        raw = re.sub(rb"(?m)^From:.*\n(?:[ \t].*\n)*", b"From: " + sender + b"\n", one.raw, count=1)
        if (kind := read(raw, now=NOW).kind) in ("reply", "auto_reply", "calendar"):
            taken[name] = kind
    assert taken == {}
