"""Train the tone model: `uv run --group train python training/train.py` writes the weights and the report.

With `--check` nothing is written; the exit status says whether the weights that ship are what this would write.
Every step is a function of the sentences and of constants here: the same input gives the same file, byte for byte.
"""

import argparse
import sys
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from json import dumps
from pathlib import Path

import numpy as np
from report import figures, page
from scipy.sparse import csr_matrix
from senses import LISTED, MARK, senses_of
from sentences import CHECK, RULES, Sentence, read
from sklearn.linear_model import LogisticRegression

from afterword.core.review.tonal import BESIDE
from afterword.core.review.tone_features import features, surfaces, token_of

ROOT = Path(__file__).parents[1]
WEIGHTS = ROOT / "src/afterword/core/review/tone_weights.py"
REPORT = ROOT / "training/report.md"

FOLDS = 8
STRENGTH = 3.0
"""Inverse of the L2 penalty."""
SEED = 20
TOLERANCE = 0.01
"""Where the descent stops: a tenth of it changes no figure of the report and takes three times as long."""
RAREST = 2
"""Sentences a feature must stand in."""
LIGHTEST = 6
"""Weights below this, of 127, in every label are dropped."""
PRECISION = 0.92
"""What each label must keep of its alarms in cross-validation: a little above the nine in ten that are wanted, as messages
of other people are less like the trained sentences than these are like each other."""
LEAST = 0.6
"""The least threshold: an alarm is to be clearly likelier right than wrong, however well its label fares on our sentences."""
FAINT = 0.15
"""The least probability that lends weight to another witness: below it a phrase of a rule was wrong oftener than right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """Whole-number weights (features by labels) with the scale and bias that turn a sum into a log-odds."""

    names: tuple[str, ...]
    weights: np.ndarray
    scales: tuple[float, ...]
    biases: tuple[float, ...]


def fold_of(key: str) -> int:
    """The fold of a family or group: by its name, so that it never moves."""
    return int(sha256(key.encode()).hexdigest(), 16) % FOLDS


def seen_in(text: str) -> list[str]:
    """What training sees of a sentence: the features of inference, then the senses of each token, as often as met."""
    tokens = dict.fromkeys(map(token_of, surfaces(text)))
    return features(text) + [sense for token in tokens for sense in senses_of(token)]


def vocabulary(seen: list[list[str]]) -> tuple[str, ...]:
    """The features that stand in at least `RAREST` sentences."""
    counts = Counter(name for found in seen for name in set(found))
    return tuple(sorted(name for name, count in counts.items() if count >= RAREST))


def matrix(seen: list[list[str]], names: tuple[str, ...]) -> csr_matrix:
    """How often each sentence has each feature."""
    index = {name: at for at, name in enumerate(names)}
    cells = [(row, index[name]) for row, found in enumerate(seen) for name in found if name in index]
    rows, columns = zip(*cells, strict=True)
    return csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(seen), len(names)))


def fitted(table: csr_matrix, wanted: np.ndarray) -> LogisticRegression:
    """One label's regression. The dual coordinate descent of liblinear uses no BLAS, whose sums differ by machine."""
    settled = {"C": STRENGTH, "tol": TOLERANCE, "random_state": SEED, "max_iter": 1000}
    return LogisticRegression(solver="liblinear", dual=True, **settled).fit(table, wanted)


def scores_held_out(table: csr_matrix, sentences: tuple[Sentence, ...], keys: list[str]) -> np.ndarray:
    """Each sentence's raw score by models that saw nothing of its key."""
    folds = np.array([fold_of(key) for key in keys])
    scores = np.zeros((len(sentences), len(RULES)))
    for lane, rule in enumerate(RULES):
        wanted, clear = truth(sentences, rule)
        for fold in range(FOLDS):
            train = (folds != fold) & clear
            scores[folds == fold, lane] = fitted(table[train], wanted[train]).decision_function(table[folds == fold])
    return scores


def truth(sentences: tuple[Sentence, ...], rule: str) -> tuple[np.ndarray, np.ndarray]:
    """Which sentences bear the label, and which are clear about it."""
    wanted = np.array([rule in sentence.labels for sentence in sentences])
    clear = np.array([rule not in sentence.debatable for sentence in sentences])
    return wanted, clear


def calibration(scores: np.ndarray, wanted: np.ndarray) -> tuple[float, float]:
    """Slope and offset that turn held-out scores into honest log-odds."""
    model = LogisticRegression(solver="liblinear", C=1e6, random_state=SEED).fit(scores.reshape(-1, 1), wanted)
    return round(float(model.coef_[0, 0]), 3), round(float(model.intercept_[0]), 3)


def thresholds(probabilities: np.ndarray, sentences: tuple[Sentence, ...]) -> tuple[float, ...]:
    """For each label the lowest probability above which at least `PRECISION` of its alarms are right."""
    found = []
    for lane, rule in enumerate(RULES):
        wanted, clear = truth(sentences, rule)
        given = probabilities[clear, lane]
        order = np.argsort(-given, kind="stable")
        right = np.cumsum(wanted[clear][order]) / np.arange(1, len(order) + 1)
        last = np.flatnonzero(right >= PRECISION)[-1]
        found.append(max(LEAST, round(float(given[order[last]]) - 0.0005, 3)))
    return tuple(found)


