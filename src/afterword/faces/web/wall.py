"""A moment as a field of the browser holds it: the time on the wall of a place, without its offset.

In a night that changes the clocks it is shown twice or never. Where it is shown twice the page asks which of the two it was.
"""

from datetime import datetime, tzinfo

from afterword.core.clock import times_shown
from afterword.core.errors import BadInputError, Problem

FIELD = "%Y-%m-%dT%H:%M"
WHICH = (("first", "The first time, before the clocks went back"), ("second", "The second time, an hour later"))
"""The two that a doubled hour can mean."""


def is_twice(told: str, where: tzinfo) -> bool:
    """The clocks of the place show what was typed twice."""
    wall = _read(told)
    return wall is not None and times_shown(wall, where) > 1


def which_of(moment: datetime, where: tzinfo) -> str:
    """Which of two showings a moment is."""
    return WHICH[moment.astimezone(where).fold][0]


def moment_of(told: str, where: tzinfo, *, path: str, which: str | None = None) -> datetime:
    """The moment that was typed; BadInputError where it is none, where the clocks skipped it, or where it may be two.

    Pass `which` where the page asks for it, empty as long as it was not said.
    """
    wall = _read(told)
    if wall is None:
        raise _unfit(path, f"“{told}”" if told else "nothing", "a day and a time")
    times = times_shown(wall, where)
    if times == 0:
        raise _unfit(path, f"{wall:%H:%M}, which the clocks skipped that night", "the time that they did show")
    if times > 1 and which not in dict(WHICH):
        expected = "a time just before or after that hour" if which is None else "which of the two it was"
        raise _unfit(path, f"{wall:%H:%M}, which the clocks showed twice that night", expected)
    return wall.replace(tzinfo=where, fold=times > 1 and which == WHICH[1][0])


def _read(told: str) -> datetime | None:
    try:
        return datetime.fromisoformat(told).replace(tzinfo=None, fold=0)
    except ValueError:
        return None


def _unfit(path: str, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path=path, found=found, expected=expected),))
