"""Reading a message as plain text, from a file or standard input, without the codec: a text needs no schema."""

import re
import sys
from pathlib import Path

from afterword.core.errors import BadInputError, Problem

MAX_BYTES = 1_000_000
"""No follow-up is longer; a book is."""

HTML = re.compile(r"<(?:!doctype html|html|head|body|div|table|p|br|span)\b[^>]{0,400}>", re.IGNORECASE)
HTML_TAGS = 2
"""Tags in the first page of a text from which on it is taken for HTML."""


def read_text(path: Path) -> str:
    """The text in a file, or on standard input for `-`; BadInputError that says what to give instead."""
    source = "standard input" if str(path) == "-" else str(path)
    data = _bytes(path, source)
    if len(data) > MAX_BYTES:
        raise _refusal(source, "more than 1 MB", "the text of one message")
    text = _decoded(data, source)
    if not text.strip():
        raise _refusal(source, "no text", "the message to review")
    if len(HTML.findall(text[:20_000])) >= HTML_TAGS:
        raise _refusal(source, "HTML", "the plain text of the message, as the reader sees it")
    return text


def _bytes(path: Path, source: str) -> bytes:
    try:
        if str(path) == "-":
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise _refusal(source, "no such file", "the path of a message, or - for standard input") from None
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
