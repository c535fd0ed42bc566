"""Phrases by their first word: a dictionary look-up per word of the message instead of a large pattern.

A line is a phrase. In it `a|b` is a choice, `word?` may be absent, `word*` stands for any word that begins so, `..`
skips up to three words. Phrases match across spaces and line ends, never across the end of a sentence.
A line is taken apart when its first word first occurs in a message, and left at once where a word it cannot do without
is missing: most lines cost one look-up.
"""

from bisect import bisect_left
from collections.abc import Iterator

from afterword.core.review.doc import Doc, Sentence
from afterword.core.review.finding import Span

GAP = 3
Step = tuple[frozenset[str], tuple[str, ...], bool]
"""Whole words that fit, beginnings that fit, whether the step may be skipped."""

Line = tuple[tuple[frozenset[str], ...], tuple[Step | None, ...]]
"""What must occur, a set of words for each step that cannot be skipped; and the steps after the first word."""


class Phrases:
    """A set of phrases, found in a parsed message."""

    __slots__ = ("_lines", "_parsed")

    def __init__(self, lines: str) -> None:
        """One phrase a line; the first step must be plain words and may not be skipped."""
        self._lines: dict[str, list[str]] = {}
        self._parsed: dict[str, tuple[Line, ...]] = {}
        for line in lines.strip().split("\n"):
            first, _, rest = line.strip().partition(" ")
            for word in first.split("|"):
                self._lines.setdefault(word, []).append(rest)

    def find(self, doc: Doc) -> tuple[Span, ...]:
        """The spans of the phrases that occur, down the text, the longest at each place; looked for once a message."""
        found: tuple[Span, ...] | None = doc.memo.get(self)
        if found is None:
            found = doc.memo[self] = tuple(sorted(self._spans(doc)))
        return found

    def within(self, doc: Doc, sentence: Sentence) -> tuple[Span, ...]:
        """Those that begin in this sentence."""
        found: tuple[Span, ...] | None = doc.memo.get(self)
        if found is None:
            found = self.find(doc)
        if not found:
            return ()
        return found[bisect_left(found, (sentence.start, 0)) : bisect_left(found, (sentence.end, 0))]

    def _spans(self, doc: Doc) -> Iterator[Span]:
        said = doc.positions.keys()
        for word in self._lines.keys() & said:
            possible = []
            for must, steps in self._parsed.get(word) or self._of(word):
                for needed in must:
                    if said.isdisjoint(needed):
                        break
                else:
                    possible.append(steps)
            for index in doc.positions[word] if possible else ():
                end = max([_match(steps, 0, doc, index + 1) for steps in possible])
                if end >= 0:
                    yield doc.starts[index], doc.ends[end - 1]

    def _of(self, word: str) -> tuple[Line, ...]:
        """The phrases that begin with this word."""
        if word not in self._parsed:
            self._parsed[word] = tuple(map(_line, self._lines[word]))
        return self._parsed[word]


def _line(rest: str) -> Line:
    steps = tuple(map(_step, rest.split()))
    must = tuple(step[0] for step in steps if step is not None and not step[1] and not step[2])
    return must, steps


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
