"""The reader named by their job is the reader, and nobody is told about themselves."""

from dataclasses import replace

import pytest

from advised import THANK_YOU
from afterword.core.case import Debrief, Point, PointTone
from afterword.core.draft import draft
from people import CASE, DANA, INES, NOW


def said(role, note, *, other=None, wanted=False):
    people = (replace(DANA, role=role), replace(INES, role=other))
    point = Point(id="n1", text=note, tone=PointTone.POSITIVE)
    debrief = Debrief(enthusiasm=(note,)) if wanted else Debrief(points=(point,))
    case = replace(CASE, people=people, debrief=debrief)
    return draft(case, replace(THANK_YOU, refer_to=("n1",)), now=NOW).message.body


@pytest.mark.parametrize("wanted", [False, True])
@pytest.mark.parametrize(
    ("role", "note", "told"),
    [
        ("Matron", "matron knows each girl's mother", "you know each girl's mother"),
        ("Headteacher", "the head teaches maths herself on fridays", "you teach maths yourself on Fridays"),
        ("Head gardener", "head gardener grafts the old apples himself", "you graft the old apples yourself"),
        ("General Manager", "a general manager who started as a night porter", "you started as a night porter"),
        ("Ward manager", "how the ward does its huddle standing up", "how your ward does its huddle"),
        ("Headmaster", "a handwritten line from the headmaster", "a handwritten line from you"),
        ("Practice manager, two sites", "the practice closes on fridays", "your practice closes on Fridays"),
        ("Owner", "the owner's dog sleeps in the van", "your dog sleeps in the van"),
    ],
)
def test_what_the_holder_of_a_job_does_is_what_the_reader_does(role, note, told, wanted):
    assert told in said(role, note, wanted=wanted)


@pytest.mark.parametrize(
    ("role", "other", "note", "told"),
    [
        ("Head of Engineering", None, "the head of sales is new", "the head of sales is new"),
        ("Ward manager", None, "ward managers meet on mondays", "ward managers meet on Mondays"),
        ("Matron", None, "the matron of the other house is strict", "the matron of the other house is strict"),
        ("Site manager", "Rooms manager", "the manager opens at 7", "the manager opens at 7"),
    ],
)
def test_somebody_else_with_such_a_job_stays_somebody_else(role, other, note, told):
    assert told in said(role, note, other=other)
