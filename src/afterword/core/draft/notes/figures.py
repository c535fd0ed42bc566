"""Times, ages, days of the month and counts that are noted in figures, as they are written out."""

import re

from afterword.core.draft.notes.grammar.proper import MONTHS, UNSURE_MONTHS
from afterword.core.draft.notes.rewriting import Rewriting

CODE = re.compile(r"\b(?:q[1-4]|[a-z]{2}\d)\b")
YEAR_OLD = re.compile(r"\b(\d+) years? (old)\b(?= [a-z]{3})|(?<=\ba )(\d+) years? (old)\b")
DATED_MONTH = re.compile(r"\b(?:may|march)(?= (?:\d{4}|\d{1,2})(?:$|,| at\b))")
SOME = re.compile(r"\b(\d+) odd\b")
MINUTES = re.compile(
    r"\b(\d+) (?:min|mins|minute) (?=(?:visit|slot|call|wait|walk|drive|warning|break|meeting|slots|check|talk|lesson)s?\b)"
)
IN_MINUTES = re.compile(
    r"\b(\d+) min(?=$|[,;]| (?:a|per|each|every|to|for|from|in|on|at|by|of|because|when|late|early|away|and|or|before|after|with|is|so)\b)"
)
BELOW_ZERO = re.compile(r"\b(?P<before>to|at|of|is|said|below|above|till|until) -(?=\d)")
ON_THE = re.compile(r"\bon (?=\d{1,2}(?:st|nd|rd|th)(?:$|[,;]| of (?:each|every|the)\b))")
ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
ORDINAL = re.compile(
    rf"\b([1-9])(?:st|nd|rd|th)\b(?! (?:aid|of|{'|'.join(MONTHS | UNSURE_MONTHS)})\b)(?<!the \d\w\w)", re.IGNORECASE
)
AGED = re.compile(r"(?i)\b(over|under) (\d\d)s\b")
EVERY_AT = re.compile(r"\b(every (?:day|morning|night)) (\d{1,2} ?[ap]m)\b")
SHORT_YEAR = re.compile(r"\b(?P<before>[A-Za-z]+ \(?|^)'(?P<year>[0-35-9]\d)(?=$|[,.;:) ])(?!.*\w'(?!\w))")
"""`from '09`, unless a quotation begins there."""
BARE_YEAR = re.compile(r"\b(?P<before>(?:in|since|from) )(?P<year>(?<!from )[5-9]\d|0\d)(?=$|,)")
"""`started in 88`, `since 09`."""
FIGURE = re.compile(r"\d")
DAY_OF_MONTH = re.compile(r"\b(\d{1,2}) (may|march)\b")


NOT_LESS = re.compile(
    r"(?<=\w)(?<!why)(?<!is)(?<!if) not (?=(?:less|more|later|earlier|fewer|sooner|colder|warmer)(?:$|,))"
)
INCHES = re.compile(r"\b(the|all|our|their|your|every|new|old) (\d{1,2}) in (?=[a-z]+s\b)")
HOURS_LONG = re.compile(
    r"(\d+(?:\.\d+)?) ?(?:h|hr) (?=(?:shifts?|days?|weeks?|drives?|flights?|courses?|waits?|sessions?)\b)"
)
HOURS = re.compile(
    r"(?<!from )(?<!between )(?<!the )(?<!an )(?<!a )\b(\d{1,2}(?:[.:]\d\d)?)(?:[ap]m)? ?- ?(\d{1,2}(?:[.:]\d\d)? ?[ap]m)\b(?=$|[,;]| (?:on|every|most|when|and|but|in|at|because|daily)\b)"
)
MONTHS_SHORT = re.compile(r"(?<=\d )mos?\b")
DECIMAL = re.compile(r"(?<![\d.,])(?<!\d )(\d{1,3}),(\d{1,2})(?![\d.,]|,? (?:and|or|to) \d)")


def _as_in_english(found: re.Match[str]) -> str:
    """`2.5` for "2,5", unless two figures are told in one breath: "3,4 days"."""
    one, other = found.groups()
    return found[0] if len(other) == 1 and int(other) == int(one) + 1 else f"{one}.{other}"


