"""A message parsed once: words, sentences, greeting and sign-off, every one at its offset in the text as given."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from afterword.core.message import Message
from afterword.core.review.finding import Span
from afterword.core.review.words import COURTESY, STOP, bag, content, fold

WORD = re.compile(r"[^\W_]++(?:['\-&][^\W_]++)*+")
BREAK = re.compile(r"(?<![.!?…])[.!?…]++[\"')\]]*+(?=\s)|\n")
ABBREVIATIONS = bag(
    """
    mr mrs ms mx dr prof st sr jr no vs inc ltd co corp rev hon capt lt sgt gen col approx dept e.g i.e etc a.m
    p.m fr frl hr bzw z.b sra mme mlle u.s u.k ph.d b.sc m.sc ext tel vol fig
    """
)
SHORT_LINE = 45
"""A line shorter than this ended on purpose; a longer one may have been wrapped by a mail program."""


class Sentence(NamedTuple):
    """A sentence or a line of its own; `first` and `last` (exclusive) count words."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Doc:
    """A parsed message. `low` has the length of `text`; words are folded; spans are code points of `text`."""

    message: Message
    at: datetime
    text: str
    low: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    positions: dict[str, list[int]]
    sentences: tuple[Sentence, ...]
    sentence_of: tuple[int, ...]
    greeting: Span | None
    sign_off: Span | None
    is_english: bool
    memo: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def stems(self) -> tuple[str, ...]:
        """For each word its stem, or nothing where it says nothing; made when first asked for."""
        if "stems" not in self.memo:
            self.memo["stems"] = tuple(map(content, self.words))
        found: tuple[str, ...] = self.memo["stems"]
        return found

    @property
    def main(self) -> tuple[Sentence, ...]:
        """The sentences between the greeting and the sign-off, and a postscript."""
        if "main" not in self.memo:
            self.memo["main"] = tuple(self._between())
        found: tuple[Sentence, ...] = self.memo["main"]
        return found

    def _between(self) -> Iterator[Sentence]:
        begin = self.greeting[1] if self.greeting else 0
        close, after = self.sign_off or (len(self.text), len(self.text))
        return (item for item in self.sentences if item.end > begin and (item.start < close or item.start >= after))

    def text_of(self, span: Span) -> str:
        """The text of a span as it was given."""
        return self.text[span[0] : span[1]]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds this offset."""
        at = bisect_right(self.sentences, (offset, len(self.text) + 1)) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None

    def index_at(self, offset: int) -> int:
        """The number of the word that begins at or after this offset."""
        return bisect_left(self.starts, offset)

    def words_of(self, sentence: Sentence) -> tuple[str, ...]:
        """The folded words of a sentence."""
        return self.words[sentence.first : sentence.last]

    def stems_of(self, sentence: Sentence) -> set[str]:
        """The stems of its words that say something."""
        return {stem for stem in self.stems[sentence.first : sentence.last] if stem}


def parse(message: Message, *, at: datetime) -> Doc:
    """The parsed message; `at` is when it is to go, where the recipient is."""
    from afterword.core.review.ends import greeting_of, sign_off_of  # noqa: PLC0415 -- they read a Doc's words

    text = message.body
    low = fold(text)
    starts, ends = _bounds(low)
    words = tuple([low[start:end] for start, end in zip(starts, ends, strict=True)])
    sentences, sentence_of = _sentences(text, starts)
    positions: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        positions.setdefault(word, []).append(index)
    greeting = greeting_of(text, low)
    return Doc(
        message=message,
        at=at,
        text=text,
        low=low,
        words=words,
        starts=starts,
        ends=ends,
        positions=positions,
        sentences=sentences,
        sentence_of=sentence_of,
        greeting=greeting,
        sign_off=sign_off_of(text, low, after=greeting[1] if greeting else 0),
        is_english=_is_english(positions, len(words)),
    )


def words_in(low: str) -> Iterator[re.Match[str]]:
    """The words of a folded text; letters followed by combining marks (NFD) stay whole."""
    marked = not low.isascii() and any("\u0300" <= letter <= "\u036f" for letter in low)
    return (_word_with_marks() if marked else WORD).finditer(low)


def _bounds(low: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where the words begin and where they end."""
    spans = [match.span() for match in words_in(low)]
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    return starts, ends


@cache
def _word_with_marks() -> re.Pattern[str]:
    return re.compile(r"(?:[^\W_]|[\u0300-\u036f])++(?:['\-&](?:[^\W_]|[\u0300-\u036f])++)*+")


def _sentences(text: str, starts: tuple[int, ...]) -> tuple[tuple[Sentence, ...], tuple[int, ...]]:
    """The sentences, and for each word the number of its sentence."""
    sentences: list[Sentence] = []
    sentence_of: list[int] = []
    word = 0
    for start, end in _pieces(text):
        first = word
        while word < len(starts) and starts[word] < end:
            word += 1
        sentence_of.extend([len(sentences)] * (word - first))
        sentences.append(Sentence(start, end, first, word))
    return tuple(sentences), tuple(sentence_of)


def _pieces(text: str) -> Iterator[Span]:
    """The stretches between sentence ends, without the white space around them."""
    start = line = 0
    for match in BREAK.finditer(text):
        is_line_end = text[match.start()] == "\n"
        ends_here = _line_ends(text, line, match.start()) if is_line_end else _ends_sentence(text, match)
        if ends_here:
            yield from _trimmed(text, start, match.end())
            start = match.end()
        if is_line_end:
            line = match.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        begin = start + len(piece) - len(piece.lstrip())
        yield begin, begin + len(stripped)


def _line_ends(text: str, line: int, newline: int) -> bool:
    """A line end that is no mere wrapping: the line is short, or a blank line or a list item follows."""
    follows = text[newline + 1 : newline + 4].lstrip(" \t")
    return newline - line < SHORT_LINE or not follows or follows[0] in "\r\n-*•–·>"


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    """A stop that ends a sentence: not after an abbreviation or an initial, not the “!” of a name within a sentence."""
    follows = text[match.end() : match.end() + 3].lstrip()
    if match.group() == "!":
        return not (follows and follows[0].islower() and _is_capital_lost(text, match.start()))
    if match.group() != ".":
        return True
    before = text[max(0, match.start() - 12) : match.start()].split()
    last = before[-1].lstrip("(\"'") if before else ""
    return not (last.lower() in ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last not in "iI"))


def _is_capital_lost(text: str, offset: int) -> bool:
    """Whether a word stands right before the mark, as in a firm's name that ends in one."""
    return offset > 0 and text[offset - 1].isalnum()


MIN_WORDS_TO_TELL = 12
ENGLISH_SHARE = 0.22
"""Of words that English prose is made of: 55 % and more of ours, at most 15 % of Dutch or German, 27 % of text-speak."""


def _is_english(positions: dict[str, list[int]], count: int) -> bool:
    """Whether enough of the words are the ones English is made of; short texts get the benefit of the doubt."""
    if count < MIN_WORDS_TO_TELL:
        return True
    return sum(len(positions[word]) for word in positions.keys() & _common()) >= ENGLISH_SHARE * count


@cache
def _common() -> frozenset[str]:
    return STOP | COURTESY
