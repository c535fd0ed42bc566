"""The tone of one sentence, as a trained linear model hears it.

Ten labels, each judged on its own by a logistic regression over the features of `tone_features`.  The weights were
trained on sentences written for this project (`training/`), and a label is given only above a threshold that kept
nine in ten of its alarms right in cross-validation; `training/report.md` has the figures.

The sum is done for all labels at once: every feature's row of weights is one integer with a lane of 24 bits a label,
and adding the integers adds every lane.  A constant is added to the sum so that the highest bit of a lane says whether
its label reached its threshold: for most sentences one look at those bits is the whole judgement, and only a label
that fired is given a probability and words.
"""

from binascii import a2b_base64
from bisect import bisect_left
from functools import cache, lru_cache
from itertools import pairwise
from math import exp
from typing import NamedTuple

from afterword.core.review import tone_weights as trained
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
from afterword.core.review.tone_words import GLUE

Heard = tuple[str, str, int]
"""A token, its class, and the packed weights of what it shows by itself."""

LANE = 3
"""Bytes in a lane: the sum of every weight that `MOST_TOKENS` tokens can have fits into it, with its sign."""

MIDDLE = 1 << (8 * LANE - 1)
"""What is added to a lane so that a negative sum borrows nothing from the next one."""

SURPLUS = 128
"""What is added to a weight in the file so that it is an unsigned byte."""

MOST_WORDS = 5
"""Words named as the weightiest: what a reader can take in."""

model_version: str = trained.VERSION
"""The trained model: changes whenever a weight does."""


class ToneLabel(NamedTuple):
    """A rule a sentence breaks, how sure the model is (0 to 1), and the words that weighed most, in their order."""

    rule: str
    probability: float
    words: tuple[str, ...]


def labels(sentence: str) -> tuple[ToneLabel, ...]:
    """What is wrong with the tone of this sentence, surest first; empty for most sentences.

    A greeting or a closing line counts as a sentence.  Any text is taken and none raises; of text without stops only
    the first `MOST_TOKENS` tokens are looked at.
    """
    written = surfaces(sentence)
    known = list(map(_heard, written))
    kinds = [kind for _, kind, _ in known]
    total = sum({token: weights for token, _, weights in known}.values()) + _together(known, kinds)
    gate, bits = _gate()
    if not (total + gate) & bits:
        return ()
    tokens = [token for token, _, _ in known]
    found = []
    for lane, probability in enumerate(_probabilities(total)):
        if probability >= trained.THRESHOLDS[lane]:
            words = _weightiest(lane, written, tokens, kinds)
            found.append(ToneLabel(rule=trained.RULES[lane], probability=round(probability, 3), words=words))
    return tuple(sorted(found, key=lambda label: -label.probability))


def _together(known: list[Heard], kinds: list[str]) -> int:
    """The packed weights of the features of several tokens, each distinct one once: `runs` without its strings.

    The classes are few and come again in every message, so their runs are looked up as tuples that were met before.
    """
    words = [START, *(token for token, _, _ in known), END]
    telling = [kind for kind in kinds if kind not in GLUE]
    total = sum(map(_row, _index().keys() & {f"{a} {b}" for a, b in pairwise(words)}))
    total += sum(map(_adjacent, {*pairwise(kinds), *zip(kinds, kinds[1:], kinds[2:], strict=False)}))
    pairs = {pair for gap in range(1, PAIR_REACH + 1) for pair in zip(telling, telling[gap:], strict=False)}
    return total + sum(map(_paired, pairs))


@lru_cache(maxsize=8192)
def _adjacent(kinds: tuple[str, ...]) -> int:
    """The packed weights of a run of classes; nothing if the model does not know it."""
    return _row_if_known("+".join(kinds))


@lru_cache(maxsize=8192)
def _paired(kinds: tuple[str, ...]) -> int:
    """The packed weights of two classes within reach of one another."""
    return _row_if_known("&".join(kinds))


def _row_if_known(feature: str) -> int:
    return _row(feature) if feature in _index() else 0


@cache
def _index() -> dict[str, int]:
    """Where each feature's weights stand."""
    names = a2b_base64(trained.FEATURES).decode().split("\n")
    return dict(zip(names, range(len(names)), strict=True))


@cache
def _bytes() -> bytes:
    """The weights: a row a feature, a byte a label."""
    return a2b_base64(trained.WEIGHTS)


@cache
def _row(feature: str) -> int:
    """The packed weights of a feature of the model; only those that are met are ever packed."""
    width = len(trained.RULES)
    at = _index()[feature] * width
    wide = bytearray(LANE * width)
    wide[::LANE] = _bytes()[at : at + width]
    return int.from_bytes(wide, "little") - _in_every_lane(SURPLUS)


def _in_every_lane(value: int) -> int:
    return sum(value << (8 * LANE * lane) for lane in range(len(trained.RULES)))


@lru_cache(maxsize=8192)
def _heard(surface: str) -> Heard:
    """A written token as the model knows it, its class, and the packed weights of all that it shows by itself."""
    token = token_of(surface)
    index = _index()
    return token, kind_of(token), sum(_row(piece) for piece in pieces(token) if piece in index)


@cache
def _gate() -> tuple[int, int]:
    """What to add to a sum, and the bits of which one is set then if any label has reached its threshold."""
    gate = sum((MIDDLE - _least(lane)) << (8 * LANE * lane) for lane in range(len(trained.RULES)))
    return gate, _in_every_lane(MIDDLE)


def _least(lane: int) -> int:
    """The least sum of weights that reaches the threshold of a label."""
    sums = range(-MIDDLE // 2, MIDDLE // 2)
    return sums[0] + bisect_left(sums, trained.THRESHOLDS[lane], key=lambda weights: _probability(lane, weights))


def _weight(feature: str, lane: int) -> int:
    """What one feature weighs for one label; nothing if the model does not know it."""
    at = _index().get(feature)
    return 0 if at is None else _bytes()[at * len(trained.RULES) + lane] - SURPLUS


def _probabilities(total: int) -> list[float]:
    """How sure the model is of each label."""
    packed = (total + _in_every_lane(MIDDLE)).to_bytes(LANE * (len(trained.RULES) + 1), "little")
    lanes = [int.from_bytes(packed[LANE * at : LANE * at + LANE], "little") for at in range(len(trained.RULES))]
    return [_probability(at, lane - MIDDLE) for at, lane in enumerate(lanes)]


def _probability(lane: int, weights: int) -> float:
    """How sure the model is of one label, from the sum of its weights."""
    return 1 / (1 + exp(-min(max(trained.SCALES[lane] * weights + trained.BIASES[lane], -30), 30)))


def _weightiest(lane: int, written: list[str], tokens: list[str], kinds: list[str]) -> tuple[str, ...]:
    """The words that spoke most for a label: a feature's weight is shared among the tokens it covers."""
    shares = [float(sum(_weight(piece, lane) for piece in pieces(token))) for token in tokens]
    for feature, covered in zip(runs(tokens, kinds), places(kinds), strict=True):
        for at in covered:
            shares[at] += _weight(feature, lane) / len(covered)
    spoken = [at for at, share in enumerate(shares) if share > 0 and written[at][0].isalnum()]
    chosen = sorted(sorted(spoken, key=lambda at: -shares[at])[:MOST_WORDS])
    return tuple(dict.fromkeys(written[at] for at in chosen))
