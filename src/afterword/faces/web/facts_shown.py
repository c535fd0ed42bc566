"""What is known about a process, as the form of its facts shows it."""

from collections.abc import Collection
from dataclasses import dataclass

from afterword.core.case import InterviewStatus, WishCode
from afterword.core.clock import zone
from afterword.faces.web.facts import Document, interview_prefix, wall, which_shown
from afterword.faces.web.moments import city
from afterword.faces.web.places import zone_at
from afterword.faces.web.wall import WHICH, is_twice

WISHES = {
    WishCode.NO_CONTACT: "Not to be contacted",
    WishCode.NO_CHASING: "Not to be chased",
    WishCode.NO_PHONE: "Not to be rung",
    WishCode.CONTACT_VIA_AGENCY_ONLY: "Everything through the agency",
    WishCode.INVITED_CHECK_IN: "“Do ask if you hear nothing”",
    WishCode.INVITED_VISIT: "“Do drop by”",
}
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewFields:
    """One interview as fields, whose names begin with `prefix`."""

    id: str
    prefix: str
    ended: str
    twice: tuple[tuple[str, str], ...]
    which: str
    place: str
    format: str
    status: str


def interview_fields(document: Document) -> tuple[InterviewFields, ...]:
    """The interviews, each in the wall time of its own place."""
    return tuple(map(_fields_of, document.get("interviews", [])))


def _fields_of(interview: Document) -> InterviewFields:
    end, where = interview.get("end", ""), interview.get("time_zone")
    ended = wall(end, where)
    return InterviewFields(
        id=interview["id"],
        prefix=interview_prefix(interview["id"]),
        ended=ended,
        twice=WHICH if where and zone_at(where) and is_twice(ended, zone(where)) else (),
        which=which_shown(end, where),
        place=city(where or ""),
        format=interview.get("format") or "",
        status=interview.get("status") or InterviewStatus.HELD.value,
    )


def day_choices(days: Collection[int]) -> tuple[tuple[int, str, bool], ...]:
    """The weekdays as boxes to tick: number, name, whether it is open."""
    return tuple((number, name, number in days) for number, name in enumerate(DAYS, start=1))


def wish_choices(document: Document) -> tuple[tuple[str, str, bool], ...]:
    """The employer's wishes as boxes to tick: code, words, whether it was told."""
    told = {wish["code"] for wish in document.get("employer_wishes", [])}
    return tuple((code.value, words, code.value in told) for code, words in WISHES.items())


def promised_day(document: Document) -> str:
    """The day a decision was promised for, as a field wants it."""
    promised = document.get("process", {}).get("promised_decision") or {}
    return str(promised.get("by") or "").partition("T")[0]
