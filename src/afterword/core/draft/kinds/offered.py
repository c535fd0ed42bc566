"""The talk they offer, as far as one time and one only can be read from their words or stands in the case."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.core.case import Case, Interview, InterviewFormat, InterviewStatus
from afterword.core.clock import zone
from afterword.core.draft.forms.hours import clock_time
from afterword.core.draft.occasion import dated
from afterword.core.wording import DAYS, MONTHS, listed, place

MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" for month in MONTHS)
DATE = re.compile(
    rf"(?i)\b(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH})|(?P<month_>{MONTH})\.? (?P<day_>[0-3]?\d)(?:st|nd|rd|th)?)\b(?!:)"
)
ON_DAY = re.compile(rf"(?i)\b(?:{'|'.join(DAYS)})\b")
NEARBY = re.compile(r"(?i)\b(?:today|tomorrow)\b")
ZONE = r"[ECMP][SD]?T|GMT|BST|UTC|CES?T|EES?T|WES?T|IST|JST|SGT|A[EW]S?T|NZ[SD]?T|(?:UK|London|Irish|Eastern|Central|Pacific|your|our|local) time"
HOUR = re.compile(
    r"(?i)\b(?P<hour>(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?[ap]\.?m\b\.?|(?:[01]?\d|2[0-3]):[0-5]\d\b|noon\b|midday\b"
    r"|(?:(?<=\bat )|(?<=\bfrom )|(?<=, ))(?:[01]?\d|2[0-3])\.[0-5]\d\b(?!\.)"
    rf"|(?<=\bat )(?:1[0-2]|[1-9])\b(?![.:]\d)(?! (?:days?|weeks?|people)\b))(?: ?(?P<zone>{ZONE})\b)?"
)
UNTIL = re.compile(r"(?i)^\s*(?:-|–|to|until|till)\s*$")
SEVERAL = re.compile(
    r"(?i)\b(?:or|either|any (?:day|time)|which (?:day|time|of)|whichever|when (?:would|could|are|can|suits)|your availability|between)\b"
)
MEDIUM = re.compile(
    r"(?i)\b(?:video|zoom|teams|google meet|skype|webex|by phone|phone you|ring you|call you|give you a (?:call|ring)|telephone|office|address|street|road|floor|room|"
    r"building|site|studio|shop|in person|in here|come (?:by|in|to|over|round)|pop in|drop in|at (?:our|the) (?!end|moment|time|start|beginning|latest)\w+|with us here|head ?quarters|https?)\b"
)
PEOPLE = re.compile(
    r"(?i)\b(?:meet|with|panel|join(?:ed|ing)?|speak to|talk to|introduce|phone you|ring you|call you|come (?:by|in|over|round)|pop in)\b"
)
WHOM = re.compile(
    r"\b(?:[Mm]eet|(?:[Ss]peak|[Tt]alk|[Cc]hat|[Cc]all|[Ii]nterview) (?:to|with)) (?P<whose>our|my|the|some of the|the rest of the) (?P<who>[A-Za-z][\w' -]{1,40}?)(?=[,.;?!(]| (?:next|on|at|this|in|by|for|from|about|before|tomorrow|and)\b|$)"
)
NAMED = re.compile(
    r"(?:^|[.!?,:] |\b(?i:our|my) [\w ]{2,30} )(?P<who>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?:, (?:our|my|the) [^,.]{2,40},)?"
    r" (?:would|'d) (?:like|love) to (?:meet|see|talk|speak)\b"
)
"""Somebody who is to be met, by name: "Petra, our art director, would like to meet you"."""
BY = {InterviewFormat.PHONE: "by phone", InterviewFormat.VIDEO: "by video", InterviewFormat.IN_PERSON: "in person"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """When, how and with whom they want to talk again; each empty where it is not certain.

    `asks_where` and `asks_who` tell whether that is open and worth asking.
    """

    when: str = ""
    how: str = ""
    whom: str = ""
    asks_where: bool = False
    asks_who: bool = False


def offered(case: Case, text: str, days: tuple[date, date], *, american: bool, reader: str | None) -> Offered:
    """What is planned in the case; else what their message `text` plainly offers and is still to come.

    `days` are that of their message and that of the answer.
    """
    said, now = days
    planned = _planned(case, now)
    if planned is None:
        when = _in_words(text, said, now, american=american)
        return Offered(
            when=when, whom=_whom(text), asks_where=not MEDIUM.search(text), asks_who=not PEOPLE.search(text)
        )
    met = tuple(person.name for key in planned.with_ if key != reader and (person := case.person(key)))
    return Offered(
        when=_moment(planned, case, american=american),
        how=BY[planned.format] if planned.format else "",
        whom=listed(met) if met else _whom(text),
        asks_where=planned.format is None and not MEDIUM.search(text),
        asks_who=not planned.with_ and not PEOPLE.search(text),
    )


def _planned(case: Case, now: date) -> Interview | None:
    coming = [
        item
        for item in case.interviews
        if item.status is InterviewStatus.PLANNED and item.start and item.start.date() >= now
    ]
    return min(coming, key=lambda item: item.start.timestamp() if item.start else 0.0, default=None)


def _moment(planned: Interview, case: Case, *, american: bool) -> str:
    """`Wednesday 4 March at 14:00`, with the place whose clock it is where the candidate's is another."""
    name = planned.time_zone or case.organisation.time_zone or case.candidate.time_zone
    start = planned.start
    if start is None:
        return ""
    local = start.astimezone(zone(name)) if name else start
    own = case.candidate.time_zone
    there = f" {place(zone(name))} time" if name and own and own != name else ""
    day = dated(local.date(), american=american, weekday=True)
    return f"{day} at {clock_time(local, american=american)}{there}"


