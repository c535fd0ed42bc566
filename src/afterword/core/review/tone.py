"""The tone of one sentence, as a trained linear model hears it.

Ten labels, each judged on its own by a logistic regression over the features of `tone_features`.  The weights were
trained on sentences written for this project (`training/`), and a label is sure only above a threshold that kept
nine in ten of its alarms right in cross-validation; `training/report.md` has the figures.

A sentence is summed up for all labels at once (`tone_model`) and without a string for each of its features: what a
token weighs by itself is kept, and a feature of several tokens is a number. Only a label that fired is given a
probability, and only one that is asked for its words has the features named.
"""

from collections.abc import Iterator
from operator import add
from typing import Any, NamedTuple

from afterword.core.review.kept import Kept
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
from afterword.core.review.tone_model import fires, in_lane, packed, probabilities, row_of, rows_after, weight
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
    is_sure: bool
    written: tuple[str, ...]
    """The tokens the words are taken from; none of a faint label."""

    @property
    def words(self) -> tuple[str, ...]:
        """The words that weighed most; looked for when asked, since most labels come to nothing."""
        return _weightiest(RULES.index(self.rule), self.written)


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
    before: int
    """The class as the first of a pair."""


DIGIT = 7
"""Bits of a digit: there are fewer than 127 classes, and none is 0."""

PAIR = 1 << 3 * DIGIT
"""What makes the number of a pair another one than that of a run."""

LAST_OF_GLUE = len(GLUE)
"""The classes of glue have the lowest numbers."""

LAST_BEFORE = PAIR + (LAST_OF_GLUE << DIGIT)
"""The same of the first of a pair."""


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
    total = _total(list(map(_HEARD.__getitem__, written)))
    return _given(written, total) if fires(total) else ()


def _given(written: list[str], total: int) -> tuple[ToneLabel, ...]:
    """The labels that the sum of the weights makes audible."""
    found = []
    for lane, probability in enumerate(probabilities(total)):
        if probability >= FAINT:
            judged = tuple(written) if probability >= LIKELY else ()
            found.append(ToneLabel(RULES[lane], round(probability, 3), probability >= THRESHOLDS[lane], judged))
    return tuple(sorted(found, key=lambda label: -label.probability))


def _total(heard: list[Heard]) -> int:
    """The packed weights of every feature of a sentence, each distinct one once."""
    columns: tuple[Any, ...] = tuple(zip(*heard, strict=True))
    tokens, weights, afters, kinds, seconds, thirds, openings = columns
    alone: dict[str, int] = dict(zip(tokens, weights, strict=True))
    neighbours = zip((rows_after(START), *afters), (*tokens, END), strict=True)
    words: set[int] = {after[token] for after, token in neighbours if token in after}
    two = list(map(add, seconds, kinds[1:]))
    classes = set().union(two, map(add, thirds, two[1:]), *_pairs(kinds, openings))
    return sum(alone.values()) + sum(map(packed, words)) + sum(map(_OF_CLASSES.__getitem__, classes))


def _pairs(kinds: tuple[int, ...], openings: tuple[int, ...]) -> list[Iterator[int]]:
    """The pairs of classes within reach of one another, by how far, without those that only glue a sentence together."""
    telling = [kind for kind in kinds if kind > LAST_OF_GLUE]
    before = [pair for pair in openings if pair > LAST_BEFORE]
    return [map(add, before, telling[gap:]) for gap in REACHES]


REACHES = range(1, PAIR_REACH + 1)


def _known(token: str) -> Heard:
    number = _number(kind_of(token))
    weights = sum(packed(row) for row in map(row_of, pieces(token)) if row is not None)
    second, third = number << DIGIT, number << 2 * DIGIT
    return Heard(token, weights, rows_after(token), number, second, third, PAIR + second)


_KNOWN = Kept(_known)
_HEARD: Kept[str, Heard] = Kept(lambda surface: _KNOWN[token_of(surface)])
"""Every written token as the model hears it."""


def _of_classes(number: int) -> int:
    """The packed weights of a run or a pair of classes; nothing where the model does not know it."""
    digits = [number >> place * DIGIT & ~(~0 << DIGIT) for place in (2, 1, 0)]
    row = row_of(("&" if number & PAIR else "+").join(_CLASSES[digit - 1] for digit in digits if digit))
    return 0 if row is None else packed(row)


_OF_CLASSES = Kept(_of_classes)
_CLASSES = sorted(GLUE)
"""The classes by their number, counted from one."""


def _number(kind: str) -> int:
    """The number of a class."""
    if kind not in _CLASSES:
        _CLASSES.append(kind)
    return _CLASSES.index(kind) + 1


def _weightiest(lane: int, written: tuple[str, ...]) -> tuple[str, ...]:
    """The words that spoke most for a label: a feature's weight is shared among the tokens it covers."""
    tokens = list(map(token_of, written))
    kinds = list(map(kind_of, tokens))
    shares = [float(in_lane(_KNOWN[token].weights, lane)) for token in tokens]
    for feature, covered in zip(runs(tokens, kinds), places(kinds), strict=True):
        for at in covered:
            shares[at] += weight(feature, lane) / len(covered)
    spoken = [at for at, share in enumerate(shares) if share > 0 and written[at][0].isalnum()]
    chosen = sorted(sorted(spoken, key=lambda at: -shares[at])[:MOST_WORDS])
    return tuple(dict.fromkeys(written[at] for at in chosen))
