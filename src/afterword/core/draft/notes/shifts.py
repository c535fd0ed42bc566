"""Who is there when: patterns of shifts and seasons, which would be read as clauses: "2 wks on 2 off", "may-sept"."""

import re

from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.proper import MONTHS, UNSURE_MONTHS
from afterword.core.draft.notes.rewriting import Rewriting
from afterword.core.draft.notes.shorthand import SHORT_MONTHS
from afterword.core.draft.wordlist import words

SPELT = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine")
FEW = "one|two|three|four|five|six|seven"
UNIT = "days?|nights?|weeks?|months?"
SO_MANY = re.compile(
    r"\b([a-z]+) ([2-9])(?= of (?:them|us|ours|those|the same|same)\b)|\b(wants?|needs?|lost|hired) ([2-9])(?=$|,)"
)
"""A number by itself, of what was named before: "takes nine days, wants 5"."""
ON_AND_OFF = re.compile(
    rf"(?i)\b(?P<on>(?:\d+|{FEW})(?: (?:{UNIT}))?) on,? (?:and )?(?P<off>\d+|{FEW})(?: (?:{UNIT}))? off\b"
)
ROTAS = ("rota ", "roster ", "pattern ", "schedule ", "rotation ", "shifts ", "nights ", "days ")
ONE_IN = re.compile(r"\b1 in ([2-9])\b(?![.,]\d)")
HALF_DAY = re.compile(r"(?i)\bhalf day (?=\w+days?\b)")
IN_EACH = re.compile(
    r"\b(once|twice|(?:\d+|two|three|four|five|six) (?:times|days|nights|weeks|weekends|hours)) in (?=(?:day|week|month|year)\b)"
)
WHOLE_DAY = re.compile(r"(?<=[a-z] )(?<!the )(?<!one )(?<! a )(?=whole (?:day|night|week|month|year|time)(?:$|,))")
AT_AN_HOUR = re.compile(
    r"\b(starts?|begins?|opens?|closes?|ends?|finish(?:es)?|leaves?|shuts?) (?=\d{1,2}(?:$|,| (?:in|every|each|on|at|sharp)\b| ?[ap]m\b))"
)
FOR_THE_FIRST = re.compile(
    r"(?P<before>[\w']+) (?:the )?(?=(?:first|last) (?:\d+|two|three|four|five|six|seven|eight|nine) (?:days|weeks|months|years)$)"
)
NOBODY = re.compile(r"(?i)\b(n)o[- ]one\b(?! else)")
MONTH = "|".join([*sorted(MONTHS | UNSURE_MONTHS), *SHORT_MONTHS])
MONTH_TO_MONTH = re.compile(rf"(?i)\b(?P<first>{MONTH})-(?P<last>{MONTH})\b")


LAST_DAYS = re.compile(
    r"(?P<before>[\w'&%+-]+(?<!am)(?<!pm)) (?P<days>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:s| (?:morning|afternoon|evening|night)s))(?=$|[,?])"
)
BEFORE_DAYS = words(
    "on to do take cover swap prefer offer work and or for of by black good bank old my our early late most all "
    "alternate some many few several busy quiet two three four five six both no any these those other"
)
"""What days stand behind as they are: "can take Sundays", "Black Fridays"."""


def _pattern(found: re.Match[str]) -> str:
    of = "of " if found.string[: found.start()].endswith(ROTAS) else ""
    on, off = (re.sub(r"^1\b", "one", found[part]) for part in ("on", "off"))
    return f"{of}{on} on and {off} off"


def _month(name: str) -> str:
    return SHORT_MONTHS.get(name.lower(), name.capitalize())


def _for_the(found: re.Match[str]) -> str:
    """`you train me for the first two weeks` for "train me first 2 weeks"."""
    before = word(found["before"], first=False)
    is_of_a_verb = before.may_be("obj", "n1", "nm", "npl") and not before.may_be("prep", "det", "det1", "poss", "sub")
    return f"{found['before']} for the " if is_of_a_verb and found.start() else found[0]


SHIFTS: tuple[Rewriting, ...] = (
    ((" off",), ON_AND_OFF, _pattern),
    (("half day ",), HALF_DAY, "half-day "),
    (("1 in ",), ONE_IN, lambda found: f"one in {SPELT[int(found[1])]}"),
    (("-",), MONTH_TO_MONTH, lambda found: f"from {_month(found['first'])} to {_month(found['last'])}"),
    (tuple("23456789"), SO_MANY, lambda found: f"{found[1] or found[3]} {SPELT[int(found[2] or found[4])]}"),
    ((" in day", " in week", " in month", " in year"), IN_EACH, r"\1 a "),
    ((" whole ",), WHOLE_DAY, "the "),
    (tuple("0123456789"), AT_AN_HOUR, r"\1 at "),
    (("first ", "last "), FOR_THE_FIRST, _for_the),
    (("no one", "no-one"), NOBODY, r"\1obody"),
)
"""`two weeks on and two off` for "2 wks on 2 off", `from May to September` for "may-sept"."""


def on_days(found: re.Match[str]) -> str:
    """`closed on Mondays` for "closed Mondays"."""
    return found[0] if found["before"].lower() in BEFORE_DAYS else f"{found['before']} on {found['days']}"


def half_day(found: re.Match[str]) -> str:
    """`Friday afternoons` for "Fridays pm"."""
    day, half = found[1], "morning" if found[2].lower() == "am" else "afternoon"
    if not day.endswith("s"):
        return f"{day} {half}"
    before = found.string[: found.start()].split()
    on = "on " if before and before[-1].lower() not in BEFORE_DAYS else ""
    return f"{on}{day[:-1]} {half}s"
