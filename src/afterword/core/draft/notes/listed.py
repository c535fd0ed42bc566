"""A thing with all that was jotted down of it: "the council contract: 300 empty flats a year and returns the same day"."""

import re
from collections.abc import Sequence

from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import aside, clause, thing
from afterword.core.draft.notes.grammar.uncountable import DURATIONS
from afterword.core.draft.wordlist import words

NO_NAME = re.compile(r"^\S+$|[:,]|^(?:\d|no |one |two |three |four |five |six )")
"""A single word, a list already, so many of something: nothing a list hangs on."""
MOST = 3
"""Pieces beyond which it is no more than a list."""
SAME_DAY = re.compile(r"^(?P<what>.+?) (?P<when>the same (?:day|week|night|morning|afternoon|evening))$")
UNTIL = re.compile(r"^(?P<what>.+?) (?P<when>(?:until|till|from|by|since) [\w ]+)$")
FLATLY = words(
    "no_questions_asked full_stop no_exceptions no_excuses rain_or_shine come_what_may day_and_night no_ifs_or_buts"
)
"""What says that it is so without fail."""
OFF = re.compile(
    r"^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|weekends|evenings|bank holidays|school holidays) off$"
)
NOBODY = words("nobody no_one")
ONCE_MORE = re.compile(r"(?:the )?(?P<time>(?:second|third|fourth|fifth|sixth) time)(?P<since> (?:this|in|since) .+)?")
BACK_AGAIN = re.compile(r"(?:the )?(?P<time>(?:second|third|fourth|fifth|sixth) time) back")


def listed(topic: str, rest: Sequence[str]) -> str | None:
    """The topic with every piece behind it, or None where one of them can be no part of such a list."""
    if not 0 < len(rest) <= MOST or NO_NAME.search(topic):
        return None
    items = [_item(piece) for piece in rest]
    named = [item for item in items if item]
    if len(named) < len(items) or all(map(_is_spell, named)):
        return None
    *first, last = named
    joint = ", " if _is_spell(last) or not first else " and "
    return f"{topic}: {joint.join([', '.join(first), last]) if first else last}"


def _item(piece: str) -> str:
    """`a new boiler in the cellar`, `eight weeks`, `returns the same day`."""
    if on_the_day := same_day(piece):
        return on_the_day
    if clause(piece):
        return ""
    timed = UNTIL.match(piece)
    if timed and (what := thing(timed["what"], article="a")):
        return f"{what} {timed['when']}"
    return (aside(piece) if piece[:1].isdigit() else None) or thing(piece, article="a") or aside(piece) or ""


def same_day(piece: str) -> str:
    """`lock changes the same day`: what there is then, though the last noun may be a verb."""
    timed = SAME_DAY.match(piece)
    what = thing(timed["what"], article="a") if timed else None
    return f"{what} {timed['when']}" if timed and what else ""


def _is_spell(item: str) -> bool:
    """`eight weeks`."""
    return item.rsplit(maxsplit=1)[-1] in DURATIONS and len(item.split()) == 2  # noqa: PLR2004 -- a number and its unit


def flatly(said: str, piece: str) -> str | None:
    """`there is no climbing in high winds, no questions asked`."""
    return f"{said}, {piece}" if piece.replace(" ", "_") in FLATLY else None


def ends_flatly(text: str) -> bool:
    """Whether the last piece says that it is so without fail."""
    return ", " in text and text.rpartition(", ")[2].replace(" ", "_") in FLATLY


def days_off(said: str, piece: str) -> str | None:
    """`the four-day week, with Fridays off`."""
    return f"{said}, with {piece}" if OFF.match(piece) and ", with " not in said else None


def meanwhile(said: str, piece: str) -> str | None:
    """`returns are up, with customers ordering two sizes`: what people do all the while."""
    who, _, doing = piece.replace("no one", "nobody").partition(" ")
    first = word(doing.split(maxsplit=1)[0], first=False) if doing else None
    is_somebody = who in NOBODY or (word(who, first=False).may_be("npl") and is_person(word(who, first=False)))
    return (
        f"{said}, with {who} {doing}"
        if first and first.may_be("vg") and is_somebody and ", with " not in said
        else None
    )


def once_more(said: str, piece: str) -> str | None:
    """`the boiler broke down for the third time this month`."""
    found = None if ", " in said else ONCE_MORE.fullmatch(piece)
    return f"{said} for the {found['time']}{found['since'] or ''}" if found else None


def back_again(said: str, piece: str) -> str | None:
    """`the van with the gearbox trouble, back for the third time`."""
    found = None if ", " in said else BACK_AGAIN.fullmatch(piece)
    return f"{said}, back for the {found['time']}" if found else None
