"""Rewritings of a note, each a pattern that is tried only where one of its signs stands.

Most notes have the signs of none, and to look for a sign takes a twentieth of the time that a pattern takes.
"""

import re
from collections.abc import Callable

Rewriting = tuple[tuple[str, ...], re.Pattern[str], str | Callable[[re.Match[str]], str]]
"""Pieces of text in small letters of which one is in whatever the pattern matches, the pattern, and what takes its place."""


def rewritten(text: str, rewritings: tuple[Rewriting, ...]) -> str:
    """The text after every rewriting in turn."""
    low = text.lower()
    for signs, pattern, meant in rewritings:
        if any(map(low.__contains__, signs)):
            text = pattern.sub(meant, text)
            low = text.lower()
    return text