def trained(table: csr_matrix, names: tuple[str, ...], sentences: tuple[Sentence, ...], slopes: list) -> Trained:
    """Fit every label on all sentences, fold the calibration in, round to whole numbers, drop what weighs nothing."""
    columns, scales, biases = [], [], []
    for rule, (slope, offset) in zip(RULES, slopes, strict=True):
        wanted, clear = truth(sentences, rule)
        model = fitted(table[clear], wanted[clear])
        shipped, weights = folded(names, model.coef_[0])
        unit = float(np.abs(weights).max()) / 127
        columns.append(np.rint(weights / unit).astype(int))
        scales.append(float(f"{unit * slope:.6g}"))
        biases.append(round(float(model.intercept_[0]) * slope + offset, 4))
    weights = np.stack(columns, axis=1)
    heavy = np.abs(weights).max(axis=1) >= LIGHTEST
    return Trained(
        names=tuple(name for name, keep in zip(shipped, heavy, strict=True) if keep),
        weights=weights[heavy],
        scales=tuple(scales),
        biases=tuple(biases),
    )


def folded(names: tuple[str, ...], weights: np.ndarray) -> tuple[list[str], np.ndarray]:
    """The features that ship and their weights: those of its senses are added to every word, met in training or not."""
    known = dict(zip(names, weights, strict=True))
    shipped = sorted({name for name in names if not name.startswith(MARK)} | set(LISTED))
    added = ((known.get(sense, 0.0) for sense in senses_of(name)) for name in shipped)
    return shipped, np.array([known.get(name, 0.0) + sum(more) for name, more in zip(shipped, added, strict=True)])


def module(model: Trained, sure: tuple[float, ...]) -> str:
    """The text of the shipped module."""
    weights = b64encode((model.weights + 128).astype(np.uint8).tobytes()).decode()
    parts = [
        f"RULES = {_column(map(dumps, RULES))}",
        f"SURE = {_column(sure)}",
        f"FAINT = {FAINT}",
        f"SCALES = {_column(model.scales)}",
        f"BIASES = {_column(model.biases)}",
        f"FEATURES = {dumps('|'.join(model.names))}",
        f'WEIGHTS = "{weights}"',
    ]
    version = sha256("\n".join(parts).encode()).hexdigest()[:12]
    head = '"""Weights of the tone model, written by training/train.py: change the sentences, not this file."""'
    return "\n".join([head, "", f'VERSION = "{version}"', *parts, ""])


def _column(values: object) -> str:
    return "(\n" + "".join(f"    {value},\n" for value in values) + ")"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What cross-validation settles: how scores become probabilities, the thresholds, and the held-out probabilities."""

    slopes: list[tuple[float, float]]
    sure: tuple[float, ...]
    held_out: np.ndarray


def settled(table: csr_matrix, sentences: tuple[Sentence, ...]) -> Settings:
    """Calibrate every label and choose its threshold on sentences whose family was held out."""
    scores = scores_held_out(table, sentences, [sentence.family for sentence in sentences])
    slopes = []
    for lane, rule in enumerate(RULES):
        wanted, clear = truth(sentences, rule)
        slopes.append(calibration(scores[clear, lane], wanted[clear]))
    held_out = heeded(probability(scores, slopes))
    return Settings(slopes=slopes, sure=thresholds(held_out, sentences), held_out=held_out)


def heeded(probabilities: np.ndarray) -> np.ndarray:
    """What the review heeds: the likeliest label of a sentence, and another one only where it is nearly certain."""
    likeliest = probabilities == probabilities.max(axis=1, keepdims=True)
    return np.where(likeliest | (probabilities >= BESIDE), probabilities, 0.0)


def probability(scores: np.ndarray, slopes: list[tuple[float, float]]) -> np.ndarray:
    """Raw scores as probabilities, label by label."""
    steep, offset = np.array(slopes).T
    return 1 / (1 + np.exp(-(steep * scores + offset)))


def report(table: csr_matrix, sentences: tuple[Sentence, ...], settings: Settings) -> str:
    """The page, with the harder split by group of meaning beside the one by family."""
    by_group = scores_held_out(table, sentences, [sentence.group for sentence in sentences])
    wide = heeded(probability(by_group, settings.slopes))
    found = figures(sentences, settings.held_out, wide, settings.sure)
    return page(found, sentences, read(CHECK))


def main() -> int:
    """Train, then write or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the shipped weights differ")
    check = parser.parse_args().check
    sentences = read()
    seen = [seen_in(sentence.text) for sentence in sentences]
    names = vocabulary(seen)
    table = matrix(seen, names)
    settings = settled(table, sentences)
    text = module(trained(table, names, sentences, settings.slopes), settings.sure)
    if check:
        same = WEIGHTS.read_text(encoding="ascii") == text
        print("The weights are those of the sentences." if same else "The weights differ: run training/train.py.")
        return 0 if same else 1
    WEIGHTS.write_text(text, encoding="ascii")
    REPORT.write_text(report(table, sentences, settings), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