def figures(text: str) -> str:
    """`the under-10s` and `a 20-minute walk` for what is noted in figures."""
    text = INCHES.sub(r"\1 \2-inch ", NOT_LESS.sub(", not ", DECIMAL.sub(_as_in_english, text)))
    text = HOURS.sub(r"from \1 to \2", HOURS_LONG.sub(r"\1-hour ", MONTHS_SHORT.sub("months", text)))
    text = ON_THE.sub("on the ", BELOW_ZERO.sub(r"\g<before> minus ", text))
    text = IN_MINUTES.sub(lambda match: f"{match[1]} minute{'' if match[1] == '1' else 's'}", text)
    text = MINUTES.sub(r"\1-minute ", SOME.sub(r"some \1", text))
    text = YEAR_OLD.sub(lambda match: f"{match[1] or match[3]}-year-old", CODE.sub(_capitals, text))
    text = DAY_OF_MONTH.sub(lambda match: f"{match[1]} {match[2].capitalize()}", text)
    text = DATED_MONTH.sub(lambda match: match[0].capitalize(), text)
    text = AGED.sub(r"\1-\2s", ORDINAL.sub(lambda match: ORDINALS[int(match[1])], text))
    return EVERY_AT.sub(r"\1 at \2", text)


def _with_century(found: re.Match[str]) -> str:
    """`from 2009`, `in 1988`."""
    return f"{found['before']}{'19' if found['year'] > '39' else '20'}{found['year']}"


ATTACHED = re.compile(r"(?<=\d)(?=(?:hr|yr|wk)s?\b)")
"""`14hr days`."""
THE_ONLY = re.compile(r"\b(only) 1(?=$|,| (?:with|w|that|who|in|on|of|at|here|there|to)\b)")
BEGINS_ON = re.compile(
    r"(?i)\b(start|begin|join|come|leave|come in|starting|free|available) (?=the \d{1,2}(?:st|nd|rd|th)(?:$|,| of\b))"
)
AT_A_RATE = re.compile(
    r"(?i)^(?P<what>[a-z]+(?: [a-z]+)?) (?=(?:down |up )?at \d[\d.]* ?%, (?:(?:he|she|they|we) )?(?:wants?|needs?|target|aims?|should))"
)
"""`recall at 61%, wants 80`: what a measure is at, beside what it should be."""
ONLY_ONE = re.compile(
    r"(?i)\b(have|had|got|get|run|ran|design|lead|led|own|take|make|need|needs|want|wants|lost|with|just|only) 1 (?=(?!min\b|hour\b|hr\b)[a-z]{2,}[a-rt-z]\b)"
)
MONTH_OF_YEAR = re.compile(
    r"(?i)\b(?P<until>until|till?|to|expires|exp|from|since|in) (?P<month>0?[1-9]|1[0-2])/(?P<year>20\d\d)\b"
)
NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip


def _month_of_year(found: re.Match[str]) -> str:
    """`until November 2028` for "till 11/2028"."""
    return f"{found['until']} {NAMES[int(found['month']) - 1]} {found['year']}"


FROM_TO = re.compile(r"(?i)\b(went|fell|rose|dropped|grew|climbed) (?=\d[\d.,]*%? to \d)")
"""`falls went 9 to 5`, "from" left out."""
YEARS: tuple[Rewriting, ...] = (
    (tuple(f"'{digit}" for digit in "012356789"), SHORT_YEAR, _with_century),
    (tuple(f" {digit}" for digit in "056789"), BARE_YEAR, _with_century),
    (("hr", "yr", "wk"), ATTACHED, " "),
    ((" 1 ",), ONLY_ONE, r"\1 one "),
    (("/20",), MONTH_OF_YEAR, _month_of_year),
    ((" at ",), AT_A_RATE, r"\g<what> is "),
    ((" to ",), FROM_TO, r"\1 from "),
    (("the ",), BEGINS_ON, r"\1 on "),
    (("only 1",), THE_ONLY, r"\1 one"),
)
"""A year with its century left out."""


def _capitals(match: re.Match[str]) -> str:
    return match[0].upper()
