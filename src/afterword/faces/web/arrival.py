"""A new process on its way in: what was read or typed so far, and what the candidate made of it on the page.

Nothing is kept before the candidate has seen it; until then the page itself carries the document.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from afterword.core.clock import zone
from afterword.core.errors import BadInputError, Problem
from afterword.core.reason import Question
from afterword.faces.web.places import zone_at
from afterword.faces.web.together import as_carried, carried_case
from afterword.faces.web.wall import FIELD, WHICH, is_twice, moment_of, which_of

FORMATS = (("in_person", "In person"), ("video", "By video"), ("phone", "By phone"))
LEADS: dict[Any, str] = {True: "yes", False: "no"}
ASKED_AT = {
    "which_organisation": "organisation",
    "which_job": "job_title",
    "name_of_p1": "person",
    "who_leads_recruitment": "leads",
    "contact_details_of_primary_person": "email",
    "when_did_it_end": "ended",
    "which_time_zone": "place",
    "who_are_you": "candidate",
}
"""The field of the page that answers a question of an invitation."""
Document = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A case in the making: the document so far, where its parts come from, and what is still to ask."""

    document: Document
    sources: Mapping[str, str] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    notices: tuple[str, ...] = ()
    told: Mapping[str, str] = field(default_factory=dict)

    @property
    def asked(self) -> dict[str, str]:
        """The questions that a field of the page answers, by its name."""
        return {ASKED_AT[each.id]: each.text for each in self.questions if each.id in ASKED_AT}

    @property
    def open_questions(self) -> tuple[str, ...]:
        """The other questions."""
        return tuple(each.text for each in self.questions if each.id not in ASKED_AT)

    @property
    def as_json(self) -> str:
        """The document as the page carries it."""
        return as_carried(self.document)

    @property
    def fields(self) -> dict[str, str]:
        """What the page's fields begin with."""
        person = _first(self.document, "people")
        interview = _first(self.document, "interviews")
        ended = interview.get("end")
        place = interview.get("time_zone") or ""
        return {
            "candidate": self.document.get("candidate", {}).get("name", ""),
            "candidate_email": self.document.get("candidate", {}).get("email", ""),
            "organisation": self.document.get("organisation", {}).get("name", ""),
            "job_title": self.document.get("process", {}).get("job_title", ""),
            "person": person.get("name", ""),
            "honorific": person.get("honorific", ""),
            "email": person.get("contact", {}).get("email", ""),
            "phone": person.get("contact", {}).get("phone", ""),
            "leads": LEADS.get(person.get("leads_recruitment"), "unknown"),
            "ended": _local(ended, place) if ended else "",
            "ended_which": _which(ended, place) if ended and place else "",
            "place": place.rpartition("/")[2].replace("_", " "),
            "format": interview.get("format", ""),
        } | dict(self.told)


def typed(person: str, ended: str, place: str) -> Arrival:
    """A process begun with two facts; when and where it ended stay as they were typed until they are confirmed."""
    return Arrival(document={"people": [{"id": "p1", "name": person.strip()}]}, told={"ended": ended, "place": place})


def document_of(told: Mapping[str, str]) -> Document:
    """The whole case document from the page: what it carried, with the fields over it; BadInputError for both."""
    document = carried_case(told.get("document", ""))
    moment, zone_name = _ended(told)
    _over(document.setdefault("candidate", {}), name=told.get("candidate"), email=told.get("candidate_email"))
    _over(document.setdefault("organisation", {}), name=told.get("organisation"), time_zone=zone_name)
    _over(document.setdefault("process", {}), job_title=told.get("job_title"))
    _tell_person(_first(document, "people", {"id": "p1"}), told)
    interview = _first(document, "interviews", {"id": "i1"})
    _over(interview, end=moment.isoformat(), time_zone=zone_name, format=told.get("format"))
    interview.setdefault("with", [_first(document, "people")["id"]])
    if interview.get("start", "") > interview["end"]:
        interview.pop("start")
    return document | {"format": "afterword/1"}


def _tell_person(person: Document, told: Mapping[str, str]) -> None:
    leads = {"yes": True, "no": False}.get(told.get("leads", ""))
    _over(person, name=told.get("person"), honorific=told.get("honorific"), interviewed=True)
    person.pop("leads_recruitment", None)
    if leads is not None:
        person["leads_recruitment"] = leads
    _over(person.setdefault("contact", {}), email=told.get("email"), phone=told.get("phone"))


def _over(part: Document, **values: Any) -> None:
    """Put what was told over what was there; an emptied field takes it away."""
    for key, value in values.items():
        kept = value.strip() if isinstance(value, str) else value
        if kept:
            part[key] = kept
        elif value is not None:
            part.pop(key, None)


def twice_of(fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The two that the moment on the page can mean, where the clocks of the place showed it twice."""
    zone_name = zone_at(fields.get("place", ""))
    return WHICH if zone_name and is_twice(fields.get("ended", ""), zone(zone_name)) else ()


def _ended(told: Mapping[str, str]) -> tuple[datetime, str]:
    place = told.get("place", "")
    zone_name = zone_at(place)
    if zone_name is None:
        found = f"“{place}”" if place.strip() else "nothing"
        raise BadInputError((Problem(path="place", found=found, expected="a larger city in the same time zone"),))
    which = told.get("ended_which", "")
    return moment_of(told.get("ended", ""), zone(zone_name), path="ended", which=which), zone_name


def _local(ended: str, place: str) -> str:
    """The moment as a field of the browser wants it: wall time where the interview was."""
    moment = datetime.fromisoformat(ended)
    there = moment.astimezone(zone(place)) if place and moment.tzinfo else moment
    return f"{there:{FIELD}}"


def _which(ended: str, place: str) -> str:
    moment = datetime.fromisoformat(ended)
    return which_of(moment, zone(place)) if moment.tzinfo else ""


def _first(document: Document, group: str, new: Document | None = None) -> Document:
    """The first of a list in the document; with `new`, one that is put there when the list is empty."""
    items = document.setdefault(group, []) if new is not None else document.get(group, [])
    if new is not None and not items:
        items.append(new)
    found: Document = items[0] if items else {}
    return found
