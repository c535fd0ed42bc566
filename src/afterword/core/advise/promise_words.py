"""Words about the decision that name a period but no date: "next week", "within a fortnight".

Read cautiously, as the end of the longest period they can mean, counted from the interview. They delay a check-in and
never bring it forward; the candidate is asked for the date. Guide: S21.
"""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

NUMBERS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "a couple of": 2,
    "couple of": 2,
    "three": 3,
    "a few": 3,
    "few": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "ten": 10,
    "fourteen": 14,
}
COUNT = "|".join(sorted(NUMBERS, key=len, reverse=True)) + r"|\d{1,3}"
SPAN = re.compile(
    rf"(?:\b(?:\d+|\w+)\s*(?:to|or|-|–)\s*)?\b(?P<count>{COUNT})\s+(?P<unit>(?:working |business )?days?|weeks?|months?)\b"
)
DAYS = {"day": 1, "week": 7, "month": 31}
WORKING = 7 / 5
"""Calendar days a working day takes on average; rounded up."""


def _end_of_week(day: date) -> date:
    return day + timedelta(days=7 - day.isoweekday())


def _end_of_month(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


Stretch = Callable[[date], date]
PHRASES: tuple[tuple[re.Pattern[str], Stretch], ...] = (
    (re.compile(r"\bweek after next\b"), lambda said: _end_of_week(said + timedelta(weeks=2))),
    (re.compile(r"\bnext week\b"), lambda said: _end_of_week(said + timedelta(weeks=1))),
    (re.compile(r"\b(?:this week|end of the week)\b"), _end_of_week),
    (re.compile(r"\bfortnight\b"), lambda said: said + timedelta(days=14)),
    (re.compile(r"\bnext month\b"), lambda said: _end_of_month(_end_of_month(said) + timedelta(days=1))),
    (re.compile(r"\b(?:this month|end of the month|month'?s end)\b"), _end_of_month),
    (re.compile(r"\btomorrow\b"), lambda said: said + timedelta(days=1)),
)


def last_day(words: str | None, *, said: date) -> date | None:
    """The last day these words can mean when said on `said`; None if they name no period."""
    text = " ".join((words or "").lower().split())
    found = [stretch(said) for pattern, stretch in PHRASES if pattern.search(text)]
    found += [said + timedelta(days=_length(match)) for match in SPAN.finditer(text)]
    return max(found, default=None)


def _length(match: re.Match[str]) -> int:
    count = match["count"]
    number = int(count) if count.isdecimal() else NUMBERS[count]
    unit = match["unit"]
    if unit.startswith(("working", "business")):
        return -int(-number * WORKING // 1)
    return number * DAYS[unit.rstrip("s")]
