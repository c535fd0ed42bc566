"""When somebody who is away will be back, read from the words of an automatic reply.

Only a date beside a word that says “until” or “back” counts. One that could mean two days is asked, never guessed.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.core.reason import Question
from afterword.core.watch.date_words import AFTER, ENGLISH, OTHERS, Cue
from afterword.core.watch.dates import Spotted, dates_in

MAX_TEXT = 3_000
"""Letters of a reply that are read."""
WINDOW = 60
"""Letters before and after a date in which the word beside it is looked for."""
LONGEST_ABSENCE = timedelta(days=730)
"""A day further ahead is none on which somebody returns."""
HEDGE = r"(?:[\s,(]{1,2}(?:(?:is|ist|est|es|è|é|jest) )?(?:expected|planned|scheduled|probably|voraussichtlich|vermutlich|prévu|previsto|prevista|naar verwachting|planowany)(?: for| on| am| per| para)?)?"
JOINT = (
    HEDGE
    + r"[\s,:(]{0,3}(?:(?:on|the|den|dem|le|el|il|op|no|dia|día|kommenden|nächsten|next|coming|próximo|próxima|prossimo|komende|volgende|nästa|kommande|am|w|we|в|на|pe|la|στις|την|את|yom)[\s,]{1,2}){0,2}$"
)
RANGE = re.compile(r"\d{1,2}\.?\s?(?:[-–—〜~]|to|bis|au|al|a|tot|do|till|til)\s?$|[-–—〜~]\s?$")


def _compiled(table: dict[Cue, str]) -> dict[Cue, re.Pattern[str]]:
    return {cue: re.compile(rf"(?<!\w)(?:{words}){JOINT}") for cue, words in table.items()}


BEFORE_ENGLISH = _compiled(ENGLISH)
BEFORE_OTHERS = _compiled(OTHERS)
BESIDE_AFTER = {cue: re.compile(words) for cue, words in AFTER.items()}
WEIGHT = {Cue.BACK: 2, Cue.UNTIL: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """The day an absence ends, or the question to ask when the words leave it open."""

    ends: date | None = None
    question: Question | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    cue: Cue
    days: tuple[date, ...]


def absence_in(text: str, *, sent: date) -> Absence:
    """What `text`, sent on the day `sent`, says about the end of an absence."""
    words = re.sub(r"\s+", " ", text[:MAX_TEXT].lower().replace("’", "'"))
    spotted = dates_in(words, sent=sent)
    named = [found for one in spotted if (found := _named(one, words)) and found.cue in WEIGHT]
    if not named:
        return Absence()
    heaviest = max(WEIGHT[found.cue] for found in named)
    return _decided([found.days for found in named if WEIGHT[found.cue] == heaviest], sent=sent)


def _decided(named: list[tuple[date, ...]], *, sent: date) -> Absence:
    ahead = [days for days in named if any(sent <= day <= sent + LONGEST_ABSENCE for day in days)]
    if not ahead:
        return Absence()
    readings = tuple(dict.fromkeys(day for days in ahead for day in days))
    if len(readings) == 1:
        return Absence(ends=readings[0])
    return Absence(question=_which(readings))


def _which(days: tuple[date, ...]) -> Question:
    choices = " or ".join(f"{day.day} {day:%B %Y}" for day in sorted(days)[:3])
    return Question(id="when_are_they_back", text=f"Which day do they mean: {choices}? Nothing is held until you say.")


def _named(found: Spotted, text: str) -> _Named | None:
    """The date with the cue beside it; only English writes both day and month first."""
    after = text[found.end : found.end + WINDOW]
    for cue, pattern in BESIDE_AFTER.items():
        if pattern.match(after):
            return _Named(cue=cue, days=found.days)
    before = text[max(0, found.start - WINDOW) : found.start]
    english, other = _cue(before, BEFORE_ENGLISH), _cue(before, BEFORE_OTHERS)
    if other and (english is None or other[1] > english[1]):
        return _Named(cue=other[0], days=found.days if found.is_weekday else found.days[:1])
    if english:
        return _Named(cue=english[0], days=found.days)
    return _Named(cue=Cue.UNTIL, days=found.days) if RANGE.search(before) else None


Hit = tuple[Cue, int]


def _cue(before: str, patterns: dict[Cue, re.Pattern[str]]) -> Hit | None:
    """The cue that reaches farthest back from the date, with its length."""
    hits = [
        (cue, len(before) - match.start()) for cue, pattern in patterns.items() if (match := pattern.search(before))
    ]
    return max(hits, key=lambda hit: hit[1], default=None)
