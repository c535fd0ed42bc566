"""What does not fit together in a record is named, and nothing of it is silently resolved."""

import copy

import pytest

from afterword.adapters.codec import case_from
from afterword.core.advise import advise
from situations import BASE, END, moment

SECOND = {"id": "i2", "start": "2026-03-03T10:30:00+00:00", "end": "2026-03-03T11:30:00+00:00"}


def item(kind, at, direction="in", **more):
    return {"kind": kind, "at": moment(at, END).isoformat(), "direction": direction, "person": "p1", **more}


def warnings(now, **changes):
    case = copy.deepcopy(BASE)
    for key, value in changes.items():
        case[key] = [*case.get(key, []), *value] if isinstance(value, list) else {**case.get(key, {}), **value}
    return {warning.id: warning.text for warning in advise(case_from(case), now=moment(now, END)).warnings}


@pytest.mark.parametrize(
    ("name", "now", "changes"),
    [
        (
            "planned_in_the_past",
            "+1h",
            {"interviews": [{**SECOND, "start": None, "end": "2026-02-20T11:00:00+00:00", "status": "planned"}]},
        ),
        ("held_in_the_future", "-1d", {}),
        ("promise_before_interview", "+1h", {"process": {"promised_decision": {"by": "2026-03-01"}}}),
        ("reply_before_message", "+1h", {"correspondence": [item("reply", "-1d")]}),
        ("goes_the_wrong_way", "+1h", {"correspondence": [item("follow_up", "-1d")]}),
        ("goes_the_wrong_way", "+1h", {"correspondence": [item("invitation", "-1d", "out")]}),
        ("unknown_process", "+1h", {"correspondence": [item("message", "-1d", process="Z")]}),
        ("refers_to_nothing", "+1h", {"correspondence": [item("bounce", "+1h", in_reply_to="m9")]}),
        ("wishes_disagree", "+1h", {"employer_wishes": [{"code": "no_chasing"}, {"code": "invited_check_in"}]}),
        (
            "wishes_disagree",
            "+1h",
            {"employer_wishes": [{"code": "no_phone"}, {"code": "invited_check_in", "words": "ring me"}]},
        ),
        ("letter_before_interview", "+1h", {"debrief": {"letter_arrives_at": "2026-03-01T10:00:00+00:00"}}),
        ("nothing_to_add_disagrees", "+1h", {"debrief": {"nothing_to_add": True, "forgotten": ["the exam"]}}),
        ("status_disagrees", "+9d", {"process": {"status": "rejected"}, "correspondence": [item("invitation", "+5d")]}),
        ("status_disagrees", "+9d", {"process": {"status": "hired"}, "correspondence": [item("offer", "+5d")]}),
        ("status_disagrees", "+9d", {"correspondence": [item("contract", "+5d")]}),
    ],
)
def test_a_contradiction_is_named(name, now, changes):
    assert name in warnings(now, **{key: _known(value) for key, value in changes.items()})


def _known(value):
    return [{k: v for k, v in one.items() if v is not None} for one in value] if isinstance(value, list) else value


def test_interviews_at_the_same_time_are_named():
    first = {**BASE["interviews"][0], "start": "2026-03-03T10:00:00+00:00"}
    case = {**copy.deepcopy(BASE), "interviews": [first, SECOND]}
    found = advise(case_from(case), now=moment("+1h", END)).warnings
    assert "interviews_overlap" in {warning.id for warning in found}


def test_an_interview_that_was_over_when_it_began_is_asked_about():
    case = {**copy.deepcopy(BASE), "interviews": [{**BASE["interviews"][0], "start": END}]}
    asked = {question.id: question.text for question in advise(case_from(case), now=moment("+1h", END)).questions}
    assert "the moment it began" in asked["when_did_it_end"]


def test_a_message_of_ours_from_the_future_counts_as_gone():
    text = warnings("+1h", correspondence=[item("follow_up", "+2d", "out")])["message_from_the_future"]
    assert "counts as gone" in text


def test_a_plain_case_has_no_warning():
    assert warnings("+1h", correspondence=[item("invitation", "-12d")]) == {}
