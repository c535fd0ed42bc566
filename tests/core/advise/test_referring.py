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
        {"my_thought": "i check 30 parcels every monday"},
        {"my_thought": "i sort mine twice a week before opening"},
        {"my_thought": "a second bench would help"},
        {"my_thought": "coloured tags could fix it"},
        {"my_thought": "a shelf per day, we had one in Cork"},
        {"my_thought": "return desk by the door? worked in Galway"},
        {"could_help": "separate desk on mondays? worked in Galway"},
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
        ("returns pile up over Christmas", {"my_thought": "i hate returns every january"}),
        ("returns pile up over Christmas", {"my_thought": "i hear that every week"}),
        ("returns pile up over Christmas", {"my_thought": "a new manager would help"}),
        ("returns pile up over Christmas", {"my_thought": "no rota could fix that"}),
        ("returns pile up over Christmas", {"my_thought": "bad planning"}),
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


def test_what_the_candidate_does_every_week_is_left_out_with_its_point():
    case, advice = advised("the boss is rude about the stock list", my_thought="i count 30 items every monday")
    written = draft(case, advice, now=NOW)
    assert "every Monday" not in written.message.body
    assert any("every monday" in gap for gap in written.gaps)
