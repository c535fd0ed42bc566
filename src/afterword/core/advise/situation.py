"""The case as it stands at one moment: what every question of the advice looks at, worked out once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from afterword.core.advise.office import Office
from afterword.core.case import (
    Case,
    EmployerWish,
    Interview,
    InterviewStatus,
    OfficeHours,
    Person,
    Side,
    WishCode,
)
from afterword.core.clock import elapsed_after, zone
from afterword.core.conversation import Conversation, conversation
from afterword.core.holidays import HolidayCalendar

LIMIT_HOURS = 24
"""Elapsed hours for the first follow-up, from the real end of the last interview held. Guide: S20."""

LONGEST_INTERVIEW = 12
"""Hours within which an interview whose end nobody noted was certainly over."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Situation:
    """One process at one moment; equal only to itself, so that what follows from it is worked out once.

    `held` is the last interview that is over, `ahead` the next that is not; `ended` is the real end of `held`, None
    while nobody has said; `deadline` is 24 elapsed hours later. `lead` is the one person known to be in charge.
    `where` is the zone days are counted in; `office` is None while nobody has said which zone the lead works in.
    """

    case: Case
    now: datetime
    conversation: Conversation
    held: Interview | None
    ahead: Interview | None
    ended: datetime | None
    deadline: datetime | None
    leads: tuple[Person, ...]
    wishes: frozenset[WishCode]
    where: tzinfo
    office: Office | None
    workdays: Office
    promise_ends: datetime | None
    lead: Person | None

    @property
    def is_late(self) -> bool:
        """The 24 hours are over, or must be: nobody knows the end of an interview that began long ago."""
        if self.deadline is not None:
            return self.now > self.deadline
        start = self.since
        return start is not None and self.now > elapsed_after(start, LIMIT_HOURS + LONGEST_INTERVIEW)

    @property
    def sent_since(self) -> bool:
        """Something of ours that did not bounce went after the interview ended."""
        last = self.conversation.last_delivered
        return last is not None and (self.since is None or last.at >= self.since)

    @property
    def since(self) -> datetime | None:
        """When the interview ended, or at least began."""
        return self.ended or (self.held.start if self.held else None)

    @property
    def here(self) -> tzinfo:
        """The candidate's zone, or the one days are counted in."""
        name = self.case.candidate.time_zone
        return zone(name) if name else self.where


def situation_of(case: Case, *, now: datetime, calendar: HolidayCalendar) -> Situation:
    """What `case` amounts to at `now`."""
    leads = tuple(sorted((person for person in case.people if person.leads_recruitment), key=lambda person: person.id))
    held, ahead = _last_held(case.interviews, now), _next_ahead(case.interviews, now)
    ended = held.end if held else None
    lead = leads[0] if len(leads) == 1 else None
    known_zone = _zone_of_office(case, lead, held)
    where = known_zone or _some_zone(case, held, now)
    workdays = _office(case, where, calendar)
    return Situation(
        case=case,
        now=now,
        conversation=conversation(case, now=now),
        held=held,
        ahead=ahead,
        ended=ended,
        deadline=elapsed_after(ended, LIMIT_HOURS) if ended else None,
        leads=leads,
        wishes=frozenset(wish.code for wish in case.employer_wishes),
        where=where,
        office=workdays if known_zone else None,
        workdays=workdays,
        promise_ends=_promise_end(case, known_zone),
        lead=lead,
    )


def _last_held(interviews: Iterable[Interview], now: datetime) -> Interview | None:
    over = [item for item in interviews if item.status is not InterviewStatus.CANCELLED and _is_over(item, now)]
    return max(over, key=lambda item: (_moment(item.end or item.start), item.id), default=None)


def _next_ahead(interviews: Iterable[Interview], now: datetime) -> Interview | None:
    ahead = [item for item in interviews if item.status is not InterviewStatus.CANCELLED and not _is_over(item, now)]
    return min(ahead, key=lambda item: (_moment(item.start or item.end), item.id), default=None)


