"""What is written out in full is taken word for word, whatever its words are; what lacks anything is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.written_out.reading import is_clause, is_doing, is_question, is_thing
from plain import plain_sentence

UNHEARD_OF = st.sampled_from(("gronk", "telband", "dworl", "plosk", "quarrel-nib", "snark", "wobbet", "fendle"))
"""Words that are in no list."""
ONE = st.builds("{} {}".format, st.sampled_from(("the", "my last", "our", "a", "every")), UNHEARD_OF)
SEVERAL = st.builds("{} {}s".format, st.sampled_from(("the", "two of the", "most of our", "some")), UNHEARD_OF)
DONE_BY_ONE = st.sampled_from(("takes", "has", "never mends", "kept", "will want", "gave us", "is washing", "had lost"))
DONE_BY_SEVERAL = st.sampled_from(
    ("take", "have", "never mend", "kept", "will want", "gave us", "are washing", "had lost")
)
SAID = st.one_of(st.builds("{} {}".format, ONE, DONE_BY_ONE), st.builds("{} {}".format, SEVERAL, DONE_BY_SEVERAL))
OBJECT = st.one_of(ONE, SEVERAL, st.just("nothing"))
TAIL = st.sampled_from(
    (
        "",
        " in the yard",
        " on Fridays",
        " because nobody asked",
        ", which took a week",
        ", and the courts hate it",
        " when it rains",
    )
)
SENTENCES = st.builds("{} {}{}".format, SAID, OBJECT, TAIL)


@given(SENTENCES)
def test_a_sentence_that_lacks_nothing_comes_back_word_for_word(note):
    assert plain_sentence("thought", note, Cast(), known=frozenset()) == f"{note[0].upper()}{note[1:]}."


@given(SENTENCES, st.sampled_from(("they", "I", "we", "it")))
def test_no_sentence_has_two_subjects(note, other):
    assert not is_clause(f"{other} {note}")


@pytest.mark.parametrize(
    "note",
    [
        "store damp since the storm",
        "trawler lost the winch",
        "the forms lost in post",
        "the tide gates stuck",
        "they test valve in the tank",
        "we had same problem at the co-op",
        "the team drives to crianlarich",
        "you waiting list three years",
        "the nervous pts get the first appt",
        "parents trust me quick",
        "people want a date not a promise",
        "the kit room and they all train together",
        "every rooms has a sink",
        "the rota are in a spreadsheet",
        "the van for first 30 days",
        "each room has own budget",
    ],
)
def test_a_jotting_is_no_sentence(note):
    assert not is_clause(note)


@pytest.mark.parametrize(
    ("is_so", "note"),
    [
        (is_thing, "the loom that the founder's aunt left us"),
        (is_thing, "our huddles in Lagos, which took half an hour"),
        (is_thing, "the way Dana talks to the residents"),
        (is_doing, "signing them up at the clinic, like we did in Duluth"),
        (is_doing, "mending what we have before buying anything new"),
        (is_question, "how the ward does its huddle standing up, at the whiteboard, in five minutes"),
    ],
)
def test_things_doings_and_questions_keep_their_tails(is_so, note):
    assert is_so(note)
    assert not is_clause(note)


def test_what_may_be_a_thing_or_a_clause_is_neither():
    assert not is_clause("the menu changes with whatever comes in")
    assert not is_thing("the menu changes with whatever comes in")
