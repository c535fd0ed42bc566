"""What came about after the interview, which nobody can have forgotten to say in it."""

import re
from datetime import date, timedelta

from afterword.core.draft.moved_on import Days
from afterword.core.draft.notes.grammar.verb_forms import PASTS
from afterword.core.wording import MONTHS

MONTH = "|".join(MONTHS)
ON_A_DAY = re.compile(
    rf"\bon (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: (?:of )?(?P<month>{MONTH}))?(?=$|[,;.]| (?:at|with|in|after|and|from)\b)"
    rf"|\bon (?P<first>{MONTH}) (?P<then>\d{{1,2}})(?:st|nd|rd|th)?\b"
)
DONE_BY_ME = re.compile(r"I (?:have )?(\w+)\b")
FARTHEST = timedelta(days=60)
"""Beyond this a day of the month is another month's."""


def is_news(text: str, days: Days) -> bool:
    """Whether the candidate tells of something done on a day between the interview and the message."""
    held, told = days
    done, named = DONE_BY_ME.match(text), ON_A_DAY.search(text)
    if not (held and told and done and named) or done[1] not in PASTS or told - held > FARTHEST:
        return False
    day, month = int(named["day"] or named["then"]), named["month"] or named["first"]
    later = (held + timedelta(days=n) for n in range(1, (told - held).days + 1))
    return any(_is(each, day, month) for each in later)


def _is(each: date, day: int, month: str | None) -> bool:
    return each.day == day and month in (None, MONTHS[each.month - 1])
