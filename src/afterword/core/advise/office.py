"""The recipient's office: when it can be called, and which days are working days there.

Wall times in the recipient's zone; weekends, public holidays and the firm's own days off are closed. Guide: S38.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from afterword.core.case import OfficeHours, Organisation
from afterword.core.holidays import HolidayCalendar
from afterword.core.wording import DAYS

HORIZON = 60
"""Days looked ahead for an open hour; a firm closed for longer is not waiting for a call."""


DAYS_REMEMBERED = 128
"""Days of the last few offices: one case asks about the same days again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A period in which the office can be called; `end` is when it closes."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Office:
    """The office hours of one person in one zone; compared by identity, so that results per day can be cached."""

    where: tzinfo
    hours: OfficeHours
    organisation: Organisation
    calendar: HolidayCalendar

    @lru_cache(maxsize=DAYS_REMEMBERED)  # noqa: B019 -- bounded, and an office is small
    def why_closed(self, day: date) -> str | None:
        """Why nobody works there on `day` ("Saturday", "Good Friday", "a day off at the firm"), or None."""
        if day.isoweekday() not in self.hours.days:
            return DAYS[day.weekday()]
        if day in self.organisation.closed_on:
            return "a day off at the firm"
        if self.organisation.country is None:
            return None
        return self.calendar.name_of(day, self.organisation.country, self.organisation.subdivision)

    def local(self, at: datetime) -> datetime:
        """`at` in the office's own time."""
        return at.astimezone(self.where)

    @lru_cache(maxsize=DAYS_REMEMBERED)  # noqa: B019 -- bounded, and an office is small
    def opening_on(self, day: date) -> Opening | None:
        """The office hours that begin on `day`, or None if it is closed; a bar or a night desk closes on the next."""
        if self.why_closed(day) is not None:
            return None
        start = datetime.combine(day, self.hours.from_, tzinfo=self.where)
        is_past_midnight = self.hours.to < self.hours.from_
        end = datetime.combine(day + timedelta(days=is_past_midnight), self.hours.to, tzinfo=self.where)
        return Opening(start=start, end=end)

    def openings(self, since: datetime, until: datetime | None) -> Iterator[Opening]:
        """Every period of office hours between two moments, clipped to them, in order; at most HORIZON days."""
        first = self.local(since).date() - timedelta(days=1)
        for offset in range(HORIZON + 1):
            found = self.opening_on(first + timedelta(days=offset))
            if until is not None and found and found.start > until:
                return
            if found and (cut := _cut(found, since, until)):
                yield cut

    def is_open(self, at: datetime) -> bool:
        """Whether somebody can be called at `at`; the closing minute itself is too late."""
        today = self.local(at).date()
        begun = filter(None, (self.opening_on(today), self.opening_on(today - timedelta(days=1))))
        return any(_utc(found.start) <= _utc(at) < _utc(found.end) for found in begun)

    def next_open(self, since: datetime) -> datetime | None:
        """The first open moment from `since` on, or None within HORIZON days."""
        return next((opening.start for opening in self.openings(since, None)), None)

    def start_of_working_day(self, since: datetime, count: int) -> datetime | None:
        """When the office opens after `count` whole working days have passed since the day of `since`."""
        day, passed = self.local(since).date(), 0
        for _ in range(HORIZON + 2 * count):
            day += timedelta(days=1)
            if (found := self.opening_on(day)) is None:
                continue
            if passed == count:
                return found.start
            passed += 1
        return None


def _cut(opening: Opening, since: datetime, until: datetime | None) -> Opening | None:
    start = opening.start if _utc(opening.start) >= _utc(since) else since.astimezone(opening.start.tzinfo)
    end = opening.end if until is None or _utc(opening.end) <= _utc(until) else until.astimezone(opening.end.tzinfo)
    return Opening(start=start, end=end) if _utc(start) < _utc(end) else None


def _utc(at: datetime) -> datetime:
    """For comparisons: Python compares two moments in the same zone by their wall times."""
    return at.astimezone(UTC)
