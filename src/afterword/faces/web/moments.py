"""Moments and lengths of time as a person says them, in the zone of whoever lives by them."""

from datetime import date, datetime, timedelta, tzinfo

MINUTE, HOUR, DAY = 60, 3600, 86400
HOURS_WITH_MINUTES = 6
HOURS_ALONE = 48
FAR = timedelta(days=6)


def clock(moment: datetime, zone: tzinfo) -> str:
    """`17:05` where `zone` is."""
    return f"{moment.astimezone(zone):%H:%M}"


def day(moment: datetime | date, *, year: bool = False) -> str:
    """`Tue 3 Mar`, with the year when wanted."""
    return f"{moment:%a} {moment.day} {moment:%b}" + (f" {moment:%Y}" if year else "")


def long_day(moment: datetime | date) -> str:
    """`Tuesday 3 March 2026`."""
    return f"{moment:%A} {moment.day} {moment:%B %Y}"


def when(moment: datetime, *, now: datetime, zone: tzinfo) -> str:
    """`today, 17:05`, `tomorrow, 11:00`, `Tuesday, 11:00` within a week, else `Tue 3 Mar, 11:00`."""
    there = moment.astimezone(zone)
    distance = there.date() - now.astimezone(zone).date()
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if distance.days in near:
        name = near[distance.days]
    elif timedelta(0) < distance <= FAR:
        name = f"{there:%A}"
    else:
        name = day(there, year=there.year != now.year)
    return f"{name}, {there:%H:%M}"


def left(until: datetime, *, now: datetime) -> str:
    """How long there is until a moment; the page's clock keeps the same words true afterwards."""
    seconds = (until - now).total_seconds()
    if seconds < 0:
        return "over"
    minutes, hours = int(seconds // MINUTE), int(seconds // HOUR)
    if hours < 1:
        return f"{minutes} min left"
    if hours < HOURS_WITH_MINUTES:
        return f"{hours} h {minutes % 60} min left"
    return f"{hours} h left" if hours < HOURS_ALONE else f"{int(seconds // DAY)} days left"


def length(span: timedelta) -> str:
    """`40 min`, `5 h`, `3 days`."""
    seconds = span.total_seconds()
    if seconds < HOUR:
        return f"{max(1, round(seconds / MINUTE))} min"
    if seconds < 2 * DAY:
        return f"{round(seconds / HOUR)} h"
    return f"{round(seconds / DAY)} days"


def ago(moment: datetime, *, now: datetime) -> str:
    """`just now`, `4 min ago`, `3 days ago`."""
    span = now - moment
    return "just now" if span < timedelta(minutes=1) else f"{length(span)} ago"


def city(zone_name: str) -> str:
    """`Europe/London` as `London`."""
    return zone_name.rpartition("/")[2].replace("_", " ")
