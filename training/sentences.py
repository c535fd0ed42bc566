"""Read the labelled sentences: one a line, with its labels, group, wording family, provenance and text."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
SENTENCES = HERE / "sentences"
CHECK = HERE / "check"
COLUMNS = 5

RULES = (
    "oversells",
    "flattery",
    "begs",
    "pressures",
    "complains",
    "too_informal",
    "too_stiff",
    "off_topic",
    "pay_talk",
    "private_matters",
)
"""The labels, in the order of the lanes of the shipped weights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence. `debatable` labels are neither learnt nor scored; `group` is what it is about, `family` its wording."""

    text: str
    labels: frozenset[str]
    debatable: frozenset[str]
    group: str
    family: str
    source: str


def read(folder: Path = SENTENCES) -> tuple[Sentence, ...]:
    """Every sentence of a folder, files in the order of their names; a wrong line raises ValueError with its place."""
    return tuple(sentence for path in sorted(folder.glob("*.tsv")) for sentence in _of(path))


def digest(sentences: tuple[Sentence, ...]) -> str:
    """A fingerprint of texts and labels."""
    lines = (f"{','.join(sorted(sentence.labels))}\t{sentence.text}" for sentence in sentences)
    return sha256("\n".join(lines).encode()).hexdigest()[:16]


def _of(path: Path) -> Iterator[Sentence]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[1:], start=2):
        fields = line.split("\t")
        if len(fields) != COLUMNS:
            raise ValueError(f"{path.name}:{number}: {len(fields)} fields where there should be {COLUMNS}")
        marks = fields[0].split(",") if fields[0] else []
        labels = frozenset(mark for mark in marks if not mark.startswith("~"))
        debatable = frozenset(mark[1:] for mark in marks if mark.startswith("~"))
        unknown = sorted((labels | debatable) - set(RULES))
        if unknown:
            raise ValueError(f"{path.name}:{number}: no label is called {unknown[0]}")
        yield Sentence(
            text=fields[4].replace("\\n", "\n"),
            labels=labels,
            debatable=debatable,
            group=fields[1],
            family=fields[2],
            source=fields[3],
        )
