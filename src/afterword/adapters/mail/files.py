"""Mail kept in files: one `.eml`, an mbox, a Maildir. Read as bytes, never changed."""

from pathlib import Path

from afterword.adapters.codec import read_bytes, refuse

MAX_MAIL = 60_000_000
"""Bytes of one mail; providers refuse mail over 50 MB."""


def mail_bytes(path: Path) -> bytes:
    """The bytes of one mail file; BadInputError when it cannot be read or is empty."""
    if path.is_file() and path.stat().st_size > MAX_MAIL:
        raise refuse(path, found="a file larger than 60 MB", expected="one mail; a mailbox is read with `watch --file`")
    raw = read_bytes(path, limit=MAX_MAIL)
    if not raw.strip():
        raise refuse(path, found="an empty file", expected="a mail saved as .eml")
    return raw
