import time

from hypothesis import given
from hypothesis import strategies as st

from afterword.faces.web.difference import Side, difference

TEXTS = st.text("ab \n😀", max_size=40)


def side(pieces, wanted):
    return "".join(piece.text for piece in pieces if piece.side in (wanted, Side.BOTH))


@given(TEXTS, TEXTS)
def test_both_texts_are_wholly_there(mine, theirs):
    pieces = difference(mine, theirs)
    assert (side(pieces, Side.MINE), side(pieces, Side.THEIRS)) == (mine, theirs)


def test_what_is_the_same_is_told_once():
    pieces = difference("Thank you for your time.", "Thank you both for your time.")
    assert [piece.text.strip() for piece in pieces if piece.side is not Side.BOTH] == ["both"]


def test_two_long_texts_are_compared_before_anybody_wonders():
    began = time.process_time()
    difference("one two\n" * 20_000, "two three\n" * 20_000)
    assert time.process_time() - began < 5
