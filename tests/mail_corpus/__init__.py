"""Labelled mails in the shapes real servers and programs give them; every name, address and word of a person is made up."""

from dataclasses import dataclass
from textwrap import dedent
from zlib import crc32

OURS = "<5f1c6a52-thanks@example.org>"
"""The Message-ID of the message of Robin's that most of these follow."""


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A mail and what it is; `answers` is what may be said of it without a case."""

    name: str
    kind: str
    raw: bytes
    answers: tuple[str, ...] = ("no",)
    returns_on: str | None = None


def mail(headers: str, body: str, *, number: int = 1) -> bytes:
    """A mail of header lines and a text; what every mail has is added where it is missing."""
    head = dedent(headers).strip("\n")
    standard = {
        "From": "Dana Marsh <dana@larkfield.example>",
        "To": "Robin Achebe <robin@example.org>",
        "Date": "Tue, 03 Mar 2026 17:31:09 +0000",
        "Message-ID": f"<{number}.{crc32(head.encode())}@larkfield.example>",
        "MIME-Version": "1.0",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "8bit",
    }
    named = {line.partition(":")[0].lower() for line in head.splitlines() if line[:1] not in " \t"}
    added = [f"{name}: {value}" for name, value in standard.items() if name.lower() not in named]
    return ("\n".join([head, *added]) + "\n\n" + dedent(body).strip("\n") + "\n").encode()


def bare(text: str) -> bytes:
    """A mail given whole, nothing added."""
    return (dedent(text).strip("\n") + "\n").encode()
