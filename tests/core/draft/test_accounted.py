"""Nothing the candidate noted goes missing: it is in the message, or the candidate is told that it is not."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from advised import THANK_YOU
from afterword.core.advise.referring import is_private
from afterword.core.case import Debrief, Point, PointTone
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.draft.left_out import shown
from afterword.core.draft.likeness import stems
from people import CASE, NOW

HEARD = (
    "the new cross-dock opens in July", "returns take nine days", "asked about nights", "callbacks at 9%, wants 4",
    "three sites, one planner, and the fourth opens soon", "the labels arrive late", "blorp ~ glim = 4",
    "the yard manager's divorce",
)  # fmt: skip
OWN = (
    "planning the first month", "we cut ours from eight days to three in Leeds", "trying that on the vans", "I know SAP",
    "same at my old place, labels were late", "cool", "level 2 passed 12 May", "drove vans, forklift until 2028",
)  # fmt: skip
own = st.none() | st.sampled_from(OWN)
points = st.builds(
    Point, text=st.sampled_from(HEARD), tone=st.sampled_from(PointTone), my_thought=own, could_help=own
)  # fmt: skip
listed = st.lists(st.sampled_from(OWN), max_size=3, unique=True).map(tuple)
debriefs = st.builds(
    Debrief, points=st.lists(points, max_size=4).map(tuple), forgotten=listed, enthusiasm=listed, stress=listed
)


@given(debriefs)
def test_every_note_is_in_the_message_or_told_of(debrief):
    numbered = tuple(replace(point, id=f"n{place}") for place, point in enumerate(debrief.points))
    avoided = tuple(p.id for p in numbered if p.tone in (PointTone.NEGATIVE, PointTone.OTHER) or is_private(p))
    case = replace(CASE, debrief=replace(debrief, points=numbered))
    written = draft(case, replace(THANK_YOU, avoid=avoided), now=NOW)
    there = stems(f"{written.message.body} {' '.join(written.gaps)}")
    owned = [note for point in numbered for note in (point.text, point.my_thought, point.could_help) if note]
    for note in (*owned, *debrief.forgotten, *debrief.enthusiasm, *debrief.stress):
        assert shown(note) in " ".join(written.gaps) or stems(note) <= there or not stems(note), (note, written.gaps)


def test_notes_left_out_for_the_same_reason_are_told_of_in_one_sentence():
    odd = tuple(
        Point(id=f"n{n}", text=text, tone=PointTone.OTHER) for n, text in enumerate(("the car park", "his dog"))
    )
    advice = replace(THANK_YOU, avoid=("n0", "n1"))
    told = [gap for gap in draft(replace(CASE, debrief=Debrief(points=odd)), advice, now=NOW).gaps if "dog" in gap]
    assert len(told) == 1
    assert "car park" in told[0]


def test_the_only_strength_is_not_said_to_stand_behind_another():
    case = replace(
        CASE, debrief=Debrief(points=(Point(text=HEARD[0], my_thought=OWN[1]),), stress=("six years of nights",))
    )
    told = " ".join(draft(case, THANK_YOU, now=NOW, method=Method.PHONE).gaps)
    assert "six years of nights" in told
    assert "behind another strength" not in told
