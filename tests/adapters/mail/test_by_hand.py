"""A message for the candidate's own mail program: as a file, and as a link."""

from email import message_from_bytes

import pytest

from afterword.adapters.mail.by_hand import mailto, unsent
from afterword.core.errors import EdgeError

FOLDED = (
    b"From: robin@box.example\r\nTo: dana@box.example\r\nDate: Tue, 03 Mar 2026\r\n 15:00:00 +0000\r\n"
    b"Subject: Thank you\r\nMessage-ID:\r\n <one@a-very-long-name-of-a-firm.example>\r\n\r\n"
    b"Date: is also a fruit.\r\n"
)


def test_a_file_for_the_mail_program_leaves_id_and_date_to_it_even_where_they_are_folded():
    mail = message_from_bytes(unsent(FOLDED))
    assert mail.items() == [
        ("X-Unsent", "1"),
        ("From", "robin@box.example"),
        ("To", "dana@box.example"),
        ("Subject", "Thank you"),
    ]
    assert mail.get_payload() == "Date: is also a fruit.\r\n"


def test_a_link_goes_to_everybody_the_message_goes_to():
    link = mailto(to="dana@box.example", cc=("ines@box.example", "omar@box.example"), subject="Thank you", body="x")
    assert link.startswith("mailto:dana@box.example?cc=ines%40box.example%2Comar%40box.example&")


def test_a_message_too_long_for_a_link_is_told():
    with pytest.raises(EdgeError, match="--eml FILE"):
        mailto(to="dana@box.example", subject="Thank you", body="long " * 500)


def test_a_link_cannot_smuggle_a_recipient_in():
    link = mailto(to="dana@box.example?bcc=eve@evil.example", subject="a&bcc=eve@evil.example", body="x")
    assert "?bcc" not in link
    assert "&bcc" not in link
