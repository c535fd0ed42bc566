"""The dates a text names, in words or figures; every reading of one that could mean two days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.core.watch.date_words import AMBIGUOUS_NEXT, COMING, MONTH_NAMES, TOMORROW, WEEKDAY_NAMES

MONTHS = {name: number for number, row in enumerate(MONTH_NAMES, start=1) for name in row.split()}
WEEKDAYS = {name: number for number, row in enumerate(WEEKDAY_NAMES) for name in row.split()}
LOOK_AHEAD = timedelta(days=270)
"""How far off a day without a year may lie; an absence longer than nine months names its year."""

ORDINAL = r"(?:st|nd|rd|th|er|e|\.|º|ª|-го|-е|η)?"
WORD = r"[^\W\d_]{3,14}"
BY_DAY = re.compile(
    rf"(?<!\d)(\d{{1,2}}){ORDINAL}\s?(?:of |de |d'|del |ב)?\s?({WORD})\.?(?:,?\s(?:de |del )?(\d{{4}}))?"
)
BY_MONTH = re.compile(rf"(?:(\d{{4}})\.?\s)?({WORD})\.?\s(?:the )?(\d{{1,2}})(?!\d)(?:st|nd|rd|th)?(?:,?\s(\d{{4}}))?")
EASTERN = re.compile(r"(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?")
ISO = re.compile(r"(?<!\d)(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)")
FIGURES = re.compile(r"(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2})(?!\d)|\.(?!\d)|(?![\d./-]))")
SINGLE = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)?")
EASTERN_WEEKDAY = re.compile(
    r"周[一二三四五六日]|星期[一二三四五六日]|[月火水木金土日]曜日|[월화수목금토일]요일|[(（][月火水木金土日월화수목금토일][)）]|明天|明日|내일"
)
BARE_DAY = re.compile(
    r"(?:\bthe (\d{1,2})(?:st|nd|rd|th)|\b(?:am|den|dem) (\d{1,2})\.|\b(?:dia|día) (\d{1,2})|\ble (\d{1,2}))(?![\w/:-]|\.\d|\s[^\W\d_])"
)
"""A day whose month was named before: “back on the 16th”."""
EASTERN_SCRIPT = re.compile(r"\s?[(（]?[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
NARROW = str.maketrans("（）", "()")
BESIDE = re.compile(r"[\s,.()]{0,4}(?:(?:den|dem|the|le|el|il|de|der|o|dia|día|на|den)\s)?[\s,(]{0,2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spotted:
    """A date in a text: where it stands, the days it may mean, day before month first, and whether it is a weekday."""

    start: int
    end: int
    days: tuple[date, ...]
    is_weekday: bool = False
    weekday: int | None = None


def dates_in(text: str, *, sent: date) -> tuple[Spotted, ...]:
    """The dates `text` (lower case) names as seen on the day `sent`, in their order."""
    taken: list[Spotted] = []
    for found in _in_words_and_figures(text, sent):
        if found.days and all(found.end <= other.start or found.start >= other.end for other in taken):
            taken.append(found)
    taken += _bare_days(text, taken, sent)
    named = list(_weekdays(text, sent))
    joined = [_settled(found, named, text) for found in taken]
    alone = [day for day in named if not any(_beside(day, found, text) for found in taken)]
    return tuple(sorted((*joined, *alone), key=lambda found: found.start))


def _in_words_and_figures(text: str, sent: date) -> Iterator[Spotted]:
    for match in EASTERN.finditer(text):
        yield _spotted(match, _days(match[1], match[2], match[3], sent))
    for match in ISO.finditer(text):
        yield _spotted(match, _days(match[1], match[2], match[3], sent))
    for match in BY_DAY.finditer(text):
        yield _spotted(match, _days(match[3], _month(match[2]), match[1], sent))
    for match in BY_MONTH.finditer(text):
        yield _spotted(match, _days(match[4] or match[1], _month(match[2]), match[3], sent))
    for match in FIGURES.finditer(text):
        yield _spotted(match, _figures(match, sent))


def _bare_days(text: str, taken: list[Spotted], sent: date) -> list[Spotted]:
    """Days named without a month: the first such day after the last date named before it, or after the mail."""
    found = []
    for match in BARE_DAY.finditer(text):
        if any(match.start() < other.end and other.start < match.end() for other in taken):
            continue
        base = max((other.days[0] for other in taken if other.end <= match.start()), default=sent)
        day = int(next(filter(None, match.groups())))
        ahead = (base + timedelta(days=number) for number in range(1, 63))
        if first := next((one for one in ahead if one.day == day), None):
            found.append(_spotted(match, (first,)))
    return found


def _spotted(match: re.Match[str], days: tuple[date, ...]) -> Spotted:
    return Spotted(start=match.start(), end=match.end(), days=days)


def _month(word: str) -> int | None:
    return MONTHS.get(word) or MONTHS.get(word.removeprefix("ב"))


def _figures(match: re.Match[str], sent: date) -> tuple[date, ...]:
    first, mark, second, year = match[1], match[2], match[3], match[4]
    year = f"20{year}" if year and len(year) == 2 else year  # noqa: PLR2004 -- a year of two figures
    if mark == "-" and year is None:
        return ()
    if EASTERN_SCRIPT.match(match.string, match.end()):
        return _days(year, first, second, sent)
    days = _days(year, second, first, sent)
    return days if mark == "." else tuple(dict.fromkeys((*days, *_days(year, first, second, sent))))


def _days(year: str | None, month: str | int | None, day: str | int, sent: date) -> tuple[date, ...]:
    """The day meant, as a tuple of none or one; without a year the next such day."""
    if month is None:
        return ()
    years = (int(year),) if year else (sent.year, sent.year + 1)
    found = [_date(number, int(month), int(day)) for number in years]
    if year:
        return tuple(day for day in found if day)
    return tuple(day for day in found if day and sent <= day <= sent + LOOK_AHEAD)[:1]


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekdays(text: str, sent: date) -> Iterator[Spotted]:
    words = (*SINGLE.finditer(text), *EASTERN_WEEKDAY.finditer(text))
    for word in words:
        if word[0] in TOMORROW:
            yield _spotted(word, (sent + timedelta(days=1),))
        elif (number := WEEKDAYS.get(word[0].translate(NARROW))) is not None:
            days = _next_weekdays(number, _word_beside(text, word), sent)
            yield Spotted(start=word.start(), end=word.end(), days=days, is_weekday=True, weekday=number)


def _word_beside(text: str, day: re.Match[str]) -> str:
    """The word that says which such day is meant; it stands before the day, in Romance languages also behind it."""
    before = text[max(0, day.start() - 20) : day.start()].split()
    after = text[day.end() : day.end() + 20].split()
    words = [word.strip(",.;:()") for word in (*before[-1:], *after[:1])]
    return next((word for word in words if word in AMBIGUOUS_NEXT or word in COMING), "")


def _next_weekdays(number: int, beside: str, sent: date) -> tuple[date, ...]:
    """The next such day, or two when people mean either: on that very day, and for “next” in the same week."""
    ahead = (number - sent.weekday()) % 7
    first, second = sent + timedelta(days=ahead), sent + timedelta(days=ahead + 7)
    if not ahead:
        return (second,) if beside else (first, second)
    return (first, second) if beside in AMBIGUOUS_NEXT and number > sent.weekday() else (first,)


def _beside(day: Spotted, found: Spotted, text: str) -> bool:
    first, second = sorted((day, found), key=lambda spotted: spotted.start)
    return second.start - first.end < 12 and BESIDE.fullmatch(text, first.end, max(first.end, second.start)) is not None  # noqa: PLR2004 -- the longest joint is “, (den ”


def _settled(found: Spotted, named: list[Spotted], text: str) -> Spotted:
    """The date with only the readings that fall on the weekday named beside it."""
    beside = [day for day in named if day.weekday is not None and _beside(day, found, text)]
    if not beside:
        return found
    fitting = tuple(day for day in found.days if day.weekday() == beside[0].weekday)
    start, end = min(found.start, beside[0].start), max(found.end, beside[0].end)
    return Spotted(start=start, end=end, days=fitting or found.days)
