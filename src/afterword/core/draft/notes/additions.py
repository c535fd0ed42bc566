"""What stands behind the comma in a note: a second verb, a measure, what goes with it, a clause of its own.

Each is said in the way that leaves no doubt what it belongs to; what would need a guess is dropped.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial

from afterword.core.draft.notes.attributed import in_their_words
from afterword.core.draft.notes.beside import with_figures
from afterword.core.draft.notes.by_its_verb import by_its_verb
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import (
    aside,
    clause,
    is_verb_first,
    number_of,
    thing,
    to_do,
)
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.notes.grammar.verb_forms import ALL, PASTS, THIRDS
from afterword.core.draft.notes.listed import back_again, days_off, flatly, listed, meanwhile, once_more, same_day
from afterword.core.draft.notes.needs import is_their_need, needed, wished
from afterword.core.draft.notes.of_them import COUNTED, largely, mostly, of_them_all
from afterword.core.draft.wordlist import words

Addition = Callable[[str, str], str | None]
"""From what was read so far and one more piece to both in one, or None."""
MOST = 2
"""Pieces beyond which a sentence is a list."""
WISHES = words(
    "wants hopes hates loves likes prefers plans worries thinks believes expects looking hoping rebuilding trying wanting planning moving opening launching hiring"
)
"""What only somebody does: behind a thing it is said of whoever speaks."""
IS_SO = re.compile(r" (?:is|are|has been|have been) (?:(?!done|kept)[\w-]+ )*[\w-]+$")
GONE_WITH = re.compile(
    r"^(?:(?:a )?(?:team|crew|staff|group|class|fleet|set|pool|panel|queue|budget) of |no|zero|not enough|too many|too few|too much|hardly any) "
)
NO_ONE_TO = re.compile(r"(?:no one|nobody|no-one) to (.+)$")
PRESENT = re.compile(r" (?:is|are) ")
OF_SO_MANY = re.compile(r"^(?:a |an )?[a-z-]+(?: [a-z-]+)? of \d+$")
PLACED = re.compile(r" (?:in|on|at|for|by|with) (?:every|each|all|both) ")
BARE_COUNT = re.compile(
    r"(?:(?:only|just|about|over|nearly|almost) )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine) (?:(?!(?:a|per|of|in|on|at|each|every|for|since|to|from) )[\w-]+ ){0,2}(?P<what>[\w-]+)"
)
"""So many of something, where they are a part and no measure of it."""
DISLIKE = re.compile(r"you (?:hate|dislike|cannot stand|can't stand|are sick of|are fed up with) ")
"""What nobody is told of themselves in passing."""
STILL_DOES = re.compile(r"(?:still|always|never|often|usually|sometimes) [a-z]+s ")
SOME_WITH = re.compile(
    r"(?P<many>\d+|one|two|three|four|five|six|seven|eight|nine) (?P<with>(?:with|off|out of|under) .+|on (?:loan|call|(?:[a-z]+ )?leave|nights|days|hold|order|trial))"
)
"""So many of those counted before, with something or in some place: "six off the road"."""
TO_EACH = re.compile(r"\d+ (?:in|to) (?:an?|each|every) [a-z]+")
"""`40 in a class`."""
STILL = re.compile(r" (?:still|not|only|too|up|down|never|always) ")
SHORT_BY = re.compile(r"(?:a|one|two|three|four|five|six|\d+) [a-z]+ short$")
"""`one man short`, which only those are who speak."""
DATED = re.compile(r" (?:last|this|next) \w+$")
ONE_MORE = re.compile(r"(?:one|two|three|four|five|six|\d+) [a-z]+")
NO_TROUBLE = re.compile(r"no (?:stranger|problem|bother|issue|worries|idea|way|thanks|doubt|wonder)s?\b")
IS_EVERY = re.compile(r" (?:is|are) (?:every|each|once|twice) ")
"""A verb that was put between a thing and how often there is one."""
STARTS = re.compile(r" (?:starts?|begins?|runs?|closes?|shuts?|opens?|(?:is|are) (?:shut|closed|open|off|away))\b")
SPELL = re.compile(r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|nights|weeks|months|years|hours)")
THEM = re.compile(
    r"^(?P<before>.+) (?P<it>it|them)(?P<tail>(?: (?:much|yet|anymore|any more|properly|enough|at all|well|daily|now|here))?)$"
)
RELATIVE = re.compile(r" (?:who|that|which) ")
TARGET = re.compile(r"^(target|aim|limit|budget|quota) (?:is |of )?([£$€]?\d[\d.,]*[%kmh]?(?: [a-z]+)?)$")
TAKES = re.compile(
    r"^(?P<takes>takes|took|costs|cost|saves|saved|means) (?P<much>(?:(?:about|over|nearly|up to) )?(?:\d|an? |two|three|four|five|six|seven|eight|nine|ten|half|weeks|days|hours|ages).*)$"
)
AND_ALL = re.compile(r"^(?:[\w-]+ ){1,3}and all$")


def joined(said: str, rest: Sequence[str], additions: Sequence[Addition]) -> tuple[str, list[str]]:
    """The words with as many of the pieces behind them as certain, and those left over."""
    for place, piece in enumerate(rest):
        more = next((found for add in additions if (found := add(said, piece))), None) if place < MOST else None
        if more is None:
            return with_figures(said, rest, place)
        said = more
    return said, []


def behind_statement(statement: str, head: str, rest: Sequence[str], who: str) -> tuple[str, list[str]]:
    """A statement somebody made with what they said besides."""
    shared = partial(with_verb, lambda text: clause(text, telegram=True), head)
    return joined(
        statement,
        rest,
        (
            partial(_of_speaker, who, head), also, flatly, largely, mostly, shared, in_their_words, _and_also, measured, with_lack,
            which_takes, meanwhile, once_more, _and_is,
        ),
    )  # fmt: skip


def behind_topic(topic: str, head: str, rest: Sequence[str], who: str) -> tuple[str, str, list[str]]:
    """A topic with what was said of it, or the statement both make, and the pieces left over."""
    stated = with_verb(lambda text: clause(text, telegram=True), head, "", rest[0]) if rest else None
    if stated:
        said, left = behind_statement(stated, head, rest[1:], who)
        return "", said, left
    need, left = needed(who, rest)
    if need:
        return "", need, [topic, *left]
    told, left = joined(
        topic,
        rest,
        (
            flatly, days_off, which, which_take, which_still, largely, of_them_all, measured, with_lack, back_again, colon,
        ),
    )  # fmt: skip
    return (listed(topic, rest) or told) if left else told, "", [] if left and listed(topic, rest) else left


def with_verb(read: Callable[[str], str | None], head: str, said: str, piece: str) -> str | None:
    """`the rota lives in a spreadsheet and breaks every month`: a second verb of the same subject, which it fits as it is."""
    if not is_verb_first(piece) or (said and not said.endswith(head.rsplit(maxsplit=1)[-1])):
        return None
    first = piece.split(maxsplit=1)[0]
    if first in WISHES or (first in PASTS and first not in ALL and PRESENT.search(said or head)):
        return None
    if first in PASTS and not any(word in PASTS and word not in ALL for word in head.lower().split()):
        return None
    both = read(f"{head} and {piece}")
    if both is None or not both.startswith(said):
        return None
    if word(first, first=False).may_be("adv") and f" and {first}" not in both and COUNTED.search(said or head):
        return None
    return both if re.search(rf" and (?:(?:is|are|am|has been|have been) )?{re.escape(first)}\b", both) else None


def _of_speaker(who: str, head: str, said: str, piece: str) -> str | None:
    """`… and that you want it closed`: what is true of the one who speaks, and of no thing."""
    first = piece.split(maxsplit=1)[0]
    is_theirs = said.startswith("you ") or SHORT_BY.match(piece) or first in WISHES or is_their_need(head, piece)
    if who != "you" or not is_theirs:
        return None
    if head.split(maxsplit=1)[0].endswith("ing") and first in THIRDS and not IS_SO.search(head):
        return None
    if SHORT_BY.match(piece):
        return f"{said}{',' if ',' in said else ''} and that you are {piece}"
    wish = clause(f"you are {piece}") if first.endswith("ing") else wished(piece)
    return f"{said} and that {wish}" if wish else None


def measured(said: str, piece: str) -> str | None:
    """`oat milk waste, 20 litres a week`; how long something is that is too long stands behind "at"."""
    target = TARGET.match(piece)
    if target:
        return f"{said}, with {'an' if target[1] == 'aim' else 'a'} {target[1]} of {target[2]}"
    found = piece if AND_ALL.match(piece) else aside(piece)
    if found is None:
        return None
    if (some := SOME_WITH.fullmatch(found)) and number_of(said) == "p":
        return f"{said}, {'one' if some['many'] == '1' else some['many']} of them {some['with']}"
    if TO_EACH.fullmatch(found):
        return None if ", with " in said else f"{said}, with {found}"
    if ", with " in said:
        return f"{said} and {found}" if ONE_MORE.fullmatch(found) else None
    bare = BARE_COUNT.fullmatch(found)
    if bare and not DATED.search(found) and UNITS.isdisjoint(found.split()) and not found.endswith("%"):
        return f"{said}, with {found}"
    if STARTS.search(said) and SPELL.fullmatch(found):
        return f"{said} for {found}"
    is_unit = re.fullmatch(r"[£$€]?\d[\d.,]*(?:%| [a-z]+)?", found) and (found.split()[-1] in UNITS or " " not in found)
    return f"{said}, {'at ' if is_unit and IS_SO.search(said) else ''}{found}"


def with_lack(said: str, piece: str) -> str | None:
    """`the harvest at night, with no days off`, `singing, with a piano in every hall`."""
    if nobody := NO_ONE_TO.match(piece):
        left = to_do(nobody[1])
        return f"{said}, with nobody to {left}" if left else None
    if NO_TROUBLE.match(piece):
        return None
    if not (GONE_WITH.match(piece) or PLACED.search(piece) or OF_SO_MANY.match(piece)) or is_verb_first(piece):
        return None
    lately = " since" if piece.endswith(" since") else ""
    found = thing(piece.removesuffix(" since"), article="a")
    again = re.search(r", with [^,]+$", said)
    return f"{said}{' and' if again else ', with'} {found}{lately}" if found else None


def which(said: str, piece: str) -> str | None:
    """`the new lockers, which nobody uses` for "nobody uses them"."""
    found = None if RELATIVE.search(piece) else THEM.match(clause(piece) or "")
    number = number_of(said)
    if found is None or (found["it"] == "it") is not (number == "s"):
        return None
    return f"{said}, which {found['before']}{found['tail']}" if clause(piece) == found[0] else None


def also(said: str, piece: str) -> str | None:
    """`tastes every barrel blind, even her own`."""
    first, _, rest = piece.partition(" ")
    named = thing(rest, article="a") if first in ("also", "even", "including", "except") else None
    return f"{said}, {first} {named}" if named and thing(rest, article="-") == named else None


def which_takes(said: str, piece: str) -> str | None:
    """`you count stock by hand, which takes two days a month`."""
    found = TAKES.match(piece)
    much = aside(found["much"]) if found else None
    return f"{said}, which {found['takes']} {much}" if found and much and ", which " not in said else None


def which_take(said: str, piece: str) -> str | None:
    """`lice counts by hand every week, which take two people the whole Tuesday`."""
    found = TAKES.match(piece)
    verb = found["takes"].removesuffix("s") if found and number_of(said) == "p" else found["takes"] if found else ""
    return f"{said}, which {verb} {found['much']}" if found and clause(f"it {piece}") and ", " not in said else None


def which_still(said: str, piece: str) -> str | None:
    """`the oven from 1962, which still runs on oil`."""
    is_verb = STILL_DOES.match(piece) and number_of(said) == "s" and ", " not in said
    return f"{said}, which {piece}" if is_verb and clause(f"it {piece}") else None


def colon(said: str, piece: str) -> str | None:
    """`the gauges: readings disagree with the model`."""
    explains = len(piece.split()) > 2 and ":" not in said and not same_day(piece)  # noqa: PLR2004 -- a bare subject and verb explain nothing
    found = clause(piece, telegram=bool(STILL.search(piece))) if explains else None
    return f"{said}: {found}" if found and not DISLIKE.match(found) else None


def _and_also(said: str, piece: str) -> str | None:
    found = (clause(piece) or by_its_verb(piece, is_told=False)) if " " in piece else None
    return f"{said}, and {found}" if found else None


def _and_is(said: str, piece: str) -> str | None:
    first, _, after = piece.partition(" ")
    found = clause(piece, telegram=True) if after and not (first in THIRDS and BARE_COUNT.match(after)) else None
    if found and IS_EVERY.search(found):
        return f"{said}, with {piece}"
    return f"{said}, and {found}" if found else None
