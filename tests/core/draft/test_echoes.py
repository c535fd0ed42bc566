"""What a candidate adds is read with the point it goes with, and said without it only where it can be."""

from dataclasses import replace

import pytest

from advised import THANK_YOU
from afterword.core.case import Debrief, Point, PointTone
from afterword.core.draft import draft
from people import CASE, NOW


def written(text, *, thought=None, could_help=None):
    point = Point(id="n1", text=text, tone=PointTone.POSITIVE, said_by="p1", my_thought=thought, could_help=could_help)
    case = replace(CASE, debrief=Debrief(points=(point,)))
    return draft(case, replace(THANK_YOU, refer_to=("n1",)), now=NOW)


@pytest.mark.parametrize(
    ("point", "thought", "told"),
    [
        ("dana was a guard before she drove", "me too, 3 yrs on the Cambrian", "so was I, for three years on the Cambrian"),
        ("dana started as an apprentice", "same here, in 2009", "so did I, in 2009"),
        ("dana still does the fish herself", "so do i", "so do I"),
        ("dana still does the fish herself", "me too, every friday", "so do I, every Friday"),
        ("dana wants fewer forms", "same here, forms are stupid", "so do I"),
        ("dana gives everyone a key", "first boss i met who does", "you are the first boss I have met who does"),
        ("dana gives everyone a key", "respect", "I respect that"),
        ("the board wants one page", "me too", "so do I"),
        ("dana still does the fish herself", "ha, me too", "so do I"),
    ],
)  # fmt: skip
def test_a_short_answer_takes_what_it_lacks_from_the_point(point, thought, told):
    assert told.lower() in written(point, thought=thought).message.body.lower()


def test_a_they_needs_somebody_in_the_point():
    assert (
        "they lose boats"
        not in written("the berth opens in spring", thought="they lose boats to the yard").message.body
    )
    assert "hey learn fast" in written("half the staff are students", thought="they learn fast").message.body


@pytest.mark.parametrize(
    ("point", "told"),
    [
        ("the apprentice has never seen a relay opened", "going through the relay logic with the apprentice"),
        ("dana has never seen a relay opened", "going through the relay logic with you"),
    ],
)
def test_a_her_is_the_one_person_the_point_is_about(point, told):
    assert told in written(point, could_help="going through the relay logic with her").message.body


def test_a_code_in_capitals_is_the_same_code_in_small_letters():
    told = written("the unit is 1:1 for ECMO", could_help="i am ecmo trained, 2 yrs in Riyadh").message.body
    assert "I am ECMO trained" in told


@pytest.mark.parametrize(
    ("could_help", "told"),
    [
        ("call-back queues", ""),
        ("did 600 with three at Bramble", ""),
        ("weekly site walks, cut our leaks by half at Tern", "Weekly site walks cut our leaks by half at Tern."),
        ("set up collar alerts at Mangawhio", "I set up collar alerts at Mangawhio."),
    ],
)
def test_beside_a_point_that_is_left_out_a_fact_stands_and_a_bare_thing_does_not(could_help, told):
    found = written("blorp ~ glim = 4", could_help=could_help)
    assert told in found.message.body
    assert bool(told) is not any(could_help in gap for gap in found.gaps)


@pytest.mark.parametrize("form", ["sir", "ma'am"])
def test_sir_is_whoever_of_them_said_it(form):
    body = written(f"{form} told that orders come in twice a day", thought="we had the same in Leeds").message.body
    assert "You told me that orders come in twice a day" in body


def test_a_title_the_case_does_not_give_still_names_the_person_behind_it():
    point = Point(
        id="n1", text="Ms. Brandt told that orders come in twice a day", tone=PointTone.POSITIVE, said_by="p2"
    )
    case = replace(CASE, debrief=Debrief(points=(point,)))
    body = draft(case, replace(THANK_YOU, refer_to=("n1",)), now=NOW).message.body
    assert "Ines" in body
    assert "Ms. Ines" not in body
