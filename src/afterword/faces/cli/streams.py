"""Output and typed words where the system is not set to UTF-8: an old locale, a console with a code page.

A file or a pipe gets UTF-8, as every format of ours is; a terminal gets its own characters, with a plain one in the place
of each that it does not have.
"""

import codecs
import os
import sys
from typing import TextIO

PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "·": "-", "→": "->"})
HANDLER = "afterword.plain"


def is_utf8(stream: TextIO | None) -> bool:
    """Whether it takes every character."""
    return stream is None or (stream.encoding or "").lower().replace("-", "") == "utf8"


def prepare() -> None:
    """Make standard output and error take every character, and read typed words as UTF-8 where they are."""
    codecs.register_error(HANDLER, _in_plain_characters)
    for stream in (sys.stdout, sys.stderr):
        if not is_utf8(stream):
            is_set_by_hand = stream.isatty() or "PYTHONIOENCODING" in os.environ
            stream.reconfigure(encoding=None if is_set_by_hand else "utf-8", errors=HANDLER)  # type: ignore[union-attr]
    sys.argv = [_read_again(word) for word in sys.argv]


def _in_plain_characters(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end].translate(PLAIN)
    return text.encode("ascii", "replace").decode(), error.end


def _read_again(word: str) -> str:
    """A word whose bytes are UTF-8 although the locale did not expect it; any other as it is."""
    try:
        return os.fsencode(word).decode()
    except UnicodeError:
        return word
