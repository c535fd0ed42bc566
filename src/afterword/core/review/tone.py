"""The tone of one sentence, as a trained linear model hears it.

Ten labels, each judged on its own by a logistic regression over the features of `tone_features`.  The weights were
trained on sentences written for this project (`training/`), and a label is sure only above a threshold that kept
nine in ten of its alarms right in cross-validation; `training/report.md` has the figures.

A sentence is summed up for all labels at once (`tone_model`) and without a string for each of its features: what a
token weighs by itself is kept, and a feature of several tokens is a number. Only a label that fired is given a
probability, and only one that is asked for its words has the features named.
"""

from collections.abc import Sequence
from functools import cache
from itertools import repeat
from operator import add
from typing import Any, NamedTuple

from afterword.core.review.kept import Kept
from afterword.core.review.tone_features import (
    END,
    MOST_TOKENS,
    NUMBER,
    PAIR_REACH,
    START,
    kind_of,
    pieces,
    places,
    surfaces,
    token_of,
)
from afterword.core.review.tone_model import audible, fires, in_lane, packed, probability_of, row_of, rows_after
from afterword.core.review.tone_weights import RULES, SURE, VERSION
from afterword.core.review.tone_words import GLUE

MOST_WORDS = 5
"""Words named as the weightiest: what a reader can take in."""

LIKELY = 0.5
"""Probability from which the words that weighed most are looked for."""

model_version: str = VERSION
"""The trained model: changes whenever a weight does."""


class ToneLabel(NamedTuple):
    """A rule a sentence may break, how likely that is (0 to 1), and the words that weighed most, in their order.

    A label that is not `is_sure` only lends weight to another witness; a faint one has no words.
    """

    rule: str
    probability: float
    is_sure: bool
    written: tuple[str, ...]
    """The tokens the words are taken from; none of a faint label."""

    @property
    def words(self) -> tuple[str, ...]:
        """The words that weighed most; looked for when asked, since most labels come to nothing."""
        return _weightiest(RULES.index(self.rule), self.written)


class Heard(NamedTuple):
    """A token as the model hears it: what it weighs by itself, the runs of words it can begin, and its class.

    Classes are numbers here, and a run of classes is the number that its classes make as digits: a sentence is summed
    up by adding whole columns of them.
    """

    token: str
    weights: int
    after: dict[str, int]
    """The number of a run of two words, by the second."""
    kind: int
    second: int
    """The class as the last digit but one."""
    third: int
    """The class as the last digit but two."""


DIGIT = 7
"""Bits of a digit: there are fewer than 127 classes, and none is 0."""

PAIR = 1 << 3 * DIGIT
"""What makes the number of a pair another one than that of a run."""

WORDS = PAIR << 1
"""What makes the number of a run of words another one than any of classes: the number of its row is added."""

LAST_OF_GLUE = len(GLUE)
"""The classes of glue have the lowest numbers."""


def labels(sentence: str) -> tuple[ToneLabel, ...]:
    """What is wrong with the tone of this sentence, likeliest first; empty for most sentences."""
    return tuple(label for label in suspicions(sentence) if label.is_sure)


def suspicions(sentence: str, words: Sequence[str] = ()) -> tuple[ToneLabel, ...]:
    """What may be wrong with the tone of this sentence, faint labels too, likeliest first.

    A greeting or a closing line counts as a sentence.  Any text is taken and none raises; of text without stops only
    the first `MOST_TOKENS` tokens are looked at.  Who has cut the sentence already, and found nothing between its
    `words` in lower case that has a tone, spares it being cut again.
    """
    heard = list(map(_SPOKEN.__getitem__, words[:MOST_TOKENS]))
    if not heard or UNSURE in heard:
        heard = list(map(_HEARD.__getitem__, surfaces(sentence)))
    if not heard:
        return ()
    total = _total(heard)
    return _given(sentence, total) if fires(total) else ()


def _given(sentence: str, total: int) -> tuple[ToneLabel, ...]:
    """The labels that the sum of the weights makes audible."""
    found = []
    for lane in audible(total):
        probability = probability_of(lane, total)
        judged = tuple(surfaces(sentence)) if probability >= LIKELY else ()
        found.append(ToneLabel(RULES[lane], round(probability, 3), probability >= SURE, judged))
    return tuple(sorted(found, key=lambda label: -label.probability))


