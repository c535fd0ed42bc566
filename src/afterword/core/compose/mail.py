"""An e-mail as RFC 5322 bytes: plain text, readable everywhere, threaded, and safe against header injection.

The body is UTF-8 in quoted-printable, so no server has to change it on the way and the approved bytes stay the same.
Headers are written here rather than by `email.policy`, which breaks long message ids into encoded words.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from quopri import encodestring

from afterword.core.clock import require_aware
from afterword.core.errors import BadInputError, Problem

LINE = 76
"""Characters a header line aims at; RFC 5322 advises at most 78 and allows 998."""

REFERENCES_KEPT = 20
"""Ids kept of a long thread: the first and the latest (RFC 5322 §3.6.4 leaves trimming to the writer)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A person as named in a header; the domain of `address` is already ASCII."""

    name: str = ""
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """The message being answered, so that mail programs on both sides show one conversation."""

    message_id: str
    references: tuple[str, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Everything an e-mail is made of. `message_id` has its angle brackets; `date` is in the sender's own zone."""

    sender: Name
    to: Name
    cc: tuple[Name, ...] = ()
    subject: str
    body: str
    date: datetime
    message_id: str
    thread: Thread | None = None

    def __post_init__(self) -> None:
        """Refuse times without a zone."""
        require_aware(self.date, name="date")

    @property
    def needs_smtputf8(self) -> bool:
        """Whether an address has non-ASCII letters before the @, which older servers reject (RFC 6531)."""
        return any(not person.address.isascii() for person in (self.sender, self.to, *self.cc))


def compose(mail: Mail) -> bytes:
    """The bytes of `mail`, lines ending in CRLF; BadInputError when something cannot stand in a header."""
    problems = tuple(_problems(mail))
    if problems:
        raise BadInputError(problems)
    head = "\r\n".join(_fields(mail))
    return head.encode() + b"\r\n\r\n" + _body(mail.body)


# -- headers -----------------------------------------------------------------------------------------------------------


def _fields(mail: Mail) -> list[str]:
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


# -- the body ----------------------------------------------------------------------------------------------------------


def _body(text: str) -> bytes:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    encoded = encodestring("\n".join(lines).encode() + b"\n", quotetabs=False)
    return b"\r\n".join(map(_safe_line, encoded.split(b"\n")))


def _safe_line(line: bytes) -> bytes:
    """A line that no mailbox file or server can misread (a leading `From ` or dot is encoded)."""
    if line.startswith(b"From "):
        return b"=46" + line[1:]
    if line.startswith(b"."):
        return b"=2E" + line[1:]
    return line


# -- what must not get in ----------------------------------------------------------------------------------------------

CONTROL = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]")
LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
ADDRESS = re.compile(r"[^\s<>()\[\],;:\"\\@]+@[A-Za-z0-9.\-]+")
MESSAGE_ID = re.compile(r"<[!-;=?-~]{3,900}>")


def _problems(mail: Mail) -> list[Problem]:
    people = {"sender": mail.sender, "to": mail.to} | {f"cc[{place}]": person for place, person in enumerate(mail.cc)}
    texts = {"subject": mail.subject} | {f"{place}.name": person.name for place, person in people.items()}
    ids = [mail.message_id, *((mail.thread.message_id, *mail.thread.references) if mail.thread else ())]
    broken = [
        Problem(path=place, found="a line break or control character", expected="one line of text")
        for place, text in texts.items()
        if CONTROL.search(text)
    ]
    strange = [
        Problem(path=place, found="half a character", expected="text that can be written as UTF-8")
        for place, text in (texts | {"body": mail.body}).items()
        if LONE_SURROGATE.search(text)
    ]
    nowhere = [
        Problem(path=f"{place}.address", found=f"“{person.address}”", expected="an e-mail address")
        for place, person in people.items()
        if not ADDRESS.fullmatch(person.address) or CONTROL.search(person.address)
    ]
    nameless = [
        Problem(path="message_id", found=f"“{item}”", expected="an id such as <abc@example.org>")
        for item in ids
        if not MESSAGE_ID.fullmatch(item)
    ]
    return [*broken, *strange, *nowhere, *nameless]
