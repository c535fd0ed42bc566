"""The weights of the tone model, packed so that one sum adds up all labels.

Every feature's row of weights is one integer with a lane of 24 bits a label, and adding the integers adds every lane.
A constant added to a sum makes the highest bit of a lane say whether its label is heard at all: for most sentences
one look at those bits is the whole judgement.
"""

from binascii import a2b_base64
from bisect import bisect_left
from functools import cache, lru_cache
from math import exp
from sys import intern

from afterword.core.review import tone_weights as trained

LANE = 3
"""Bytes in a lane: the sum of every weight that `MOST_TOKENS` tokens can have fits into it, with its sign."""

MIDDLE = 1 << (8 * LANE - 1)
"""What is added to a lane so that a negative sum borrows nothing from the next one."""

SURPLUS = 128
"""What is added to a weight in the file so that it is an unsigned byte."""


@cache
def _names() -> list[str]:
    """The features, sorted."""
    return trained.FEATURES.split("|")


class Weights(int):
    """The weights of a feature as one integer, equal to itself alone: a set keeps two features that weigh the same."""

    __slots__ = ()
    __eq__ = object.__eq__
    __hash__ = object.__hash__


@lru_cache(maxsize=8192)
def weights_of(feature: str) -> int:
    """The packed weights of a feature, 0 for one that the model does not have.

    It is searched for: a dictionary would take longer to build in a cold start than all look-ups of a message.
    """
    row = bisect_left(_names(), feature)
    return _packed(row) if _names()[row : row + 1] == [feature] else 0


def weights_after(first: str, joint: str = " ") -> dict[str, int]:
    """The packed weights of the runs that go on from this one, by what follows: features sort by how they begin."""
    begun, beyond = first + joint, first + chr(ord(joint) + 1)
    rows = range(bisect_left(_names(), begun), bisect_left(_names(), beyond))
    return {intern(_names()[row].removeprefix(begun)): _packed(row) for row in rows}


@cache
def _bytes() -> bytes:
    """The weights: a row a feature, a byte a label."""
    return a2b_base64(trained.WEIGHTS)


@cache
def _packed(row: int) -> Weights:
    """The weights of a row; only those that are met are ever packed."""
    width = len(trained.RULES)
    wide = bytearray(LANE * width)
    wide[::LANE] = _bytes()[row * width : (row + 1) * width]
    return Weights(int.from_bytes(wide, "little") - _in_every_lane(SURPLUS))


@cache
def _in_every_lane(value: int) -> int:
    return sum(value << (8 * LANE * lane) for lane in range(len(trained.RULES)))


def fires(total: int) -> bool:
    """Whether a sum of packed rows makes any label audible."""
    return total + GATE & BITS != 0


def audible(total: int) -> list[int]:
    """The lanes of the labels that a sum of packed rows makes audible, faint or sure."""
    fired = (total + GATE & BITS).to_bytes(LANE * len(trained.RULES), "little")
    return [lane for lane, bit in enumerate(fired[LANE - 1 :: LANE]) if bit]


def _least(lane: int) -> int:
    """The least sum of weights at which a label is given, faint or sure."""
    sums = range(-MIDDLE // 2, MIDDLE // 2)
    return sums[0] + bisect_left(sums, trained.FAINT, key=lambda weights: _probability(lane, weights))


def in_lane(total: int, lane: int) -> int:
    """What a sum of packed rows comes to for one label."""
    return (total + _in_every_lane(MIDDLE) >> 8 * LANE * lane & ~(~0 << 8 * LANE)) - MIDDLE


def probability_of(lane: int, total: int) -> float:
    """How sure the model is of one label, from a sum of packed rows."""
    return _probability(lane, in_lane(total, lane))


def _probability(lane: int, weights: int) -> float:
    """How sure the model is of one label, from the sum of its weights."""
    return 1 / (1 + exp(-min(max(trained.SCALES[lane] * weights + trained.BIASES[lane], -30), 30)))


BITS = _in_every_lane(MIDDLE)
"""The bits of which one is set if its label is audible, once the gate has been added to a sum."""

GATE = sum((MIDDLE - _least(lane)) << (8 * LANE * lane) for lane in range(len(trained.RULES)))
"""What is added to a sum."""
