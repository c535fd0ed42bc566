"""The debrief fills one field of the case with each sentence finished."""

from dataclasses import replace

import pytest

from afterword.core.case import Debrief, WantedFormality
from afterword.core.debrief import STARTERS, answer_to, answered, can_be_asked, lines_of, unused_lines
from people import CASE

EMPTY = replace(CASE, debrief=Debrief())
BY_ID = {starter.id: starter for starter in STARTERS}


def told(case, **answers):
    for key, text in answers.items():
        case = answered(case, BY_ID[key], text)
    return case


def test_a_point_its_thought_and_its_offer_are_one_point():
    case = told(EMPTY, stuck="the tasting vans", thought="we did the same", help="planning the route")
    (point,) = case.debrief.points
    assert (point.id, point.text, point.my_thought, point.could_help) == (
        "n1",
        "the tasting vans",
        "we did the same",
        "planning the route",
    )


def test_a_thought_is_not_asked_for_before_there_is_a_point():
    assert not can_be_asked(EMPTY, BY_ID["thought"])
    assert not can_be_asked(EMPTY, BY_ID["stuck_too"])
    assert can_be_asked(told(EMPTY, stuck="the vans"), BY_ID["thought"])


def test_a_second_point_has_a_thought_and_an_offer_of_its_own():
    case = told(
        EMPTY, stuck="the vans", stuck_too="the stalls", thought_too="the night market", help_too="ringing round"
    )
    first, second = case.debrief.points
    assert (first.my_thought, second.my_thought, second.could_help) == (None, "the night market", "ringing round")


def test_every_answer_can_be_read_back():
    case = told(EMPTY, stuck="the vans", stuck_too="the stalls")
    for starter in STARTERS:
        answer = starter.choices[0] if starter.choices else starter.example
        assert answer_to(answered(case, starter, answer), starter) == answer


def test_an_empty_answer_takes_out_what_was_there():
    case = told(EMPTY, forgot="speak Polish")
    assert told(case, forgot="").debrief.forgotten == ()


def test_another_answer_leaves_the_further_ones_of_a_list():
    case = replace(EMPTY, debrief=Debrief(forgotten=("one", "two")))
    assert told(case, forgot="three").debrief.forgotten == ("three", "two")


def test_the_starter_typed_again_is_taken_off():
    assert told(EMPTY, felt="It felt warm").debrief.feeling == "warm"


def test_what_is_no_choice_is_refused():
    with pytest.raises(ValueError, match="not one of yes, no"):
        told(EMPTY, right="perhaps")


def test_what_nobody_can_see_is_no_part_of_an_answer():
    case = told(EMPTY, stuck="the\x00 vans\x1b[D\x1b[31m in\x07 Hull\udcff 🚐")
    assert case.debrief.points[0].text == "the vans in Hull 🚐"


def test_a_jotting_that_became_a_thought_or_an_offer_is_used():
    case = replace(EMPTY, debrief=Debrief(notes="the vans\nfestivals\nroutes"))
    assert unused_lines(told(case, stuck="the vans", thought="festivals", help="routes")) == ()


def test_choices_become_values():
    case = told(EMPTY, right="N", formality="Relaxed")
    assert case.debrief.feels_right is False
    assert case.debrief.formality is WantedFormality.RELAXED


def test_jottings_are_offered_line_by_line_until_they_are_used():
    case = replace(EMPTY, debrief=Debrief(notes="- the vans\n- Dana was kind. speak Polish\n\n"))
    assert lines_of(case.debrief.notes) == ("the vans", "Dana was kind", "speak Polish")
    assert unused_lines(told(case, stuck="the vans")) == ("Dana was kind", "speak Polish")
