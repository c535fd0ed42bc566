"""Another round is added to the process it belongs to, and takes nothing from what is kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.case import Contact, Correspondence, CorrespondenceKind, Interview, Person
from afterword.core.conversation import conversation
from afterword.core.invitation.round import with_round
from people import CASE, our_message, with_correspondence

THANKED = datetime(2026, 3, 3, 17, tzinfo=UTC)
BEGINS = datetime(2026, 3, 10, 10, tzinfo=UTC)
NOW = BEGINS - timedelta(days=1)


def invited(*, at, people):
    """What an invitation to a second round says."""
    first = people[0].id
    mail = Correspondence(id="second@larkfield.example", at=at, person=first, kind=CorrespondenceKind.INVITATION)
    interview = Interview(id="i1", start=BEGINS, end=BEGINS + timedelta(hours=1), with_=(first,), uid="two")
    return replace(CASE, people=people, interviews=(interview,), correspondence=(mail,))


DANA = Person(id="p1", name="D. Marsh", contact=Contact(email="Dana@Larkfield.example", phone="+44 20 7946 0101"))
OMAR = Person(id="p1", name="Omar Said", contact=Contact(email="omar.said@larkfield.example"))


def test_it_is_the_next_interview_and_is_added_once():
    case = with_round(CASE, invited(at=NOW, people=(DANA,)))
    assert [(one.id, one.round) for one in case.interviews] == [("i1", 1), ("i2", 2)]
    assert with_round(case, invited(at=NOW, people=(DANA,))) == case


def test_somebody_who_is_known_is_not_added_again_and_somebody_new_gets_an_id_of_their_own():
    known = with_round(CASE, invited(at=NOW, people=(DANA,)))
    assert [person.id for person in known.people] == [person.id for person in CASE.people]
    assert known.people[0].name == CASE.people[0].name
    new = with_round(CASE, invited(at=NOW, people=(OMAR,)))
    assert new.people[:-1] == CASE.people
    assert new.interviews[-1].with_ == (new.people[-1].id,) == (new.correspondence[-1].person,)


@pytest.mark.parametrize(
    ("at", "is_answered"), [(THANKED + timedelta(days=2), True), (THANKED - timedelta(days=8), False)]
)
def test_only_an_invitation_that_came_after_a_message_answers_it(at, is_answered):
    thanked = with_correspondence(CASE, our_message(at=THANKED))
    case = with_round(thanked, invited(at=at, people=(DANA,)))
    assert (conversation(case, now=NOW).pending is None) is is_answered
