"""Where the sentences of a message begin and end: at stops and at the ends of lines, as far as they are meant so."""

import re
from collections.abc import Iterator
from itertools import compress
from typing import NamedTuple

from afterword.core.review.words import bag

BREAK = re.compile(r"(?<![.!?…])[.!?…]++[\"')\]]*+(?=\s)|\n")
UNBROKEN = dict.fromkeys(("", " ", ", ", "; ", ": "), "")
"""What stands between most words of a sentence, and has nothing in it that need be searched for a break."""

PLAIN_STOP = ". "
"""The end of most sentences; after an ordinary word it needs no second look."""

ABBREVIATIONS = bag(
    """
    mr mrs ms mx dr prof st sr jr no vs inc ltd co corp rev hon capt lt sgt gen col approx dept e.g i.e etc a.m
    p.m fr frl hr bzw z.b sra mme mlle u.s u.k ph.d b.sc m.sc ext tel vol fig
    """
)
ENDS_OF_ABBREVIATIONS = frozenset(known.rpartition(".")[2] for known in ABBREVIATIONS)
SHORT_LINE = 45
"""A line shorter than this ended on purpose; a longer one may have been wrapped by a mail program."""


class Sentence(NamedTuple):
    """A sentence or a line of its own; `first` and `last` (exclusive) count words."""

    start: int
    end: int
    first: int
    last: int


def sentences_of(text: str, words: tuple[str, ...], gaps: tuple[str, ...], bounds: list[int]) -> tuple[Sentence, ...]:
    """The sentences of a text whose words, and the gaps before, between and after them, are known.

    `bounds` are the ends of the first gap, the first word, the second gap and so on.
    """
    start = first = 0
    sentences: list[Sentence] = []
    for end, last in (*_breaks(text, words, gaps, bounds), (len(text), len(words))):
        piece = text[start:end]
        stripped = piece.strip()
        if stripped:
            begin = start + len(piece) - len(piece.lstrip())
            sentences.append(Sentence(begin, begin + len(stripped), first, last))
        start, first = end, last
    return tuple(sentences)


def _breaks(text: str, words: tuple[str, ...], gaps: tuple[str, ...], bounds: list[int]) -> Iterator[tuple[int, int]]:
    """Where sentences end, and how many words there are up to there; only gaps that may hold a break are searched."""
    line = 0
    for count in compress(range(len(gaps)), map(UNBROKEN.get, gaps, gaps)):
        gap, end = gaps[count], bounds[2 * count]
        before = words[count - 1] if count else ""
        if gap == PLAIN_STOP and _is_ordinary(before):
            yield end - 1, count
            continue
        for match in BREAK.finditer(text, end - len(gap), end):
            if match.group() == "\n":
                if _line_ends(text, line, match.start()):
                    yield match.end(), count
                line = match.end()
            elif _ends_sentence(text, match, before):
                yield match.end(), count


def _is_ordinary(word: str) -> bool:
    """Neither an abbreviation nor an initial: a full stop after it ends a sentence."""
    return len(word) > 1 and word not in ENDS_OF_ABBREVIATIONS


def _line_ends(text: str, line: int, newline: int) -> bool:
    """A line end that is no mere wrapping: the line is short, or a blank line or a list item follows."""
    follows = text[newline + 1 : newline + 4].lstrip(" \t")
    return newline - line < SHORT_LINE or not follows or follows[0] in "\r\n-*•–·>"


def _ends_sentence(text: str, match: re.Match[str], word: str) -> bool:
    """A stop that ends a sentence: not after an abbreviation or an initial, not the “!” of a name within a sentence."""
    stop = match.group()
    if stop == "!":
        follows = text[match.end() : match.end() + 3].lstrip()
        return not (follows and follows[0].islower() and _is_capital_lost(text, match.start()))
    if stop != "." or _is_ordinary(word):
        return True
    before = text[max(0, match.start() - 12) : match.start()].split()
    last = before[-1].lstrip("(\"'") if before else ""
    return not (last.lower() in ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last not in "iI"))


def _is_capital_lost(text: str, offset: int) -> bool:
    """Whether a word stands right before the mark, as in a firm's name that ends in one."""
    return offset > 0 and text[offset - 1].isalnum()
