"""A message that was noted as a reply asks for what its words ask for."""

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.core.advise import advise
from afterword.core.asks_for import asks_for
from afterword.core.case import CorrespondenceKind as Kind
from afterword.core.message import MessageKind
from people import CASE, NOW, their_message, with_correspondence


def reply(text, kind=Kind.REPLY, at=NOW):
    return replace(their_message(at=at, kind=kind), text=text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Liv, our art director, would like to meet you on Thursday at 14:00.", Kind.INVITATION),
        ("Could you come in tomorrow?", Kind.INVITATION),
        ("Thanks for coming in. When could you start?", Kind.QUESTION),
        ("It was good to meet you on Thursday.", Kind.REPLY),
        ("Thanks for coming in. Please send the references.", Kind.QUESTION),
        ("please send the two references by friday", Kind.QUESTION),
        ("Could you forward your forklift certificate.", Kind.QUESTION),
        ("Kindly fill in the form below and return it.", Kind.QUESTION),
        ("send us your licence first", Kind.QUESTION),
        ("We still need your right to work papers.", Kind.QUESTION),
        ("Please let us know by Monday whether the shift suits you.", Kind.QUESTION),
        ("Please let us know if you have any questions.", Kind.REPLY),
        ("Please find our brochure attached.", Kind.REPLY),
        ("Please bear with us until Monday.", Kind.REPLY),
        ("Please send my regards to Marta.", Kind.REPLY),
        ("We will send the contract on Monday.", Kind.REPLY),
        ("We need a little more time.", Kind.REPLY),
        ("", Kind.REPLY),
    ],
)
def test_a_plain_reply_is_read(text, kind):
    assert asks_for(reply(text)) is kind


def test_what_was_noted_as_something_else_stays_so():
    assert asks_for(reply("Could you come in tomorrow?", Kind.REJECTION)) is Kind.REJECTION


@pytest.mark.parametrize(
    "text",
    ["We would like to meet you again on Thursday at 14:00.", "When could you start?", "Please send the references."],
)
def test_it_is_answered_and_not_followed_up_late(text):
    now = NOW + timedelta(days=2)
    advice = advise(with_correspondence(CASE, reply(text, at=now - timedelta(hours=3))), now=now)
    assert advice.kind is MessageKind.ANSWER
    assert not any(warning.id == "later_than_24_hours" for warning in advice.warnings)
