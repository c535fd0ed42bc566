"""Whether a note begins with a verb whose subject was left out, and whose it may be."""

import re

from afterword.core.draft.notes.grammar.parts import Word, is_noun_first
from afterword.core.draft.notes.grammar.reading import Reader
from afterword.core.draft.notes.grammar.verb_classes import ALONE, FIRST_PERSON_BASES, PLAYS, SURELY_VERBS
from afterword.core.draft.notes.grammar.verb_forms import ALL, base_of
from afterword.core.draft.wordlist import words

TAKEN = words("lead do run pass take win finish complete manage write hold have get")
"""Verbs of which one thing may lack its article: "led flood project", but "paid internship" was not paid by anybody."""
CHANGING = words("cut put set")
IMPERSONAL = words("takes took costs means happens happened depends leaks matters seems sounds smells lasts jams dies")
"""What a thing does rather than somebody: without its subject it is not said of them."""
BY_ITSELF = words("breaks broke fails failed looks rings opens closes starts ends finishes stops goes comes")
"""The same where no object follows."""
CHANGED = re.compile(r"\b(?:from|by) .*(?:\d|half|third|quarter)")
"""What is changed and no cut or set: "cut waste by 18%"."""


def may_be_described(read: Reader) -> bool:
    """`cracked tiles`: what was done to a thing, and not what they did."""
    first, following = read.at(0), read.at(1)
    return first.may_be("vn") and not first.may_be("v0", "have") and following.may_be("n1", "npl", "nm", "unknown")


def is_impersonal(read: Reader) -> bool:
    """`breaks every month`: what a thing does, and not they."""
    alone = not read.at(1).may_be("num", "det", "adj", "n1", "npl", "nm", "name") or read.low(1) in ("every", "each")
    return read.low(0) in IMPERSONAL or (read.low(0) in BY_ITSELF and alone and read.low(1) not in ("after", "home"))


def _is_bare(word: Word) -> bool:
    """Whether a word is one countable thing, which an object would not be without an article."""
    return word.may_be("n1", "unknown") and not word.may_be(
        "npl", "nm", "det", "det1", "obj", "pron", "prep", "adv", "name"
    )


def opens_with_verb(read: Reader, bases: frozenset[str] = FIRST_PERSON_BASES) -> bool:
    """Whether the first word is surely a verb without its subject, and no noun and no order unless one of the bases."""
    first, following = read.at(0), read.at(1)
    if first.may_be("name") or (
        first.low in ("need", "want", "hope", "love") and following.may_be("prep") and following.low != "to"
    ):
        return False
    if first.low == "do" and not (following.may_be("day", "name") or following.low in ("not", "mine")):
        return False
    if (
        first.low in SURELY_VERBS
        or first.may_be("modal", "be", "have", "adv")
        or read.span(0, 2) in PLAYS
        or (first.may_be("v0") and following.low == "my")
    ):
        return True
    if first.low == "needs":
        return not following.may_be("prep")
    if first.low in CHANGING and CHANGED.search(read.span(1, len(read.words))):
        return True
    if first.may_be("adj") and first.may_be("vn") and following.may_be("name"):
        return False
    if _rather_a_thing(first, following):
        return False
    if not (base_of(first.low) in ALL or (following.may_be("det", "det1") and not first.may_be("prep", "num", "detn"))):
        return False
    if first.may_be("v0") and not first.may_be("vd") and first.low not in bases:
        return False
    certain = following.may_be("det", "det1", "obj", "pron", "prep", "adv", "name", "detn") or following.low == "to"
    return certain or not is_noun_first(first.low)


def _rather_a_thing(first: Word, following: Word) -> bool:
    """`bit of …`, `paid internship`, `orders up 30%`: a verb only where an object stands behind it that shows it."""
    if first.may_be("npl") and not first.may_be("v0", "vs", "vd", "vn"):
        return True
    if following.low == "per" or (following.low == "by" and first.may_be("vn") and base_of(first.low) not in ALONE):
        return True
    if following.low == "of" and base_of(first.low) not in ("hear", "think", "speak", "know", "learn", "dream"):
        return True
    helps = base_of(first.low) == "help" and following.may_be("v0")
    if first.may_be("vn") and not (helps or first.may_be("v0") or base_of(first.low) in TAKEN) and _is_bare(following):
        return True
    return first.may_be("npl") and not following.may_be("det", "det1", "detn", "num", "obj", "pron", "name")
