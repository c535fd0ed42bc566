"""Phrases, looked for all at once: two look-ups per word of the message instead of a large pattern.

A line is a phrase. In it `a|b` is a choice, `word?` may be absent, `word*` stands for any word that begins so, `..`
skips up to three words. Phrases match across spaces and line ends, never across the end of a sentence.

Every set of phrases writes its lines into one book, by their first word. The first that is asked for in a message
looks for all of them in one walk over its words: a line is considered where its first word stands beside a word that
can be its second, and only lines that may go on with any word have to be tried. A page of the book is taken apart
when its word first occurs in a message.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from afterword.core.review.doc import Doc
from afterword.core.review.finding import Span
from afterword.core.review.sentences import Sentence

GAP = 3
Step = tuple[frozenset[str], tuple[str, ...], bool]
"""Whole words that fit, beginnings that fit, whether the step may be skipped."""

Steps = tuple[Step | None, ...]
"""The steps after the first word; None is a gap."""


class Phrases:
    """A set of phrases, found in a parsed message."""

    __slots__ = ()

    def __init__(self, lines: str) -> None:
        """One phrase a line; the first step must be plain words and may not be skipped."""
        _ALL.append(self)
        for line in lines.strip().split("\n"):
            first, _, rest = line.strip().partition(" ")
            for word in first.split("|"):
                _BOOK.setdefault(word, []).append((self, rest))
                _PAGES.pop(word, None)

    def find(self, doc: Doc) -> tuple[Span, ...]:
        """The spans of the phrases that occur, down the text, the longest at each place; looked for once a message."""
        found: tuple[Span, ...] | None = doc.memo.get(self)
        if found is None:
            doc.memo.update(_all_in(doc))
            found = doc.memo[self]
        return found

    def within(self, doc: Doc, sentence: Sentence) -> tuple[Span, ...]:
        """Those that begin in this sentence."""
        found: tuple[Span, ...] | None = doc.memo.get(self)
        if found is None:
            found = self.find(doc)
        if not found:
            return ()
        return found[bisect_left(found, (sentence.start, 0)) : bisect_left(found, (sentence.end, 0))]


class Line(NamedTuple):
    """A phrase after its first word: the set it is of, its steps, and the words that can be third (empty for any)."""

    phrases: Phrases
    steps: Steps
    thirds: frozenset[str]


class Page(NamedTuple):
    """The lines of all sets that begin with one word: by the words that can be second, and those that take any."""

    seconds: dict[str, list[Line]]
    unbound: tuple[tuple[Line, tuple[frozenset[str], ...]], ...]
    """Beside the line what must occur in the message, a set of words for each step that cannot be skipped."""


_ALL: list[Phrases] = []
_BOOK: dict[str, list[tuple[Phrases, str]]] = {}
_PAGES: dict[str, Page] = {}


def _all_in(doc: Doc) -> dict[object, tuple[Span, ...]]:
    """What of every set stands in a message."""
    ends: dict[Phrases, dict[int, int]] = {}
    for phrases, index, end in _hits(doc):
        longest = ends.setdefault(phrases, {})
        longest[index] = max(end, longest.get(index, 0))
    found: dict[object, tuple[Span, ...]] = dict.fromkeys(_ALL, ())
    for phrases, longest in ends.items():
        found[phrases] = tuple([(doc.starts[index], doc.ends[end - 1]) for index, end in sorted(longest.items())])
    return found


def _hits(doc: Doc) -> Iterator[tuple[Phrases, int, int]]:
    """Every phrase that stands in a message: the set it is of, its first word and the one after its last."""
    words = (*doc.words, "", "")
    for first in _BOOK.keys() & doc.positions.keys():
        page = _PAGES.get(first) or _page(first)
        possible = _possible(page, doc) if page.unbound else ()
        for index in doc.positions[first]:
            lines = page.seconds.get(words[index + 1])
            for phrases, steps, thirds in (*lines, *possible) if lines else possible:
                if thirds and words[index + 2] not in thirds:
                    continue
                end = _match(steps, 0, doc, index + 1)
                if end >= 0:
                    yield phrases, index, end


def _possible(page: Page, doc: Doc) -> tuple[Line, ...]:
    """The lines that take any second word and miss no word in this message that they cannot do without."""
    said = doc.positions.keys()
    return tuple([line for line, must in page.unbound if not any(map(said.isdisjoint, must))])


def _page(word: str) -> Page:
    """The page of a first word, taken apart."""
    seconds: dict[str, list[Line]] = {}
    unbound = []
    for phrases, rest in _BOOK[word]:
        steps = _steps(rest)
        follow = _next_words(steps)
        line = Line(phrases, steps, _next_words(steps[1:]) if follow and follow == _next_words(steps[:1]) else ANY)
        for second in follow:
            seconds.setdefault(second, []).append(line)
        if not follow:
            unbound.append((line, _needed(steps)))
    _PAGES[word] = page = Page(seconds, tuple(unbound))
    return page


@cache
def _steps(rest: str) -> Steps:
    return tuple(map(_step, rest.split()))


def _next_words(steps: Steps) -> frozenset[str]:
    """The words with which these steps can begin; empty where any word will do, or none is needed."""
    follow = ANY
    for step in steps:
        if step is None or step[1]:
            return ANY
        follow |= step[0]
        if not step[2]:
            return follow
    return ANY


ANY: frozenset[str] = frozenset()


def _needed(steps: Steps) -> tuple[frozenset[str], ...]:
    """What must occur: a set of words for each step that cannot be skipped."""
    return tuple(step[0] for step in steps if step is not None and not step[1] and not step[2])


def _step(text: str) -> Step | None:
    if text == "..":
        return None
    may_skip = text.endswith("?")
    choices = text.removesuffix("?").split("|")
    if "*" not in text:
        return frozenset(choices), (), may_skip
    prefixes = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    return frozenset(choice for choice in choices if not choice.endswith("*")), prefixes, may_skip


def _match(steps: tuple[Step | None, ...], at: int, doc: Doc, index: int) -> int:
    """The token after the match of steps[at:] from `index`, or -1."""
    if at == len(steps):
        return index
    step = steps[at]
    if step is None:
        return _across_gap(steps, at + 1, doc, index)
    words, prefixes, may_skip = step
    if index < len(doc.words) and doc.sentence_of[index] == doc.sentence_of[index - 1]:
        word = doc.words[index]
        if word in words or (prefixes and word.startswith(prefixes)):
            end = _match(steps, at + 1, doc, index + 1)
            if end >= 0:
                return end
    return _match(steps, at + 1, doc, index) if may_skip else -1


def _across_gap(steps: tuple[Step | None, ...], at: int, doc: Doc, index: int) -> int:
    """The match of steps[at:] after up to three words of the same sentence."""
    best = -1
    for later in range(index, min(index + GAP + 1, len(doc.words))):
        if doc.sentence_of[later] != doc.sentence_of[index - 1]:
            break
        best = max(best, _match(steps, at, doc, later))
    return best
