"""Reminders as iCalendar (RFC 5545): the best moment, the limit, and when to look again, each with an alarm."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from icalendar import Alarm, Calendar
from icalendar import Event as Entry

from afterword.core.advise.advice import Advice, FollowUp
from afterword.service.followup import Followup

LENGTH = timedelta(minutes=15)
"""How long an entry is: long enough to be seen in a day, short enough to hide nothing."""
AHEAD = timedelta(minutes=30)
"""How long before the limit its entry stands: there is still time to write."""


def calendar_of(items: Iterable[tuple[Followup, Advice]], *, now: datetime) -> bytes:
    """A calendar of every date ahead; the same date keeps its UID, so that a calendar updates it."""
    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Reminders//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Afterword")
    calendar.add("refresh-interval", timedelta(hours=1), parameters={"value": "DURATION"})
    for followup, advice in items:
        for name, at, what in _dates(advice):
            if at > now:
                calendar.add_component(_entry(followup, name, at, what, now))
    data: bytes = calendar.to_ical()
    return data


def _dates(advice: Advice) -> Iterator[tuple[str, datetime, str]]:
    window = advice.window
    if advice.follow_up.value is FollowUp.YES:
        if window.best:
            yield "best", window.best, advice.next.what if advice.next else "Follow up"
        if window.closes:
            yield "limit", window.closes - AHEAD, "The last half hour to follow up"
    elif advice.next and advice.next.at:
        yield "next", advice.next.at, advice.next.what


def _entry(followup: Followup, name: str, at: datetime, what: str, now: datetime) -> Entry:
    case = followup.case
    entry = Entry()
    entry.add("uid", f"{followup.id}-{name}@afterword")
    entry.add("dtstamp", now)
    entry.add("dtstart", at)
    entry.add("dtend", at + LENGTH)
    entry.add("summary", f"{what} ({case.process.job_title}, {case.organisation.name})")
    entry.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", what)
    alarm.add("trigger", timedelta(0))
    entry.add_component(alarm)
    return entry
