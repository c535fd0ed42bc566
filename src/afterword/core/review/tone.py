"""The tone of one sentence, as a trained linear model hears it.

Ten labels, each judged on its own by a logistic regression over the features of `tone_features`.  The weights were
trained on sentences written for this project (`training/`), and a label is given only above a threshold that kept
nine in ten of its alarms right in cross-validation; `training/report.md` has the figures.

The sum is done for all labels at once: every feature's row of weights is one integer with a lane of 24 bits a label,
and adding the integers adds every lane.  A weight is stored as an unsigned byte, 128 more than it is, and the last
lane counts the rows, so that the surplus can be taken off again.
"""

from binascii import a2b_base64
from dataclasses import dataclass
from functools import cache, lru_cache
from math import exp

from afterword.core.review import tone_weights as trained
from afterword.core.review.tone_features import kind_of, pieces, places, runs, surfaces, token_of

LANE = 3
"""Bytes in a lane: room for 65,000 rows of one byte each, more than `MOST_TOKENS` tokens can have."""

SURPLUS = 128
"""What is added to a weight so that it is an unsigned byte."""

MOST_WORDS = 5
"""Words named as the weightiest: what a reader can take in."""

model_version: str = trained.VERSION
"""The trained model: changes whenever a weight does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneLabel:
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
    tokens = [token_of(surface) for surface in written]
    kinds = [kind_of(token) for token in tokens]
    total = sum(map(_alone, set(tokens)))
    total += sum(map(_row, _index().keys() & set(runs(tokens, kinds))))
    found = []
    for lane, probability in enumerate(_probabilities(total)):
        if probability >= trained.THRESHOLDS[lane]:
            words = _weightiest(lane, written, tokens, kinds)
            found.append(ToneLabel(rule=trained.RULES[lane], probability=round(probability, 3), words=words))
    return tuple(sorted(found, key=lambda label: -label.probability))


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
    return (1 << (8 * LANE * width)) + int.from_bytes(wide, "little")


@lru_cache(maxsize=8192)
def _alone(token: str) -> int:
    """The packed weights of all that one token shows by itself."""
    index = _index()
    return sum(_row(piece) for piece in pieces(token) if piece in index)


def _weight(feature: str, lane: int) -> int:
    """What one feature weighs for one label; nothing if the model does not know it."""
    at = _index().get(feature)
    return 0 if at is None else _bytes()[at * len(trained.RULES) + lane] - SURPLUS


def _lanes(total: int) -> list[int]:
    """The sum of the weights of each label, with the surplus taken off."""
    width = len(trained.RULES)
    packed = total.to_bytes(LANE * (width + 2), "little")
    sums = [int.from_bytes(packed[at : at + LANE], "little") for at in range(0, LANE * (width + 1), LANE)]
    return [lane - SURPLUS * sums[width] for lane in sums[:width]]


def _probabilities(total: int) -> list[float]:
    """How sure the model is of each label."""
    scores = zip(_lanes(total), trained.SCALES, trained.BIASES, strict=True)
    return [1 / (1 + exp(-min(max(scale * lane + bias, -30), 30))) for lane, scale, bias in scores]


def _weightiest(lane: int, written: list[str], tokens: list[str], kinds: list[str]) -> tuple[str, ...]:
    """The words that spoke most for a label: a feature's weight is shared among the tokens it covers."""
    shares = [float(sum(_weight(piece, lane) for piece in pieces(token))) for token in tokens]
    for feature, covered in zip(runs(tokens, kinds), places(kinds), strict=True):
        for at in covered:
            shares[at] += _weight(feature, lane) / len(covered)
    spoken = [at for at, share in enumerate(shares) if share > 0 and written[at][0].isalnum()]
    chosen = sorted(sorted(spoken, key=lambda at: -shares[at])[:MOST_WORDS])
    return tuple(dict.fromkeys(written[at] for at in chosen))
