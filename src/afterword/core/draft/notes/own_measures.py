"""A number behind the comma of something the candidate did: how many, how long, how well it went."""

import re

from afterword.core.draft.notes.additions import measured
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import thing
from afterword.core.draft.notes.grammar.uncountable import UNITS

COUNTED = re.compile(
    r"^(?:(?!(?:19|20)\d\d$)\d|one (?!with|of|in|at|for|on)|(?:two|three|four|five|six|seven|eight|nine) )"
)
SPELL = re.compile(
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:year|month|week|day|hour|season|summer|winter|spring|autumn|monsoon|harvest|term)s?"
)
LASTED = re.compile(r"I (?:was|worked|taught|ran|did|volunteered|served|lived|coached|led|drove|cooked)\b")
CREW = re.compile(r"a [\w]+-(?:man|strong) [a-z]+")
WHERE = frozenset({"up", "down", "from", "until"})
"""Where something is or got to, which is said of no doing."""
FIGURE = r"(?:zero|nil|[£$€]?\d[\d.,]*(?: ?%)?(?: [a-z]+){0,3})"
CAME_OUT = re.compile(
    rf"(?P<what>(?!(?:same|next|every|each) )(?:[a-z-]+|[A-Z]{{2,6}})(?: (?!(?:from|under|over|below|above|of|at) )[a-z-]+)?) (?:(?:from )?(?P<from>[£$€]?\d[\d.,]*(?: ?%| [a-z]+)?) to (?P<to>{FIGURE})|(?:(?P<how>under|over|below|above|of|at) (?:the )?)?(?P<figure>{FIGURE}(?<=[a-z%])))"
)
"""A measure with what it came to: "reopen rate under 2 %", "cycle time 38 to 29 s"."""


def with_count(said: str, piece: str) -> str | None:
    """`I am reliable, with two sick days in five years`."""
    if CREW.fullmatch(piece) and ", with " not in said:
        return f"{said}, with {piece}"
    counts = said.startswith(("I ", "we ")) and COUNTED.match(piece) and not SPELL.fullmatch(piece)
    found = thing(piece, own=True) if counts else None
    if found is None:
        return None
    if ", with " in said:
        return f"{said} and {found}"
    is_measure = len(found.split()) == 2 and found.split()[1] in UNITS  # noqa: PLR2004 -- a number and its unit
    return f"{said}, {'' if is_measure or ' with ' in said else 'with '}{found}"


def with_figure(said: str, piece: str) -> str | None:
    """`I taught it at Hull, with a pass rate of 91 %`, `with rejects going from 6 % to 1`: how well it went, without its verb."""
    found = CAME_OUT.fullmatch(piece) if said.startswith(("I ", "we ")) and ", with " not in said else None
    last = word(found["what"].rsplit(maxsplit=1)[-1], first=False) if found else None
    if found is None or last is None or not (last.may_be("n1", "npl", "nm") or last.text.isupper()):
        return None
    if found["figure"] in ("zero", "nil"):
        return f"{said}, with zero {found['what']}"
    the, a = (
        ("", "")
        if last.may_be("npl") or found["what"].isupper()
        else ("the ", "an " if found["what"][0] in "aeio" else "a ")
    )
    if found["from"]:
        return f"{said}, with {the}{found['what']} going from {found['from']} to {found['to']}"
    return f"{said}, with {a}{found['what']} {found['how'] or 'of'} {found['figure']}"


def so_long(said: str, piece: str) -> str | None:
    """`I was treasurer for the club for four years`."""
    return f"{said} for {piece}" if SPELL.fullmatch(piece) and LASTED.match(said) else None


def of_mine(said: str, piece: str) -> str | None:
    """A measure of something of theirs; how long they have had it is no part of it."""
    placed = piece.split(maxsplit=1)[0] in WHERE and not re.search(r"\b(?:is|are|am)\b", said)
    return (
        None
        if placed or SPELL.fullmatch(piece) or piece.startswith(("half my ", "half the ", "half of "))
        else measured(said, piece)
    )
