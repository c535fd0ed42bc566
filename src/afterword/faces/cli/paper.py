"""Plain text for a terminal: 80 columns, colour only where there is a terminal that wants it."""

import os
import sys
import textwrap
from collections.abc import Iterable

WIDTH = 80
NARROWEST = 20
STYLES = {"heading": "1", "good": "32", "warning": "33", "stop": "31", "soft": "2", "accent": "36"}


def has_colour() -> bool:
    """Standard output is a terminal and nobody asked for none (NO_COLOR, TERM=dumb)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Columns to write in: those of the terminal, 80 at most; 80 too when it does not know, as a serial line says 0."""
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return WIDTH
    return min(WIDTH, max(NARROWEST, columns)) if columns else WIDTH


def ink(text: str, style: str) -> str:
    """`text` in a style of STYLES where there is colour."""
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if text and has_colour() else text


def wrapped(text: str, *, indent: str = "", hanging: str | None = None) -> str:
    """`text` broken to the width; lines after the first begin with `hanging` (the indent when left out)."""
    following = indent if hanging is None else hanging
    lines = text.splitlines() or [""]
    return "\n".join(
        textwrap.fill(
            line,
            width=width(),
            initial_indent=indent if not number else following,
            subsequent_indent=following,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for number, line in enumerate(lines)
    )


def say(text: str, *, is_aside: bool = False) -> None:
    """Print a paragraph; on standard error if it is said beside the answer."""
    (sys.stderr if is_aside else sys.stdout).write(wrapped(text) + "\n")


def row(label: str, text: str, *, column: int = 12) -> str:
    """A label and its text in two columns."""
    label_width = max(column, len(label) + 1)
    body = wrapped(text, indent=" " * label_width)
    return ink(label, "soft") + body[len(label) :]


def bullets(items: Iterable[str], *, mark: str = "-", indent: str = "  ") -> str:
    """A list, one item a paragraph."""
    return "\n".join(wrapped(item, indent=f"{indent}{mark} ", hanging=f"{indent}  ") for item in items)