def _is_over(interview: Interview, now: datetime) -> bool:
    if interview.end is not None:
        return interview.end <= now
    if interview.start is not None and interview.start > now:
        return False
    return interview.status is InterviewStatus.HELD


def _moment(at: datetime | None) -> datetime:
    return at.astimezone(UTC) if at else datetime.max.replace(tzinfo=UTC)


def _zone_of_office(case: Case, lead: Person | None, held: Interview | None) -> tzinfo | None:
    """The zone the recipient works in, where somebody has said it; an interview on their premises says it too."""
    name = (lead.time_zone if lead else None) or case.organisation.time_zone or _zone_of_interview(case, held)
    return zone(name) if name else None


def _zone_of_interview(case: Case, held: Interview | None) -> str | None:
    """The interview's zone, unless it may merely be the candidate's own clock."""
    if held is None or held.time_zone is None:
        return None
    is_only_candidates = held.format != "in_person" and held.time_zone == case.candidate.time_zone
    return None if is_only_candidates else held.time_zone


def _some_zone(case: Case, held: Interview | None, now: datetime) -> tzinfo:
    """A zone to count days in when the office's is unknown; no call is ever placed by it."""
    name = (held.time_zone if held else None) or case.candidate.time_zone
    if name:
        return zone(name)
    stated = held.end if held and held.end else now
    return stated.tzinfo or UTC


def _office(case: Case, where: tzinfo, calendar: HolidayCalendar) -> Office:
    hours = case.organisation.office_hours or OfficeHours()
    return Office(where=where, hours=hours, organisation=case.organisation, calendar=calendar)


LAST_ON_EARTH = "Etc/GMT+12"
"""Where a day ends last: the cautious reading of a promised day without a place."""


def _promise_end(case: Case, known_zone: tzinfo | None) -> datetime | None:
    """When the promised time is over: the end of the day where it was promised, or the moment itself."""
    promise = case.process.promised_decision
    if promise is None or promise.by is None:
        return None
    if isinstance(promise.by, datetime):
        return promise.by if promise.by.utcoffset() is not None else _local(promise.by, case, known_zone)
    return _local(datetime.combine(promise.by + timedelta(days=1), time()), case, known_zone)


def _local(wall: datetime, case: Case, known_zone: tzinfo | None) -> datetime:
    promise = case.process.promised_decision
    named = zone(promise.time_zone) if promise and promise.time_zone else None
    return wall.replace(tzinfo=named or known_zone or zone(LAST_ON_EARTH))


def day_of(at: datetime, where: tzinfo) -> date:
    """The calendar day of `at` in `where`."""
    return at.astimezone(where).date()


def wish_of(s: Situation, code: WishCode) -> EmployerWish | None:
    """What they asked for under this code; of several the same one whatever their order."""
    if code not in s.wishes:
        return None
    wishes = (wish for wish in s.case.employer_wishes if wish.code is code)
    return min(wishes, key=lambda wish: (wish.by or "", wish.words or ""), default=None)


def agency_person(s: Situation) -> Person | None:
    """The agency's person all contact should go through: who asked for it, else somebody marked as from an agency.

    Somebody in charge at the employer may pass the request on, but is not the agency.
    """
    wish = wish_of(s, WishCode.CONTACT_VIA_AGENCY_ONLY)
    if wish is None:
        return None
    asked = s.case.person(wish.by)
    if asked and asked.side is Side.AGENCY:
        return asked
    agents = (person for person in s.case.people if person.side is Side.AGENCY)
    named = asked if asked and not asked.leads_recruitment else None
    return min(agents, key=lambda person: person.id, default=named)


def is_agency_unknown(s: Situation) -> bool:
    """Everything is to go through an agency, and nobody there is on record."""
    return WishCode.CONTACT_VIA_AGENCY_ONLY in s.wishes and agency_person(s) is None
