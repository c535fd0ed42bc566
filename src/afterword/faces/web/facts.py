"""Everything known about a process as a form, and the form as a case again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from afterword.adapters.codec import case_from, known
from afterword.core.case import Case, InterviewFormat, InterviewStatus, OfficeHours, Side, WishCode
from afterword.core.clock import zone
from afterword.core.errors import BadInputError, Problem
from afterword.faces.web.moments import city
from afterword.faces.web.places import zone_at

CONTACTS = ("email", "phone", "linkedin", "platform", "chat", "post")
WISHES = {
    WishCode.NO_CONTACT: "Not to be contacted",
    WishCode.NO_CHASING: "Not to be chased",
    WishCode.NO_PHONE: "Not to be rung",
    WishCode.CONTACT_VIA_AGENCY_ONLY: "Everything through the agency",
    WishCode.INVITED_CHECK_IN: "“Do ask if you hear nothing”",
    WishCode.INVITED_VISIT: "“Do drop by”",
}
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
NEW = "new"
Document = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewFields:
    """One interview as fields."""

    index: int
    ended: str
    place: str
    format: str
    status: str


def interview_fields(case: Case) -> tuple[InterviewFields, ...]:
    """The interviews, each in the wall time of its own place."""
    return tuple(
        InterviewFields(
            index=index,
            ended=_wall(each.end, each.time_zone),
            place=city(each.time_zone) if each.time_zone else "",
            format=each.format.value if each.format else "",
            status=each.status.value,
        )
        for index, each in enumerate(case.interviews)
    )


def day_choices(hours: OfficeHours) -> tuple[tuple[int, str, bool], ...]:
    """The weekdays as boxes to tick: number, name, whether it is open."""
    return tuple((number, name, number in hours.days) for number, name in enumerate(DAYS, start=1))


def promised_day(case: Case) -> str:
    """The day a decision was promised for, as a field wants it."""
    promised = case.process.promised_decision
    if promised is None:
        return ""
    day = promised.by
    return (day.date() if isinstance(day, datetime) else day).isoformat()


def case_of(told: Mapping[str, str], days: list[str], wishes: list[str], before: Case) -> Case:
    """The case with what the form says in the place of what it said before; BadInputError for what cannot be."""
    document: Document = known(before)
    document["application"] = _text(told.get("application"))
    _organisation(document["organisation"], told, days)
    _process(document["process"], told)
    document["people"] = list(_people(document.get("people", []), told))
    for index, interview in enumerate(document.get("interviews", [])):
        _interview(interview, told, f"i{index}_")
    _wishes(document, wishes)
    return case_from(_without_nothing(document))


def _organisation(part: Document, told: Mapping[str, str], days: list[str]) -> None:
    part["name"] = told.get("organisation", "").strip()
    part["country"] = (_text(told.get("country")) or "").upper() or None
    part["time_zone"] = _zone(told.get("organisation_place", ""), "organisation_place")
    part["culture"] = _text(told.get("culture"))
    if days and told.get("from") and told.get("to"):
        part["office_hours"] = {
            "days": [int(day) for day in days if day.isdigit()],
            "from": told["from"],
            "to": told["to"],
        }


def _process(part: Document, told: Mapping[str, str]) -> None:
    part["job_title"] = told.get("job_title", "").strip()
    part["decision_words"] = _text(told.get("decision_words"))
    promised: Document = dict(part.get("promised_decision") or {})
    day = _text(told.get("promised"))
    part["promised_decision"] = (promised | {"by": _day(day)}) if day else None


def _people(people: list[Document], told: Mapping[str, str]) -> Any:
    """The people with their fields, without those whose name was emptied, and the one that was added."""
    for index, person in enumerate(people):
        if told.get(f"p{index}_name", "").strip():
            yield _person(person, told, f"p{index}_")
    if told.get(f"{NEW}_name", "").strip():
        taken = {person["id"] for person in people}
        free = next(name for number in range(1, len(taken) + 2) if (name := f"p{number}") not in taken)
        yield _person({"id": free}, told, f"{NEW}_")


def _person(person: Document, told: Mapping[str, str], prefix: str) -> Document:
    leads = {"yes": True, "no": False}.get(told.get(prefix + "leads", ""))
    contact = {key: _text(told.get(prefix + key)) for key in CONTACTS}
    return person | {
        "name": told[prefix + "name"].strip(),
        "honorific": _text(told.get(prefix + "honorific")),
        "role": _text(told.get(prefix + "role")),
        "side": told.get(prefix + "side") or Side.EMPLOYER.value,
        "leads_recruitment": leads,
        "contact": contact,
    }


def _interview(interview: Document, told: Mapping[str, str], prefix: str) -> None:
    zone_name = _zone(told.get(prefix + "place", ""), prefix + "place")
    interview["time_zone"] = zone_name
    interview["format"] = _one_of(InterviewFormat, told.get(prefix + "format"))
    interview["status"] = _one_of(InterviewStatus, told.get(prefix + "status")) or InterviewStatus.HELD.value
    ended = _text(told.get(prefix + "ended"))
    if ended and _wall_of(interview.get("end"), zone_name) != ended:
        interview["end"] = _moment(ended, zone_name, prefix + "ended").isoformat()


def _wishes(document: Document, wishes: list[str]) -> None:
    """The wishes that are ticked; what was told about one of them stays with it."""
    told = {wish["code"]: wish for wish in document.get("employer_wishes", [])}
    document["employer_wishes"] = [told.get(code, {"code": code}) for code in wishes if code in set(WishCode)]


def _one_of(kind: Any, value: str | None) -> str | None:
    return value if value in set(kind) else None


def _wall(moment: datetime | None, zone_name: str | None) -> str:
    if moment is None:
        return ""
    there = moment.astimezone(zone(zone_name)) if zone_name else moment
    return f"{there:%Y-%m-%dT%H:%M}"


def _wall_of(told: str | None, zone_name: str | None) -> str:
    return _wall(datetime.fromisoformat(told), zone_name) if told else ""


def _moment(told: str, zone_name: str | None, path: str) -> datetime:
    if zone_name is None:
        raise _unfit(path, "a time without a place", "the city whose time it is")
    try:
        return datetime.fromisoformat(told).replace(tzinfo=zone(zone_name))
    except ValueError:
        raise _unfit(path, f"“{told}”", "a day and a time") from None


def _day(told: str) -> str:
    try:
        return date.fromisoformat(told).isoformat()
    except ValueError:
        raise _unfit("promised", f"“{told}”", "a day") from None


def _zone(place: str, path: str) -> str | None:
    if not place.strip():
        return None
    found = zone_at(place)
    if found is None:
        raise _unfit(path, f"“{place}”", "a larger city in the same time zone")
    return found


def _text(told: str | None) -> str | None:
    return (told or "").replace("\r\n", "\n").strip() or None


def _without_nothing(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nothing(item) for key, item in value.items() if item is not None}
    return [_without_nothing(item) for item in value] if isinstance(value, list) else value


def _unfit(path: str, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path=path, found=found, expected=expected),))
