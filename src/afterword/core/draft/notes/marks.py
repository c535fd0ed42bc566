"""Marks that stand for a word in jottings: "~40", "Taleo -> Workday", "problem = late invoices", "3/wk"."""

import re

from afterword.core.draft.notes.grammar.closed import PREPOSITIONS
from afterword.core.draft.notes.grammar.heads import AN
from afterword.core.draft.notes.rewriting import Rewriting, rewritten
from afterword.core.draft.wordlist import words

UNIT = {"wk": "week", "yr": "year", "hr": "hour", "mth": "month", "month": "month", "week": "week", "year": "year", "hour": "hour", "day": "day", "night": "night", "shift": "shift", "visit": "visit"}  # fmt: skip
AT_TIME = re.compile(r"(?P<before>[a-z]{2,}) (?=\d{1,2}[.:]\d\d(?:$|,| ?[ap]m\b| (?:any|every|each|on|most)\b))")
"""Where a time of day has no "at": "school run 7.20"."""
DAY = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
ON_A_DAY = re.compile(
    rf"(?P<before>[a-z]{{2,}}) (?=\d{{1,2}} {DAY}\b|(?!may ){DAY} \d{{1,2}}(?:$|[ ,](?!\d{{4}})))", re.IGNORECASE
)
"""Where a day of the month has no "on": "UKAS visit 14 May"."""
PLACED = PREPOSITIONS | words(
    "and the till thru due around than be is are was were been mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
)
MOVE = re.compile(r"(?P<old>[A-Z][\w.]*(?: [A-Z][\w.]*)?) ?(?:-+>|=>|→) ?(?=[A-Z])")
AWAY = re.compile(
    r"\b(lives?|live) (?:an? |about )?(\d+[ -]?min(?:ute)?s? (?:walk|drive|cycle|ride|bus ride|bike ride))(?: away)?\b(?! from)"
)
MARKS = (
    (re.compile(r"(?<=[\dA-Z%]) ?(?:-+>|=>|→) ?(?=[\dA-Z])|(?<=[a-z\d]) (?:-+>|→) (?=[A-Z\d][^ ]*(?:$| [^A-Z]))"), " to "),
    (re.compile(r",? ?(?:-+>|=>|→) ?"), ", "),
    (re.compile(r"(?<![\w])~ ?(?=[£$€]?\d)"), "around "),
    (re.compile(r"(?<![\w])(?:>=|>) ?(?=[£$€]?\d)"), "more than "),
    (re.compile(r"(?<![\w])(?:<=|<) ?(?=[£$€]?\d)"), "under "),
    (re.compile(r"(?<=\w) =+ (?=\w)"), " is "),
    (re.compile(r"(?<=\w) @ (?=[\w£$€])"), " at "),
    (re.compile(r"\bw/ (?=\w)"), "with "),
)  # fmt: skip
"""Each mark with what is meant by it; one that may mean something else stays, and the note is left out."""
MARKED = re.compile(r"[~<>=→@/]")
FIGURE = re.compile(r"\d")
END_OF = re.compile(r"\b(end) of (life) (?=[a-z])")
RATE = re.compile(rf"(?<=\d)\+?(?: [a-z]+)? ?/ ?(?P<unit>{'|'.join(UNIT)})\b")
ARTICLE = re.compile(r"(?<![\w'-])(?P<article>an?) (?P<next>[a-z]+)")
MONTH = re.compile(
    r"(?<![\w'-])(?P<month>jan|feb|aug|sept?|oct|nov|dec)(?= 20\d\d|$|[,;]| (?:and|or|but|-)\b)", re.IGNORECASE
)
MONTHS = {"jan": "January", "feb": "February", "aug": "August", "sep": "September", "sept": "September", "oct": "October", "nov": "November", "dec": "December"}  # fmt: skip


SLASHES: tuple[Rewriting, ...] = (
    (("/",), re.compile(r"(?<=\S)\s*/\s+|\s+/(?=\S)"), "/"),
    (("w/",), re.compile(r"\bw/(?=\w)(?!o\b)"), "with "),
    (("w. ",), re.compile(r"(?<= )w\. (?=\w)"), "with "),
    (
        ("id ", "Id "),
        re.compile(r"\b[Ii]d (?=(?:love|like|be|start|rather|gladly|happily|want|need|take|bring|go|say)\b)"),
        "I'd ",
    ),
)
"""Marks and short forms that stand for a word of their own."""
SPOKEN: tuple[Rewriting, ...] = (
    (("end of life",), END_OF, r"\1-of-\2 "),
    (("live",), AWAY, r"\1 a \2 away"),
    (("a ", "an "), ARTICLE, lambda found: f"{'an' if AN.match(found['next']) else 'a'} {found['next']}"),
)
DATES: tuple[Rewriting, ...] = (
    (("jan", "feb", "aug", "sep", "oct", "nov", "dec"), MONTH, lambda found: MONTHS[found["month"].lower()]),
)


def worded(text: str) -> str:
    """The note with words where it has marks, and the article as it is said: "half an hour" for "half a hour"."""
    if MARKED.search(text):
        text = _without_marks(text)
    return rewritten(_dated(text), SPOKEN)


def _without_marks(text: str) -> str:
    text = MOVE.sub(r"the move from \g<old> to ", text)
    for mark, meant in MARKS:
        text = mark.sub(meant, text)
    return RATE.sub(lambda found: found[0].split("/")[0].rstrip() + f" {_each(found['unit'])}", text)


def _dated(text: str) -> str:
    """Months written out, and the "on" and the "at" of a day and a time."""
    text = rewritten(text, DATES)
    if not FIGURE.search(text):
        return text
    text = AT_TIME.sub(lambda found: _linked(found, "at"), text)
    return ON_A_DAY.sub(lambda found: _linked(found, "on"), text)


def _linked(found: re.Match[str], link: str) -> str:
    return found[0] if found["before"].lower() in PLACED else f"{found[0]}{link} "


def _each(unit: str) -> str:
    return f"{'an' if UNIT[unit] == 'hour' else 'a'} {UNIT[unit]}"
