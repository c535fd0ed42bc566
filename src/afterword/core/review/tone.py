"""The tone of one sentence, as a trained linear model hears it.

Ten labels, each judged on its own by a logistic regression over the features of `tone_features`.  The weights were
trained on sentences written for this project (`training/`), and a label is sure only above a threshold that kept
nine in ten of its alarms right in cross-validation; `training/report.md` has the figures.

A sentence is summed up for all labels at once (`tone_model`) and without a string for each of its features: what a
token weighs by itself is kept, and runs of classes are numbers. Only a label that is heard at all is given a
probability, and words where it is likely; only then are the features named.
"""

from functools import lru_cache
from operator import add
from typing import Any, NamedTuple

from afterword.core.review.tone_features import (
    END,
    PAIR_REACH,
    START,
    kind_of,
    pieces,
    places,
    runs,
    surfaces,
    token_of,
)
from afterword.core.review.tone_model import fires, packed, probabilities, rows, rows_after, weight
from afterword.core.review.tone_weights import FAINT, RULES, THRESHOLDS, VERSION
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
    words: tuple[str, ...]
    is_sure: bool


class Heard(NamedTuple):
    """A token as the model hears it: what it weighs by itself, the rows of words right after it, and its class.

    Classes are numbers here, and a run of classes is the number that its classes make as digits: a sentence is summed
    up by adding whole columns of them.
    """

    token: str
    weights: int
    after: dict[str, int]
    kind: int
    second: int
    """The class as the last digit but one."""
    third: int
    """The class as the last digit but two."""


DIGIT = 7
"""Bits of a digit: there are fewer than 127 classes, and none is 0."""

LAST_OF_GLUE = len(GLUE)
"""The classes of glue have the lowest numbers."""


def labels(sentence: str) -> tuple[ToneLabel, ...]:
    """What is wrong with the tone of this sentence, likeliest first; empty for most sentences."""
    return tuple(label for label in suspicions(sentence) if label.is_sure)


def suspicions(sentence: str) -> tuple[ToneLabel, ...]:
    """What may be wrong with the tone of this sentence, faint labels too, likeliest first.

    A greeting or a closing line counts as a sentence.  Any text is taken and none raises; of text without stops only
    the first `MOST_TOKENS` tokens are looked at.
    """
    written = surfaces(sentence)
    if not written:
        return ()
    total = _total(list(map(_heard, written)))
    return _given(written, total) if fires(total) else ()


def _given(written: list[str], total: int) -> tuple[ToneLabel, ...]:
    """The labels that the sum of the weights makes audible."""
    tokens = [token_of(surface) for surface in written]
    kinds = [kind_of(token) for token in tokens]
    found = []
    for lane, probability in enumerate(probabilities(total)):
        if probability >= FAINT:
            is_sure = probability >= THRESHOLDS[lane]
            words = _weightiest(lane, written, tokens, kinds) if probability >= LIKELY else ()
            found.append(ToneLabel(RULES[lane], round(probability, 3), words, is_sure))
    return tuple(sorted(found, key=lambda label: -label.probability))


def _total(heard: list[Heard]) -> int:
    """The packed weights of every feature of a sentence, each distinct one once."""
    columns: tuple[Any, ...] = tuple(zip(*heard, strict=True))
    tokens, weights, afters, kinds, seconds, thirds = columns
    alone: dict[str, int] = dict(zip(tokens, weights, strict=True))
    neighbours = zip((rows_after(START), *afters), (*tokens, END), strict=True)
    words: set[int] = {after[token] for after, token in neighbours if token in after}
    return sum(alone.values()) + sum(map(packed, words)) + _of_classes(kinds, seconds, thirds)


def _of_classes(kinds: tuple[int, ...], seconds: tuple[int, ...], thirds: tuple[int, ...]) -> int:
    """The packed weights of the runs of two and three classes, and of the pairs of telling ones."""
    two = list(map(add, seconds, kinds[1:]))
    adjacent = {*two, *map(add, thirds, two[1:])}
    telling = [kind for kind in kinds if kind > LAST_OF_GLUE]
    before = [kind << DIGIT for kind in telling]
    pairs: set[int] = set().union(*[map(add, before, telling[gap:]) for gap in range(1, PAIR_REACH + 1)])
    return sum(map(_ADJACENT.__getitem__, adjacent)) + sum(map(_PAIRED.__getitem__, pairs))


class _Rows(dict[int, int]):
    """The packed weights of runs of classes by their number, each looked up in the model when it is first met."""

    def __init__(self, sign: str) -> None:
        """The sign that stands between the classes in the names of these features."""
        super().__init__()
        self.sign = sign

    def __missing__(self, number: int) -> int:
        digits = [number >> DIGIT * 2, number >> DIGIT & 127, number & 127]
        row = rows().get(self.sign.join(_CLASSES[digit - 1] for digit in digits if digit))
        self[number] = weights = 0 if row is None else packed(row)
        return weights


_ADJACENT = _Rows("+")
_PAIRED = _Rows("&")
_CLASSES = sorted(GLUE)
"""The classes by their number, counted from one."""


def _number(kind: str) -> int:
    """The number of a class."""
    if kind not in _CLASSES:
        _CLASSES.append(kind)
    return _CLASSES.index(kind) + 1


@lru_cache(maxsize=8192)
def _heard(surface: str) -> Heard:
    """A written token as the model hears it."""
    return _known(token_of(surface))


@lru_cache(maxsize=8192)
def _known(token: str) -> Heard:
    number = _number(kind_of(token))
    weights = sum(packed(rows()[piece]) for piece in pieces(token) if piece in rows())
    return Heard(token, weights, rows_after(token), number, number << DIGIT, number << DIGIT * 2)


def _weightiest(lane: int, written: list[str], tokens: list[str], kinds: list[str]) -> tuple[str, ...]:
    """The words that spoke most for a label: a feature's weight is shared among the tokens it covers."""
    shares = [float(sum(weight(piece, lane) for piece in pieces(token))) for token in tokens]
    for feature, covered in zip(runs(tokens, kinds), places(kinds), strict=True):
        for at in covered:
            shares[at] += weight(feature, lane) / len(covered)
    spoken = [at for at, share in enumerate(shares) if share > 0 and written[at][0].isalnum()]
    chosen = sorted(sorted(spoken, key=lambda at: -shares[at])[:MOST_WORDS])
    return tuple(dict.fromkeys(written[at] for at in chosen))
