"""The bytes and the text of an input, or a BadInputError that says why they cannot be had."""

from pathlib import Path

from afterword.core.errors import BadInputError, Problem

MAX_BYTES = 5_000_000
"""A case larger than this is not one: the longest application we know is 40 kB."""


def read_bytes(path: Path, *, limit: int = MAX_BYTES) -> bytes:
    """The content of a file; BadInputError if it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise unreadable(path, error) from None
    if len(data) > limit:
        raise refuse(
            path, found=f"a file larger than {limit // 1_000_000} MB", expected="a smaller one; plain text is enough"
        )
    return data


def unreadable(path: Path, error: OSError) -> BadInputError:
    """The BadInputError for a file that cannot be read."""
    if isinstance(error, FileNotFoundError):
        return refuse(path, found="no such file", expected="the path of a file that exists")
    if isinstance(error, IsADirectoryError):
        return refuse(path, found="a folder", expected="a file inside it")
    return refuse(path, found=f"a file that cannot be opened ({error.strerror})", expected="a file you may read")


def refuse(source: Path | str, *, found: str, expected: str) -> BadInputError:
    """The BadInputError about a whole file or stream."""
    return BadInputError((Problem(path="", found=found, expected=expected),), source=str(source))


def decode_text(data: bytes, *, source: str) -> str:
    """UTF-8 text without a byte-order mark, or BadInputError that says where it stops being text."""
    if b"\0" in data:
        raise refuse(source, found="a binary file", expected="plain text in UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refuse(source, found=f"bytes on line {line} that are not UTF-8", expected="plain text in UTF-8") from None
