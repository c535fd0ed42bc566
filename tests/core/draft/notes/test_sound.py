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
        (Form.THING, "want the yard cleared"),
        (Form.THING, "works with real people"),
        (Form.THING, "the doing well"),
        (Form.THING, "a rota and"),
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
