"""A line typed by the candidate: with the keys that move and change where there is a terminal, however long it is."""

import sys
from io import TextIOWrapper


def take_any_bytes() -> None:
    """Read lines that come from a file or a pipe as UTF-8; to be called before the first is read.

    A byte that is none becomes half a character, which no text of ours keeps.
    """
    if isinstance(sys.stdin, TextIOWrapper) and not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")


def typed_line(prompt: str, *, before: str = "") -> str | None:
    """What was typed, without the space around it, or None where the typing ended (Ctrl-D, the end of a file).

    `before` is what the ↑ key brings back, to be changed.
    """
    if sys.stdin.isatty():
        _bring_back(before)
    try:
        return input(prompt).strip()
    except EOFError:
        sys.stdout.write("\n")
        return None


def _bring_back(text: str) -> None:
    """Let ↑ show this text and nothing typed for another question; a console without readline has keys of its own."""
    try:
        import readline
    except ImportError:
        return
    readline.clear_history()
    if text:
        readline.add_history(text)
