"""Days and months as a message names them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from afterword.core.review.finding import Span
from afterword.core.review.words import WEEKDAYS

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTH = {name: at for at, name in enumerate(MONTHS, start=1)} | {
    name[:3]: at for at, name in enumerate(MONTHS, start=1)
} | {"sept": 9}  # fmt: skip
DAY = {name: at for at, name in enumerate(WEEKDAYS)} | {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}  # fmt: skip

_DAY = r"(?P<weekday>mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?"
_MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_NUMBER = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
_YEAR = r"(?:,? (?P<year>20\d\d))?"
WEEKDAY_AND_DATE = (
    re.compile(rf"\b{_DAY},? (?:the )?{_NUMBER}(?: of)? {_MONTH}{_YEAR}"),
    re.compile(rf"\b{_DAY},? {_MONTH} (?:the )?{_NUMBER}{_YEAR}"),
)

DATES = (re.compile(rf"\b{_NUMBER}(?: of)? {_MONTH}"), re.compile(rf"\b{_MONTH} (?:the )?{_NUMBER}"))


def dates_in(low: str) -> set[tuple[int, int]]:
    """Month and day of every date of a folded text, with or without a weekday or a year."""
    return {(MONTH[match["month"]], int(match["day"])) for pattern in DATES for match in pattern.finditer(low)}


class Dated(NamedTuple):
    """A weekday with a date, and the weekday that date really is (0 = Monday)."""

    span: Span
    weekday: int
    day: date


def weekdays_with_dates(low: str, *, near: date) -> Iterator[Dated]:
    """Every “Tuesday 3 March” of a folded text; a date without a year is the one nearest to `near`."""
    for pattern in WEEKDAY_AND_DATE:
        for match in pattern.finditer(low):
            day = _day(match["year"], MONTH[match["month"]], int(match["day"]), near)
            if day is not None:
                yield Dated(match.span(), DAY[match["weekday"]], day)


def _day(year: str | None, month: int, day: int, near: date) -> date | None:
    years = [int(year)] if year else [near.year - 1, near.year, near.year + 1]
    days = [found for number in years if (found := _valid(number, month, day))]
    return min(days, key=lambda found: abs((found - near).days), default=None)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
