"""How it went, behind what somebody did, in the few words a jotting has for it: "none overdue since", "waste halved"."""

import re

from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import thing

NONE = re.compile(
    r"(?:(?P<who>nobody|no one)(?= [a-z]+(?:$| (?:since|so far|yet)$))|nobody|no one|nothing|none|not one|not a single one|no [a-z]+(?: [a-z]+)?) (?P<how>[a-z]+)(?: (?:out|off|up|in|over|back|down))?(?: (?:since|so far|yet))?$"
)
SO_MANY_OF = re.compile(r"(?:about |nearly )?\d+ of (?:the )?\d+ (?P<did>[a-z]+)\b")
NEVER = re.compile(r"never [a-z]+$")
CHANGED = re.compile(
    r"(?P<what>[\w -]+?) (?P<did>halved|doubled|trebled|tripled|dropped|fell|rose|grew|improved|stopped|vanished|disappeared|went (?:up|down|away)|came down)(?: (?:a lot|a bit|fast|at once|overnight|since|completely))?$"
)
AS_MUCH = re.compile(r"(?:(?P<what>[a-z -]+?) )?(?:half|twice|three times|four times) as [a-z]+$")
DOWN_TO = re.compile(r"(?:down|up) (?:to|from) [£$€]?\d[\w %.,]*$")
FROM_TO = re.compile(
    r"(?:from )?(?P<first>(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)(?: [a-z]+)?) to \d[\d.,]*(?: ?%| [a-z]+)?$"
)


def result_of(said: str, piece: str) -> str | None:
    """What is said with how it went, or None where the piece tells nothing of the kind."""
    if not said.startswith(("I ", "we ")):
        return None
    if (some := SO_MANY_OF.match(piece)) and word(some["did"], first=False).may_be("vd"):
        return f"{said}, and {piece}"
    if DOWN_TO.match(piece):
        return f"{said}, and we were {piece}"
    if (span := FROM_TO.match(piece)) and (piece.startswith("from ") or " " in span["first"]):
        return f"{said}, {'' if piece.startswith('from ') else 'from '}{piece}"
    if as_much := AS_MUCH.match(piece):
        return _so_much(said, piece, as_much["what"])
    if ", with " in said:
        return None
    if NEVER.match(piece) and word(piece.removeprefix("never "), first=False).parts <= {"adj", "adv"}:
        return f"{said}, {piece}"
    if (none := NONE.match(piece)) and word(none["how"], first=False).may_be("vn", "adj", "vg"):
        did = none["who"] and word(none["how"], first=False).may_be("vd")
        return f"{said}, {'and' if did else 'with'} {piece}"
    changed = CHANGED.match(piece)
    return f"{said}, and {piece}" if changed and _is_whole(changed["what"]) else None


def _is_whole(what: str) -> bool:
    """Whether nothing is missing before it: "near misses", "waste", "the queue"."""
    last = word(what.rsplit(maxsplit=1)[-1], first=False)
    return thing(what, own=True) == what or last.may_be("npl", "nm") or (last.may_be("vs") and " " in what)


def _so_much(said: str, piece: str, what: str | None) -> str | None:
    """`I did it by zone, twice as fast`, `with calls half as long`."""
    if not what:
        return f"{said}, {piece}"
    several = thing(what, own=True)
    return f"{said}, with {several}{piece.removeprefix(what)}" if several else None
