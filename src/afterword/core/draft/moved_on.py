"""Notes that name a day from where they stood: "this morning" is true for a day, "last week" until Sunday."""

import re
from datetime import date

from afterword.core.wording import DAYS

Days = tuple[date | None, date | None]
"""The day a note was made and the day it is told; None where nobody knows."""

DAY = rf"(?:{'|'.join(DAYS)})"
TODAY = r"earlier today|this (?:morning|afternoon|evening)|today|tonight|yesterday(?: \w+)?|last night|just now"
TOMORROW = r"tomorrow(?: \w+)?"
PAST_WEEK = r"(?:earlier |late )?(?:this|last) week|the week before last|the other day"
NEXT_WEEK = rf"next week|the week after next|(?:(?:on|this|next|last|by|until|till|since|from|before|after) )?{DAY}(?!s\b)(?: (?:morning|afternoon|evening|night))?"
PAST_MONTH = r"(?:this|last) month"
NEXT_MONTH = r"next month"
HABIT = "every|each|a|per|open|closed|works?|working|all"
EVERY = re.compile(rf"(?i)\b(?:(?:{HABIT}) )?{DAY} ?(?:to|and|or|-|–) ?{DAY}\b|\b(?:{HABIT}) {DAY}\b")
"""A weekday that comes round again is no date."""
SPANS = tuple(
    (re.compile(rf"(?i),?\s*\b(?:{past})$"), re.compile(rf"(?i)\b(?:{past}|{coming})\b"))
    for past, coming in ((TODAY, TOMORROW), (PAST_WEEK, NEXT_WEEK), (PAST_MONTH, NEXT_MONTH))
)
"""For the day, the week and the month: what has happened in it, at the end of a note, and whatever names it."""


def as_of(text: str, days: Days) -> str | None:
    """The note as it is still true on the day it is told; None where it names a day that has moved on.

    What has happened stays true without its day at the end of a note; what was to come does not.
    """
    for (past, named), is_over in zip(SPANS, _over(*days), strict=True):
        if not (is_over and named.search(text)):
            continue
        text = past.sub("", text)
        if named.search(EVERY.sub("", text)):
            return None
    return text or None


def _over(noted: date | None, told: date | None) -> tuple[bool, bool, bool]:
    """Whether the day, the week and the month of the note are over; all of them where nobody knows when it was."""
    if noted is None or told is None:
        return (True, True, True)
    week = noted.isocalendar()[:2] != told.isocalendar()[:2]
    return (noted != told, week, (noted.year, noted.month) != (told.year, told.month))
