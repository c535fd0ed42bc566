"""Phrases, looked for all at once: two look-ups per word of the message instead of a large pattern.

A line is a phrase. In it `a|b` is a choice, `word?` may be absent, `word*` stands for any word that begins so, `..`
skips up to three words. Phrases match across spaces and line ends, never across the end of a sentence.

Every set of phrases writes its lines into one book, by their first word. The first that is asked for in a message
looks for all of them in one walk over its words: a line is considered where its first word stands beside a word that
can be its second, and only lines that may go on with any word have to be tried. A page of the book is read when its
word first occurs in a message.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, compress, repeat
from typing import Any, NamedTuple

from afterword.core.review.doc import Doc
from afterword.core.review.finding import Span
from afterword.core.review.sentences import Sentence

GAP = 3
Step = tuple[frozenset[str], tuple[str, ...]]
"""Whole words that fit, and beginnings that fit."""

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
                _UNREAD.add(word)

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

    def touched(self, doc: Doc, sentences: Sequence[Sentence]) -> list[Sentence]:
        """Those of the sentences in which one begins."""
        begun = {doc.sentence_at(start) for start, _ in self.find(doc)}
        return list(filter(begun.__contains__, sentences)) if begun else []


Line = tuple[Phrases, Steps, bool]
"""A phrase after its first word: the set it is of, its steps, and whether it stands where its second word and its third
do, so that there is nothing left to try.

