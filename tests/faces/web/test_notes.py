from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.adapters.codec import case_from, known
from afterword.core.case import Debrief, Point, Process, PromisedDecision
from afterword.core.errors import BadInputError, Problem
from afterword.faces.web import facts, facts_shown, notes
from afterword.faces.web.problems import in_words
from fresh import NOTES, fresh


def told(debrief):
    """What the page sends back when nothing was touched."""
    fields = {"points": "yes", "asks_nothing_to_add": "yes"}
    for point in notes.point_fields(debrief):
        fields |= {
            f"point{point.number}_{part}": getattr(point, part) for part in ("id", "text", "my_thought", "could_help")
        }
    names = (*notes.LINES, *notes.SENTENCES, *notes.CHOICES, *notes.TRUTHS)
    return fields | {name: notes.value_of(debrief, name) for name in names}


@pytest.mark.parametrize("debrief", [Debrief(), NOTES, Debrief(points=(Point(text="a point without an id"),))])
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


def told_of(case):
    """What the page of the facts sends back when nothing was touched."""
    document, person = facts.parts_of(case), case.people[0]
    interview = facts_shown.interview_fields(document)[0]
    fields = {
        "my_name": case.candidate.name, "my_email": case.candidate.email,
        "organisation": case.organisation.name, "country": "GB", "organisation_place": "London", "job_title": case.process.job_title,
        "from": "09:00", "to": "17:00", "promised": facts_shown.promised_day(document),
        "person-p1-name": person.name, "person-p1-honorific": "Ms", "person-p1-role": person.role, "person-p1-leads": "yes",
        "person-p1-side": "employer", "person-p1-email": person.contact.email, "person-p1-phone": person.contact.phone,
        "interview-i1-ended": interview.ended, "interview-i1-place": interview.place,
        "interview-i1-format": interview.format, "interview-i1-status": interview.status,
    }  # fmt: skip
    return facts.Told(fields=fields, people=["p1"], days=list("12345"))


def test_facts_that_were_only_looked_at_stay_as_they_are():
    promised = PromisedDecision(by=datetime(2027, 3, 5, 16, 30, tzinfo=UTC))
    case = fresh(process=Process(job_title="Planner", promised_decision=promised))
    document, problems = facts.document_of(told_of(case), facts.parts_of(case))
    assert not problems
    assert case_from(known(case) | document) == case


def test_a_person_is_added_and_another_taken_out():
    case = fresh(debrief=Debrief())
    before = told_of(case)
    fields = before.fields | {"person-new-name": "Ines Duarte"}
    document, _ = facts.document_of(replace(before, fields=fields, taken=("p2",), gone=("p1",)), facts.parts_of(case))
    after = case_from(known(case) | document)
    assert [(person.id, person.name) for person in after.people] == [("p3", "Ines Duarte")]
    assert after.interviews[0].with_ == ()


def test_what_is_emptied_is_gone():
    case = fresh(application="Route planning is what I do.")
    assert facts.parts_of(case)["application"]
    document, _ = facts.document_of(told_of(case), facts.parts_of(case))
    assert case_from(facts.with_parts(case, document)).application is None


def test_what_cannot_be_is_told_at_once_and_shown_as_it_was_typed():
    case = fresh()
    before = told_of(case)
    fields = before.fields | {"organisation_place": "Atlantis", "interview-i1-place": "Avalon", "promised": "soon"}
    document, problems = facts.document_of(replace(before, fields=fields), facts.parts_of(case))
    paths = ["organisation.time_zone", "process.promised_decision.by", "interviews[0].time_zone"]
    assert [each.path for each in problems] == paths
    assert facts_shown.interview_fields(document)[0].place == "Avalon"
    assert facts_shown.promised_day(document) == "soon"


def test_nobody_is_without_a_name():
    case = fresh()
    before = told_of(case)
    fields = before.fields | {"person-p1-name": " ", "person-new-email": "ines@larkfield.example"}
    _, problems = facts.document_of(replace(before, fields=fields), facts.parts_of(case))
    assert [(each.path, each.found) for each in problems] == [
        ("people[0].name", "no name"),
        ("people[1].name", "no name"),
    ]


def test_problems_are_told_by_the_names_of_the_fields():
    document = {"people": [{"id": "p1", "name": "Dana Marsh"}]}
    problems = (
        Problem(path="people[0].contact.email", found="“x”", expected="an address"),
        Problem(path="organisation.name", found="an empty name", expected="a name; this key is required"),
        Problem(path="interviews[0].end", found="“soon”", expected="a day and a time"),
        Problem(path="", found="an empty file", expected="a case"),
    )
    assert in_words(problems, document) == (
        ("Dana Marsh: E-mail", "Found “x”; expected an address."),
        ("Firm", "This cannot be empty."),
        ("It ended", "Found “soon”; expected a day and a time."),
        ("", "Found an empty file; expected a case."),
    )
