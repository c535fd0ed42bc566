"""Time: aware everywhere, elapsed time counted in UTC, wall time read where the person is."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache


def require_aware(moment: datetime | None, *, name: str) -> None:
    """Raise ValueError when `moment` carries no offset: a time without a zone is a question, not a value."""
    if moment is not None and moment.utcoffset() is None:
        raise ValueError(f"{name} has no time zone")


def is_believable(moment: date) -> bool:
    """The year lies between 1900 and 2199; outside of it somebody mistyped, and counting days would run out of dates."""
    return 1900 <= moment.year < 2200  # noqa: PLR2004 -- the docstring says why


def elapsed_after(moment: datetime, hours: float) -> datetime:
    """`moment` plus elapsed hours, right across a change of the clocks; keeps the zone of `moment`."""
    return (moment.astimezone(UTC) + timedelta(hours=hours)).astimezone(moment.tzinfo)


@lru_cache(maxsize=512)
def zone(name: str) -> tzinfo:
    """The IANA zone called `name`; raises ZoneInfoNotFoundError (a KeyError) or ValueError when there is none."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 -- a bare text is reviewed without it

    return ZoneInfo(name)