A plain tuple, as is what follows: those are taken apart at every other word, which costs named ones three times as much.
"""

Follow = tuple[list[Line], dict[str, list[Line]]]
"""The lines that go on with one second word: those that take any third, and by each other third these and its own."""


class Unbound(NamedTuple):
    """The lines that begin with one word and take any second."""

    lines: list[tuple[Line, tuple[frozenset[str], ...]]]
    """Beside the line what must occur in the message, a set of words for each step."""
    wanted: frozenset[str]
    """Words of which one must occur before any of the lines can; empty for none."""


def _all_in(doc: Doc) -> dict[Phrases, tuple[Span, ...]]:
    """What of every set stands in a message; nothing for most."""
    found: dict[Phrases, dict[int, int]] = {}
    for phrases, index, end in _hits(doc):
        longest = found.setdefault(phrases, {})
        longest[index] = max(end, longest.get(index, 0))
    return {
        phrases: tuple([(doc.starts[index], doc.ends[end - 1]) for index, end in sorted(longest.items())])
        for phrases, longest in found.items()
    }


def _hits(doc: Doc) -> Iterator[tuple[Phrases, int, int]]:
    """Every phrase that stands in a message: the set it is of, its first word and the one after its last."""
    words = (*doc.words, "", "")
    for index, lines in chain(_beside(doc, words), _apart(doc)):
        last = doc.sentences[doc.sentence_of[index]].last
        for phrases, steps, is_short in lines:
            end = index + 1 + len(steps) if is_short else _match(words, steps, index + 1, last)
            if index < end <= last:
                yield phrases, index, end


def _beside(doc: Doc, words: tuple[str, ...]) -> list[tuple[int, list[Line]]]:
    """Where a line may stand, and which: beside a word that can be second."""
    for word in doc.said & _UNREAD:
        _read(word)
    seconds = map(_SECONDS.get, doc.words, repeat(NOTHING))
    follows: list[Any] = list(map(dict.get, seconds, words[1:]))
    places = compress(range(len(follows)), follows)
    return [(at, follows[at][1].get(words[at + 2], follows[at][0])) for at in places]


def _apart(doc: Doc) -> Iterator[tuple[int, list[Line]]]:
    """The same of lines that go on with any word."""
    for word in filter(_UNBOUND.__contains__, doc.said):
        lines = _possible(_UNBOUND[word], doc.said)
        for index in doc.places_of(word) if lines else ():
            yield index, lines


def _possible(unbound: Unbound, said: frozenset[str]) -> list[Line]:
    """The lines that miss no word in this message that they cannot do without."""
    if unbound.wanted and unbound.wanted.isdisjoint(said):
        return []
    return [line for line, needs in unbound.lines if not any(map(said.isdisjoint, needs))]


def _read(word: str) -> None:
    """Take the lines that begin with this word apart: by the words that can be second, and those that take any."""
    seconds: dict[str, list[tuple[Line, frozenset[str]]]] = {}
    unbound = []
    for phrases, rest in _BOOK[word]:
        for steps in _readings(rest):
            follow = _words_at(0, steps)
            thirds = _words_at(1, steps) if follow else ANY
            line = (phrases, steps, len(steps) <= bool(follow) + bool(thirds))
            for second in follow:
                seconds.setdefault(second, []).append((line, thirds))
            if not follow:
                unbound.append((line, _needed(steps)))
    _SECONDS[word] = {second: _follow(lines) for second, lines in seconds.items()}
    if unbound:
        _UNBOUND[word] = Unbound(unbound, _wanted([needs for _, needs in unbound]))
    _UNREAD.discard(word)


def _follow(lines: list[tuple[Line, frozenset[str]]]) -> Follow:
    free = [line for line, thirds in lines if not thirds]
    by_third: dict[str, list[Line]] = {}
    for line, thirds in lines:
        for third in thirds:
            by_third.setdefault(third, [*free]).append(line)
    return free, by_third


_SETS: list[Phrases] = []
_BOOK: dict[str, list[tuple[Phrases, str]]] = {}
"""The lines of all sets, by their first word."""

_UNREAD: set[str] = set()
"""The first words of lines that have not been taken apart."""

_SECONDS: dict[str, dict[str, Follow]] = {}
"""The lines of a first word, by the words that can be second."""

NOTHING: dict[str, Follow] = {}
_UNBOUND: dict[str, Unbound] = {}
ANY: frozenset[str] = frozenset()


@cache
def _readings(rest: str) -> tuple[Steps, ...]:
    """The steps of a line: with and without each word that may be absent."""
    readings: list[Steps] = [()]
    for text in rest.split():
        longer = [(*steps, _step(text.removesuffix("?"))) for steps in readings]
        readings = readings + longer if text.endswith("?") else longer
    return tuple(readings)


def _step(text: str) -> Step | None:
    if text == "..":
        return None
    choices = text.split("|")
    if "*" not in text:
        return frozenset(choices), ()
    prefixes = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    return frozenset(choice for choice in choices if not choice.endswith("*")), prefixes


def _words_at(place: int, steps: Steps) -> frozenset[str]:
    """The words of this step; empty where any word will do, or none is needed."""
    step = steps[place] if place < len(steps) else None
    return ANY if step is None or step[1] else step[0]


def _needed(steps: Steps) -> tuple[frozenset[str], ...]:
    """What must occur: a set of words for each step."""
    return tuple(step[0] for step in steps if step is not None and not step[1])


def _wanted(needs: list[tuple[frozenset[str], ...]]) -> frozenset[str]:
    """The last words that each line needs; empty where one can do without any."""
    return ANY.union(*(steps[-1] for steps in needs)) if all(needs) else ANY


def _match(words: tuple[str, ...], steps: Steps, index: int, last: int) -> int:
    """The number of the word after the match of these steps from `index` on, before `last`; -1 for none."""
    for at, step in enumerate(steps):
        if step is None:
            return _across_gap(words, steps[at + 1 :], index, last)
        choices, beginnings = step
        if index >= last or not (words[index] in choices or (beginnings and words[index].startswith(beginnings))):
            return -1
        index += 1
    return index


def _across_gap(words: tuple[str, ...], steps: Steps, index: int, last: int) -> int:
    """The longest match of these steps after up to three words."""
    return max((_match(words, steps, later, last) for later in range(index, min(index + GAP + 1, last))), default=-1)
