"""Times, durations, lists and titles as text for a sentence; independent of the machine's language and zone."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo

from afterword.core.case import Case

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def title_of(case: Case) -> str:
    """`Marketing executive, Larkfield Foods`."""
    return f"{case.process.job_title}, {case.organisation.name}"


def the_day(day: date) -> str:
    """`Tuesday 3 March`."""
    return f"{DAYS[day.weekday()]} {the_date(day)}"


def the_date(day: date) -> str:
    """`3 March`."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def clock(at: datetime) -> str:
    """`17:05`, in the zone of `at`."""
    return f"{at.hour:02}:{at.minute:02}"


def the_moment(at: datetime, where: tzinfo | None = None) -> str:
    """`Tuesday 3 March, 17:05`, in the zone `where` if given."""
    local = at.astimezone(where) if where else at
    return f"{the_day(local.date())}, {clock(local)}"


def place(where: tzinfo | None) -> str:
    """`Chicago` for America/Chicago; `their time` where the zone has no name."""
    key = getattr(where, "key", None)
    return key.split("/")[-1].replace("_", " ") if key else "their time"


def duration(span: timedelta) -> str:
    """`2 h 10 min`, `40 min`, `3 days`, `less than a minute`."""
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes == 0:
        return "less than a minute"
    if minutes >= TWO_DAYS:
        return f"{minutes // DAY} days"
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if hours and rest else f"{hours} h" if hours else f"{rest} min"


DAY = 24 * 60
TWO_DAYS = 2 * DAY
"""Minutes; from two days on nobody counts hours."""


def listed(items: Iterable[str]) -> str:
    """`a, b and c`."""
    *head, last = items
    return f"{', '.join(head)} and {last}" if head else last


SHOWN = 60


def short(text: str) -> str:
    """The beginning of a note, short enough for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1].rsplit(" ", 1)[0] + "…"