Columns = tuple[Any, ...]
"""The tokens of a sentence as the model hears them: for each field of `Heard` all its values."""


def _total(heard: list[Heard]) -> int:
    """The packed weights of every feature of a sentence, each distinct one once."""
    columns: Columns = tuple(zip(*heard, strict=True))
    alone: dict[str, int] = dict(zip(*columns[:2], strict=True))
    return sum(map(_OF_RUN.__getitem__, set(_runs(columns))), sum(alone.values()))


def _runs(columns: Columns) -> list[int]:
    """The numbers of the features of several tokens, in the order of `places`; 0 for two words that are no feature.

    Pairs are of classes within reach of one another, without those that only glue a sentence together.
    """
    tokens, _, afters, kinds, seconds, thirds = columns
    two = list(map(add, seconds, kinds[1:]))
    found = [*map(dict.get, (_AT_START, *afters), (*tokens, END), repeat(0)), *two, *map(add, thirds, two[1:])]
    telling = [kind for kind in kinds if kind > LAST_OF_GLUE]
    ahead = [PAIR + (kind << DIGIT) for kind in telling]
    for gap in range(1, min(PAIR_REACH, len(telling) - 1) + 1):
        found += map(add, ahead, telling[gap:])
    return found


def _known(token: str) -> Heard:
    weights = sum(packed(row) for row in map(row_of, pieces(token)) if row is not None)
    return Heard(token, weights, _after(token), *_digits(kind_of(token)))


def _after(token: str) -> dict[str, int]:
    """The numbers of the runs of words that this token begins, by the second word."""
    return {word: WORDS + row for word, row in rows_after(token).items()}


@cache
def _digits(kind: str) -> tuple[int, int, int]:
    """The number of a class in each place; the same three objects for all its words, so that they are soon at hand."""
    number = _number(kind)
    return number, number << DIGIT, number << 2 * DIGIT


_KNOWN = Kept(_known)
_HEARD: Kept[str, Heard] = Kept(lambda surface: _KNOWN[token_of(surface)])
"""Every written token as the model hears it."""


def _spoken(word: str) -> Heard:
    """A word as the model hears it, unless it hears it as several tokens.

    It is taken in capitals, since a small “i” alone is another token.
    """
    if word.isdecimal():
        return _KNOWN[NUMBER]
    return _HEARD[word.upper()] if surfaces(word) == [word] else UNSURE


_SPOKEN = Kept(_spoken)


def _of_run(number: int) -> int:
    """The packed weights of a run of words or classes or a pair of classes; nothing where the model does not know it."""
    if number >= WORDS:
        return packed(number - WORDS)
    digits = [number >> place * DIGIT & ~(~0 << DIGIT) for place in (2, 1, 0)]
    row = row_of(("&" if number & PAIR else "+").join(_CLASSES[digit - 1] for digit in digits if digit))
    return 0 if row is None else packed(row)


_OF_RUN = Kept(_of_run)
_AT_START = _after(START)
_CLASSES = sorted(GLUE)
"""The classes by their number, counted from one."""


def _number(kind: str) -> int:
    """The number of a class."""
    if kind not in _CLASSES:
        _CLASSES.append(kind)
    return _CLASSES.index(kind) + 1


UNSURE = Heard("", 0, {}, 0, 0, 0)
"""Instead of a word that is several tokens."""


def _weightiest(lane: int, written: tuple[str, ...]) -> tuple[str, ...]:
    """The words that spoke most for a label: a feature's weight is shared among the tokens it covers."""
    if not written:
        return ()
    columns: Columns = tuple(zip(*map(_HEARD.__getitem__, written), strict=True))
    tokens, alone, *_ = columns
    shares = [float(in_lane(weights, lane)) for weights in alone]
    for run, covered in zip(_runs(columns), places(list(map(kind_of, tokens))), strict=True):
        if weights := _OF_RUN[run]:
            share = in_lane(weights, lane) / len(covered)
            for at in covered:
                shares[at] += share
    spoken = [at for at, share in enumerate(shares) if share > 0 and written[at][0].isalnum()]
    chosen = sorted(sorted(spoken, key=lambda at: -shares[at])[:MOST_WORDS])
    return tuple(dict.fromkeys(written[at] for at in chosen))
