"""The office hours left for a call, where they are and where the candidate is."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from afterword.core.advise.advice import Advice
from afterword.core.case import OfficeHours
from afterword.core.clock import zone
from afterword.core.draft.scene import Scene
from afterword.core.wording import DAYS

LOOK_AHEAD = timedelta(days=4)
"""How far ahead hours are listed when nothing closes the window: past any weekend."""
LISTED = 3


def hours_left(scene: Scene, advice: Advice) -> tuple[str, ...]:
    """One line for each stretch of office hours inside the window, in both zones; empty when no zone is known."""
    theirs, ours = zones_of(scene)
    if theirs is None:
        return ()
    opens = max(scene.occasion.at, advice.window.opens or scene.occasion.at)
    closes = advice.window.closes or opens + LOOK_AHEAD
    stretches = [pair for _, pair in zip(range(LISTED), _stretches(scene, opens, closes, theirs), strict=False)]
    return tuple(f"Office hours: {_shown(start, end, theirs, ours)}" for start, end in stretches)


def zones_of(scene: Scene) -> tuple[tzinfo | None, tzinfo | None]:
    """The zone of the one who is rung, and the candidate's when it is another."""
    name = (scene.reader.time_zone if scene.reader else None) or scene.case.organisation.time_zone
    own = scene.case.candidate.time_zone
    return (zone(name) if name else None), (zone(own) if own and own != name else None)


def _stretches(scene: Scene, opens: datetime, closes: datetime, theirs: tzinfo) -> Iterator[tuple[datetime, datetime]]:
    hours = scene.case.organisation.office_hours or OfficeHours()
    day = opens.astimezone(theirs).date()
    while day <= closes.astimezone(theirs).date():
        if day.isoweekday() in hours.days and day not in scene.case.organisation.closed_on:
            start = max(datetime.combine(day, hours.from_, theirs), opens.astimezone(theirs))
            end = min(datetime.combine(day, hours.to, theirs), closes.astimezone(theirs))
            if start < end:
                yield start, end
        day += timedelta(days=1)


def _shown(start: datetime, end: datetime, theirs: tzinfo, ours: tzinfo | None) -> str:
    day = DAYS[start.astimezone(theirs).weekday()]
    there = f"{day} {start.astimezone(theirs):%H:%M} to {end.astimezone(theirs):%H:%M}"
    if ours is None:
        return there
    mine = start.astimezone(ours)
    return f"{there} for them, {DAYS[mine.weekday()]} {mine:%H:%M} to {end.astimezone(ours):%H:%M} for you"
