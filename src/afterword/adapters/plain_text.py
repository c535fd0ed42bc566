"""Reads a message as plain text from a file or standard input, without loading the codec."""

import sys
from typing import TYPE_CHECKING

from afterword.core.errors import BadInputError, Problem

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1_000_000
"""No follow-up is longer; a book is."""

TAGS = ("<html", "<!doctype html", "<body", "<div", "<p>", "<p ", "<br", "<span", "<table", "</p>", "</div>")
MANY_TAGS = 2
"""Kinds of tags in the first pages of a text from which on it is taken for HTML."""

FIRST_PAGES = 20_000


def read_text(path: "Path | str") -> str:
    """The text in a file, or on standard input for `-`; BadInputError that says what to give instead."""
    source = "standard input" if str(path) == "-" else str(path)
    data = _bytes(path, source)
    if len(data) > MAX_BYTES:
        raise _refusal(source, "more than 1 MB", "the text of one message")
    text = _decoded(data, source)
    if not text.strip():
        raise _refusal(source, "no text", "the message to review")
    head = text[:FIRST_PAGES].lower()
    if sum(tag in head for tag in TAGS) >= MANY_TAGS:
        raise _refusal(source, "HTML", "the plain text of the message, as the reader sees it")
    return text


def is_json(text: str) -> bool:
    """Whether it is an object of keys, as a program writes a message, and no text that somebody typed."""
    begun = text.lstrip()
    return begun.startswith("{") and begun[1:].lstrip().startswith('"')


def _bytes(path: "Path | str", source: str) -> bytes:
    try:
        if str(path) == "-":
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        with open(path, "rb") as file:  # noqa: PTH123 -- a bare review loads no pathlib
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise _refusal(source, "no such file", "the path of a file that exists, or - for standard input") from None
    except IsADirectoryError:
        raise _refusal(source, "a folder", "a file inside it") from None
    except OSError as error:
        raise _refusal(source, f"a file that cannot be opened ({error.strerror})", "a file you may read") from None


def _decoded(data: bytes, source: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif b"\0" in data:
        raise _refusal(source, "a binary file", "plain text in UTF-8")
    else:
        encoding = "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _refusal(source, f"bytes on line {line} that are not UTF-8", "plain text in UTF-8") from None


def _refusal(source: str, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path="", found=found, expected=expected),), source=source)
