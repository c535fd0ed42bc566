"""Everything known about a process as a form, and the form as a document again."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from afterword.adapters.codec import known, plain
from afterword.core.case import Case, InterviewFormat, InterviewStatus, OfficeHours, Side, WishCode
from afterword.core.clock import zone
from afterword.core.errors import BadInputError, Problem
from afterword.faces.web.places import zone_at
from afterword.faces.web.wall import FIELD, moment_of, which_of

TYPED = ("name", "honorific", "role", "email", "phone", "linkedin", "platform", "chat", "post")
"""What is typed of a person; anything of it makes a new one."""
CONTACTS = ("email", "phone", "linkedin", "platform", "chat", "post")
NEW = "new"
"""The id of somebody whom the form adds, until there is a free one."""

PARTS = ("application", "candidate", "organisation", "process", "people", "interviews", "employer_wishes")
"""What of a case the form tells anew; the rest is not its business."""

Document = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a form says: its fields, and those told more than once; `taken` are ids that are not free any more."""

    fields: Mapping[str, str]
    people: Sequence[str] = ()
    days: Sequence[str] = ()
    wishes: Sequence[str] = ()
    taken: Collection[str] = ()
    gone: Collection[str] = ()


def person_prefix(person_id: str) -> str:
    """What the names of a person's fields begin with."""
    return f"person-{person_id}-"


def interview_prefix(interview_id: str) -> str:
    """What the names of an interview's fields begin with."""
    return f"interview-{interview_id}-"


def parts_of(case: Case) -> Document:
    """What the form shows of a case, as a document."""
    document = known(case)
    return {part: document[part] for part in PARTS if part in document}


def with_parts(case: Case, parts: Document) -> Document:
    """The document of a case with other parts in the place of those the form shows; a part that is missing is gone."""
    return {name: part for name, part in known(case).items() if name not in PARTS} | parts


def document_of(told: Told, base: Document) -> tuple[Document, tuple[Problem, ...]]:
    """What the form says in the place of what it was made from, and what of it cannot be; that stays as it was typed."""
    problems: list[Problem] = []
    fields = told.fields
    people = list(_people(base.get("people", []), told, problems))
    document: Document = {
        "application": _text(fields.get("application")),
        "candidate": _candidate(base.get("candidate", {}), fields),
        "organisation": _organisation(base.get("organisation", {}), told, problems),
        "process": _process(_not_said_by(base.get("process", {}), told.gone), fields, problems),
        "people": people,
        "interviews": [
            _interview(_still_with(people, each), fields, f"interviews[{place}]", problems)
            for place, each in enumerate(base.get("interviews", []))
        ],
        "employer_wishes": _wishes(base.get("employer_wishes", []), told),
    }
    return _without_nothing(document), tuple(problems)


def _candidate(before: Document, fields: Mapping[str, str]) -> Document:
    told = {key: _text(fields.get(f"my_{key}")) for key in ("email", "phone", "postal_address")}
    return before | told | {"name": fields.get("my_name", "").strip()}


def _organisation(before: Document, told: Told, problems: list[Problem]) -> Document:
    fields = told.fields
    part = before | {
        "name": fields.get("organisation", "").strip(),
        "country": (_text(fields.get("country")) or "").upper() or None,
        "time_zone": _zone(fields.get("organisation_place", ""), "organisation.time_zone", problems),
        "culture": _text(fields.get("culture")),
    }
    if told.days and fields.get("from") and fields.get("to"):
        days = [int(day) for day in told.days if day.isascii() and day.isdigit()]
        hours = {"days": days, "from": fields["from"], "to": fields["to"]}
        if "office_hours" in before or hours != USUAL:
            part["office_hours"] = hours
    return part


USUAL: Document = plain(OfficeHours())
"""Hours the form shows where none are known; kept only when they are told otherwise."""


def _process(before: Document, fields: Mapping[str, str], problems: list[Problem]) -> Document:
    part = before | {
        "job_title": fields.get("job_title", "").strip(),
        "decision_words": _text(fields.get("decision_words")),
    }
    day, promised = _text(fields.get("promised")), before.get("promised_decision") or {}
    if day is None:
        part["promised_decision"] = None
    elif not str(promised.get("by", "")).startswith(day):  # an hour that was promised as well stays
        part["promised_decision"] = promised | {"by": _day(day, problems)}
    return part


def _people(before: list[Document], told: Told, problems: list[Problem]) -> Iterator[Document]:
    """The people of the form without those who were taken out, and the one who was added."""
    known_before = {person["id"]: person for person in before}
    stay = [person_id for person_id in told.people if person_id not in told.gone]
    for place, person_id in enumerate(stay):
        _require_name(told.fields.get(person_prefix(person_id) + "name", ""), place, problems)
        yield _person(known_before.get(person_id, {"id": person_id}), told.fields, person_prefix(person_id))
    if any(told.fields.get(person_prefix(NEW) + name, "").strip() for name in TYPED):
        _require_name(told.fields.get(person_prefix(NEW) + "name", ""), len(stay), problems)
        taken = {*known_before, *told.people, *told.taken}
        free = next(name for number in range(1, len(taken) + 2) if (name := f"p{number}") not in taken)
        yield _person({"id": free}, told.fields, person_prefix(NEW))


