import pytest

from afterword.core.case import CorrespondenceKind as Kind
from afterword.core.case import Direction
from afterword.core.channel import Channel
from afterword.core.said import Said, said

IN, OUT = Direction.IN, Direction.OUT


@pytest.mark.parametrize(
    ("words", "direction", "kind", "channel"),
    [
        ("they rang", IN, Kind.REPLY, Channel.PHONE),
        ("she left me a voicemail", IN, Kind.REPLY, Channel.PHONE),
        ("a reply came", IN, Kind.REPLY, Channel.EMAIL),
        ("Dana wrote back: a reply arrived", IN, Kind.REPLY, Channel.EMAIL),
        ("they turned me down by email", IN, Kind.REJECTION, Channel.EMAIL),
        ("they made me an offer on the phone", IN, Kind.OFFER, Channel.PHONE),
        ("the contract came by post", IN, Kind.CONTRACT, Channel.LETTER),
        ("an out of office came", IN, Kind.AUTO_REPLY, Channel.EMAIL),
        ("they invited me to the next round by email", IN, Kind.INVITATION, Channel.EMAIL),
        ("I sent it by hand", OUT, Kind.FOLLOW_UP, None),
        ("I sent a thank-you email", OUT, Kind.FOLLOW_UP, Channel.EMAIL),
        ("I rang and left a voicemail", OUT, Kind.VOICEMAIL, Channel.PHONE),
        ("I checked in on LinkedIn", OUT, Kind.CHECK_IN, Channel.LINKEDIN),
        ("I posted a card", OUT, Kind.FOLLOW_UP, Channel.LETTER),
        ("I've accepted the offer by email", OUT, Kind.ACCEPTANCE, Channel.EMAIL),
    ],
)
def test_plain_words_say_what_happened(words, direction, kind, channel):
    assert said(words) == Said(direction=direction, kind=kind, channel=channel)


@pytest.mark.parametrize("words", ["", "hm", "nothing much", "Tuesday", "42"])
def test_words_that_say_nothing_leave_everything_open(words):
    assert said(words) == Said()
