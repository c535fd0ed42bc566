"""Days, ages and spells of time in a note as they are written out: "renewed in May", "a two-page form", "on Mondays"."""

import re

from afterword.core.draft.notes.figures import FIGURE, figures
from afterword.core.draft.notes.grammar.closed import DETERMINERS, PREPOSITIONS
from afterword.core.draft.notes.grammar.proper import MONTHS, UNSURE_MONTHS
from afterword.core.draft.notes.rewriting import Rewriting, rewritten
from afterword.core.draft.notes.shifts import LAST_DAYS, SHIFTS, SPELT, half_day, on_days
from afterword.core.draft.notes.shorthand import SHORT_DAYS, SHORT_MONTHS
from afterword.core.draft.notes.staffing import STAFFING
from afterword.core.draft.wordlist import words

WEEK = re.compile(
    r"\b(?:mon|tue|thu|thur|fri)\b|(?:(?<=\bon )|(?<=\bevery )|(?<=\bby )|(?<=\bto )|(?<=\buntil )|(?<=\bnext )|(?<=\blast )|(?<=\bfirst )|(?<=\beach )|(?<=\bsecond )|(?<=\bthird )|(?<=volunteers )|(?<=day and )|(?<=days and ))(?:wed|sat|sun)\b|\b(?:wed|sat|sun)(?= (?:(?:to|and) [A-Z]?[a-z]+|\d|(?:morning|afternoon|evening|eve|night|shift)s?\b))",
    re.IGNORECASE,
)
POLISH = re.compile(r"(?<!\bto )(?<!nail )(?<!shoe )(?<!floor )\bpolish\b(?! (?:the|a|up|my|it|off)\b)(?<!^polish)")
MONTH_ALONE = re.compile(
    rf"\b(coming|starting|leaving|opening|moving|(?:passed|renewed|finished|completed)(?= \w+(?:$|,))) ({'|'.join(sorted(MONTHS | UNSURE_MONTHS))})\b",
    re.IGNORECASE,
)
BEFORE_A_TIME = PREPOSITIONS | DETERMINERS | words("past last next about over nearly almost than did spent was")
SHORT_MONTH = re.compile(
    r"\b(starting|coming|leaving|opening|moving|renewed|done|passed|finished|completed|back) (jan|feb|aug|sept|oct|nov|dec)\b",
    re.IGNORECASE,
)
SPAN_BEFORE_NOUN = re.compile(
    r"\b(\d+|two|three|four|five|six) (year|month|week|day|hour|minute) (?=[a-z]{4}|job\b|gap\b)(?!within|after|before|since|until)"
)
SIZES = "page|line|deck|phase|course|bay|door|person|man|woman|day|hour|week|minute|year|month|mile|metre|step|part|way|storey|bed|seat|tonne|litre"
SO_LONG = re.compile(
    rf"(?i)\b(an?|the|my|our|your|two|three|four|five|six|[2-9]) (one|two|three|four|five|six|\d+) ({SIZES}) (?=[a-z]{{3}})"
)
CREW = re.compile(
    r"(?i)(^|, |(?:in|of|with|led|ran|had|run) )(two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)[ -](man|strong) (?=(?:crew|squad|team|gang|unit|brigade)\b)"
)
SAME_DAY = re.compile(r"(?<=\w )(?<!the )(?<!on )(?=same (?:day|week|month|year|night|morning)(?:$|,))")
HALF_DAY = re.compile(r"(?i)\b((?:mon|tues|wednes|thurs|fri|satur|sun)days?) (am|pm)\b")
AN_AVERAGE = words("the a an on than of above below under over weighted moving rolling running national")
NOT_ONE = "".join(rf"(?<!\b{before})" for before in sorted(AN_AVERAGE))
AVERAGE = re.compile(rf"(?i)(?<=[\w%]){NOT_ONE} (?:avg|average|on avg)(?=$|,)")
A_FEW = re.compile(r"(?i)^few (?=\w+s\b)")
START_TO_FINISH = re.compile(r"(?<!from )\bstart to finish\b")
DOUBLE_BOOKED = re.compile(r"(?i)\b(double|self) (booked|employed|taught|funded)\b")
NOTICE = re.compile(r"\b(days|weeks|months) notice\b")
DAY_WEEK = re.compile(r"(?<!\bon )(?<!\bthe )\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) week\b")
BREAK_INS = re.compile(r"\b(break|drop|walk|sit|check|trade|add|plug|log|try) (ins|ons|outs|offs)\b")
"""A verb and its little word in several: only a noun has an -s there."""
WHO_EVER = re.compile(r"\b([Ww])ho ever (?=[a-z]+(?:s|ed)\b)")
GOT_FROM = re.compile(
    r"\bgot (?=(?:waiting |wait |snag |to-do )?(?:list|queue|backlog|count|bill|rate|figure|score|number|total|time) (?:down )?from [£$€]?\d)"
)
NO_SHOWS = re.compile(r"(?i)\bno shows\b")
HOW_LONG = re.compile(r"(?<=\w) (two|three|four|five|six|seven|eight|nine|[2-9]|\d\d) (summers|winters|seasons|years)$")


