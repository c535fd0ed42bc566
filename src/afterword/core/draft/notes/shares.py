"""A share of them and how often there is one, the verb left out: "1 in 5 join", "walk-ins half of the trade", "drill every 6 months"."""

import re

from afterword.core.draft.notes.grammar.closed import DETERMINERS
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, number_of, thing
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.notes.grammar.verb_classes import ALONE
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.notes.shifts import SPELT
from afterword.core.draft.wordlist import words

UP_TO_TEN = r"(?:[1-9]|10|one|two|three|four|five|six|seven|eight|nine|ten)"
ONE_IN = re.compile(
    rf"(?P<few>(?:only|just|barely|hardly|about|nearly|almost|over) )?(?P<some>{UP_TO_TEN}) in (?P<all>{UP_TO_TEN}) (?P<told>[a-z]+.*)"
)
SHARE = re.compile(
    r"(?P<what>(?:[\w'-]+ ){0,2}[\w'-]+) (?P<share>(?:(?:about|over|nearly|almost|only) )?(?:half|most|two thirds|three quarters|a (?:third|quarter|fifth|tenth)) of) (?P<whole>[\w' -]+)"
)
DOING_TAKES = re.compile(
    r"(?P<what>(?:[a-z-]+ ){0,2}[a-z-]+) (?P<told>(?:takes|took|lasts|lasted|costs|starts|begins|ends|finishes) .+)"
)
NOUN, PAST = ("n1", "nm", "npl"), ("vd", "vn", "vg", "be", "have", "do", "modal")
WANTING = words("need want")
"""What people do rather than a kind of thing: "1 in 3 need glasses"."""


def one_in(head: str) -> str | None:
    """`only one in five join`, `one in eight members leave within a year`."""
    found = ONE_IN.fullmatch(head)
    if found is None or not _is_told(found["told"]):
        return None
    return f"{found['few'] or ''}{_spelt(found['some'])} in {_spelt(found['all'])} {found['told']}"


def _is_told(told: str) -> bool:
    """Whether they do something, where the first word can be no thing there are so many of."""
    does, *rest = (word(part, first=False) for part in told.split())
    if does.may_be("npl"):
        is_certain = bool(rest) and not does.may_be("vs") and rest[0].may_be("v0") and not rest[0].may_be(*NOUN, "adj")
        return is_certain and does.low not in UNITS and clause(told) == told
    is_kind_of = does.may_be("n1") and does.low not in WANTING and bool(rest) and rest[0].may_be(*NOUN)
    is_done = does.may_be("vn") and not does.may_be("v0") and base_of(does.low) not in ALONE
    they = "she" if does.may_be("vs") else "they"
    return not (is_kind_of or is_done or does.may_be("adj", "adv")) and clause(f"{they} {told}") == f"{they} {told}"


def _spelt(figure: str) -> str:
    return SPELT[int(figure)] or "one" if figure in "123456789" else "ten" if figure == "10" else figure


def share_of(head: str) -> str | None:
    """`walk-ins are half of the trade`."""
    found = SHARE.fullmatch(head)
    if found is None or _may_do_something(found["what"]):
        return None
    what, number, whole = thing(found["what"]), number_of(found["what"]), thing(found["whole"], article="the")
    if not (what and number and whole):
        return None
    the = "" if whole.split(maxsplit=1)[0] in DETERMINERS else "the "
    return f"{what} {'are' if number == 'p' else 'is'} {found['share']} {the}{whole}"


def _may_do_something(what: str) -> bool:
    """Whether the last word is rather the verb of those before it ("supplier returns"), which a stuff does not do ("heat pumps")."""
    *before, last = (word(part, first=False) for part in what.split())
    if last.may_be("vs"):
        return not (before and before[-1].may_be("nm") and not before[-1].may_be("n1", "npl"))
    return last.may_be(*PAST) or (last.may_be("v0") and (not before or before[-1].may_be("npl")))


def the_doing(head: str) -> str | None:
    """`the month-end close takes 11 days`: a verb that is a piece of work, before what only a thing does."""
    found = DOING_TAKES.fullmatch(head)
    if found is None or not clause(f"it {found['told']}"):
        return None
    *before, last = (word(part, first=False) for part in found["what"].split())
    is_verb = last.may_be("v0") and not last.may_be(*NOUN) and (last.low == "close" or not last.may_be("adj"))
    return (
        f"the {head}"
        if is_verb and all(part.may_be(*NOUN) and part.low not in DETERMINERS for part in before)
        else None
    )
