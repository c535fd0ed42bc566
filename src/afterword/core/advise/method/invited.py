"""When they can be visited or called: their office hours, and what they said when they asked for it.

Nine to five on weekdays is only an assumption if nobody stated office hours, so it never overrides their own words.
Stated hours hold unless those words name others. Guide: S38, S45.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from functools import lru_cache
from itertools import chain

from afterword.core.advise.invitation_words import Heard, heard
from afterword.core.advise.method.weighed import Occasion
from afterword.core.advise.office import Office, Opening
from afterword.core.advise.situation import Situation, day_of, wish_of
from afterword.core.case import EmployerWish, OfficeHours, WishCode
from afterword.core.channel import Method

SHORTEST = timedelta(minutes=5)
"""Less than this before closing time is no time for a call or a visit."""

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
DAYTIME = OfficeHours(days=EVERY_DAY, from_=time(10), to=time(18))
"""When somebody who asked for a visit can be visited on a day nobody calls a working day; our choice."""

OPEN_END = 3
"""Hours they are taken to be there after the one they named."""

LATEST = time(21)
RING = re.compile(r"\b(?:ring|call|phone|bell|buzz|dial)\b", re.IGNORECASE)
FEW = 4


def asked_to_ring(s: Situation) -> EmployerWish | None:
    """Their request to be called, if that is how they invited a check-in."""
    wish = wish_of(s, WishCode.INVITED_CHECK_IN)
    return wish if wish and RING.search(wish.words or "") else None


def asked_to_visit(s: Situation) -> EmployerWish | None:
    """Their invitation to drop by."""
    return wish_of(s, WishCode.INVITED_VISIT)


def heard_in(s: Situation, wish: EmployerWish | None) -> Heard:
    """The day and hours they named, counted from the day of the interview."""
    return heard(wish.words, said=day_of(s.since or s.now, s.where)) if wish else Heard()


def openings(s: Situation, occasion: Occasion, method: Method) -> Iterator[Opening]:
    """The periods within the occasion in which they can be called (`PHONE`) or visited, in order."""
    return _visiting(s, occasion) if method is Method.IN_PERSON else _ringing(s, occasion)


@lru_cache(maxsize=FEW * 2)
def first_opening(s: Situation, occasion: Occasion, method: Method = Method.PHONE) -> Opening | None:
    """The first of them."""
    return next(openings(s, occasion, method), None)


def is_expected(s: Situation, occasion: Occasion, wish: EmployerWish | None) -> bool:
    """Whether they named a day, and it lies in the time that is left."""
    said = heard_in(s, wish)
    return said.day is not None and next(_said(s, occasion, said), None) is not None


def is_appointed(s: Situation, method: Method) -> bool:
    """Whether they named the exact hour."""
    wish = asked_to_ring(s) if method is Method.PHONE else asked_to_visit(s)
    return method.is_spoken and heard_in(s, wish).is_sharp


def _ringing(s: Situation, occasion: Occasion) -> Iterator[Opening]:
    if s.office is None:
        return iter(())
    said = heard_in(s, asked_to_ring(s))
    if said.is_plain and (first := next(_said(s, occasion, said), None)) is not None:
        return iter((first,))
    return _long_enough(s.office, occasion)


def _visiting(s: Situation, occasion: Occasion) -> Iterator[Opening]:
    wish = asked_to_visit(s)
    said = heard_in(s, wish)
    if said.is_plain:
        return _said(s, occasion, said)
    usual = _long_enough(s.workdays, occasion)
    first = next(usual, None)
    if first is not None:
        return chain((first,), usual)
    is_assumed = wish is not None and s.case.organisation.office_hours is None
    return _long_enough(replace(s.workdays, hours=DAYTIME), occasion) if is_assumed else iter(())


def _said(s: Situation, occasion: Occasion, said: Heard) -> Iterator[Opening]:
    """The hours they named: on their day, else on working days, or on any day if nobody stated working days."""
    stated = s.case.organisation.office_hours
    days = (stated or OfficeHours()).days
    usual = _between(stated or OfficeHours(), said)
    if said.day is not None:
        named = OfficeHours(days=EVERY_DAY, from_=usual.from_, to=usual.to)
        if said.day.isoweekday() not in days and said.from_ is None and stated is None:
            named = _between(DAYTIME, said)
        office = Office(
            where=s.workdays.where,
            hours=named,
            organisation=replace(s.case.organisation, country=None, closed_on=()),
            calendar=s.workdays.calendar,
        )
        return (item for item in _long_enough(office, occasion) if item.start.date() == said.day)
    office = replace(s.workdays, hours=usual)
    if stated is None and next(_long_enough(office, occasion), None) is None:
        office = replace(office, hours=replace(usual, days=EVERY_DAY))
    return _long_enough(office, occasion)


def _between(hours: OfficeHours, said: Heard) -> OfficeHours:
    """The usual hours, adjusted to what was said; an hour named near closing time extends them a little."""
    if not said.from_ and not said.until:
        return hours
    from_ = said.from_ or min(hours.from_, time(9))
    if said.from_ and said.from_ < hours.to:
        later = hours.to
    else:
        later = min(LATEST, from_.replace(hour=min(23, from_.hour + OPEN_END)))
    to = said.until or (later if later > from_ else time(23, 59))
    return OfficeHours(days=hours.days, from_=min(from_, to), to=to)


def _long_enough(office: Office, occasion: Occasion) -> Iterator[Opening]:
    found = office.openings(occasion.opens, occasion.closes)
    return (opening for opening in found if opening.end - opening.start >= SHORTEST)
