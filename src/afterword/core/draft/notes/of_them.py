"""What is said of those counted before: "150 flats, all of which need rewiring", "900 alerts, mostly false ones"."""

import re

from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, number_of
from afterword.core.draft.notes.grammar.verb_classes import ALONE
from afterword.core.draft.notes.grammar.verb_forms import base_of

LARGELY = re.compile(
    r"(?P<how>mostly|mainly|usually|especially) (?P<when>(?:at|from|in|on|when|after|before|between|during|because|while|if|around) .+)"
)
"""When, where or why something mostly happens."""
OF_ALL = re.compile(r"^(?P<all>all|most|some|half|none) (?P<told>(?!of\b)\w+.*)$")
COUNTED = re.compile(r"(?<! at| by| in| on| to| of) \d[\d,.]* [a-z]+s\b")
"""So many things to which something was done: "mostly false" behind them is rather said of them."""
MOSTLY = re.compile(
    r"^(?P<most>mostly|mainly|largely|nearly all|almost all) (?P<kind>[\w-]+)(?P<where>(?: (?:from|in|on|at|by|for|of) .+)?)$"
)


def is_done(told: str) -> bool:
    """`typed twice`: a participle with nothing behind it that somebody could have done it to."""
    first, following = (word(part, first=False) for part in [*told.split(), ".", "."][:2])
    return (
        first.may_be("vn")
        and not first.may_be("v0")
        and (base_of(first.low) not in ALONE or first.low == "sold")
        and not following.may_be("det", "det1", "obj")
    )


def of_them_all(said: str, piece: str) -> str | None:
    """`150 flats, all of which need rewiring` for "all need rewiring"."""
    found = None if ", with " in said else OF_ALL.match(piece)
    are = "are " if found and is_done(found["told"]) else ""
    told = clause(f"they {are}{found['told']}") if found and number_of(said) == "p" else None
    return f"{said}, {found['all']} of which {told.removeprefix('they ')}" if found and told else None


def largely(said: str, piece: str) -> str | None:
    """`falls at night, mostly from 4 to 6am when people try to get to the loo`."""
    found = LARGELY.fullmatch(piece)
    read = clause(f"it happens {found['when']}") if found else None
    return f"{said}, {found['how']} {read.removeprefix('it happens ')}" if found and read and ", " not in said else None


def mostly(said: str, piece: str) -> str | None:
    """`900 alerts a shift, mostly false ones from the proxy`: of what kind most of those counted are."""
    found = MOSTLY.match(piece) if COUNTED.search(said) else None
    if found is None:
        return None
    kind = word(found["kind"], first=False)
    if kind.may_be("npl", "nm"):
        return f"{said}, {piece}"
    is_so = kind.may_be("adj") and not kind.may_be("n1", "adv", "vg")
    return f"{said}, {found['most']} {found['kind']} ones{found['where']}" if is_so else None
