"""The tone of one sentence, as a trained linear model hears it.

Ten labels, each judged on its own by a logistic regression over the features of `tone_features`.  The weights were
trained on sentences written for this project (`training/`), and a label is sure only above its own threshold, which kept
nine in ten of its alarms right in cross-validation; `training/report.md` has the figures.

A sentence is summed up for all labels at once (`tone_model`) and without a string for each of its features: what a
token weighs by itself is kept, and so is what each class of words weighs before another. Only a label that fired is
given a probability, and only one that is asked for its words has the features named.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain, compress, repeat
from operator import getitem
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
from afterword.core.review.tone_model import (
    audible,
    fires,
    in_lane,
    probability_of,
    weights_after,
    weights_of,
)
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


class Run(NamedTuple):
    """Two classes one after the other: what that weighs, and by a third class what the three of them do."""

    weights: int
    after: dict[str, int]


class Heard(NamedTuple):
    """A token as the model hears it: what it weighs alone, and what before other words and classes."""

    token: str
    weights: int
    after: dict[str, int]
    """What a run of two words weighs, by the second."""
    kind: str
    runs: Kept[str, Run]
    """The runs of classes it begins, by the second class."""
    beside: Callable[[str], int] | None
    """Tells what its class weighs some words before another; None for a class that only glues a sentence together."""


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
    if not sentences:
        return []
    heard = [_heard(sentence, words) for sentence, words in sentences]
    judged = zip(sentences, heard, _totals(heard), strict=True)
    return [_given(sentence, total) if tokens and fires(total) else () for (sentence, _), tokens, total in judged]


def weighs_enough(words: Sequence[str]) -> bool:
    """Whether lower-case words, each by itself, make any label audible: a clause that is sure hardly ever needs its runs."""
    spoken = filter(None, map(_SPOKEN.__getitem__, words[:MOST_TOKENS]))
    return fires(sum({token.weights for token in spoken}))


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
    tokens, alone, afters, kinds, begun, beside = columns
    words = list(map(dict.get, afters, tokens[1:], repeat(0)))
    two, thirds = zip(*map(getitem, begun, kinds[1:]), strict=True)
    three = list(map(dict.get, thirds, kinds[2:], repeat(0)))
    end = 0
    for heard in sentences:
        first, end = end + 1, end + 1 + len(heard)
        found = {*words[first - 1 : end], *two[first : end - 1], *three[first : end - 2]}
        found.update(_paired(kinds[first:end], beside[first:end]))
        yield sum(found) + sum(dict(zip(tokens[first:end], alone[first:end], strict=True)).values())


Columns = tuple[Any, ...]
"""The tokens of a message as the model hears them: for each field of `Heard` all its values."""


def _paired(kinds: Sequence[str], beside: Sequence[Callable[[str], int] | None]) -> Iterator[int]:
    """What the classes within reach of one another weigh, without those that only glue a sentence together."""
    telling = list(compress(kinds, beside))
    reached = [telling[at : at + PAIR_REACH] for at in range(1, len(telling))]
    return chain.from_iterable(map(map, filter(None, beside), reached))


def _known(token: str) -> Heard:
    kind = kind_of(token)
    beside = None if kind in GLUE else _PAIRS[kind].__getitem__
    return Heard(token, _alone(token), weights_after(token), kind, _RUNS[kind], beside)


def _alone(token: str) -> int:
    """What a token weighs by itself, with its pieces and its class."""
    return sum(map(weights_of, pieces(token)))


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


def _run(first: str, second: str) -> Run:
    name = f"{first}+{second}"
    return Run(weights_of(name), weights_after(name, "+"))


_RUNS: Kept[str, Kept[str, Run]] = Kept(lambda first: Kept(partial(_run, first)))
_PAIRS: Kept[str, Kept[str, int]] = Kept(lambda first: Kept(lambda second: weights_of(f"{first}&{second}")))
"""What one class weighs before another, by the first; looked up when the two first meet."""

EDGE = Heard(END, 0, weights_after(START), "", _RUNS[""], None)
"""What stands between two sentences: the end of the one and the start of the other."""


def _weightiest(lane: int, written: tuple[str, ...]) -> tuple[str, ...]:
    """The words that spoke most for a label: a feature's weight is shared among the tokens it covers."""
    if not written:
        return ()
    tokens = list(map(token_of, written))
    kinds = list(map(kind_of, tokens))
    shares = [float(in_lane(_alone(token), lane)) for token in tokens]
    for weights, covered in zip(map(weights_of, runs(tokens, kinds)), places(kinds), strict=True):
        for at in covered:
            shares[at] += in_lane(weights, lane) / len(covered)
    spoken = [at for at, share in enumerate(shares) if share > 0 and written[at][0].isalnum()]
    chosen = sorted(sorted(spoken, key=lambda at: -shares[at])[:MOST_WORDS])
    return tuple(dict.fromkeys(written[at] for at in chosen))
