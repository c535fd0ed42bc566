"""What cannot be meant is named, all of it at once."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from afterword.core.case import (
    Candidate,
    Case,
    Correspondence,
    Debrief,
    EmployerWish,
    Interview,
    OfficeHours,
    Organisation,
    OtherProcess,
    Person,
    Point,
    Process,
    PromisedDecision,
    WishCode,
)
from afterword.core.consistency import problems_of

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
PLAIN = Case(
    candidate=Candidate(name="Robin Achebe"),
    organisation=Organisation(name="Larkfield Foods"),
    people=(Person(id="p1", name="Dana Marsh"),),
    process=Process(job_title="Marketing executive"),
)
DANA_TWICE = (Person(id="p1", name="Dana Marsh"), Person(id="p1", name="Ines Roth"))
ENDS_FIRST = Interview(id="i1", start=NOON, end=NOON.replace(hour=11))

CONTRADICTIONS = [
    (replace(PLAIN, format="afterword/2"), "format"),
    (replace(PLAIN, people=DANA_TWICE), "people[1].id"),
    (replace(PLAIN, interviews=(Interview(id="i1"), Interview(id="i1"))), "interviews[1].id"),
    (replace(PLAIN, other_processes=(OtherProcess(id="main", job_title="Analyst"),)), "other_processes[0].id"),
    (replace(PLAIN, interviews=(ENDS_FIRST,)), "interviews[0].end"),
    (replace(PLAIN, interviews=(Interview(id="i1", with_=("p1", "p9")),)), "interviews[0].with[1]"),
    (replace(PLAIN, correspondence=(Correspondence(at=NOON, person="p9"),)), "correspondence[0].person"),
    (replace(PLAIN, employer_wishes=(EmployerWish(code=WishCode.NO_PHONE, by="p9"),)), "employer_wishes[0].by"),
    (replace(PLAIN, debrief=Debrief(points=(Point(text="vans", said_by="p9"),))), "debrief.points[0].said_by"),
    (
        replace(PLAIN, other_processes=(OtherProcess(id="A", job_title="x", leads_recruitment="p9"),)),
        "other_processes[0].leads_recruitment",
    ),
    (
        replace(PLAIN, process=Process(job_title="x", promised_decision=PromisedDecision(by=NOON, said_by="p9"))),
        "process.promised_decision.said_by",
    ),
    (replace(PLAIN, candidate=Candidate(name="Robin", time_zone="Europe/Leeds")), "candidate.time_zone"),
    (replace(PLAIN, candidate=Candidate(name="Robin", time_zone="../etc/passwd")), "candidate.time_zone"),
    (
        replace(PLAIN, process=Process(job_title="x", promised_decision=PromisedDecision(by=NOON, time_zone="Leeds"))),
        "process.promised_decision.time_zone",
    ),
    (
        replace(PLAIN, organisation=Organisation(name="L", office_hours=OfficeHours(from_=time(9), to=time(9)))),
        "organisation.office_hours",
    ),
    (
        replace(PLAIN, organisation=Organisation(name="L", office_hours=OfficeHours(days=(0, 8)))),
        "organisation.office_hours.days",
    ),
    (
        replace(PLAIN, organisation=Organisation(name="L", office_hours=OfficeHours(days=()))),
        "organisation.office_hours.days",
    ),
]


def test_a_plain_case_has_no_problems():
    assert problems_of(PLAIN) == ()


@pytest.mark.parametrize(("case", "path"), CONTRADICTIONS, ids=[path for _, path in CONTRADICTIONS])
def test_a_contradiction_is_named_at_its_place(case, path):
    assert [problem.path for problem in problems_of(case)] == [path]


def test_all_contradictions_are_named_at_once():
    case = replace(
        PLAIN, people=DANA_TWICE, interviews=(ENDS_FIRST,), candidate=Candidate(name="Robin", time_zone="nowhere")
    )
    assert {problem.path for problem in problems_of(case)} == {
        "people[1].id",
        "interviews[0].end",
        "candidate.time_zone",
    }


def test_a_time_without_a_zone_cannot_be_built():
    with pytest.raises(ValueError, match="no time zone"):
        Interview(id="i1", end=datetime(2026, 3, 3, 12))  # noqa: DTZ001 -- the naive time is the point
