"""The header of an e-mail, line by line.

It is written here rather than by `email.policy`, which breaks long message ids into encoded words.
"""

import re
from email.header import Header
from email.utils import format_datetime

from afterword.core.compose.mail import Mail, Name, Thread

LINE = 76
"""Characters a header line aims at; RFC 5322 advises at most 78 and allows 998."""

REFERENCES_KEPT = 20
"""Ids kept of a long thread: the first and the latest (RFC 5322 §3.6.4 leaves trimming to the writer)."""


def fields(mail: Mail) -> list[str]:
    """Every field, long ones folded."""
    fields = [
        _people("From", (mail.sender,)),
        _people("To", (mail.to,)),
        *([_people("Cc", mail.cc)] if mail.cc else []),
        _text("Subject", mail.subject),
        f"Date: {format_datetime(mail.date)}",
        f"Message-ID: {mail.message_id}",
    ]
    if mail.thread is not None:
        fields += [f"In-Reply-To: {mail.thread.message_id}", _references(mail.thread)]
    return [
        *fields,
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
    ]


def _people(field: str, people: tuple[Name, ...]) -> str:
    return f"{field}: " + ",\r\n ".join(map(_person, people))


def _person(person: Name) -> str:
    if not person.name:
        return person.address
    shown = _phrase(person.name)
    separator = "\r\n " if len(shown) + len(person.address) > LINE - len("From: <>") else " "
    return f"{shown}{separator}<{person.address}>"


def _phrase(name: str) -> str:
    if not name.isascii():
        return Header(name, "utf-8", maxlinelen=LINE, header_name="From").encode(linesep="\r\n")
    if ATOMS.fullmatch(name):
        return name
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\- ]+")


def _text(field: str, text: str) -> str:
    charset = "us-ascii" if text.isascii() and "=?" not in text else "utf-8"
    return f"{field}: " + Header(text, charset, maxlinelen=LINE, header_name=field).encode(linesep="\r\n")


def _references(thread: Thread) -> str:
    ids = [*(item for item in thread.references if item != thread.message_id), thread.message_id]
    if len(ids) > REFERENCES_KEPT:
        ids = [ids[0], *ids[1 - REFERENCES_KEPT :]]
    return "References: " + "\r\n ".join(ids)
