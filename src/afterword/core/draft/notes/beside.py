"""What stands behind a comma and belongs to the last word before it: "used, not filed", "a licence, class B"."""

import re
from collections.abc import Sequence

from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, participle, thing

OF_A_CLASS = re.compile(r"(?i)(?:class|category|cat|level|grade|part) \w{1,3}$")
WITH_PAPER = re.compile(r"(?:licen[cs]e|certificate|card|ticket|permit|qualification|degree|diploma|training)$")
DONE_WELL = re.compile(
    r"(?:done|made|cooked|grown|taught|built|cut|baked|told) (?:properly|well|right|by hand|slowly|with care|from scratch|on site|in house)$"
)
DONE_BY = re.compile(
    r"(?:\w+ed|drawn|written|run|led|made|built|kept|chosen) by (?:all|every|each|both|the|our|two|three) "
)


UNTIL = re.compile(
    r"(?P<how>good|valid|current|in date|runs|lasts) (?:until|till|to|through) (?P<when>[\w ]*(?:20\d\d|[A-Z][a-z]+|spring|summer|autumn|winter))$"
)
PAPER = re.compile(
    r"\b(?:licen[cs]e|card|ticket|permit|visa|certificate|qualification|badge|insurance|registration|refresher|[A-Z][A-Z\d]{1,6})\b"
)
GAINED = re.compile(r"I (?:have )?(?:just )?(?:got|renewed|refreshed|passed|updated|redid|retook|redone|retaken) ")
PAIR = re.compile(r"(?P<one>[a-z]+) and (?P<other>[a-z]+)")
EVERYONE = re.compile(r"(?:everyone|everybody|nobody|no one|all) ")


def good_until(said: str, piece: str) -> str | None:
    """`I renewed my GWO in March, and it is good until 2028`: how long the paper holds, and nobody."""
    found = UNTIL.match(piece)
    if found is None or not (PAPER.search(said) or GAINED.match(said)):
        return None
    is_ = "" if found["how"] in ("runs", "lasts") else "is "
    return f"{said}, and it {is_}{found['how']} until {found['when']}"


def of_both_kinds(said: str, piece: str) -> str | None:
    """`I do sugar work, pulled and blown`: in which two ways what is named last is made."""
    found = PAIR.fullmatch(piece)
    made = found and all(word(part, first=False).may_be("vn") for part in found.groups())
    return f"{said}, {piece}" if made and " and " not in said else None


def as_do(said: str, piece: str) -> str | None:
    """`I speak a bit of Polish, as half of the crew do`."""
    found = AS_DO.fullmatch(piece)
    return f"{said}, as {piece}" if found and thing(found["who"], own=True) == found["who"] else None


AS_DO = re.compile(r"(?P<who>(?:half|most|many|all|some) (?:of )?(?:the|my|our) [\w' -]+) (?:do|does|did|are|can|have)")


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


CAME_TO = re.compile(r"(?:[a-z]+ ){1,3}(?:went|fell|rose|dropped|grew|climbed) (?:down |up )?from \S+ .*\bto \d")


def with_figures(said: str, rest: Sequence[str], place: int) -> tuple[str, list[str]]:
    """Behind what cannot be read, only what it came to in figures still goes with it: "falls went from 9 to 5"."""
    left = [*rest[place:]]
    came = next((piece for piece in left[1:] if CAME_TO.match(piece) and clause(piece, own=True)), None)
    if came is None or ";" in said:
        return said, left
    left.remove(came)
    return f"{said}; {came}", left


def even_so(said: str, piece: str) -> str | None:
    """`everyone cooks once a week, even the owner`."""
    is_of_all = EVERYONE.match(said) and piece.startswith("even ")
    return f"{said}, {piece}" if is_of_all and thing(piece.removeprefix("even "), own=True) else None


MIXED = re.compile(
    r"(?i)(?:an? )?(?P<what>(?:mixed|varied) [a-z]+), (?:both )?(?P<one>[a-z]+) (?:and|&) (?P<other>[a-z]+)$"
)
"""A mixture, and of what."""


def of_both(text: str) -> str:
    """`a mixed farm with both sheep and barley` for "mixed farm, sheep AND barley"."""
    mixed = MIXED.match(text)
    return f"a {mixed['what']} with both {mixed['one'].lower()} and {mixed['other'].lower()}" if mixed else text
