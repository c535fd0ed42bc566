"""Contradictions that make a case invalid.

What is merely odd (a message from the future, a reply before anything was sent, two people in charge) is a question or a
warning of the advice; what cannot be right at all (an unknown id, an interview that ends before it starts) is a problem
here.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Protocol
from zoneinfo import ZoneInfoNotFoundError

from afterword.core.case import FORMAT, Case
from afterword.core.clock import is_believable, zone
from afterword.core.errors import Problem


def problems_of(case: Case, *, are_people_known: bool = True) -> tuple[Problem, ...]:
    """Every contradiction in `case`, each with its path, what was found and what is expected.

    Ids of people are not checked if somebody's entry could not be read (`are_people_known` is false).
    """
    strangers = _strangers(case) if are_people_known else ()
    shape = (*_format(case), *_blanks(case), *_duplicates(case), *strangers)
    return (*shape, *_zones(case), *_times(case), *_hours(case))


def _format(case: Case) -> Iterator[Problem]:
    if case.format != FORMAT:
        yield Problem(path="format", found=f"“{case.format}”", expected=f"“{FORMAT}”")


def _blanks(case: Case) -> Iterator[Problem]:
    """The names every case has; one of blanks alone names nobody."""
    people = [(f"people[{index}].name", person.name) for index, person in enumerate(case.people)]
    firm_and_job = [("organisation.name", case.organisation.name), ("process.job_title", case.process.job_title)]
    for path, name in (("candidate.name", case.candidate.name), *firm_and_job, *people):
        if not name.strip():
            yield Problem(path=path, found="an empty name", expected="a name; this key is required")


def _duplicates(case: Case) -> Iterator[Problem]:
    processes = [("process.id", case.process.id), *_ids("other_processes", case.other_processes)]
    points = _ids("debrief.points", case.debrief.points)
    records = (_ids("interviews", case.interviews), _ids("correspondence", case.correspondence))
    for group in (_ids("people", case.people), *records, points, processes):
        first: dict[str, str] = {}
        for path, key in group:
            if key is not None and first.setdefault(key, path) != path:
                expected = "a different id for each"
                yield Problem(path=path, found=f"the id “{key}”, which {first[key]} also has", expected=expected)


class _Identified(Protocol):
    @property
    def id(self) -> str | None: ...


def _ids(place: str, parts: Iterable[_Identified]) -> list[tuple[str, str | None]]:
    return [(f"{place}[{index}].id", part.id) for index, part in enumerate(parts)]


def _strangers(case: Case) -> Iterator[Problem]:
    known = {person.id for person in case.people}
    for path, person in _mentions(case):
        if person is not None and person not in known:
            expected = f"one of {', '.join(sorted(known))}" if known else "a person listed under [[people]]"
            yield Problem(path=path, found=f"the unknown person “{person}”", expected=expected)


def _mentions(case: Case) -> Iterator[tuple[str, str | None]]:
    for index, interview in enumerate(case.interviews):
        yield from ((f"interviews[{index}].with[{place}]", person) for place, person in enumerate(interview.with_))
    for index, item in enumerate(case.correspondence):
        yield f"correspondence[{index}].person", item.person
    for index, wish in enumerate(case.employer_wishes):
        yield f"employer_wishes[{index}].by", wish.by
    for index, point in enumerate(case.debrief.points):
        yield f"debrief.points[{index}].said_by", point.said_by
    for index, process in enumerate(case.other_processes):
        yield f"other_processes[{index}].leads_recruitment", process.leads_recruitment
    if case.process.promised_decision:
        yield "process.promised_decision.said_by", case.process.promised_decision.said_by


def _zones(case: Case) -> Iterator[Problem]:
    places: list[tuple[str, str | None]] = [
        ("candidate.time_zone", case.candidate.time_zone),
        ("organisation.time_zone", case.organisation.time_zone),
        *((f"people[{index}].time_zone", person.time_zone) for index, person in enumerate(case.people)),
        *((f"interviews[{index}].time_zone", interview.time_zone) for index, interview in enumerate(case.interviews)),
    ]
    if case.process.promised_decision:
        places.append(("process.promised_decision.time_zone", case.process.promised_decision.time_zone))
    for path, name in places:
        if name is not None and not _is_zone(name):
            yield Problem(path=path, found=f"“{name}”", expected="an IANA time zone such as Europe/London")


def _is_zone(name: str) -> bool:
    try:
        zone(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _times(case: Case) -> Iterator[Problem]:
    for path, moment in _moments(case):
        if moment is not None and not is_believable(moment):
            yield Problem(path=path, found=f"the year {moment.year}", expected="a year between 1900 and 2199")
    for index, interview in enumerate(case.interviews):
        if interview.start and interview.end and interview.end < interview.start:
            found = f"an end ({interview.end.isoformat()}) before the start"
            yield Problem(path=f"interviews[{index}].end", found=found, expected="an end after the start")


def _moments(case: Case) -> Iterator[tuple[str, date | None]]:
    yield "as_of", case.as_of
    for index, interview in enumerate(case.interviews):
        yield f"interviews[{index}].start", interview.start
        yield f"interviews[{index}].end", interview.end
    for index, item in enumerate(case.correspondence):
        yield f"correspondence[{index}].at", item.at
    if case.process.promised_decision:
        yield "process.promised_decision.by", case.process.promised_decision.by
    yield "debrief.letter_arrives_at", case.debrief.letter_arrives_at
    yield from ((f"organisation.closed_on[{index}]", day) for index, day in enumerate(case.organisation.closed_on))


def _hours(case: Case) -> Iterator[Problem]:
    hours = case.organisation.office_hours
    if hours is None:
        return
    if hours.from_ == hours.to:
        yield Problem(
            path="organisation.office_hours",
            found=f"{hours.from_} to {hours.to}",
            expected="a closing time other than the opening time",
        )
    if not hours.days or any(day not in range(1, 8) for day in hours.days):
        yield Problem(
            path="organisation.office_hours.days",
            found=str(list(hours.days)),
            expected="ISO weekdays, 1 (Monday) to 7 (Sunday)",
        )
