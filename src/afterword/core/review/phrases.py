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
from afterword.core.review.kept import Kept
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
        _SETS.append(self)
        for line in lines.strip().split("\n"):
            first, _, rest = line.strip().partition(" ")
            for word in first.split("|"):
                _BOOK.setdefault(word, []).append((self, rest))
                _PAGES.pop(word, None)

    def find(self, doc: Doc) -> tuple[Span, ...]:
        """The spans of the phrases that occur, down the text, the longest at each place; looked for once a message."""
        written = len(_SETS)  # a set that is written later has not been looked for
        found: dict[Phrases, tuple[Span, ...]] | None = doc.memo.get(written)
        if found is None:
            found = doc.memo[written] = _all_in(doc)
        return found.get(self, ())

    def within(self, doc: Doc, sentence: Sentence) -> tuple[Span, ...]:
        """Those that begin in this sentence."""
        found = self.find(doc)
        if not found:
            return ()
        return found[bisect_left(found, (sentence.start, 0)) : bisect_left(found, (sentence.end, 0))]


class Line(NamedTuple):
    """A phrase after its first word: the set it is of, its steps, and what can be told of it before they are tried."""

    phrases: Phrases
    steps: Steps
    thirds: frozenset[str]
    """The words that can be third; empty for any."""
    needs: tuple[frozenset[str], ...]
    """What must occur in the message, a set of words for each step that cannot be skipped."""
    is_short: bool
    """Whether it stands where its second word and its third do: there is nothing left to try."""


class Page(NamedTuple):
    """The lines of all sets that begin with one word: by the words that can be second, and those that take any."""

    seconds: dict[str, list[Line]]
    unbound: list[Line]


def _all_in(doc: Doc) -> dict[Phrases, tuple[Span, ...]]:
    """What of every set stands in a message; nothing for most."""
    found: dict[Phrases, dict[int, int]] = {}
    for phrases, index, end in _hits(doc):
        longest = found.setdefault(phrases, {})
        longest[index] = max(end, longest.get(index, 0))
    return {
        phrases: tuple([(doc.starts[index], doc.ends[end - 1]) for index, end in longest.items()])
        for phrases, longest in found.items()
    }


def _hits(doc: Doc) -> Iterator[tuple[Phrases, int, int]]:
    """Every phrase that stands in a message, in its order: the set it is of, its first word and the one after its last."""
    words = (*doc.words, "", "")
    possible: dict[str, list[Line]] = {}
    for index, page in enumerate(map(_PAGES.__getitem__, doc.words)):
        if page is None:
            continue
        lines = page.seconds.get(words[index + 1], [])
        if page.unbound:
            word = words[index]
            if word not in possible:
                possible[word] = _possible(page.unbound, doc)
            lines = lines + possible[word]
        for line in lines:
            end = _end(line, words, index, doc.sentences[doc.sentence_of[index]].last)
            if end >= 0:
                yield line.phrases, index, end


def _end(line: Line, words: tuple[str, ...], index: int, last: int) -> int:
    """The number of the word after the phrase that begins at `index`, in a sentence that ends before `last`; or -1."""
    _, steps, thirds, _, is_short = line
    if thirds and words[index + 2] not in thirds:
        return -1
    if is_short:
        end = index + 1 + len(steps)
        return end if end <= last else -1
    return _match(words, steps, index + 1, last)


def _possible(lines: list[Line], doc: Doc) -> list[Line]:
    """Those lines that miss no word in this message that they cannot do without."""
    said = doc.said
    return [line for line in lines if not any(map(said.isdisjoint, line.needs))]


def _page(word: str) -> Page | None:
    """The page of a first word, taken apart; None where no phrase begins with the word."""
    if word not in _BOOK:
        return None
    seconds: dict[str, list[Line]] = {}
    unbound = []
    for phrases, rest in _BOOK[word]:
        line = _line(phrases, _steps(rest))
        follow = _next_words(line.steps)
        for second in follow:
            seconds.setdefault(second, []).append(line)
        if not follow:
            unbound.append(line)
    return Page(seconds, unbound)


def _line(phrases: Phrases, steps: Steps) -> Line:
    follow, certain = _next_words(steps), _next_words(steps[:1])
    thirds = _next_words(steps[1:]) if follow and follow == certain else ANY
    is_short = bool(certain) and (len(steps) == 1 or (len(steps) == TWO and bool(thirds)))
    return Line(phrases, steps, thirds, _needed(steps), is_short)


TWO = 2
_SETS: list[Phrases] = []
_BOOK: dict[str, list[tuple[Phrases, str]]] = {}
_PAGES = Kept(_page)


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


def _match(words: tuple[str, ...], steps: Steps, index: int, last: int) -> int:
    """The number of the word after the match of these steps from `index` on, before `last`; -1 for none."""
    for at, step in enumerate(steps):
        if step is None:
            return _across_gap(words, steps[at + 1 :], index, last)
        choices, beginnings, may_skip = step
        fits = index < last and (words[index] in choices or (beginnings and words[index].startswith(beginnings)))
        if may_skip:
            end = _match(words, steps[at + 1 :], index + 1, last) if fits else -1
            return end if end >= 0 else _match(words, steps[at + 1 :], index, last)
        if not fits:
            return -1
        index += 1
    return index


def _across_gap(words: tuple[str, ...], steps: Steps, index: int, last: int) -> int:
    """The longest match of these steps after up to three words."""
    return max((_match(words, steps, later, last) for later in range(index, min(index + GAP + 1, last))), default=-1)
