"""Mail kept in files: one `.eml`, a folder of them, an mbox, a Maildir. Read as bytes, never changed, one at a time."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from afterword.adapters.codec import read_bytes, refuse
from afterword.service.incoming import Found

MAX_MAIL = 60_000_000
"""Bytes of one mail; providers refuse mail over 50 MB."""
MAX_KEPT = 2_000_000
"""Bytes of one mail of a mailbox that are read; attachments beyond that say nothing about what a mail is."""
SEPARATOR = b"From "
HEADER = re.compile(rb"^(?:From|To|Date|Subject|Received|Return-Path|Message-ID)[ \t]*:", re.IGNORECASE | re.MULTILINE)
HEAD = 200_000
"""Bytes among which the headers are looked for; the longest chains of Received lines take a tenth of it."""


def mail_bytes(path: Path) -> bytes:
    """The bytes of one mail file; BadInputError when it cannot be read or holds no mail."""
    if path.is_file() and path.stat().st_size > MAX_MAIL:
        raise refuse(
            path, found="a file larger than 60 MB", expected="one mail; a mailbox is read with `afterword watch --file`"
        )
    return mail_in(read_bytes(path, limit=MAX_MAIL), source=str(path))


def mail_in(raw: bytes, *, source: str) -> bytes:
    """The same bytes, when they are a mail; BadInputError when they hold none."""
    if not raw.strip():
        raise refuse(source, found="an empty file", expected="a mail saved as .eml")
    if not has_headers(raw):
        raise refuse(
            source, found="no headers of a mail", expected="a mail saved as .eml, with its From, Date and Subject"
        )
    return raw


def has_headers(raw: bytes) -> bool:
    """A mail says at least who wrote it, when, or what about."""
    return HEADER.search(raw[:HEAD]) is not None


def mails_in(path: Path) -> Iterator[Found]:
    """Every mail in an `.eml` file, a folder of them, an mbox or a Maildir; BadInputError when it is none of these."""
    if path.is_dir():
        yield from _in_folder(path)
    elif _is_mbox(path):
        yield from _in_mbox(path)
    else:
        yield Found(raw=mail_bytes(path), folder=path.name)


def _in_folder(path: Path) -> Iterator[Found]:
    files = sorted(file for part in ("new", "cur") for file in path.glob(f"**/{part}/*") if file.is_file())
    files = files or sorted(path.glob("*.eml"))
    if not files:
        raise refuse(
            path, found="a folder without mail", expected="a Maildir (with cur and new) or a folder of .eml files"
        )
    for file in files:
        with file.open("rb") as opened:
            yield Found(raw=opened.read(MAX_KEPT), folder=path.name)


def _is_mbox(path: Path) -> bool:
    return read_head(path).startswith(SEPARATOR)


def read_head(path: Path) -> bytes:
    """The first bytes of a file, or BadInputError saying why it cannot be had."""
    try:
        with path.open("rb") as file:
            return file.read(len(SEPARATOR))
    except OSError:
        read_bytes(path)  # says in plain words what is wrong
        raise


def _in_mbox(path: Path) -> Iterator[Found]:
    """The mails between “From ” lines that follow an empty line."""
    with path.open("rb") as file:
        for raw in _between_separators(file):
            yield Found(raw=raw, folder=path.name)


def _between_separators(file: BinaryIO) -> Iterator[bytes]:
    kept: list[bytes] = []
    size, is_after_blank = 0, True
    for line in iter(lambda: file.readline(MAX_KEPT), b""):
        if is_after_blank and line.startswith(SEPARATOR):
            if kept:
                yield b"".join(kept)
            kept, size = [], 0
        elif size < MAX_KEPT:
            kept.append(line)
            size += len(line)
        is_after_blank = line in (b"\n", b"\r\n")
    if kept:
        yield b"".join(kept)
