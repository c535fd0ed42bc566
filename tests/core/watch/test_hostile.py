"""Whatever bytes arrive: no exception, and time in proportion to their number."""

from datetime import UTC, datetime
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.watch import read
from people import CASE

NOW = datetime(2026, 11, 23, tzinfo=UTC)
REAL = [path.read_bytes() for path in sorted((Path(__file__).parent / "mails").glob("*.eml"))]
NAMES = [
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Content-Type", "Content-Transfer-Encoding",
    "Auto-Submitted", "Precedence", "Return-Path", "Reply-To", "List-Id", "Content-Disposition", "Authentication-Results",
]  # fmt: skip
VALUES = [
    "=?utf-8?b?4pyTIA?=", "=?x?q?=ZZ?=", "=?utf-7?q?+?=", "=?idna?b?eHgtLQ==?=", "<[..]@..>", "<a@b", "bob@corp <eve@evil>", "multipart/report; report-type=delivery-status; boundary=x",
    'multipart/mixed; boundary=""', "message/rfc822", "text/html; charset=punycode", "text/calendar; method=request", "base64", "quoted-printable", "auto-replied", "Thu, 99 Foo 99999 99:99:99 +9999", "Sun, 22 Nov 2026 21:14:59 +0000", "<>",
]  # fmt: skip
LINES = [b"--x", b"--x--", b"", b"> quoted", b"On 3/3/2026 a@b wrote:", b"METHOD:REQUEST", b"until 9/8/2026", b"&#99999999999;", b"<blockquote>", b"<!--", b"Action: failed", b"\xff\xfe\x00"]  # fmt: skip

fields = st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES) | st.text(max_size=60))
mails = st.builds(
    lambda heads, lines: (
        "".join(f"{n}: {v}\n" for n, v in heads).encode("utf-8", "replace") + b"\n" + b"\n".join(lines)
    ),
    st.lists(fields, max_size=12),
    st.lists(st.sampled_from(LINES) | st.binary(max_size=40), max_size=30),
)


@given(st.binary(max_size=2_000))
def test_any_bytes_are_read(raw):
    assert 0 <= read(raw, now=NOW).confidence <= 1


@given(mails)
def test_any_mail_is_read(raw):
    assert read(raw, now=NOW).reasons


@given(st.sampled_from(REAL), st.data())
def test_a_damaged_real_mail_is_read(raw, data):
    cut = data.draw(st.integers(0, len(raw)))
    other = data.draw(st.integers(0, len(raw)))
    noise = data.draw(st.binary(max_size=20))
    assert read(raw[:cut] + noise + raw[min(cut, other) :], now=NOW).reasons


HEAD = b"From: a@b.example\nSubject: x\n"
HOSTILE = {
    "angle brackets": lambda n: b"From: " + b"<" * n + b"\n\nx",
    "references": lambda n: HEAD + b"References: " + b"<a@b" * (n // 4) + b"\n\nx",
    "encoded words": lambda n: b"Subject: " + b"=?a?q?" * (n // 6) + b"\n\nx",
    "folded lines": lambda n: b"Subject: x" + b"\n y" * (n // 3) + b"\n\nx",
    "many fields": lambda n: b"X: y\n" * (n // 5) + b"\nx",
    "broken continued lines": lambda n: b"From: a@b.example\n" + b"y\n" * (n // 2) + b"Subject: x\n\nx",
    "broken lines and fields": lambda n: b"From: a@b.example\n" + b"y\nDate: x\n" * (n // 10) + b"\nx",
    "blank lines first": lambda n: b" \n" * (n // 2) + HEAD + b"\nx",
    "white space first": lambda n: b" " * n,
    "no blank line": lambda n: b"X: " + b"y" * n,
    "parameters": lambda n: HEAD + b"Content-Type: text/plain" + b'; a="' * (n // 5) + b"\n\nx",
    "quotes": lambda n: HEAD + b"\n" + b"> " * (n // 2),
    "colons": lambda n: HEAD + b"\n" + b"On 3/3/26 a@b wrote\n" * (n // 20),
    "wrote": lambda n: HEAD + b"\n" + b"wrote " * (n // 6),
    "dashes": lambda n: HEAD + b"\n" + b"-" * n,
    "digits": lambda n: HEAD + b"Auto-Submitted: auto-replied\n\n" + b"until 1" * (n // 7),
    "spaces": lambda n: HEAD + b"\n" + b" " * n + b"x",
    "open tags": lambda n: HEAD + b"Content-Type: text/html\n\n" + b"<" * n,
    "open comments": lambda n: HEAD + b"Content-Type: text/html\n\n" + b"<!-" * (n // 3),
    "scripts": lambda n: HEAD + b"Content-Type: text/html\n\n" + b"<script>" * (n // 8),
    "entities": lambda n: HEAD + b"Content-Type: text/html\n\n&#" + b"9" * n,
    "base64": lambda n: HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"A" * n,
    "soft breaks": lambda n: HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=\n" * (n // 2),
    "boundaries": lambda n: HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * (n // 7),
    "nested": lambda n: b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * (n // 48),
    "nested messages": lambda n: b"Content-Type: message/rfc822\n\n" * (n // 30),
    "recipients": lambda n: (
        HEAD
        + b"Content-Type: message/delivery-status\n\n"
        + b"Final-Recipient: rfc822; a@b\nAction: failed\n\n" * (n // 46)
    ),
    "calendar": lambda n: HEAD + b"Content-Type: text/calendar\n\n" + b"METHOD;" * (n // 7),
}


def seconds(raw):
    began = process_time()
    read(raw, now=NOW)
    return process_time() - began


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_no_faster_than_the_mail(name):
    small, large = HOSTILE[name](100_000), HOSTILE[name](1_600_000)
    base = max(0.02, min(seconds(small) for _ in range(3)))
    assert seconds(large) < 16 * 3 * base


@pytest.mark.parametrize("name", ["boundaries", "no blank line", "quotes", "open tags", "nested", "base64"])
def test_fifty_megabytes_are_read_in_seconds(name):
    assert seconds(HOSTILE[name](50_000_000)) < 5


def test_ten_thousand_parts_are_read_and_the_first_text_is_found():
    part = b"--b\nContent-Type: text/plain\n\nhello\n"
    raw = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + part * 10_000 + b"--b--\n"
    assert seconds(raw) < 2
    assert read(raw, now=NOW).new_text.startswith("hello")


def test_html_is_only_read_for_its_words():
    raw = (
        HEAD
        + b"Content-Type: text/html; charset=utf-8\n\n<style>p{}</style><script>alert(1)</script>"
        + b'<p>Hello <b>Robin</b> &amp; co</p><img src="https://track.example/x.gif"><!-- hidden --><a href="https://evil.example">here</a>'
    )
    assert read(raw, now=NOW).new_text == "Hello Robin & co\nhere"


@given(mails, st.text(max_size=300))
def test_any_mail_is_read_with_a_case(raw, words):
    raw = b"From: dana@larkfield.example\n" + raw + words.encode("utf-8", "replace")
    assert read(raw, case=CASE, ours=("<a@b>", words), now=NOW).reasons
