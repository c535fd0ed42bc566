"""The last look at what a note has become: what cannot stand in a sentence never goes into one."""

import pytest

from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.sound import stands
from afterword.core.draft.notes.thoughts import own_thought
from afterword.core.draft.own import Form, Own


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Form.CLAUSE, "I suit me"),
        (Form.CLAUSE, "I am fine with me"),
        (Form.CLAUSE, "I do not bother me"),
        (Form.CLAUSE, "you suit you"),
        (Form.CLAUSE, "my have two references are ready"),
        (Form.CLAUSE, "the store is damp because"),
        (Form.CLAUSE, "we met the the owner"),
        (Form.CLAUSE, "I ran 30+"),
        (Form.CLAUSE, "the loom stopped then hired two"),
        (Form.CLAUSE, "the toddler dance every Friday"),
        (Form.CLAUSE, "the autumn I ran the press"),
        (Form.CLAUSE, "the soup kitchen and you all eat"),
        (Form.CLAUSE, "the 40 beds ward is full"),
        (Form.CLAUSE, "I cleaned theirs with resp"),
        (Form.CLAUSE, "my audit passed March"),
        (Form.CLAUSE, "till cooks use"),
        (Form.CLAUSE, "you fit 30 doors a week snag 12"),
        (Form.CLAUSE, "some pupils are never seen a cow"),
        (Form.CLAUSE, "nervous patients are their thing"),
        (Form.CLAUSE, "the yard flooded since March"),
        (Form.CLAUSE, "two hulls are waiting since spring"),
        (Form.THING, "four crews 3 vans"),
        (Form.THING, "the press usually"),
        (Form.THING, "the clinic three days a week"),
        (Form.THING, "lessons from her"),
        (Form.THING, "speed up the goods-in"),
        (Form.THING, "want the yard cleared"),
        (Form.THING, "works with real people"),
        (Form.THING, "the doing well"),
        (Form.THING, "a rota and"),
        (Form.THING, "the generator trips whenever the thruster starts"),
        (Form.THING, "the lease on the yard ends this year"),
        (Form.TO_DO, "have used it since 2021"),
    ],
)
def test_what_is_no_english_does_not_stand(form, text):
    assert not stands(form, text)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Form.CLAUSE, "I told them what it taught me"),
        (Form.CLAUSE, "it helped me in Leeds"),
        (Form.CLAUSE, "it is easier now you are on one site"),
        (Form.CLAUSE, "I trained in Leeds for 18 months"),
        (Form.CLAUSE, "the yard has flooded since March"),
        (Form.CLAUSE, "pupils are never given a map"),
        (Form.CLAUSE, "you moved over from payroll in 2011"),
        (Form.CLAUSE, "the grant I wrote paid for the boiler"),
        (Form.CLAUSE, "staff stay and you all know each other"),
        (Form.CLAUSE, "the nurse went out and bought it"),
        (Form.THING, "lessons with a tutor and her dog"),
        (Form.THING, "the need for a second porter"),
        (Form.THING, "the building work"),
        (Form.THING, "works of art"),
        (Form.TO_DO, "have a look at the till"),
        (Form.TO_DO, "have the boiler checked"),
    ],
)
def test_what_is_plain_english_stands(form, text):
    assert stands(form, text)


@pytest.mark.parametrize(("note", "kept"), [("suits me", False), ("did that rota at Bosch", True)])
def test_a_yes_to_what_is_only_half_told_is_left_out(note, kept):
    assert isinstance(own_thought(note, Cast()), Own) is kept
