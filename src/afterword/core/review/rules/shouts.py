"""Shouting.

Finds ordinary words in capitals and too many exclamation marks: two in a row, or three in one message.
Why: emphasis made of type reads as excitement or anger, and neither was meant.
Instead: let the sentence carry the weight.
Abbreviations, names as their owners write them and a firm's own exclamation mark are left alone.
Guide: S24, S46.
"""

import re
from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.words import COURTESY, OPENS_A_GAP, STOP, bag, fold

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("I would ABSOLUTELY love this!!", "Great! Fantastic! See you soon!", "That is the GREATEST plan.")
GOOD = ("The NHS and UNESCO use EPIC.", "I could start at once!", "I hold the CIMA and ACCA papers.")
CAPITALS = r"(?<![\w’'-])[^\W\d_a-z]{2,}(?:['’][^\W\d_a-z]+)?(?![\w-])"
BANGS = r"!(?:[ \t]?[!?])+|\?!+"
MOST_BANGS = 2
IN_A_ROW = 4
"""Words in capitals side by side that are shouting whatever they are."""

OFTEN_SHOUTED = bag(
    """
    absolutely amazing awesome best definitely desperately extremely fantastic finally greatest hate huge
    immediately incredible incredibly least literally loved massive must never nobody perfect promise really
    seriously so super terrible totally truly urgent very wonderful worst wow yes zero fully completely entirely
    strictly required guarantee guaranteed honest honestly immediate important anyone whatever thrilled ecstatic
    dream single whole each minimum maximum exactly precisely attention warning deadline asap job hired hire me
    now today
    """
) - {"asap"}


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """Remarks on capitals, then on exclamation marks."""
    if _may_shout(doc.text) and any(map(_is_in_capitals, map(doc.text_of, zip(doc.starts, doc.ends, strict=True)))):
        yield from _capitals(doc, facts)
    if "!" in doc.marks:
        yield from _bangs(doc, facts)


def _may_shout(text: str) -> bool:
    """Whether a capital stands anywhere but at the beginning of a word: in most messages none does."""
    if text.isascii():
        return bool(INNER_CAPITAL.search(text)) or text.isupper()
    rest = "".join([word[1:] for word in text.split()])
    return rest != rest.lower() or text.isupper()


INNER_CAPITAL = re.compile(r"[A-Z](?<=\S.)")
"""Sought by the letter and only then by what is before it: a quarter of the time that cutting into words takes."""


def _is_in_capitals(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _capitals(doc: Doc, facts: Facts) -> Iterator[Remark]:
    if doc.text.isupper() and len(doc.words) > IN_A_ROW:
        yield Remark("The whole message is in capitals. Write it in ordinary letters.", (0, len(doc.text.rstrip())))
        return
    run: list[tuple[int, int]] = []
    for match in re.finditer(CAPITALS, doc.text):
        if match.group() in facts.capitals or doc.text[match.start() - 1 : match.start()] in OPENS_A_GAP:
            continue
        if run and doc.text[run[-1][1] : match.start()].strip(" \t"):
            yield from _shout(doc, run)
            run = []
        run.append(match.span())
    yield from _shout(doc, run)


def _shout(doc: Doc, run: list[tuple[int, int]]) -> Iterator[Remark]:
    """Words in capitals side by side, if one of them is an ordinary word or there are many."""
    if run and (len(run) >= IN_A_ROW or any(_is_ordinary(doc.low[start:end]) for start, end in run)):
        span = run[0][0], run[-1][1]
        told = doc.text_of(span)
        yield Remark(
            f"“{told}” in capitals reads as shouting. Write it in small letters.",
            span,
            fixes=replacing(span, told.lower()),
        )


def _is_ordinary(word: str) -> bool:
    return len(word) > 1 and (
        word in OFTEN_SHOUTED or word in STOP - AMBIGUOUS or (word in COURTESY - GAPS and len(word) > LONG)
    )


AMBIGUOUS = bag(
    """
    it us am an as at be by do go he if in is me no of on or so to up we oh my all can may let via was
    """
)
"""Short words that are abbreviations or states as well (IT, US, OR)."""
GAPS = bag("company position interviewer")
"""What stands in capitals where a template was to be filled in: `placeholder_left` looks at it."""

LONG = 4


def _bangs(doc: Doc, facts: Facts) -> Iterator[Remark]:
    own = {at: None for at in _marks(doc.text) if not _is_in_the_name(doc, at, facts)}
    for match in re.finditer(BANGS, doc.text):
        if match.start() in own and not match.group().startswith("?"):
            yield Remark(
                "More than one exclamation mark in a row. One full stop says it as well.",
                match.span(),
                fixes=replacing(match.span(), "."),
            )
            return
    if len(own) > MOST_BANGS:
        yield Remark(
            f"{len(own)} exclamation marks in one message. Keep at most one.",
            (max(own), max(own) + 1),
            evidence=f"{len(own)} of them",
        )


def _marks(text: str) -> Iterator[int]:
    at = text.find("!")
    while at >= 0:
        yield at
        at = text.find("!", at + 1)


def _is_in_the_name(doc: Doc, at: int, facts: Facts) -> bool:
    """The mark is part of a name the case writes with one (“Yahoo!”)."""
    if "!" not in facts.organisation:
        return False
    word = doc.low[max(0, at - 30) : at + 1].split()[-1:]
    return bool(word) and word[0].lstrip("(\"'") in fold(facts.organisation).split()
