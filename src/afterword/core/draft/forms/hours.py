"""The hours left for a call, on both clocks: those they asked for, else office hours; days off are named, not offered."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import chain, islice

from afterword.core.advise.advice import Advice
from afterword.core.advise.invitation_words import Heard, heard
from afterword.core.advise.method.invited import RING
from afterword.core.advise.office import Office, Opening
from afterword.core.case import WishCode
from afterword.core.clock import zone
from afterword.core.draft.moment import office_of
from afterword.core.draft.occasion import dated
from afterword.core.draft.scene import Scene
from afterword.core.holidays import HolidayCalendar

RING_THEM = re.compile(
    r"(?im)(?:^|[.!?;] +)(?:(?:he|she|they) (?:said|asked)(?: to)? )?(?:ring|call|phone)(?: me| him| her| them| back)?"
    r" (?=on |mon|tue|wed|thu|fri|tom|tmr|after |before |from |until |between |in the )[^.!?;\n]*"
)
"""A line of the jottings that says when to ring."""
LISTED = 3
"""Stretches shown: a sheet for one call needs no timetable."""
MOST_DAYS = 14
"""Days looked at for days off; a window open for longer needs no list of them."""
NONE_LEFT = "Ring: no office hours are left in time; write instead."
NOON = 12


def hours_left(scene: Scene, advice: Advice, calendar: HolidayCalendar) -> tuple[str, ...]:
    """One line for each stretch of office hours inside the window, in both zones, and one for the days off between."""
    office, ours = office_of(scene.case, scene.reader, calendar), _own_zone(scene)
    if office is None:
        return ("Ring: the time zone they work in is not known; ask before you ring.",)
    opens = _from(scene, advice, office)
    asked = _asked_for(scene, office)
    left = tuple(_within(each, asked) for each in islice(office.openings(opens, advice.window.closes), LISTED))
    american = scene.wording.voice.american
    lines = tuple(f"Ring: {_shown(each.start, each.end, ours, american=american)}" for each in left)
    if not lines and (after := next(office.openings(scene.occasion.at, None), None)):
        lines = (f"{NONE_LEFT[:-1]}, or ring {_shown(after.start, after.end, ours, american=american)}.",)
    until = advice.window.closes or (left[-1].end if left else opens)
    off = tuple(_days_off(office, office.local(opens).date(), office.local(until).date(), american=american))
    return (*(lines or (NONE_LEFT,)), *([f"Closed: {', '.join(off)}."] * bool(off)))


def _asked_for(scene: Scene, office: Office) -> Heard:
    """The hours at which they asked to be rung, in their words or in a line of the jottings that says so plainly."""
    wishes = (wish.words for wish in scene.case.employer_wishes if wish.code is WishCode.INVITED_CHECK_IN)
    noted = (found[0] for found in RING_THEM.finditer(scene.case.debrief.notes or ""))
    starts = (each.start for each in scene.case.interviews if each.start is not None)
    held = max((start for start in starts if start <= scene.occasion.at), default=None)
    if held is None:
        return Heard()
    said = (heard(words, said=office.local(held).date()) for words in chain(wishes, noted) if RING.search(words or ""))
    return next((each for each in said if each.from_ or each.until), Heard())


def _within(opening: Opening, asked: Heard) -> Opening:
    """What of office hours lies between the hours they named, on the day they named; all of it on another day, or where none does."""
    start, end = opening.start, opening.end
    if start.date() != end.date() or (asked.day and asked.day != start.date()):
        return opening
    first = start if asked.from_ is None else max(start, datetime.combine(start.date(), asked.from_, start.tzinfo))
    last = end if asked.until is None else min(end, datetime.combine(end.date(), asked.until, end.tzinfo))
    return Opening(start=first, end=last) if first < last else opening


def _own_zone(scene: Scene) -> tzinfo | None:
    """The candidate's zone, where it is another than that of the one who is rung."""
    theirs = (scene.reader.time_zone if scene.reader else None) or scene.case.organisation.time_zone
    own = scene.case.candidate.time_zone
    return zone(own) if own and own != theirs else None


def _from(scene: Scene, advice: Advice, office: Office) -> datetime:
    """From when hours are listed: from the morning of the day of the call, but not before the window opens."""
    at, opens = scene.occasion.at, advice.window.opens
    if opens is None:
        return at
    return max(opens, datetime.combine(office.local(at).date(), time(), tzinfo=office.where))


def _days_off(office: Office, first: date, last: date, *, american: bool) -> Iterator[str]:
    """The days between on which they would work, were it not for a holiday or a day off at the firm."""
    for offset in range(min((last - first).days, MOST_DAYS) + 1):
        day = first + timedelta(days=offset)
        if day.isoweekday() in office.hours.days and (why := office.why_closed(day)):
            yield f"{dated(day, american=american, weekday=True)} ({why})"


def _shown(start: datetime, end: datetime, ours: tzinfo | None, *, american: bool) -> str:
    there = _stretch(start, end, american=american)
    if ours is None:
        return there
    mine = _stretch(start.astimezone(ours), end.astimezone(ours), american=american, said=start.date())
    return f"{there} for them, {mine} for you"


def _stretch(start: datetime, end: datetime, *, american: bool, said: date | None = None) -> str:
    """`Tuesday 3 March, 15:00 to 17:00`; a day only where it is another than the one `said` before."""
    begins = "" if start.date() == said else f"{dated(start.date(), american=american, weekday=True)}, "
    until = "" if end.date() == start.date() else f"{dated(end.date(), american=american, weekday=True)}, "
    return f"{begins}{clock_time(start, american=american)} to {until}{clock_time(end, american=american)}"


def clock_time(at: datetime, *, american: bool) -> str:
    """`14:30`, or `2:30 pm`."""
    if not american:
        return f"{at:%H:%M}"
    return f"{at.hour % NOON or NOON}:{at:%M} {'am' if at.hour < NOON else 'pm'}"
