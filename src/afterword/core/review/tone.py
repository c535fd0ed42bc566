"""The tone of one sentence, as a trained linear model hears it.

Ten labels, each judged on its own by a logistic regression over the features of `tone_features`.  The weights were
trained on sentences written for this project (`training/`), and a label is sure only above its own threshold, which kept
nine in ten of its alarms right in cross-validation; `training/report.md` has the figures.

A sentence is summed up for all labels at once (`tone_model`) and without a string for each of its features: what a
token weighs by itself is kept, and a feature of several tokens is a number. Only a label that fired is given a
probability, and only one that is asked for its words has the features named.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, combinations, repeat
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
    runs,
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
    """A token as the model hears it: the runs of words it can begin, and its class as a number in three places.

    A run of classes is the number that its classes make as digits, so that whole columns of them are added at once.
    """

    token: str
    after: dict[str, int]
    """The number of a run of two words, by the second."""
    kind: int
    second: int
    """The class as the last digit but one."""
    third: int
    """The class as the last digit but two."""
    telling: int
    """The class, or 0 for one that only glues a sentence together."""


BASE = 257
"""Of those digits: there are fewer classes, and none is 0.

A prime, since numbers that share their last bits, as those of a power of two with one last class do, meet in a set.
"""

Feature = str | int | tuple[int, int]
"""A token alone, a run of classes, or a pair of classes; a run of words is below 0, and 0 is none the model knows."""

Cut = tuple[str, Sequence[str]]
"""A sentence, and its words in lower case if it has been cut already and nothing between them has a tone."""


def labels(sentence: str) -> tuple[ToneLabel, ...]:
    """What is wrong with the tone of this sentence, likeliest first; empty for most sentences."""
    return tuple(label for label in suspicions(sentence) if label.is_sure)


def suspicions(sentence: str) -> tuple[ToneLabel, ...]:
    """What may be wrong with the tone of this sentence, faint labels too, likeliest first.

    A greeting or a closing line counts as a sentence.  Any text is taken and none raises; of text without stops only
    the first `MOST_TOKENS` tokens are looked at.
    """
    return suspicions_in([(sentence, ())])[0]


def suspicions_in(sentences: Sequence[Cut]) -> list[tuple[ToneLabel, ...]]:
    """The same for every sentence of a message, which are looked at together."""
    heard = [_heard(sentence, words) for sentence, words in sentences]
    judged = zip(sentences, heard, _totals(heard), strict=True)
    return [_given(sentence, total) if tokens and fires(total) else () for (sentence, _), tokens, total in judged]


def _heard(sentence: str, words: Sequence[str]) -> list[Heard]:
    """The tokens of a sentence; of those that are cut already, none may be several to the model."""
    spoken = words[:MOST_TOKENS]
    heard = list(filter(None, map(_SPOKEN.__getitem__, spoken)))
    return heard if heard and len(heard) == len(spoken) else list(map(_HEARD.__getitem__, surfaces(sentence)))


def _given(sentence: str, total: int) -> tuple[ToneLabel, ...]:
    """The labels that the sum of the weights makes audible."""
    found = []
    for lane in audible(total):
        probability = probability_of(lane, total)
        judged = tuple(surfaces(sentence)) if probability >= LIKELY else ()
        found.append(ToneLabel(RULES[lane], round(probability, 3), probability >= SURE[lane], judged))
    return tuple(sorted(found, key=lambda label: -label.probability))


def _totals(sentences: Sequence[list[Heard]]) -> Iterator[int]:
    """For each sentence the packed weights of its features, each distinct one once.

    What goes on from one token to the next is worked out for the whole message, and each sentence takes its part: runs
    stand where they begin, and an edge before and after every sentence is the first or the second word of a run.
    """
    spoken = [EDGE]
    for heard in sentences:
        spoken += heard
        spoken.append(EDGE)
    columns: Columns = tuple(zip(*spoken, strict=True))
    tokens, afters, kinds, seconds, thirds, telling = columns
    words = list(map(dict.get, afters, tokens[1:], repeat(0)))
    two = list(map(add, seconds, kinds[1:]))
    three = list(map(add, thirds, two[1:]))
    end = 0
    for heard in sentences:
        first, end = end + 1, end + 1 + len(heard)
        found = {*tokens[first:end], *words[first - 1 : end], *two[first : end - 1], *three[first : end - 2]}
        found.update(_pairs(list(filter(None, telling[first:end]))))
        yield sum(map(_WEIGHTS.__getitem__, found))


Columns = tuple[Any, ...]
"""The tokens of a message as the model hears them: for each field of `Heard` all its values."""


def _pairs(telling: Sequence[int]) -> Iterable[tuple[int, int]]:
    """The pairs of classes within reach of one another, without those that only glue a sentence together."""
    if len(telling) <= PAIR_REACH + 1:
        return combinations(telling, 2)
    reach = range(1, PAIR_REACH + 1)
    return chain.from_iterable(zip(telling, telling[gap:], strict=False) for gap in reach)


def _known(token: str) -> Heard:
    return Heard(token, _after(token), *_digits(kind_of(token)))


def _after(token: str) -> dict[str, int]:
    """The numbers of the runs of words that this token begins, by the second word: those of their rows, below 0."""
    return {word: ~row for word, row in rows_after(token).items()}


_KNOWN = Kept(_known)
_HEARD: Kept[str, Heard] = Kept(lambda surface: _KNOWN[token_of(surface)])
"""Every written token as the model hears it."""


def _spoken(word: str) -> Heard | None:
    """A word as the model hears it; None if it hears it as several tokens.

    It is taken in capitals, since a small “i” alone is another token.
    """
    if word.isdecimal():
        return _KNOWN[NUMBER]
    return _HEARD[word.upper()] if surfaces(word) == [word] else None


_SPOKEN = Kept(_spoken)


def _weights_of(feature: Feature) -> int:
    """The packed weights of a feature; nothing for one the model does not know."""
    if isinstance(feature, int) and feature <= 0:
        return packed(~feature) if feature else 0
    rows = map(row_of, pieces(feature) if isinstance(feature, str) else (_name(feature),))
    return sum(packed(row) for row in rows if row is not None)


def _name(feature: int | tuple[int, int]) -> str:
    """The name of a run or a pair of classes, as in training."""
    if isinstance(feature, tuple):
        return "&".join(_CLASSES[kind - 1] for kind in feature)
    digits = [feature // BASE**place % BASE for place in (2, 1, 0)]
    return "+".join(_CLASSES[digit - 1] for digit in digits if digit)


_WEIGHTS: Kept[Feature, int] = Kept(_weights_of, most=32_768)
"""More than any two hundred messages have, which would often be looked up anew otherwise."""

_CLASSES: list[str] = []
"""The classes by their number, counted from one."""


@cache
def _digits(kind: str) -> tuple[int, int, int, int]:
    """The number of a class in each place, and as one that tells; the same objects for all its words, soon at hand."""
    if kind not in _CLASSES:
        _CLASSES.append(kind)
    number = _CLASSES.index(kind) + 1
    return number, number * BASE, number * BASE**2, number if kind not in GLUE else 0


EDGE = Heard(END, _after(START), 0, 0, 0, 0)
"""What stands between two sentences: the end of the one and the start of the other."""


def _weightiest(lane: int, written: tuple[str, ...]) -> tuple[str, ...]:
    """The words that spoke most for a label: a feature's weight is shared among the tokens it covers."""
    if not written:
        return ()
    tokens = list(map(token_of, written))
    kinds = list(map(kind_of, tokens))
    shares = [float(in_lane(_WEIGHTS[token], lane)) for token in tokens]
    for row, covered in zip(map(row_of, runs(tokens, kinds)), places(kinds), strict=True):
        if row is not None:
            share = in_lane(packed(row), lane) / len(covered)
            for at in covered:
                shares[at] += share
    spoken = [at for at, share in enumerate(shares) if share > 0 and written[at][0].isalnum()]
    chosen = sorted(sorted(spoken, key=lambda at: -shares[at])[:MOST_WORDS])
    return tuple(dict.fromkeys(written[at] for at in chosen))
