"""What is said at the door: thanks on the way in, their need with the help for it, what was forgotten, and out again."""

from dataclasses import replace

from advised import advised
from afterword.core.case import Debrief, Point
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.message import Essential
from people import CASE, NOW

NEED = Point(
    id="n1",
    text="the walled garden floods every February",
    said_by="p1",
    my_thought="we laid land drains at Crathes for the same reason",
    could_help="planning the drains",
)
GARDEN = Debrief(
    points=(NEED,), forgotten=("I hold a PA1 spraying certificate",), enthusiasm=("a garden that is open all year",)
)


def visit(**facts):
    return draft(replace(CASE, debrief=replace(GARDEN, **facts)), advised(), now=NOW, method=Method.IN_PERSON)


def test_the_need_with_the_help_and_the_forgotten_detail_come_before_all_else():
    made = visit()
    opening, *three, closing = made.points
    assert "Robin Achebe" in opening
    assert "thank you" in opening
    assert "floods every February" in three[0]
    assert "planning the drains" in " ".join(three[:2])
    assert any("PA1" in each for each in three)
    assert len(three) <= 3
    assert len(closing.split()) <= 10
    assert {Essential.THANKS, Essential.FIT, Essential.FORGOTTEN_DETAIL} <= set(made.essentials)


def test_the_wish_for_the_job_is_said_where_there_is_room():
    assert "open all year" in " ".join(visit(forgotten=()).points)


def test_with_nothing_to_add_it_is_thanks_and_the_wish_for_the_job():
    opening, *said, _ = visit(points=(), forgotten=()).points
    assert "thank you" in opening
    assert len(said) == 1
    assert "open all year" in said[0]


def test_who_was_slow_says_so_on_the_way_in():
    late = replace(advised().deadline_24h, passed=True)
    made = draft(replace(CASE, debrief=GARDEN), advised(deadline_24h=late), now=NOW, method=Method.IN_PERSON)
    assert "sorry" in made.points[0]
    assert sum("sorry" in each for each in made.points) == 1


def test_the_help_stands_with_its_need_where_what_it_rests_on_has_no_room():
    need = replace(
        NEED, my_thought=None, could_help="winter drains under the paths, hedges left as they are, we did it at Crathes"
    )
    for forgotten in ((), ("I hold a PA1 spraying certificate",)):
        said = " ".join(visit(points=(need,), forgotten=forgotten).points)
        assert "floods every February" in said
        assert "winter drains under the paths" in said
