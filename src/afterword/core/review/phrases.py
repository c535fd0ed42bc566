"""Phrases by their first word: a dictionary look-up per word of the message instead of a large pattern.

A line is a phrase. In it `a|b` is a choice, `word?` may be absent, `word*` stands for any word that begins so, `..`
skips up to three words. Phrases match across spaces and line ends, never across the end of a sentence.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc, Sentence
from afterword.core.review.finding import Span

GAP = 3
Step = tuple[frozenset[str], tuple[str, ...], bool]
"""Whole words that fit, beginnings that fit, whether the step may be skipped."""


class Phrases:
    """A set of phrases, found in a parsed message."""

    __slots__ = ("_by_first",)

    def __init__(self, lines: str) -> None:
        """One phrase a line; the first step must be plain words and may not be skipped."""
        self._by_first: dict[str, list[tuple[Step | None, ...]]] = {}
        for line in lines.strip().splitlines():
            first, *rest = line.split()
            steps = tuple(map(_step, rest))
            for word in first.split("|"):
                self._by_first.setdefault(word, []).append(steps)

    def find(self, doc: Doc) -> tuple[Span, ...]:
        """The spans of the phrases that occur, down the text, the longest at each place; looked for once a message."""
        if self not in doc.memo:
            doc.memo[self] = tuple(sorted(self._spans(doc)))
        found: tuple[Span, ...] = doc.memo[self]
        return found

    def within(self, doc: Doc, sentence: Sentence) -> tuple[Span, ...]:
        """Those that begin in this sentence."""
        return tuple(span for span in self.find(doc) if sentence.start <= span[0] < sentence.end)

    def _spans(self, doc: Doc) -> Iterator[Span]:
        for word in self._by_first.keys() & doc.positions.keys():
            for index in doc.positions[word]:
                end = max((_match(steps, 0, doc, index + 1) for steps in self._by_first[word]), default=-1)
                if end >= 0:
                    yield doc.starts[index], doc.ends[end - 1]


def _step(text: str) -> Step | None:
    if text == "..":
        return None
    may_skip = text.endswith("?")
    choices = text.removesuffix("?").split("|")
    prefixes = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    return frozenset(choice for choice in choices if not choice.endswith("*")), prefixes, may_skip


def _match(steps: tuple[Step | None, ...], at: int, doc: Doc, index: int) -> int:
    """The token after the match of steps[at:] from `index`, or -1."""
    if at == len(steps):
        return index
    step = steps[at]
    if step is None:
        ends = (_match(steps, at + 1, doc, later) for later in range(index, index + GAP + 1) if _joined(doc, later))
        return max(ends, default=-1)
    words, prefixes, may_skip = step
    if index < len(doc.words) and _joined(doc, index):
        word = doc.words[index]
        if word in words or (prefixes and word.startswith(prefixes)):
            end = _match(steps, at + 1, doc, index + 1)
            if end >= 0:
                return end
    return _match(steps, at + 1, doc, index) if may_skip else -1


def _joined(doc: Doc, index: int) -> bool:
    """No sentence ends just before this token."""
    return 0 < index < len(doc.words) and doc.sentence_of[index] == doc.sentence_of[index - 1]
