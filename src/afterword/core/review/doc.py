"""A message parsed once: words, sentences, greeting and sign-off, every one at its offset in the text as given."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from itertools import accumulate, islice
from math import ceil
from typing import Any

from afterword.core.message import Message
from afterword.core.review.ends import sign_off_of
from afterword.core.review.finding import Span
from afterword.core.review.opening import greeting_of
from afterword.core.review.quoted import only_new, signature_of
from afterword.core.review.sentences import Sentence, sentences_of
from afterword.core.review.words import COURTESY, STOP, content, fold


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Doc:
    """A parsed message, what it quotes blanked out. `low` has the length of `text`; words are folded; spans are code points."""

    message: Message
    at: datetime
    text: str
    low: str
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    """What stands before each word, and after the last."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    said: frozenset[str]
    """The words, each once."""
    marks: frozenset[str]
    """The characters that stand between words, each once: a rule about a mark need not go through the text for it."""
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
            opened = self.greeting[1] if self.greeting else 0
            closing, closed = self.sign_off or (0, 0)
            self.memo["main"] = tuple(
                [item for item in self.sentences if item.end > opened and not closing <= item.start < closed]
            )
        found: tuple[Sentence, ...] = self.memo["main"]
        return found

    @property
    def is_main(self) -> Callable[[Sentence], bool]:
        """Whether a sentence is one of these."""
        if "is main" not in self.memo:
            self.memo["is main"] = frozenset(self.main).__contains__
        found: Callable[[Sentence], bool] = self.memo["is main"]
        return found

    @property
    def small_i(self) -> tuple[int, ...]:
        """The numbers of the places where “i” stands and is written small."""
        if "small i" not in self.memo:
            self.memo["small i"] = tuple([at for at in self.places_of("i") if self.text[self.starts[at]] == "i"])
        found: tuple[int, ...] = self.memo["small i"]
        return found

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

    def places_of(self, word: str) -> list[int]:
        """The numbers of the places where a folded word stands."""
        places: list[int] = []
        at = -1
        try:
            while word in self.said:
                at = self.words.index(word, at + 1)
                places.append(at)
        except ValueError:
            return places
        return places

    def places_of_any(self, words: AbstractSet[str]) -> list[int]:
        """The numbers of the places where one of these folded words stands."""
        return [at for at, word in enumerate(self.words) if word in words] if words else []

    def words_of(self, sentence: Sentence) -> tuple[str, ...]:
        """The folded words of a sentence."""
        return self.words[sentence.first : sentence.last]

    def stems_of(self, sentence: Sentence) -> set[str]:
        """The stems of its words that say something."""
        return {stem for stem in self.stems[sentence.first : sentence.last] if stem}


def parse(message: Message, *, at: datetime) -> Doc:
    """The parsed message; `at` is when it is to go, where the recipient is.

    One split cuts the text into gap, word, gap, word and so on to the last gap; every offset is a sum of their lengths.
    """
    text = only_new(message.body)
    low = fold(text)
    cut = _pattern(low).split(low)
    bounds = list(accumulate(map(len, cut)))
    words, gaps = tuple(cut[1::2]), tuple(cut[::2])
    sentences = sentences_of(text, words, gaps, bounds)
    greeting = greeting_of(text, low)
    return Doc(
        message=message,
        at=at,
        text=text,
        low=low,
        words=words,
        gaps=gaps,
        starts=tuple(bounds[:-1:2]),
        ends=tuple(bounds[1::2]),
        said=frozenset(words),
        marks=frozenset("".join(frozenset(gaps))),
        sentences=sentences,
        sentence_of=_sentence_of(sentences),
        greeting=greeting,
        sign_off=sign_off_of(text, low, after=greeting[1] if greeting else 0) or signature_of(message.body),
        is_english=_is_english(words),
    )


def words_in(low: str) -> list[str]:
    """The words of a folded text; letters followed by combining marks (NFD) stay whole."""
    found: list[str] = _pattern(low).findall(low)
    return found


def _pattern(low: str) -> re.Pattern[str]:
    """What is a word of this text: letters and digits, also joined by an apostrophe, a hyphen or an ampersand."""
    if low.isascii():
        return _word("[a-z0-9]")
    marked = any("\u0300" <= letter <= "\u036f" for letter in low)
    return _word(r"(?:[^\W_]|[\u0300-\u036f])" if marked else r"[^\W_]")


@cache
def _word(letter: str) -> re.Pattern[str]:
    return re.compile(rf"({letter}++(?:['\-&]{letter}++)*+)")


def _sentence_of(sentences: tuple[Sentence, ...]) -> tuple[int, ...]:
    """For each word the number of its sentence."""
    found: list[int] = []
    for number, sentence in enumerate(sentences):
        found += [number] * (sentence.last - sentence.first)
    return tuple(found)


MIN_WORDS_TO_TELL = 12
ENGLISH_SHARE = 0.22
"""Of words that English prose is made of: 55 % and more of ours, at most 15 % of Dutch or German, 27 % of text-speak."""


def _is_english(words: tuple[str, ...]) -> bool:
    """Whether enough of the words are the ones English is made of; short texts get the benefit of the doubt.

    Counted only until there are enough, which in an English text is before its half.
    """
    if len(words) < MIN_WORDS_TO_TELL:
        return True
    enough = ceil(ENGLISH_SHARE * len(words))
    return len(list(islice(filter(_common().__contains__, words), enough))) == enough


@cache
def _common() -> frozenset[str]:
    return STOP | COURTESY
