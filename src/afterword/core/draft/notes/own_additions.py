"""What stands behind the comma in a note of the candidate's own: what came of it, a second verb, when, how long."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from afterword.core.draft.notes.additions import (
    Addition,
    joined,
    measured,
    with_lack,
    with_verb,
)
from afterword.core.draft.notes.beside import as_do, done_by, even_so, good_until, not_so, of_a_class, of_both_kinds
from afterword.core.draft.notes.elided import GOT, with_i
from afterword.core.draft.notes.grammar.parts import is_ordinary, word
from afterword.core.draft.notes.grammar.proper import LANGUAGES
from afterword.core.draft.notes.grammar.sentence import (
    clause,
    is_verb_first,
    participle,
    thing,
    with_subject,
)
from afterword.core.draft.notes.grammar.verb_classes import ALONE
from afterword.core.draft.notes.grammar.verb_forms import ALL, PASTS, base_of
from afterword.core.draft.notes.in_one import in_one
from afterword.core.draft.notes.languages import spoken
from afterword.core.draft.notes.outcomes import (
    LESSENED,
    PRESENT,
    and_how_far,
    comparison,
    is_no_deed,
    is_of_a_thing,
    never_again,
    result,
    still_there,
)
from afterword.core.draft.notes.own_clauses import clause_of, of_me
from afterword.core.draft.notes.own_measures import SPELL, of_mine, so_long, with_count, with_figure
from afterword.core.draft.notes.papers import dated, past
from afterword.core.draft.notes.results import result_of
from afterword.core.draft.own import Form, Own
from afterword.core.draft.wordlist import words

Reading = Callable[[str], Own | None]
"""One way a note may be read."""
LATER = re.compile(
    r"^(?P<verb>finished|passed|completed|renewed|updated|gained|(?:done|used|tried|built|run)(?= at| for| with| by)) (?P<rest>.+)$",
    re.IGNORECASE,
)
AND_THAT = re.compile(r"and that (?P<said>(?:I|we|my|it)\b.+)")
"""A clause beside a thing, which is a sentence of its own: "my attention to detail, and that I do not panic"."""
HOW_FAR_OFF = re.compile(r"[\w-]+ (?:minutes?|min|hours?|miles?|km)'? (?:walk|drive|ride|cycle)$")
NO_PERSON = ("my ", "our ", "the ", "a ", "an ")
OF_MYSELF = frozenset({"can", "could", "will", "would", "am", "have", "speak"})
IN_COMPANY = words("alone together single-handed unaided solo")
"""With how many something was done, and nothing somebody is."""
ELLIPTIC = re.compile(
    r"(?P<what>(?:[\w-]+ ){0,2}[\w-]+) (?P<not>(?:do|does|did|is|are|was|were|has|have|can|could) ?not)$"
)
"""The other half of a contrast, its verb left to be understood: "text does not"."""
JUDGED = ("that is ", "this is ", "that was ")
"""What begins a judgement, of which what follows is the reason and no more of the same."""
AND = re.compile(r"^and (?!(?:that|so|then|still)\b)(?=\S+ \S)")
"""What joins a second clause written out behind a comma."""
OFFERED = re.compile(r"I (?:can|could|would|will) ")
IN_A_ROW = re.compile(r"^(I (?:(?! and )[^,])+), and I ((?:(?! and )[^,])+), and I ([^,]+)$")
"""Three things somebody is or does, each begun anew."""
NO_SECOND = re.compile(r"\d|(?:no|zero|more|less|two|three|one|four|five)\b")


def with_rest(own: Own, reading: Reading, head: str, rest: Sequence[str], *, mine: bool) -> Own:
    """The note with the pieces behind it that are certain; the others are named.

    `reading` is how its beginning `head` was read, `mine` says that a thing in it is the candidate's.
    """
    if own.form is Form.THING and rest and not mine and (stated := _stated(own.text, head, rest[0])):
        return with_rest(Own(form=Form.CLAUSE, text=stated), reading, head, rest[1:], mine=mine)
    if own.form is Form.THING and mine and rest and (able := _and_can(own.text, rest[0])):
        return with_rest(Own(form=Form.CLAUSE, text=able), reading, head, rest[1:], mine=mine)
    if own.form is not Form.CLAUSE and rest and (told := AND_THAT.match(rest[0])) and clause(told["said"], own=True):
        return replace(own, further=told["said"], dropped=", ".join(rest[1:]))
    rest = [AND.sub("", piece) if _is_past(own.text) else GOT.sub("have ", AND.sub("", piece)) for piece in rest]
    text, left = joined(own.text, rest, _additions(own.form, reading, head, mine=mine))
    text = IN_A_ROW.sub(r"\1, \2 and \3", text)
    return replace(own, text=text, dropped=", ".join(left))


def lacks_its_object(piece: str) -> bool:
    """`calibrated in January`: what was done to the thing before it, rather than what somebody did."""
    first, following = (word(part, first=False) for part in [*piece.split(), "."][:2])
    done = first.may_be("vn") and first.may_be("vd") and not first.may_be("v0")
    if not done or base_of(first.low) in ALONE:
        return False
    return (following.may_be("prep", "day", "name") or following.low == "last") and not following.may_be("obj", "det")


def _and_can(said: str, piece: str) -> str | None:
    """`I have my visa and can work full time`."""
    able = with_subject(piece, "I", own=True) if piece.split(maxsplit=1)[0] in ("can", "could") else None
    pointing = able is None or re.search(r"\b(?:it|them)$", able)
    return None if pointing or not able else f"I have {said} and {able.removeprefix('I ')}"


def _additions(form: Form, reading: Reading, head: str, *, mine: bool) -> tuple[Addition, ...]:
    """What may stand behind a note of this form, the likeliest first."""
    if form is Form.CLAUSE:
        shared = partial(_shared, reading, head)
        return (
            _namely, good_until, of_a_class, not_so, of_both_kinds, as_do, never_again, still_there, even_so, result, result_of, shared, with_lack, with_count, with_figure, so_long, and_how_far,
            *((partial(_and_mine, reading),) if mine else ()), _also, of_mine, comparison,
        )  # fmt: skip
    if form is not Form.THING:
        return (_later, done_by, with_lack, measured)
    return (
        (_later, _which_i, _which_is, partial(_one_more, reading, head), with_lack, of_mine)
        if mine
        else (_later, done_by, with_lack, measured)
    )


def _shared(reading: Reading, head: str, said: str, piece: str) -> str | None:
    """A second verb with the same subject; what somebody can is true of no paper of theirs."""
    if said.startswith(NO_PERSON) and piece.split(maxsplit=1)[0] in OF_MYSELF and " be " not in piece:
        return None
    if lacks_its_object(piece) or is_no_deed(said, piece):
        return None

    def read(text: str) -> str | None:
        found = reading(text)
        return found.text if found else None

    return with_verb(read, head, said, piece)


def _stated(said: str, head: str, piece: str) -> str | None:
    """`a postcard after the first visit worked at the Lyric`, the verb behind a comma."""
    is_done = is_verb_first(piece) and " not " not in f" {head} " and is_of_a_thing(piece)
    is_done = is_done and not piece.startswith(("took ", "takes "))  # what it cost is told of what is offered
    if not is_done:
        return None
    return clause_of(f"{head} {piece}") or (f"{said} {piece}" if LESSENED.fullmatch(piece) else None)


def _and_mine(reading: Reading, said: str, piece: str) -> str | None:
    """`I finished my ECE II and am just waiting for the card`: the next thing about the candidate or what is theirs."""
    first, _, after = piece.partition(" ")
    pointing = piece.endswith((" it", " them", " me")) and not piece.startswith(("I ", "my "))
    if pointing or lacks_its_object(piece) or is_of_a_thing(piece) or not after or first == "so" or first in PASTS:
        return None
    found = reading(piece)
    if found is None or found.form is not Form.CLAUSE or not found.text.startswith(("I ", "my ")):
        return None
    return in_one(said, found.text) or f"{said}, and {found.text}"


def _namely(said: str, piece: str) -> str | None:
    """`my thesis was on exactly this: bat roosts` for "exactly this, bat roosts"."""
    named = thing(piece, article="-", own=True) if said.endswith((" this", " these")) else None
    return f"{said}: {named}" if named else None


def _also(said: str, piece: str) -> str | None:
    """A clause of its own behind another one."""
    of_several = piece.endswith(" it") and word(said.rsplit(maxsplit=1)[-1], first=False).may_be("npl")
    if of_several or is_no_deed(said, piece):
        return None
    if piece in IN_COMPANY:
        return f"{said}, {piece}"
    if other := ELLIPTIC.match(piece):
        return f"{said}, but {whose} {other['not']}" if (whose := thing(other["what"], own=True)) else None
    found = (
        (said.startswith("I ") and of_me(piece))
        or spoken(piece)
        or _and_then(piece, mine=said.startswith("I ") or piece.split(maxsplit=1)[0] in OF_MYSELF)
    )
    if not found:
        return None
    if " is not " in said and str(found).startswith("it is "):
        return f"{said}, but {found}"
    return f"{said}, and {found}" if spoken(piece) or _goes_on(said, found) else f"{said}; {found}"


def _goes_on(said: str, found: str) -> bool:
    """Whether it tells what came next or what else somebody has; what it rests on stands behind a semicolon."""
    if said.startswith(JUDGED):
        return False
    if not said.lower().startswith(("i ", "my ")) or (_is_past(said) and _is_past(found)):
        return True
    is_same = {said.split(maxsplit=1)[0], found.split(maxsplit=1)[0]} == {"I"} and not OFFERED.match(said)
    return is_same or found.startswith("I can ")


def _is_past(text: str) -> bool:
    """Whether the first verb in it tells what was."""
    verbs = (
        part for part in text.split()[1:] if word(part, first=False).may_be("vd", "vs", "be", "have", "do", "modal")
    )
    first = next(verbs, "")
    return first in PASTS or first in ("was", "were")


def _and_then(piece: str, *, mine: bool = True) -> str:
    """A clause that can be a sentence by itself."""
    if " " not in piece or piece.startswith("so ") or lacks_its_object(piece) or HOW_FAR_OFF.match(piece):
        return ""
    return (with_subject(piece, "I", own=True) or with_i(piece) if mine else None) or clause(piece, own=True) or ""


def _later(said: str, piece: str) -> str | None:
    """`my certificate, which I renewed in May`."""
    later = LATER.match(piece)
    if later is None or not participle(piece):
        return None
    when = dated(later["rest"])
    is_dated = re.match(r"(?:in [A-Z]|in \d|last |this |on )", when)
    return f"{said}, which I {past(later['verb']) if is_dated else 'have ' + later['verb'].lower()} {when}"


def _which_i(said: str, piece: str) -> str | None:
    """`my own rope, which I can bring` for "can bring it"."""
    found = re.match(r"^(.+) (?:it|them)$", with_subject(piece, "I", own=True) or "")
    return f"{said}, which {found[1]}" if found else None


def _which_is(said: str, piece: str) -> str | None:
    """`my certificate, which expires in 2027`."""
    found = clause(f"it {piece}", own=True) if PRESENT.match(piece) else None
    return f"{said}, which {found.removeprefix('it ')}" if found else None


def _one_more(reading: Reading, head: str, said: str, piece: str) -> str | None:
    """`my fluent Greek and some Turkish`."""
    if piece in ("distinction", "merit", "credit", "honours", "first class"):
        return f"{said}, with {piece}"
    if re.search(r"\b20\d\d$|^(?:year|level|part time|full time)\b", piece) or SPELL.fullmatch(piece):
        return None
    if said.startswith(("a ", "an ")):
        one = thing(piece, article="a", own=True)
        return f"{said} and {one}" if one and " and " not in head else None
    first = piece.split(maxsplit=1)[0]
    lone = first == piece and not (is_ordinary(piece.lower()) or piece.lower() in LANGUAGES)
    if lone or (first in PASTS and first not in ALL):
        return None
    more = None if " and " in head or NO_SECOND.match(piece) else reading(f"{head} and {piece}")
    return more.text if more and more.form is Form.THING and more.text.startswith(said) else None
