import pytest

from afterword.core.case import Debrief
from afterword.core.errors import BadInputError
from afterword.faces.web import facts, notes
from fresh import NOTES, fresh


def told(debrief):
    """What the page sends back when nothing was touched."""
    fields = {"points": "yes", "asks_nothing_to_add": "yes"}
    for point in notes.point_fields(debrief):
        fields |= {f"point{point.number}_{part}": getattr(point, part) for part in ("text", "my_thought", "could_help")}
    names = (*notes.LINES, *notes.SENTENCES, *notes.CHOICES, *notes.TRUTHS)
    return fields | {name: notes.value_of(debrief, name) for name in names}


@pytest.mark.parametrize("debrief", [Debrief(), NOTES])
def test_a_page_that_was_only_looked_at_changes_nothing(debrief):
    assert notes.debrief_from(told(debrief), debrief) == debrief


def test_an_emptied_point_is_taken_out_and_the_others_keep_their_ids():
    assert notes.debrief_from(told(NOTES) | {"point0_text": " "}, NOTES).points == ()


def test_what_the_page_does_not_ask_stays():
    before = Debrief(went_well=True)
    assert notes.debrief_from({"feeling": "good"}, before) == Debrief(went_well=True, feeling="good")


def test_a_choice_nobody_offered_is_refused():
    with pytest.raises(BadInputError):
        notes.debrief_from({"formality": "royal"}, Debrief())


def test_facts_that_were_only_looked_at_stay_as_they_are():
    case = fresh()
    interview = facts.interview_fields(case)[0]
    person = case.people[0]
    form = {
        "organisation": case.organisation.name, "country": "GB", "organisation_place": "London", "job_title": case.process.job_title,
        "p0_name": person.name, "p0_honorific": "Ms", "p0_role": person.role, "p0_leads": "yes", "p0_side": "employer",
        "p0_email": person.contact.email, "p0_phone": person.contact.phone,
        "i0_ended": interview.ended, "i0_place": interview.place, "i0_format": interview.format, "i0_status": interview.status,
    }  # fmt: skip
    assert facts.case_of(form, [], [], case) == case


def test_a_person_is_added_and_another_taken_out():
    case = fresh()
    after = facts.case_of(
        {"organisation": "Larkfield Foods", "job_title": "Planner", "new_name": "Ines Duarte", "p0_name": "Dana Marsh"},
        [],
        [],
        case,
    )
    assert [person.name for person in after.people] == ["Dana Marsh", "Ines Duarte"]
    with pytest.raises(BadInputError):  # Dana is named in the interview
        facts.case_of({"organisation": "Larkfield Foods", "job_title": "Planner"}, [], [], case)
