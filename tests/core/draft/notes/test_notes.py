"""Every note in the table becomes the sentence beside it, or is left out."""

from pathlib import Path

import pytest

from afterword.core.draft.notes.perspective import Cast
from plain import plain_sentence

CAST = Cast(
    reader=("ms dana marsh", "dana marsh", "ms marsh", "ms. marsh", "dana", "marsh"),
    others=(("ines brandt", "Ines"), ("ines", "Ines"), ("liv sorensen", "Liv"), ("dr sorensen", "Liv"), ("liv", "Liv")),
    offices=frozenset({"head of marketing"}),
)
KNOWN = frozenset({"Dana", "Marsh", "Ines", "Brandt", "Liv", "Sorensen", "Larkfield", "Foods", "Robin", "Achebe"})
SPEAKERS = {"-": "", "p1": "you", "p2": "Ines", "p3": "Liv"}
ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "notes.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("field", "speaker", "note", "wanted"), ROWS, ids=[f"{row[0]}: {row[2]}"[:60] for row in ROWS])
def test_a_note_becomes_the_sentence_wanted(field, speaker, note, wanted):
    assert plain_sentence(field, note, CAST, known=KNOWN, speaker=SPEAKERS[speaker]) == wanted
