"""Times as people type them: “yesterday 16:30”, “3 May 11:00”, “Tuesday at 4pm”, “20 minutes ago”.

A small grammar on purpose: what it reads has only one meaning, the caller shows it back, and anything else is asked.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from afterword.core.clock import times_shown
from afterword.core.reason import Question

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS = {"minute": timedelta(minutes=1), "min": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}  # fmt: skip
EXAMPLES = "write it like “yesterday 16:30”, “3 May 11:00” or “20 minutes ago”"
EARLY = 7
"""Hours up to this one are as likely meant in the afternoon when nobody says."""

AGO = re.compile(r"(\d{1,3}|an?)\s+(minute|min|hour|day)s?\s+ago")
CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?")
ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
DOTTED_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})?")
SLASHED_DAY = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}))?")
DAY_MONTH = re.compile(r"(\d{1,2})(?:st|[nr]d|th)?\s+([a-z]{3,9})\.?,?(?:\s+(\d{4}))?")
MONTH_DAY = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|[nr]d|th)?,?(?:\s+(\d{4}))?")


class _Unsure(Exception):  # noqa: N818 -- never leaves this module: it carries the question out of the grammar
    """The question that has to be asked."""


def typed_time(words: str, *, now: datetime, zone: tzinfo, is_past: bool = True) -> datetime | Question:
    """The aware time that `words` mean in `zone`, or the question that has to be asked first.

    A weekday, or a day without a year, is the latest one not after `now`, or the next one if `is_past` is false.
    """
    text = " ".join(words.lower().replace(",", " ").split())
    if not text:
        return Question(id="which_time", text=f"When was it? {EXAMPLES.capitalize()}.")
    here = now.astimezone(zone)
    try:
        return _exact(words.strip()) or _relative(text, here) or _day_and_clock(text, here, is_past=is_past)
    except _Unsure as unsure:
        return Question(id="which_time", text=str(unsure))


def _exact(text: str) -> datetime | None:
    if not re.match(r"\d{4}-\d{2}-\d{2}T", text):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise _Unsure(f"“{text}” is not a time; {EXAMPLES}.") from None
    if moment.utcoffset() is None:
        raise _Unsure(f"Which time zone is “{text}” in? Add the offset, like {text}+00:00.")
    return moment


def _relative(text: str, now: datetime) -> datetime | None:
    if text in ("now", "just now"):
        return now
    match = AGO.fullmatch(text)
    if match is None:
        return None
    count = int(match[1]) if match[1].isdigit() else 1
    return (now.astimezone(UTC) - count * UNITS[match[2]]).astimezone(now.tzinfo)


def _day_and_clock(text: str, now: datetime, *, is_past: bool) -> datetime:
    for day_text, clock_text in _splits(text):
        day = _day(day_text, now, is_past=is_past)
        if day is not None and CLOCK_WORD.fullmatch(clock_text):
            return _moment(day, _clock(clock_text), now)
    if _day(text, now, is_past=is_past) is not None:
        raise _Unsure(f"At what time was it? Add the time, like “{text} 16:30”." if is_past else f"At what time? Add it, like “{text} 16:30”.")  # fmt: skip
    raise _Unsure(f"“{text}” cannot be read as a time; {EXAMPLES}.")


CLOCK_WORD = re.compile(CLOCK.pattern + "|noon|midday")


def _splits(text: str) -> list[tuple[str, str]]:
    """Every way to split the text into a day and a time; a time alone means today."""
    words = text.split()
    pairs = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(len(words))]
    pairs += [(after, before) for before, after in pairs if before]
    return [(day.removesuffix(" at").removeprefix("on "), clock.removeprefix("at ")) for day, clock in pairs]


def _clock(text: str) -> time:
    if text in ("noon", "midday"):
        return time(12)
    match = CLOCK.fullmatch(text)
    if match is None or (match[2] is None and match[3] is None):
        raise _Unsure(f"“{text}” is not a time of day; write it like 16:30 or 4pm.")
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").replace(".", "")
    if (half and not 1 <= hour <= 12) or hour > 23 or minute > 59:  # noqa: PLR2004 -- a clock
        raise _Unsure(f"“{text}” is not a time of day; write it like 16:30 or 4pm.")
    if not half and 1 <= hour <= EARLY and len(match[1]) == 1:
        raise _Unsure(f"Is {hour}:{minute:02} in the morning or the afternoon? Write {hour:02}:{minute:02} or {hour + 12}:{minute:02}.")  # fmt: skip
    return time(hour % 12 + 12 * (half == "pm") if half else hour, minute)


def _day(text: str, now: datetime, *, is_past: bool) -> date | None:
    today = now.date()
    named = {"": 0, "today": 0, "yesterday": -1, "tomorrow": 1, "this morning": 0, "this afternoon": 0}
    if text in named:
        return today + timedelta(days=named[text])
    if text in WEEKDAYS or text in [name[:3] for name in WEEKDAYS]:
        return _weekday(text, today, is_past=is_past)
    parts = _parts(text)
    return None if parts is None else _date(parts, today=today, is_past=is_past, text=text)


def _weekday(text: str, today: date, *, is_past: bool) -> date:
    wanted = [name[:3] for name in WEEKDAYS].index(text[:3])
    if wanted == today.weekday():
        raise _Unsure(f"Do you mean {text.capitalize()} today or a week away? Write “today”, or the date.")
    days = (wanted - today.weekday()) % 7
    return today + timedelta(days=days - 7 if is_past else days)


def _parts(text: str) -> tuple[int | None, int, int] | None:
    """Year (or None), month and day, whatever the order; raises _Unsure if the order is ambiguous."""
    if match := ISO_DAY.fullmatch(text):
        return int(match[1]), int(match[2]), int(match[3])
    if match := DOTTED_DAY.fullmatch(text):
        return _number(match[3]), int(match[2]), int(match[1])
    if (match := DAY_MONTH.fullmatch(text)) and (month := _month(match[2])):
        return _number(match[3]), month, int(match[1])
    if (match := MONTH_DAY.fullmatch(text)) and (month := _month(match[1])):
        return _number(match[3]), month, int(match[2])
    if match := SLASHED_DAY.fullmatch(text):
        return (_number(match[3]), *_slashed(int(match[1]), int(match[2]), text))
    return None


def _slashed(first: int, second: int, text: str) -> tuple[int, int]:
    if first <= 12 and second <= 12 and first != second:  # noqa: PLR2004 -- months
        either = f"“{first} {MONTHS[second - 1].capitalize()}” or “{second} {MONTHS[first - 1].capitalize()}”"
        raise _Unsure(f"“{text}” can be read two ways. Write {either}.")
    return (second, first) if first > 12 else (first, second)  # noqa: PLR2004 -- months


def _month(name: str) -> int | None:
    return next((number for number, month in enumerate(MONTHS, 1) if month == name or name in (month[:3], month[:4])), None)  # fmt: skip


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _date(parts: tuple[int | None, int, int], *, today: date, is_past: bool, text: str) -> date:
    """The day named; without a year, the nearest one in the right direction from today."""
    year, month, day = parts
    years = [year] if year else [today.year - is_past, today.year, today.year + (not is_past)]
    found = [made for each in years if (made := _made(each, month, day))]
    fitting = found if year else [made for made in found if (made <= today if is_past else made >= today)]
    if not fitting:
        raise _Unsure(f"There is no such day as “{text}”; {EXAMPLES}.")
    return fitting[-1] if is_past else fitting[0]


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _moment(day: date, clock: time, now: datetime) -> datetime:
    """The exact moment of a wall time; raises _Unsure if a clock change skipped or repeated it."""
    wall, where = datetime.combine(day, clock), now.tzinfo or UTC
    if (times := times_shown(wall, where)) != 1:
        raise _Unsure(clock_change(wall, where, times=times))
    return wall.replace(tzinfo=where)


def clock_change(wall: datetime, where: tzinfo, *, times: int) -> str:
    """What to ask about a wall time that the clocks of `where` show twice, or never (`times` is 2 or 0)."""
    if times == 0:
        return f"The clocks went forward over {wall:%H:%M} that day, so that time did not exist. What time was it?"
    first, second = (wall.replace(tzinfo=where, fold=fold).isoformat(timespec="minutes") for fold in (0, 1))
    return f"The clocks went back that day and showed {wall:%H:%M} twice. Write {first} for the first time, or {second} for the second."
