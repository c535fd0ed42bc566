"""When they said to come by or to ring: the day and the hours in words such as "come by tomorrow, I'm in from noon".

Only what the words plainly say is read; what they leave open stays None and the office hours decide.
"""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from afterword.core.wording import DAYS

HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
UNITS = r"(?:days?|weeks?|months?|hours?|hrs?|minutes?|mins?|people|of)\b"
MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b"
CLOCK = (
    rf"(noon|midday|lunch(?:time)?|(?:half past )?(?:{'|'.join(HOURS)}|1?\d|2[0-3])(?:[:.]\d\d)?"
    rf"\s*(?:[ap]\.?m\b\.?)?)(?!\d|\s*(?:{UNITS}|{MONTHS}|st\b|nd\b|rd\b|th\b))"
)
FROM = re.compile(rf"\b(?:after|from|past|not before|between|at|around|about)\s+(?:about\s+)?{CLOCK}")
UNTIL = re.compile(rf"(?<!not )\b(?:before|until|till?|and|to|by)\s+{CLOCK}|(?<=\d)\s*[-–]\s*{CLOCK}")
SHARP = re.compile(rf"\b(?:at|around|about)\s+{CLOCK}")
PARTS = (("morning", time(9), time(12)), ("afternoon", time(13), time(17)), ("evening", time(18), time(21)))
AFTERNOON = 8
"""A bare hour below this is meant after noon: nobody is asked to come by at six in the morning."""

NOON = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What was said of the moment; None where nothing was. `is_sharp` is an hour they wait at ("at three")."""

    day: date | None = None
    from_: time | None = None
    until: time | None = None
    is_sharp: bool = False

    @property
    def is_plain(self) -> bool:
        """A day or an hour was named."""
        return self != Heard()


def heard(words: str | None, *, said: date) -> Heard:
    """The day and hours these words name when said on `said`."""
    text = " ".join((words or "").lower().replace("’", "'").split())
    part = next(((start, end) for name, start, end in PARTS if name in text), (None, None))
    from_, until = _first(FROM, text) or part[0], _first(UNTIL, text) or part[1]
    if from_ and until and until <= from_:
        until = None
    return Heard(day=_day(text, said), from_=from_, until=until, is_sharp=bool(SHARP.search(text)))


def _first(pattern: re.Pattern[str], text: str) -> time | None:
    found = pattern.search(text)
    return _time(next(group for group in found.groups() if group)) if found else None


def _time(words: str) -> time:
    if words[0] in "nml":
        return time(NOON)
    text = words.removeprefix("half past ")
    half = text != words
    figures = re.match(r"(\d+|[a-z]+)(?:[:.](\d\d))?\s*([ap])?", text)
    if figures is None or (figures[1] not in HOURS and not figures[1].isdecimal()):
        return time(NOON)
    hour = int(figures[1]) if figures[1].isdecimal() else HOURS.index(figures[1]) + 1
    is_afternoon = figures[3] == "p" or (figures[3] is None and hour < AFTERNOON)
    minute = 30 if half else min(59, int(figures[2] or 0))
    return time((hour % NOON + NOON if is_afternoon else hour) % 24, minute)


def _day(text: str, said: date) -> date | None:
    if re.search(r"\b(?:tomorrow|tmrw|tmr)\b", text):
        return said + timedelta(days=1)
    if re.search(r"\b(?:today|tonight|this (?:afternoon|evening))\b", text):
        return said
    named = [number for number, name in enumerate(DAYS) if re.search(rf"\b{name.lower()}s?\b", text)]
    return said + timedelta(days=(named[0] - said.weekday()) % 7) if len(named) == 1 else None
