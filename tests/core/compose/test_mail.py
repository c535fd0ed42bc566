"""The bytes: readable everywhere, threaded, and with nothing in a header that was not meant to be there."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.compose import Mail, Name, Thread, compose
from afterword.core.errors import BadInputError
from afterword.core.thread import reply_subject

ROBIN = Name(name="Robin Achebe", address="robin@example.org")
DANA = Name(name="Dana Marsh", address="dana@larkfield.example")


def a_mail(**changes):
    facts = {
        "sender": ROBIN,
        "to": DANA,
        "subject": "Thank you",
        "body": "Dear Dana,\n\nThank you.\n",
        "date": datetime(2026, 3, 3, 15, tzinfo=UTC),
        "message_id": "<one@example.org>",
    }
    return Mail(**(facts | changes))


def read(raw):
    return BytesParser(policy=policy.default).parsebytes(raw)


def body_of(raw):
    return message_from_bytes(raw).get_payload(decode=True).decode().replace("\r\n", "\n")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
def test_every_text_comes_out_as_it_went_in(text):
    raw = compose(a_mail(body=text))
    assert body_of(raw).rstrip("\n") == text.rstrip("\n")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400))
def test_every_line_is_short_ascii_and_ends_in_crlf(text):
    raw = compose(a_mail(body=text))
    raw.decode("ascii")
    lines = raw.split(b"\r\n")
    assert all(len(line) <= 78 and b"\n" not in line and b"\r" not in line for line in lines)
    assert not any(line.startswith((b".", b"From ")) for line in lines)


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=200)
    .map(str.strip)
    .filter(bool)
)
def test_every_subject_and_name_can_be_read_back(text):
    raw = compose(a_mail(subject=text, to=Name(name=text, address="dana@larkfield.example")))
    mail = message_from_bytes(raw)
    assert list(mail.keys())[:4] == ["From", "To", "Subject", "Date"]
    assert len(mail.get_all("Subject")) == 1
    assert read(raw)["To"].addresses[0].addr_spec == "dana@larkfield.example"


@pytest.mark.parametrize("bad", ["\r\nBcc: eve@evil.example", "\nX: y", "a\x00b", "a\u2028b", "a\x85b"])
@pytest.mark.parametrize("place", ["subject", "name", "address", "message_id"])
def test_nothing_gets_into_a_header_by_way_of_another(bad, place):
    changes = {
        "subject": {"subject": bad},
        "name": {"to": Name(name=bad, address="dana@larkfield.example")},
        "address": {"to": Name(address="dana@larkfield.example" + bad)},
        "message_id": {"message_id": "<one@example.org>" + bad},
    }
    with pytest.raises(BadInputError) as raised:
        compose(a_mail(**changes[place]))
    assert raised.value.problems


@pytest.mark.parametrize(
    "address", ["dana", "dana@@x.example", "<dana@x.example>", "a b@x.example", "dana@x.example, eve@evil.example"]
)
def test_an_address_is_one_address(address):
    with pytest.raises(BadInputError):
        compose(a_mail(to=Name(address=address)))


def test_it_answers_the_message_it_belongs_to():
    thread = Thread(message_id="<two@x.example>", references=("<one@x.example>",), subject="AW: Interview")
    mail = message_from_bytes(compose(a_mail(thread=thread)))
    assert mail["In-Reply-To"] == "<two@x.example>"
    assert mail["References"].split() == ["<one@x.example>", "<two@x.example>"]


def test_a_long_id_stays_whole():
    long = "<" + "a" * 200 + "@x.example>"
    raw = compose(a_mail(thread=Thread(message_id=long), message_id=long))
    assert message_from_bytes(raw)["In-Reply-To"] == long


def test_a_long_thread_keeps_its_beginning_and_its_end():
    ids = tuple(f"<{number}@x.example>" for number in range(50))
    kept = message_from_bytes(compose(a_mail(thread=Thread(message_id=ids[-1], references=ids[:-1]))))[
        "References"
    ].split()
    assert (kept[0], kept[-1], len(kept)) == (ids[0], ids[-1], 20)


@pytest.mark.parametrize(
    "subject", ["Interview", "Re: Interview", "AW: Re: Interview", "RE[2]: Interview", "SV: Interview"]
)
def test_one_re_stands_before_the_subject(subject):
    assert reply_subject(subject) == "Re: Interview"


def test_letters_before_the_at_sign_that_need_smtputf8_are_told():
    assert a_mail(to=Name(address="dána@larkfield.example")).needs_smtputf8
    assert not a_mail().needs_smtputf8
    raw = compose(a_mail(to=Name(name="Dána", address="dána@larkfield.example")))
    assert "dána@larkfield.example".encode() in raw


def test_it_says_nothing_about_the_program_or_the_machine():
    assert set(message_from_bytes(compose(a_mail())).keys()) == {
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    }


def test_half_a_character_is_refused_before_anything_is_made():
    with pytest.raises(BadInputError, match="half a character"):
        compose(a_mail(body="\ud83d"))


def test_a_long_name_and_a_quoted_one_leave_the_address_whole():
    for name in ('Dr. Dana "D" Marsh, PhD', "Dana " + "Marsh " * 20 + "M"):
        [address] = read(compose(a_mail(to=Name(name=name, address="dana@larkfield.example"))))["To"].addresses
        assert (address.display_name, address.addr_spec) == (name, "dana@larkfield.example")
