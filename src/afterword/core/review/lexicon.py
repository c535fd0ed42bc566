"""House rules: a career centre's own words to find, without code.

Four kinds. `existence`: any of these words. `substitution`: these words, and what to write instead. `near`: one word
of each list within so many words. `occurrence`: a word oftener, or less often, than so many times.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.review.doc import Doc, words_in
from afterword.core.review.finding import Severity, Span
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.words import fold


class Kind(StrEnum):
    """What a house rule looks for."""

    EXISTENCE = "existence"
    SUBSTITUTION = "substitution"
    NEAR = "near"
    OCCURRENCE = "occurrence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """One house rule as it is written down; which fields count depends on the kind.

    `within` counts words between the two; `at_most` and `at_least` count occurrences in one message.
    """

    id: str
    kind: Kind
    message: str
    severity: Severity = Severity.WARNING
    words: tuple[str, ...] = ()
    swap: tuple[tuple[str, str], ...] = ()
    near: tuple[str, ...] = ()
    within: int = 6
    at_most: int | None = None
    at_least: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRule:
    """A rule of a career centre: its id, what it weighs, and the function that finds."""

    id: str
    severity: Severity
    check: Callable[[Doc], tuple[Remark, ...]]


def house_rule(lexicon: Lexicon) -> HouseRule:
    """The rule that a written one stands for."""
    return HouseRule(id=lexicon.id, severity=lexicon.severity, check=lambda doc: tuple(_check(lexicon, doc)))


def _check(lexicon: Lexicon, doc: Doc) -> Iterator[Remark]:
    match lexicon.kind:
        case Kind.EXISTENCE:
            yield from (Remark(lexicon.message, span) for word in lexicon.words for span in _places(word, doc))
        case Kind.SUBSTITUTION:
            yield from _swaps(lexicon, doc)
        case Kind.NEAR:
            yield from _neighbours(lexicon, doc)
        case Kind.OCCURRENCE:
            yield from _counted(lexicon, doc)


def _swaps(lexicon: Lexicon, doc: Doc) -> Iterator[Remark]:
    for word, instead in lexicon.swap:
        for span in _places(word, doc):
            right = instead[:1].upper() + instead[1:] if doc.text[span[0]].isupper() else instead
            yield Remark(lexicon.message, span, fixes=replacing(span, right, safe=True))


def _neighbours(lexicon: Lexicon, doc: Doc) -> Iterator[Remark]:
    others = [span for word in lexicon.near for span in _places(word, doc)]
    for word in lexicon.words:
        for start, end in _places(word, doc):
            for low, high in others:
                between = doc.index_at(max(start, low)) - doc.index_at(min(end, high))
                if (start, end) != (low, high) and 0 <= between <= lexicon.within:
                    yield Remark(lexicon.message, (min(start, low), max(end, high)))
                    return


def _counted(lexicon: Lexicon, doc: Doc) -> Iterator[Remark]:
    places = sorted(span for word in lexicon.words for span in _places(word, doc))
    if lexicon.at_most is not None and len(places) > lexicon.at_most:
        yield Remark(
            lexicon.message, places[lexicon.at_most], evidence=f"{len(places)} times, at most {lexicon.at_most}"
        )
    if lexicon.at_least is not None and len(places) < lexicon.at_least:
        yield Remark(lexicon.message, evidence=f"{len(places)} times, at least {lexicon.at_least}")


def _places(phrase: str, doc: Doc) -> Iterator[Span]:
    """Where the words of a phrase stand side by side; `word*` takes any ending of the last word."""
    wanted = words_in(fold(phrase.removesuffix("*")))
    if not wanted:
        return
    last, opens = wanted[-1], phrase.endswith("*")
    for index in range(len(doc.words) - len(wanted) + 1) if len(wanted) > 1 or opens else doc.places_of(last):
        said = doc.words[index : index + len(wanted)]
        fits = said[-1].startswith(last) if opens else said[-1] == last
        if fits and list(said[:-1]) == wanted[:-1]:
            yield doc.starts[index], doc.ends[index + len(wanted) - 1]
