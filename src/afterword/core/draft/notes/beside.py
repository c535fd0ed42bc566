"""What stands behind a comma and belongs to the last word before it: "used, not filed", "a licence, class B"."""

import re

from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import participle

OF_A_CLASS = re.compile(r"(?i)(?:class|category|cat|level|grade|part) \w{1,3}$")
WITH_PAPER = re.compile(r"(?:licen[cs]e|certificate|card|ticket|permit|qualification|degree|diploma|training)$")
DONE_WELL = re.compile(
    r"(?:done|made|cooked|grown|taught|built|cut|baked|told) (?:properly|well|right|by hand|slowly|with care|from scratch|on site|in house)$"
)
DONE_BY = re.compile(
    r"(?:\w+ed|drawn|written|run|led|made|built|kept|chosen) by (?:all|every|each|both|the|our|two|three) "
)


def not_so(said: str, piece: str) -> str | None:
    """`the numbers get used, not filed`: what is not done, beside what is."""
    other = piece.removeprefix("not ")
    if other == piece or " " in other or "not" in said.split():
        return None
    one, two = word(said.rsplit(maxsplit=1)[-1], first=False), word(other, first=False)
    alike = any(one.may_be(form) and two.may_be(form) for form in ("vn", "adj", "vg", "v0"))
    return f"{said}, {piece}" if alike else None


def done_by(said: str, piece: str) -> str | None:
    """`one form, signed by every ward`."""
    is_done = (DONE_BY.match(piece) and participle(piece)) or DONE_WELL.match(piece)
    return f"{said}, {piece}" if is_done else None


def of_a_class(said: str, piece: str) -> str | None:
    """`I have a commercial licence, class B`."""
    return f"{said}, {piece}" if OF_A_CLASS.match(piece) and WITH_PAPER.search(said) else None
