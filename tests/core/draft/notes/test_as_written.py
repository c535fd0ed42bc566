"""No article is put into a note where its writer means none."""

from dataclasses import replace

import pytest

from advised import THANK_YOU
from afterword.core.case import Debrief, Point
from afterword.core.draft import draft
from afterword.core.draft.notes.as_written import as_written
from people import CASE, NOW


@pytest.mark.parametrize(
    ("said", "note", "wanted"),
    [
        ("you test in the parallel but the chamber is full", "they test in parallel but the chamber is full", "in parallel"),
        ("I stay in the touch with my customers", "stay in touch with my customers", "stay in touch"),
        ("a case from the order to invoice", "a case from order to invoice", "from order to invoice"),
        ("not the only grower", "not only grower", "not only grower"),
        ("I work in the yard", "work in the yard", "in the yard"),
        ("I work in the yard", "work in yard", "in the yard"),
        ("about the new dock at the Leeds site", "new dock at the Leeds site", "about the new dock"),
    ],
)  # fmt: skip
def test_an_article_is_put_in_only_where_one_is_meant(said, note, wanted):
    assert wanted in as_written(said, note)


def test_a_draft_leaves_fixed_phrases_as_they_are():
    debrief = Debrief(
        points=(Point(id="n1", text="they test the pallets in parallel"),), forgotten=("I started on reception",)
    )
    body = draft(replace(CASE, debrief=debrief), THANK_YOU, now=NOW).message.body
    assert "in parallel" in body
    assert "on reception" in body