def _in_words(text: str, said: date, now: date, *, american: bool) -> str:
    """The one day and the one hour named, in their words for the hour; nothing where a choice is left or a part is missing."""
    if SEVERAL.search(text):
        return ""
    day, hour = _day(text, said, now, american=american), _hour(text)
    return f"{day} at {hour}" if day and hour else ""


def _day(text: str, said: date, now: date, *, american: bool) -> str:
    named = {found[0].capitalize() for found in ON_DAY.finditer(text)}
    dates = {_date(found, said) for found in DATE.finditer(text)}
    dates |= {said + timedelta(days=found[0].lower() == "tomorrow") for found in NEARBY.finditer(text)}
    if len(named) > 1 or len(dates) > 1:
        return ""
    if not dates:
        return "".join(named)
    (day,) = dates
    if day is None or day < now or (named and DAYS[day.weekday()] not in named):
        return ""
    return dated(day, american=american, weekday=True)


def _date(found: re.Match[str], said: date) -> date | None:
    number = int(found["day"] or found["day_"])
    month = next(
        at for at, name in enumerate(MONTHS, 1) if name.startswith((found["month"] or found["month_"])[:3].capitalize())
    )
    for year in (said.year, said.year + 1):
        try:
            day = date(year, month, number)
        except ValueError:
            return None
        if day >= said:
            return day
    return None


def _hour(text: str) -> str:
    """The hour as they wrote it; of a stretch its beginning."""
    plain = DATE.sub(lambda found: "#" * len(found[0]), text)
    found = list(HOUR.finditer(plain))
    if not found or len(found) > 2 or (len(found) == 2 and not UNTIL.match(plain[found[0].end() : found[1].start()])):  # noqa: PLR2004 -- a beginning and an end
        return ""
    first, last = found[0], found[-1]
    return f"{_clock(first['hour'])}{_zone(last['zone'] or '')}"


def _clock(hour: str) -> str:
    return re.sub(r"(?i)(?<=\d) ?([ap])\.?m\.?$", lambda found: f" {found[1].lower()}m", hour.lower())


def _zone(named: str) -> str:
    """Their zone; what is "your time" to them is "my time" here."""
    swapped = {"your time": "my time", "our time": "your time"}
    return f" {swapped.get(named.strip().lower(), named.strip())}" if named.strip() else ""


def _whom(text: str) -> str:
    """`your CTO` where they wrote "our CTO"."""
    found = WHOM.search(text)
    if found is None:
        named = NAMED.search(text)
        return named["who"] if named and named["who"] not in ("We", "I") else ""
    whose = "your" if found["whose"] in ("our", "my") else found["whose"]
    return f"{whose} {found['who'].strip()}"
