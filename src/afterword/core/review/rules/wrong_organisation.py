"""Another firm's name.

Finds a firm named where yours should stand ("joining Northwind", "the role at Northwind") that the case does not know,
and a misspelt or altered name of the firm.
Why: it shows that the message was written for somebody else.
Instead: the name as they write it.
Firms you worked for are left alone, and so are people whose name is part of the firm's.
Guide: S23, S26.
"""

import re
from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Part, Severity, Span
from afterword.core.review.firms import Named, altered, in_place_of_the_firm, name_words
from afterword.core.review.likeness import is_slip
from afterword.core.review.names import TITLED, title_of
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.words import COURTESY, STOP, bare, fold

SEVERITY = Severity.ERROR
VERSION = 5
BAD = (
    "I would love to join Northwind Traders.",
    "Thank you for telling me about the role at Northwind.",
    "I would be glad to work for Larkfeild Foods.",
    "I enjoyed learning how Larkhill Foods plans its routes.",
)
GOOD = (
    "I would love to join Larkfield Foods.",
    "At Hopsworth we worked at night.",
    "I would be glad to join Larkfield.",
    "I was joining Polish classes then.",
    "The team at Costa does the same with coffee.",
    "The tasting vans are Larkfield's best idea.",
    "As buyer of Marlow Foods I met every grower.",
)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """Remarks on strange firms in the place of theirs, then on slips in its own name."""
    seen: list[tuple[int, int]] = []
    for remark in (*_slips(doc.text, Part.BODY, facts), *_altered(doc, facts), *_strangers(doc, facts)):
        span = remark.span or (0, 0)
        if not any(start < span[1] and span[0] < end for start, end in seen):
            seen.append(span)
            yield remark
    yield from _slips(doc.message.subject or "", Part.SUBJECT, facts)


def _strangers(doc: Doc, facts: Facts) -> Iterator[Remark]:
    for named in in_place_of_the_firm(doc):
        if not title_of(named.words[0]) and _is_strange(named.telling, facts):
            yield _remark(doc, named, facts, severity=Severity.ERROR if named.is_certain else Severity.WARNING)


def _is_strange(telling: tuple[str, ...], facts: Facts) -> bool:
    """Nothing of the firm's own name, and more words that the case does not know than words it does."""
    owning = [f"{word}'s" for word in telling]
    known = sum(
        word in facts.known_words or owner in facts.known_words for word, owner in zip(telling, owning, strict=True)
    )
    return known * 2 < len(telling) and facts.organisation_words.isdisjoint((*telling, *owning))


def _altered(doc: Doc, facts: Facts) -> Iterator[Remark]:
    for named in altered(doc, facts.organisation):
        is_known = len(named.words) == 1 and not (facts.known_words | STOP).isdisjoint(named.words)
        if not is_known and not _is_of_somebody(doc.text_of(named.span), facts):
            yield _remark(doc, named, facts, severity=Severity.WARNING)


def _is_of_somebody(name: str, facts: Facts) -> bool:
    """Whether it ends as the name of a person of the case does, whose family gave the firm its name."""
    is_joined = " & " in name or " and " in name
    return not is_joined and name_words(name)[-1] in {known.family for known in (*facts.people, *facts.mentioned)}


def _remark(doc: Doc, named: Named, facts: Facts, *, severity: Severity) -> Remark:
    return Remark(
        f"“{doc.text_of(named.span)}” is not in the case; the firm is {facts.organisation}. "
        "Check that this was not meant for another firm.",
        named.span,
        severity=severity,
        fixes=replacing(named.span, facts.organisation),
    )


TELLING = 5
"""Letters a word of the name needs before a slip in it can be told from another word."""

LONGEST_TITLE = 12
"""Letters of a title and the blank after it; whoever has one is a person, and `wrong_name` looks at them."""

CAPITALISED = re.compile(r"[^\W\d_a-z](?<![\w’'-].)[^\W\d_]{4,}(?![\w-])")
"""Sought by the capital and only then by what is before it."""


def _slips(text: str, part: Part, facts: Facts) -> Iterator[Remark]:
    """Capitalised words that nearly are a word of the firm's name."""
    names = [
        word
        for word in facts.organisation.replace(",", " ").split()
        if len(word) >= TELLING and bare(word) not in COURTESY
    ]
    for match in CAPITALISED.finditer(text) if names else ():
        word = bare(match.group())
        if (
            word in facts.known_words
            or word in STOP
            or word in COURTESY
            or word in fold(facts.job_title)
            or word.removesuffix("s") in facts.known_words
        ):
            continue
        near = next((name for name in names if is_slip(word, _unowned(bare(name)))), None)
        if near and not _has_title(text, match.span()):
            is_owned = text[match.end() : match.end() + 2] in OWNED
            yield Remark(
                f"The firm writes {facts.organisation}, not “{match.group()}”.",
                match.span(),
                evidence=f"in the case: {facts.organisation}",
                fixes=replacing(match.span(), _unowned(near) if is_owned else near, safe=True),
                part=part,
            )


def _has_title(text: str, span: Span) -> bool:
    return any(found.end() > span[0] for found in TITLED.finditer(text, max(0, span[0] - LONGEST_TITLE), span[1]))


OWNED = ("'s", "’s")


def _unowned(name: str) -> str:
    """The name without the ending of what is somebody's: Hartley of Hartley's."""
    return name.removesuffix("'s").removesuffix("’s")
