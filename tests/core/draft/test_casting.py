"""A name that is a word as well is read in small letters where somebody does or says something."""

from dataclasses import replace

import pytest

from afterword.core.draft.casting import with_names
from people import DANA, INES

PEOPLE = (replace(DANA, name="Bill Fraser"), replace(INES, name="Sue Hill"))


@pytest.mark.parametrize(
    ("note", "named"),
    [
        ("bill was a postman before he ran the depot", "Bill was a postman before he ran the depot"),
        ("bill also trains the volunteers", "Bill also trains the volunteers"),
        ("bill: the vans are too old", "Bill: the vans are too old"),
        ("sue - the vans are too old", "Sue - the vans are too old"),
        ("sue came up through the ranks", "Sue came up through the ranks"),
        ("sue's team has won it twice", "Sue's team has won it twice"),
        ("bill and sue built the oven", "Bill and Sue built the oven"),
        ("b wants the vans back by five", "Bill wants the vans back by five"),
        ("s. said the oven leaks", "Sue said the oven leaks"),
        ("s - the oven leaks", "Sue - the oven leaks"),
    ],
)
def test_who_does_or_says_something_has_a_capital(note, named):
    assert with_names(note, PEOPLE) == named


@pytest.mark.parametrize(
    "note",
    [
        "e is the only grade they use",
        "b road closed",
        "bill came to 40k last year",
        "the bill was paid late",
        "nobody wants to sue the council",
        "bill's too high",
    ],
)
def test_a_word_that_names_a_thing_stays_small(note):
    assert with_names(note, PEOPLE) == note
