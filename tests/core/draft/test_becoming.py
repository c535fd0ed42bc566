"""What becomes of a note is told beside it: the sentence that carries it, or why none does."""

from dataclasses import replace

from advised import THANK_YOU, advised
from afterword.core.case import Debrief, Point, PointTone
from afterword.core.draft import draft
from afterword.core.draft.becoming import Becoming, becoming, of_note
from afterword.core.message import MessageKind
from people import CASE, NOW

DOCK = Point(id="n0", text="new cross-dock opens in July", my_thought="we opened two in Leeds")


def noted(**told):
    return replace(CASE, debrief=Debrief(**told))


def became(note, case, advice=THANK_YOU):
    return of_note(note, case, advice, now=NOW)


def test_a_note_becomes_a_sentence_of_the_draft_word_for_word():
    case = noted(points=(DOCK,), forgotten=("speak Polish",), stress=("ran two cold stores",))
    body = draft(case, THANK_YOU, now=NOW).message.body
    for note in (DOCK.text, DOCK.my_thought, "speak Polish", "ran two cold stores"):
        found = became(note, case)
        assert found.sentence
        assert found.sentence in body
        assert not found.needs_mending


def test_of_a_note_that_cannot_be_used_the_reason_is_told():
    found = became("die Kunden kommen nicht wieder", noted(forgotten=("die Kunden kommen nicht wieder",)))
    assert str(found) == "Left out so far: it is not in English, the language of the message."
    assert found.needs_mending


def test_a_part_that_is_left_out_is_named_beside_the_sentence():
    note = "I speak Polish, blorp glim"
    found = became(note, noted(forgotten=(note,)))
    assert "I speak Polish" in found.sentence
    assert "“blorp glim” is left out" in str(found)


def test_what_the_candidate_has_settled_asks_for_no_other_words():
    case = noted(points=(replace(DOCK, tone=PointTone.NEGATIVE),))
    found = became(DOCK.text, case, replace(THANK_YOU, avoid=("n0",)))
    assert "marked as negative" in str(found)
    assert not found.needs_mending


def test_of_a_stumble_without_its_answer_the_way_to_write_it_is_told():
    found = became("froze on the budget", noted(points=(DOCK,), stumble="froze on the budget"))
    assert "If you have a better answer now" in str(found)


def test_a_stumble_put_right_is_shown_as_it_will_read():
    note = "said 389 pallets, it's 398"
    found = became(note, noted(points=(DOCK,), stumble=note))
    assert "398" in found.sentence


def test_a_check_in_tells_nothing_of_the_notes():
    assert becoming(noted(points=(DOCK,)), advised(kind=MessageKind.CHECK_IN), now=NOW) == ()


def test_two_notes_that_share_a_word_are_told_apart():
    thought = "the queue at the gate"
    case = noted(points=(replace(DOCK, text="they lose boats because of the queue", my_thought=thought),))
    found = became(thought, case)
    assert found.sentence == "" or "gate" in found.sentence


def test_two_parts_left_out_are_told_as_two():
    assert str(Becoming(note="n", lost=("blorp glim", "frab snee"))) == (
        "“blorp glim” and “frab snee” are left out: write each as a sentence of its own to have it in."
    )
