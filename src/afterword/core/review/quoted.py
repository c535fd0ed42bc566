"""What of a message is a copy of an older one, or the block below it that every mail of the candidate ends with.

Only what they wrote is looked at: what is copied below has its own names, dates and complaints.
"""

import re

from afterword.core.review.finding import Span

SIGNATURE = re.compile(r"^(?:--|—)[ \t]*\r?$", re.MULTILINE)
MARKS = (
    ">",
    "wrote",
    "-- ",
    "--\n",
    "--\r",
    "—\n",
    "-----",
    "_____",
    "From:",
    "Von:",
    "De :",
    "De:",
    "schrieb",
    "écrit",
)
"""Without one of these nothing is quoted, and nothing has to be read line by line."""

HINTS = (">", ":", "—", "--", "__", "wrote", "schrieb", "écrit")
"""What every mark has one of: few, and mostly single letters, which are found much faster."""


def only_new(text: str) -> str:
    """The text with everything quoted blanked out, every letter that is new at its place; all of it when nothing is new."""
    if not (any(map(text.__contains__, HINTS)) and any(map(text.__contains__, MARKS))):
        return text
    from afterword.core.watch.new_text import MAX_LINE, MAX_LINES, new_lines  # noqa: PLC0415 -- seldom needed

    lines = text.split("\n")
    new = set(new_lines([line[:MAX_LINE].rstrip() for line in lines[:MAX_LINES]])) | set(range(MAX_LINES, len(lines)))
    kept = "\n".join(line if at in new else " " * len(line) for at, line in enumerate(lines))
    return kept if kept.strip() else text


def signature_of(text: str) -> Span | None:
    """From the line of two hyphens to the end: whoever signs only there has signed."""
    found = SIGNATURE.search(text) if "--" in text or "—" in text else None
    return (found.start(), len(text)) if found and text[found.end() :].strip() else None
