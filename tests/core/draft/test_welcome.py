"""Gladness stands only where something is good for somebody; a need and a bare fact are told as they are."""

from dataclasses import replace

import pytest

from advised import THANK_YOU
from afterword.core.case import Debrief, Point, PointTone
from afterword.core.draft import draft
from people import CASE, NOW

GLAD = ("glad", "pleased", "good to hear", "liked")


def told(note, *, tone=PointTone.POSITIVE, vary=0):
    point = Point(id="n1", text=note, tone=tone, said_by="p1")
    case = replace(CASE, debrief=Debrief(points=(point,)))
    body = draft(case, replace(THANK_YOU, refer_to=("n1",)), now=NOW, vary=vary).message.body
    return next((line for line in body.replace("\n", ". ").split(". ") if " ".join(note.split()[-2:]) in line), "")


@pytest.mark.parametrize(
    "note",
    [
        "seal counts from wardens drop after fog",
        "they need a buyer who can weld",
        "they are short of two drivers",
        "half the drivers leave within a year",
        "visitors find the gallery intimidating",
        "new drivers are afraid of the night run",
        "they cannot find glaziers",
        "the yard was fined for the spill",
        "nobody opens the post after four",
        "the grant was cut by a third",
        "two depots closed this spring",
        "sickness doubled over the winter",
    ],
)
def test_nobody_is_glad_of_a_need_or_a_bare_fact(note):
    for vary in range(4):
        sentence = told(note, vary=vary)
        assert sentence, note
        assert not any(word in sentence for word in GLAD), sentence


@pytest.mark.parametrize(
    "note",
    [
        "everybody eats together at noon",
        "they train every starter themselves",
        "mortality fell to eight percent",
        "the choir grew to sixty singers",
    ],
)
def test_what_people_do_well_is_liked(note):
    assert all(any(word in told(note, vary=vary) for word in GLAD) for vary in range(4))


def test_a_neutral_fact_is_told_without_a_word_on_how_interesting_it_was():
    for vary in range(4):
        assert "interest" not in told("the lift stops between two floors", tone=PointTone.NEUTRAL, vary=vary)
