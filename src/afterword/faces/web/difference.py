"""Where two wordings of a message differ, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

LONGEST = 4_000
"""Words of both together that are compared one by one; longer texts are compared line by line, so that nobody waits."""

WORDS = re.compile(r"\s+|[^\s]+")


class Side(StrEnum):
    """Where a piece of text stands."""

    BOTH = "both"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text that stands on one side or on both."""

    side: Side
    text: str


def difference(mine: str, theirs: str) -> tuple[Piece, ...]:
    """Both texts as one row of pieces: without those of `theirs` it is `mine`, and the other way about."""
    one, other = _parts(mine, theirs)
    found = []
    for what, start, end, from_, to in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(Piece(side=Side.BOTH, text="".join(one[start:end])))
            continue
        found.append(Piece(side=Side.MINE, text="".join(one[start:end])))
        found.append(Piece(side=Side.THEIRS, text="".join(other[from_:to])))
    return tuple(piece for piece in found if piece.text)


def _parts(mine: str, theirs: str) -> tuple[list[str], list[str]]:
    one, other = WORDS.findall(mine), WORDS.findall(theirs)
    if len(one) + len(other) > LONGEST:
        return mine.splitlines(keepends=True), theirs.splitlines(keepends=True)
    return one, other
