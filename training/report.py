"""The page about a trained model: precision and recall of each label, false alarms, and what it was trained on."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from sentences import RULES, Sentence, digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One label's threshold and its counts there."""

    rule: str
    sure: float
    sentences: int
    families: int
    right: int
    wrong: int
    wrong_on_neutral: int
    right_by_group: int
    wrong_by_group: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The counts of every label, and how many neutral sentences raised any alarm."""

    rows: tuple[Row, ...]
    neutral: int
    alarmed: int


def figures(
    sentences: tuple[Sentence, ...], by_family: np.ndarray, by_group: np.ndarray, sure: tuple[float, ...]
) -> Figures:
    """Count alarms at the thresholds, for models that saw nothing of a sentence's family, and nothing of its group."""
    neutral = np.array([not sentence.labels | sentence.debatable for sentence in sentences])
    raised = by_family >= sure
    rows = []
    for lane, rule in enumerate(RULES):
        wanted = np.array([rule in sentence.labels for sentence in sentences])
        clear = np.array([rule not in sentence.debatable for sentence in sentences])
        alarm, wide_alarm = raised[:, lane], by_group[:, lane] >= sure[lane]
        rows.append(
            Row(
                rule=rule,
                sure=sure[lane],
                sentences=int(wanted.sum()),
                families=len({sentence.family for sentence in sentences if rule in sentence.labels}),
                right=int((alarm & wanted).sum()),
                wrong=int((alarm & ~wanted & clear).sum()),
                wrong_on_neutral=int((alarm & neutral).sum()),
                right_by_group=int((wide_alarm & wanted).sum()),
                wrong_by_group=int((wide_alarm & ~wanted & clear).sum()),
            )
        )
    return Figures(rows=tuple(rows), neutral=int(neutral.sum()), alarmed=int((raised.any(axis=1) & neutral).sum()))


def page(found: Figures, sentences: tuple[Sentence, ...], check: tuple[Sentence, ...]) -> str:
    """The report as Markdown."""
    return "\n".join([*_head(sentences), *_table(found), *_alarms(found, check)]) + "\n"


def _head(sentences: tuple[Sentence, ...]) -> list[str]:
    from afterword.core.review.tone import model_version  # noqa: PLC0415 - read after the weights are written

    neutral = sum(not sentence.labels for sentence in sentences)
    families = len({sentence.family for sentence in sentences})
    groups = len({sentence.group for sentence in sentences})
    sources = Counter(sentence.source.split(":")[0] for sentence in sentences)
    return [
        "# The tone model: figures",
        "",
        "Written by `training/train.py`; do not edit.",
        "",
        f"- Sentences: {len(sentences)}, of which {neutral} bear no label (most are hard negatives: words of a fault, no fault).",
        f"- Wording families: {families}, in {groups} groups of meaning.",
        f"- Provenance: {', '.join(f'{count} {name}' for name, count in sorted(sources.items()))}.",
        f"- Fingerprint of the sentences: `{digest(sentences)}`.",
        f"- Version of the model: `{model_version}`.",
        "",
    ]


CROSS_VALIDATION = """## Cross-validation

Split by wording family: no sentence is judged by a model that saw one with its label from the same template, with the same opening words or with a run of five words in common.
The last two columns hold out whole groups of meaning (every sentence that asks for pay in any words, say), which is harder than what the model meets.

A label counts where it is the likeliest of its sentence or nearly certain, as in the review.
Of the wrong alarms, those in brackets are on sentences without a fault; the others name the wrong one.

| label | threshold | sentences | families | right | wrong | precision | recall | precision by group | recall by group |
|---|---|---|---|---|---|---|---|---|---|"""


def _table(found: Figures) -> list[str]:
    names = ("right", "wrong", "wrong_on_neutral", "sentences")
    right, wrong, blank, wanted = (sum(getattr(row, name) for row in found.rows) for name in names)
    shares = f"{_share(right, right + wrong)} | {_share(right, wanted)}"
    total = f"| all | | {wanted} | | {right} | {wrong} ({blank}) | {shares} | | |"
    return [CROSS_VALIDATION, *map(_line, found.rows), total, ""]


def _line(row: Row) -> str:
    cells = (
        row.rule,
        row.sure,
        row.sentences,
        row.families,
        row.right,
        f"{row.wrong} ({row.wrong_on_neutral})",
        _share(row.right, row.right + row.wrong),
        _share(row.right, row.sentences),
        _share(row.right_by_group, row.right_by_group + row.wrong_by_group),
        _share(row.right_by_group, row.sentences),
    )
    return f"| {' | '.join(map(str, cells))} |"


def _alarms(found: Figures, check: tuple[Sentence, ...]) -> list[str]:
    from afterword.core.review.tone import labels  # noqa: PLC0415 - read after the weights are written

    raised = [(sentence, given) for sentence in check if (given := labels(sentence.text))]
    each = (f"  - {', '.join(label.rule for label in given)}: “{sentence.text}”" for sentence, given in raised)
    hard = _per_thousand(found.alarmed, found.neutral)
    good = _per_thousand(len(raised), len(check))
    return [
        "## False alarms",
        "",
        f"- Sentences without a fault, held out by family, most of them hard negatives: {hard}.",
        f"- Sentences of whole good messages that were never trained on (`training/check`): {good}.",
        *each,
    ]


def _per_thousand(part: int, whole: int) -> str:
    return f"{part} of {whole} raised an alarm ({1000 * part / max(1, whole):.1f} in 1,000)"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "–"
