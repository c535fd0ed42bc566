"""The interview as it is spoken of: which one, when seen from the day of the message, and how it was held."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.core.case import Case, Interview, InterviewFormat, InterviewStatus
from afterword.core.clock import zone
from afterword.core.draft.moved_on import Days
from afterword.core.draft.notes.grammar.proper import LANGUAGES
from afterword.core.draft.phrases.slots import MET, SPOKE
from afterword.core.draft.wordlist import words
from afterword.core.wording import DAYS, MONTHS

NOON, EVENING = 12, 18
ABOUT_NOON = timedelta(minutes=30)
LEGAL_FORM = re.compile(
    r"(?:,?\s+(?:(?:GmbH|AG|UG|SE) & Co\.? (?:KG|OHG|KGaA)|& Co\. KG|Pty\.? Ltd\.?|Pvt\.? Ltd\.?|Private Limited|Co\.,? Ltd\.?|Sp\. z o\.o\.|"
    r"Inc\.?|Ltd\.?|Limited|LLC|L\.L\.C\.|plc|PLC|GmbH|gGmbH|AG|KG|S\.?A\.?|S\.?r\.?l\.?|Corp\.?|LLP|B\.V\.|N\.V\.|Oyj?|AB|ASA?|A/S|Pty))$"
)
WITH_ARTICLE = re.compile(
    r"(?:(?:Royal|National|British|European|Federal|International|Scottish|Welsh|Irish) )?(?:Academy|Agency|Association|Bank|Board|Borough|Bureau|Centre|Center|Church|City|College|Commission|"
    r"Council|County|Department|Diocese|Faculty|Federation|Foundation|Institute|Institution|Library|Ministry|Museum|Office|Port|School|Society|Trust|University) (?:of|for)\b"
)
"""Names of public bodies that take an article: the Department for Transport, the Institute of Physics."""
BRANCH = re.compile(r"(?<= )([^\s,]+),\s.+$")
"""What a title of two words or more has after its comma: "Laboratory technician, molecular biology"."""
THIS_WEEK = 6
PROPER = LANGUAGES | words(
    "java python salesforce sap oracle android linux excel google amazon azure kubernetes york london"
)
"""Words a job title keeps in capitals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """The last interview held, seen from the moment `at` which the message goes.

    `earlier` are those held before it. `days` are the one of the interview, on which the notes were made, and the one on which the message is read or heard.
    """

    interview: Interview | None
    at: datetime
    when: str
    days: Days = (None, None)
    earlier: tuple[Interview, ...] = ()

    @property
    def round(self) -> int:
        """Which interview of this process it was, as the case says or as those held show."""
        known = self.interview.round if self.interview else None
        return known or len(self.earlier) + 1

    @property
    def was_spoken_only(self) -> bool:
        """Held by phone or video, where nobody met."""
        return self.interview is not None and self.interview.format in (InterviewFormat.PHONE, InterviewFormat.VIDEO)

    @property
    def met(self) -> str:
        """`met`, or `spoke` when it was by phone or video or nobody says how."""
        in_person = self.interview is not None and self.interview.format is InterviewFormat.IN_PERSON
        return MET if in_person else SPOKE


def occasion(case: Case, *, at: datetime, now: datetime, read: datetime, american: bool) -> Occasion:
    """The occasion, told for the moment it is read or heard; what may also be read at once fits both moments."""
    interview = last_held(case)
    if interview is None or interview.end is None:
        return Occasion(interview=interview, at=at, when="")
    place = _zone_of(case, interview)
    end, there, today = (_in(value, place) for value in (interview.end, read, now))
    middle = end - (interview.end - interview.start) / 2 if interview.start else end
    return Occasion(
        interview=interview,
        at=at,
        when=_when(middle, there, today, american=american),
        days=(end.date(), max(there, today).date()),
        earlier=_held_before(case, end),
    )


def last_held(case: Case) -> Interview | None:
    """The interview the follow-up is about: of those held, the one that ended last."""
    held = [interview for interview in case.interviews if interview.status is InterviewStatus.HELD]
    ended = [(interview.end, place) for place, interview in enumerate(held) if interview.end]
    return held[max(ended)[1]] if ended else next(reversed(held), None)


def _held_before(case: Case, end: datetime) -> tuple[Interview, ...]:
    held = (interview for interview in case.interviews if interview.status is InterviewStatus.HELD)
    return tuple(interview for interview in held if interview.end and interview.end < end)


def _zone_of(case: Case, interview: Interview) -> str | None:
    return interview.time_zone or case.organisation.time_zone or case.candidate.time_zone


def _in(value: datetime, place: str | None) -> datetime:
    return value.astimezone(zone(place)) if place else value


def _when(held: datetime, going: datetime, today: datetime, *, american: bool) -> str:
    """`this morning`, `yesterday`, `on Tuesday`, `on 3 March`; nothing when it may go on another day than it is read.

    `held` is the middle of the interview: a day's visit across noon was neither in the morning nor in the afternoon.
    """
    days = (going.date() - held.date()).days
    if going.date() != today.date() and days <= 1:
        return f"on {DAYS[held.weekday()]}" if days == 1 else ""
    if days == 0:
        return _part_of_day(held, going)
    if days == 1:
        return "yesterday"
    if 0 < days <= THIS_WEEK:
        return f"on {DAYS[held.weekday()]}"
    return f"on {dated(held.date(), american=american)}"


def _part_of_day(held: datetime, going: datetime) -> str:
    noon = held.replace(hour=NOON, minute=0, second=0, microsecond=0)
    if abs(held - noon) <= ABOUT_NOON or held.hour >= EVENING:
        return "today"
    if held > noon:
        return "this afternoon"
    return "this morning" if going.hour < EVENING else "today"


def dated(day: date, *, american: bool, weekday: bool = False) -> str:
    """`20 March` or `March 20`, with the weekday when asked for."""
    month = MONTHS[day.month - 1]
    text = f"{month} {day.day}" if american else f"{day.day} {month}"
    if not weekday:
        return text
    return f"{DAYS[day.weekday()]}, {text}" if american else f"{DAYS[day.weekday()]} {text}"


def titled(case: Case) -> str:
    """The job title as it was advertised, without a note in brackets behind it."""
    return re.sub(r"\s*\([^)]*\)\s*$", "", case.process.job_title).strip()


def job_of(case: Case, *, plain: bool = False) -> str:
    """The job title for the middle of a sentence, without its branch; `plain` without capitals where it has no name in it."""
    title = BRANCH.sub(r"\1", titled(case))
    first, _, rest = title.partition(" ")
    if plain and all(word.isalpha() and word.istitle() and word.lower() not in PROPER for word in title.split()):
        return title.lower()
    numbered = rest[:1].isdigit()
    keeps = first.isupper() or first.lower() in PROPER or any(char.isupper() for char in first[1:]) or numbered
    return title if keeps or not _is_small(rest) else f"{first.lower()} {rest}".strip()


def _is_small(rest: str) -> bool:
    """Whether a title goes on in small letters, but for codes and languages: "translator EN/DE", "of Welsh poetry"."""
    others = [word for word in rest.split() if not (word.isupper() or word.lower() in PROPER)]
    named = any(word != word.lower() for word in others)
    return rest == rest.lower() or (not named and any(len(word) > len("with") for word in others))


def firm_of(case: Case) -> str:
    """The firm as people say it: without its legal form, and with the article a public body takes."""
    name = LEGAL_FORM.sub("", case.organisation.name).strip()
    return f"the {name}" if WITH_ARTICLE.match(name) else name