def _require_name(name: str, place: int, problems: list[Problem]) -> None:
    if not name.strip():
        expected = "their name, or the tick that takes them out"
        problems.append(Problem(path=f"people[{place}].name", found="no name", expected=expected))


def _person(person: Document, fields: Mapping[str, str], prefix: str) -> Document:
    leads = {"yes": True, "no": False}.get(fields.get(prefix + "leads", ""))
    contact = {key: _text(fields.get(prefix + key)) for key in CONTACTS}
    return person | {
        "name": fields.get(prefix + "name", "").strip(),
        "honorific": _text(fields.get(prefix + "honorific")),
        "role": _text(fields.get(prefix + "role")),
        "side": fields.get(prefix + "side") or Side.EMPLOYER.value,
        "leads_recruitment": leads,
        "contact": contact,
    }


def _not_said_by(process: Document, gone: Collection[str]) -> Document:
    """The process without the word of those who were taken out on who promised a decision."""
    promised = process.get("promised_decision") or {}
    if promised.get("said_by") not in gone:
        return process
    return process | {"promised_decision": {key: value for key, value in promised.items() if key != "said_by"}}


def _still_with(people: list[Document], interview: Document) -> Document:
    """The interview without those who were taken out."""
    ids = {person["id"] for person in people}
    return interview | {"with": [person_id for person_id in interview.get("with", []) if person_id in ids]}


def _interview(before: Document, fields: Mapping[str, str], path: str, problems: list[Problem]) -> Document:
    prefix = interview_prefix(before["id"])
    zone_name = _zone(fields.get(prefix + "place", ""), f"{path}.time_zone", problems)
    interview = before | {
        "time_zone": zone_name,
        "format": _one_of(InterviewFormat, fields.get(prefix + "format")),
        "status": _one_of(InterviewStatus, fields.get(prefix + "status")) or InterviewStatus.HELD.value,
    }
    ended, which = _text(fields.get(prefix + "ended")), fields.get(prefix + "which", "")
    shown = (wall(before.get("end", ""), zone_name), which_shown(before.get("end", ""), zone_name))
    if ended and (ended, which or shown[1]) != shown:
        interview["end"] = _moment(ended, zone_name, f"{path}.end", problems, which=which)
    return interview


def _wishes(before: list[Document], told: Told) -> list[Document]:
    """The wishes that are ticked; what was told about one of them stays with it, but for who is taken out."""
    known_before = {wish["code"]: wish for wish in before}
    ticked = [known_before.get(code, {"code": code}) for code in told.wishes if code in set(WishCode)]
    return [{key: value for key, value in wish.items() if key != "by" or value not in told.gone} for wish in ticked]


def _one_of(kind: Any, value: str | None) -> str | None:
    return value if value in set(kind) else None


def wall(told: str, zone_name: str | None) -> str:
    """A moment as a field of the browser holds it; one that still lacks its place, as it was typed."""
    try:
        moment = datetime.fromisoformat(told)
        there = moment.astimezone(zone(zone_name)) if zone_name and zone_at(zone_name) and moment.tzinfo else moment
    except ValueError:
        return told
    return f"{there:{FIELD}}"


def which_shown(told: str, zone_name: str | None) -> str:
    """Which of two showings a moment is, for the field beside it; empty for one that still lacks its place."""
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        return ""
    return which_of(moment, zone(zone_name)) if zone_name and zone_at(zone_name) and moment.tzinfo else ""


def _moment(told: str, zone_name: str | None, path: str, problems: list[Problem], *, which: str) -> str:
    if zone_name is None:
        problems.append(Problem(path=path, found="a time without a place", expected="the city whose time it is"))
    if zone_name is None or zone_at(zone_name) is None:
        return told
    try:
        return moment_of(told, zone(zone_name), path=path, which=which).isoformat()
    except BadInputError as error:
        problems.extend(error.problems)
        return told


def _day(told: str, problems: list[Problem]) -> str:
    try:
        return date.fromisoformat(told).isoformat()
    except ValueError:
        problems.append(_unfit("process.promised_decision.by", told, "a day"))
        return told


def _zone(place: str, path: str, problems: list[Problem]) -> str | None:
    if not place.strip():
        return None
    found = zone_at(place)
    if found is None:
        problems.append(_unfit(path, place, "a larger city in the same time zone"))
    return found or place


def _text(told: str | None) -> str | None:
    return (told or "").replace("\r\n", "\n").strip() or None


def _without_nothing(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nothing(item) for key, item in value.items() if item is not None}
    return [_without_nothing(item) for item in value] if isinstance(value, list) else value


def _unfit(path: str, found: str, expected: str) -> Problem:
    return Problem(path=path, found=f"“{found}”", expected=expected)
