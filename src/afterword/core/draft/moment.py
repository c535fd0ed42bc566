"""When a message is said or read: a call in their office hours, a letter on the day it arrives, the rest when it goes."""

from datetime import datetime, timedelta

from afterword.core.advise.advice import Advice
from afterword.core.advise.office import Office
from afterword.core.case import Case, OfficeHours, Person
from afterword.core.channel import Method
from afterword.core.clock import zone
from afterword.core.holidays import HolidayCalendar

SETTLING_IN = timedelta(minutes=30)
"""Left to them after the office opens, before they are rung or visited."""
POST = timedelta(days=2)
"""How long a letter takes where nobody has said; our guess, which only keeps "yesterday" out of it."""
IN_OFFICE_HOURS = frozenset({Method.PHONE, Method.IN_PERSON, Method.LETTER_BY_HAND})


def office_of(case: Case, reader: Person | None, calendar: HolidayCalendar) -> Office | None:
    """The office of the one who is rung or visited; None while nobody has said which zone it is in."""
    name = (reader.time_zone if reader else None) or case.organisation.time_zone
    if name is None:
        return None
    hours = case.organisation.office_hours or OfficeHours()
    return Office(where=zone(name), hours=hours, organisation=case.organisation, calendar=calendar)


def moment(advice: Advice, now: datetime) -> datetime:
    """When the message is meant to go: the advised moment while it lies ahead, else now."""
    best = advice.window.best
    return best if best is not None and best > now else now


def moment_of(advice: Advice, method: Method, office: Office | None, *, now: datetime) -> datetime:
    """The moment for this method, which need not be the one advised: what needs somebody there waits until they are."""
    advised = moment(advice, now)
    if method not in IN_OFFICE_HOURS or office is None or (advice.method.value is method and advice.window.best):
        return advised
    opening = next(office.openings(now, None), None)
    if opening is None or opening.start <= now:
        return now
    settled = opening.start + SETTLING_IN
    return settled if settled < opening.end else opening.start


def read_at(case: Case, method: Method, at: datetime) -> datetime:
    """When what goes at `at` is read: at once, but for a letter, which arrives when the candidate says, or with the post."""
    arrives = case.debrief.letter_arrives_at
    if method.is_letter and arrives is not None and arrives > at:
        return arrives
    return at + POST if method is Method.LETTER_BY_POST else at
