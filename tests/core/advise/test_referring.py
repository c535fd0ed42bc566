"""Trouble of theirs is spoken of where the candidate has an answer to it, and never as a complaint."""

from dataclasses import replace

import pytest

from afterword.core.advise import advise
from afterword.core.case import Debrief, Point, PointTone
from afterword.core.draft import draft
from people import CASE, NOW


def advised(text, **own):
    point = Point(id="n1", text=text, tone=PointTone.NEGATIVE, **own)
    case = replace(CASE, debrief=Debrief(points=(point,)))
    return case, advise(case, now=NOW)


@pytest.mark.parametrize(
    "own",
    [
        {"could_help": "setting up a cleaning rota"},
        {"my_thought": "we had that at Selby, a second bench fixed it"},
        {"my_thought": "seen the same at Selby"},
    ],
)
def test_trouble_with_an_answer_is_a_need_and_told(own):
    case, advice = advised("returns pile up over Christmas", **own)
    assert (advice.refer_to, advice.avoid) == (("n1",), ())
    assert "returns pile up over Christmas" in draft(case, advice, now=NOW).message.body


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("returns pile up over Christmas", {}),
        ("returns pile up over Christmas", {"my_thought": "not for me"}),
        ("returns pile up over Christmas", {"my_thought": "would drive me mad"}),
        ("the night boss is rude to everybody", {"my_thought": "had that at Selby"}),
        ("they asked about my gap", {"could_help": "I can explain"}),
        ("they sacked two drivers", {"could_help": "I could start at once"}),
    ],
)
def test_trouble_without_an_answer_and_blame_are_left_out(text, own):
    case, advice = advised(text, **own)
    assert (advice.refer_to, advice.avoid) == ((), ("n1",))
    assert text not in draft(case, advice, now=NOW).message.body


def test_trouble_is_not_told_where_its_answer_cannot_be_read():
    case, advice = advised("returns pile up over Christmas", my_thought="had blorp ~ glim = 4")
    assert "returns pile up" not in draft(case, advice, now=NOW).message.body
