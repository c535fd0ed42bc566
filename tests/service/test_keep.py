from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword import wiring
from afterword.core.case import CorrespondenceKind, Direction, OtherProcess, Status
from afterword.core.errors import AmbiguousIdError, ChangedMeanwhileError, NotKeptError
from afterword.service import keep
from afterword.service.followup import Event, Stage
from people import CASE, NOW, OMARS_CASE, our_message, their_message

ROBIN, OMAR = "robin", "omar"


@pytest.fixture
def store():
    return wiring.store()


@pytest.fixture
def kept(store):
    return keep.add(store, CASE, owner=ROBIN, now=NOW, who=ROBIN)


def log(store, followup, item):
    return keep.log(store, followup, item, now=item.at, who=ROBIN)


def test_the_beginning_of_an_id_is_enough(store, kept):
    assert keep.one(store, ROBIN, kept.id[:3].upper()) == kept


def test_a_beginning_that_fits_two_is_asked_about(store):
    ids = {keep.add(store, CASE, owner=ROBIN, now=NOW, who=ROBIN).id[0] for _ in range(31)}
    twice = next(first for first in ids if len(store.find(ROBIN, first)) > 1)
    with pytest.raises(AmbiguousIdError, match="Larkfield Foods"):
        keep.one(store, ROBIN, twice)


@pytest.mark.parametrize("typed", ["", " ", "nothing", "%", "_", "'; DROP TABLE followup; --"])
def test_what_begins_no_id_is_not_kept(store, kept, typed):
    with pytest.raises(NotKeptError):
        keep.one(store, ROBIN, typed)


def test_another_candidate_cannot_name_it(store, kept):
    keep.add(store, OMARS_CASE, owner=OMAR, now=NOW, who=OMAR)
    with pytest.raises(NotKeptError):
        keep.one(store, OMAR, kept.id)


def test_a_process_is_due_on_a_day_that_is_no_holiday_there(store):
    ended = datetime(2026, 3, 26, 11, tzinfo=UTC)  # the Thursday of the week before Good Friday
    interview = replace(CASE.interviews[0], start=ended - timedelta(hours=1), end=ended)
    case = replace(CASE, interviews=(interview,), process=replace(CASE.process, promised_decision=None))
    on_thursday = datetime(2026, 4, 2, 11, tzinfo=UTC)
    kept = keep.add(store, case, owner=ROBIN, now=on_thursday, who=ROBIN)
    noted = Event(at=on_thursday, who=ROBIN, what="debriefed")
    for followup in (kept, keep.change(store, kept, replace(case, application="CV"), event=noted)):
        assert followup.due_at.date() == date(2026, 4, 8)  # the Wednesday after Easter Monday


def test_a_message_of_ours_makes_it_wait_and_an_answer_opens_it(store, kept):
    waiting = log(store, kept, our_message())
    answered = log(store, waiting, their_message(at=NOW + timedelta(hours=2)))

    assert [kept.stage, waiting.stage, answered.stage] == [Stage.OPEN, Stage.WAITING, Stage.OPEN]
    assert [item.id for item in answered.case.correspondence] == ["m1", "m2", "m3"]


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (CorrespondenceKind.REJECTION, Status.REJECTED),
        (CorrespondenceKind.OFFER, Status.OFFER),
        (CorrespondenceKind.CONTRACT, Status.HIRED),
        (CorrespondenceKind.REPLY, Status.OPEN),
    ],
)
def test_what_they_decide_moves_the_process_on(store, kept, kind, status):
    assert log(store, kept, their_message(at=NOW, kind=kind)).case.process.status == status


def test_a_decision_about_another_process_leaves_this_one_open(store):
    case = replace(CASE, other_processes=(OtherProcess(id="A", job_title="Baker"),))
    followup = keep.add(store, case, owner=ROBIN, now=NOW, who=ROBIN)
    item = replace(their_message(at=NOW, kind=CorrespondenceKind.REJECTION), process="A")

    changed = log(store, followup, item).case

    assert changed.process.status is Status.OPEN
    assert changed.other_processes[0].status is Status.REJECTED


def test_a_rejection_we_wrote_ourselves_decides_nothing(store, kept):
    item = replace(their_message(at=NOW, kind=CorrespondenceKind.REJECTION), direction=Direction.OUT)
    assert log(store, kept, item).case.process.status is Status.OPEN


def test_what_was_filed_by_mistake_can_be_taken_back(store, kept):
    logged = log(store, kept, our_message())
    assert keep.take_back(store, logged, "m2", now=NOW, who=ROBIN).case == kept.case
    with pytest.raises(NotKeptError):
        keep.take_back(store, kept, "m9", now=NOW, who=ROBIN)


def test_every_change_is_an_event_and_says_nothing_of_the_words(store, kept):
    item = replace(their_message(at=NOW), text="We liked you very much.")
    log(store, kept, item)

    events = store.events(ROBIN, kept.id)

    assert [(event.who, event.what) for event in events] == [(ROBIN, "kept"), (ROBIN, "logged")]
    assert "liked" not in str(events)


def test_the_second_of_two_changes_at_once_is_refused(store, kept):
    edited = Event(at=NOW, who=ROBIN, what="edited")
    keep.change(store, kept, replace(CASE, application="CV"), event=edited)
    with pytest.raises(ChangedMeanwhileError):
        keep.change(store, kept, replace(CASE, application="Another CV"), event=edited)


def test_it_is_due_when_something_is_next_to_be_done(store, kept):
    over = log(store, kept, their_message(at=NOW, kind=CorrespondenceKind.REJECTION))
    assert NOW <= kept.due_at < NOW + timedelta(hours=20)
    assert over.due_at is None
