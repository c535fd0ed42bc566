"""Time: aware datetimes only, elapsed time in UTC, wall time where the person is."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache


def require_aware(moment: datetime | None, *, name: str) -> None:
    """Raise ValueError if `moment` has no offset."""
    if moment is not None and moment.utcoffset() is None:
        raise ValueError(f"{name} has no time zone")


def is_believable(moment: date) -> bool:
    """Whether the year is between 1900 and 2199: any other is a typing mistake, and date arithmetic could overflow."""
    return 1900 <= moment.year < 2200  # noqa: PLR2004 -- the docstring says why


def elapsed_after(moment: datetime, hours: float) -> datetime:
    """`moment` plus elapsed hours, correct across clock changes; keeps the zone of `moment`."""
    return (moment.astimezone(UTC) + timedelta(hours=hours)).astimezone(moment.tzinfo)


def times_shown(wall: datetime, where: tzinfo) -> int:
    """How often the clocks of `where` show the naive `wall`: once, but twice or never in a night that changes them."""
    first, second = (wall.replace(tzinfo=where, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return 1
    return 2 if first.astimezone(UTC).astimezone(where).replace(tzinfo=None) == wall else 0


@lru_cache(maxsize=512)
def zone(name: str) -> tzinfo:
    """The IANA zone called `name`; raises ZoneInfoNotFoundError (a KeyError) or ValueError if there is none."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 -- a bare text is reviewed without it

    return ZoneInfo(name)
