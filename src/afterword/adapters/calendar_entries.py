"""Reminders as calendar entries: an iCalendar file, a feed of all of them, or single entries sent by CalDAV."""

from collections.abc import Iterable
from datetime import UTC, datetime

import httpx
from icalendar import Alarm, Calendar, Event

from afterword.core.errors import EdgeError
from afterword.core.remind import Reminder

PRODUCT = "-//Afterword//Reminders//EN"
PATIENCE = 20.0
"""Seconds to wait for a calendar server."""

CREATED = frozenset({200, 201, 204})
THERE_ALREADY = 412


def calendar_of(entries: Iterable[tuple[str, Reminder]], *, now: datetime) -> bytes:
    """An iCalendar file (RFC 5545) of reminders, each with the id of its follow-up; times in UTC, so no zone is lost."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Afterword")
    for followup_id, reminder in entries:
        calendar.add_component(_event(followup_id, reminder, now))
    made: bytes = calendar.to_ical()
    return made


def uid_of(followup_id: str, reminder: Reminder) -> str:
    """The same UID for the same reminder, so that a second export replaces the entry."""
    return f"{followup_id}-{reminder.key}@afterword.invalid"


def put(url: str, entry: tuple[str, Reminder], *, login: tuple[str, str], now: datetime) -> bool:
    """Add one reminder by CalDAV (RFC 4791); false if it is already there. Raises EdgeError."""
    followup_id, reminder = entry
    target = f"{url.rstrip('/')}/{uid_of(followup_id, reminder).partition('@')[0]}.ics"
    headers = {"If-None-Match": "*", "Content-Type": "text/calendar; charset=utf-8"}
    try:
        answer = httpx.put(target, content=calendar_of([entry], now=now), headers=headers, auth=login, timeout=PATIENCE)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise EdgeError(
            f"The calendar server could not be reached ({type(error).__name__}). Nothing was added.", permanent=False
        ) from error
    if answer.status_code == THERE_ALREADY:
        return False
    if answer.status_code not in CREATED:
        raise EdgeError(_told(answer.status_code), permanent=answer.status_code < httpx.codes.INTERNAL_SERVER_ERROR)
    return True


def _told(status: int) -> str:
    if status in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN):
        return "The calendar server rejected the user name or the password. Nothing was added."
    if status in (httpx.codes.NOT_FOUND, httpx.codes.CONFLICT, httpx.codes.METHOD_NOT_ALLOWED):
        return "There is no calendar at this address. Nothing was added; a calendar's address usually ends with its name and a slash."
    return f"The calendar server answered {status}. Nothing was added."


def _event(followup_id: str, reminder: Reminder, now: datetime) -> Event:
    event = Event()
    event.add("uid", uid_of(followup_id, reminder))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", reminder.starts.astimezone(UTC))
    event.add("dtend", reminder.ends.astimezone(UTC))
    event.add("summary", reminder.title)
    event.add("description", reminder.text)
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", reminder.title)
    alarm.add("trigger", reminder.alarm.astimezone(UTC), parameters={"VALUE": "DATE-TIME"})
    event.add_component(alarm)
    return event