def _crew(found: re.Match[str]) -> str:
    """`a five-man squad`."""
    many = SPELT[int(found[2])] if found[2].isdigit() and int(found[2]) < len(SPELT) else found[2]
    return f"{found[1]}a {many or found[2]}-{found[3]} "


def _in_month(match: re.Match[str]) -> str:
    return f"{match[1]} in {SHORT_MONTHS[match[2].lower()]}"


def _for_long(match: re.Match[str]) -> str:
    """`worked there for five years` for `worked there five years`."""
    before = match.string[: match.start()].split()
    worked = any(
        word.lower() in ("worked", "been", "was", "taught", "served", "lived", "volunteered", "trained")
        for word in before
    )
    if not worked or before[-1].lower() in BEFORE_A_TIME:
        return match[0]
    return f" for {match[1]} {match[2]}"


SPANS: tuple[Rewriting, ...] = (
    (("start to finish",), START_TO_FINISH, "from start to finish"),
    *SHIFTS,
    *STAFFING,
    (("mon", "tue", "thu", "fri", "wed", "sat", "sun"), WEEK, lambda found: SHORT_DAYS[found[0].lower()]),
    (("polish",), POLISH, "Polish"),
    (("jan", "feb", "aug", "sept", "oct", "nov", "dec"), SHORT_MONTH, _in_month),
)
LENGTHS: tuple[Rewriting, ...] = (
    ((" notice",), NOTICE, r"\1' notice"),
    (("day week",), DAY_WEEK, r"a week on \1"),
    (("double booked", "self "), DOUBLE_BOOKED, r"\1-\2"),
    ((" man ", " strong "), CREW, _crew),
    (tuple(SIZES.split("|")), SO_LONG, r"\1 \2-\3 "),
    (("no shows",), NO_SHOWS, "no-shows"),
    ((" ins", " ons", " outs", " offs"), BREAK_INS, r"\1-\2"),
    (("ho ever ",), WHO_EVER, r"\1hoever "),
    (("got ",), GOT_FROM, "got the "),
    (("same ",), SAME_DAY, "the "),
    ((" am", " pm"), HALF_DAY, half_day),
    ((" avg", " average"), AVERAGE, " on average"),
    ((" year ", " month ", " week ", " day ", " hour ", " minute "), SPAN_BEFORE_NOUN, r"\1-\2 "),
    (("few ",), A_FEW, "a few "),
    (("ing ", "ed "), MONTH_ALONE, lambda found: f"{found[1]} in {found[2].capitalize()}"),
    ((" summers", " winters", " seasons", " years"), HOW_LONG, _for_long),
    (("day",), LAST_DAYS, on_days),
)


def spans(text: str) -> str:
    """Days, ages and spells of time as they are written out."""
    text = rewritten(text, SPANS)
    return rewritten(figures(text) if FIGURE.search(text) else text, LENGTHS)
