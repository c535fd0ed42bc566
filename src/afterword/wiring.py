"""The only place that chooses adapters; faces ask here and nowhere else."""

from functools import cache

from afterword.core.holidays import HolidayCalendar
from afterword.service.ports import FollowupStore


@cache
def holiday_calendar() -> HolidayCalendar:
    """Public holidays by country and subdivision."""
    from afterword.adapters.public_holidays import PublicHolidays  # noqa: PLC0415 -- only where a country is known

    return PublicHolidays()


def store() -> FollowupStore:
    """The follow-ups kept for this user, opened on first use; EdgeError when they cannot be had."""
    from afterword.adapters.store.opening import open_store  # noqa: PLC0415 -- Django, only for what is kept

    open_store()
    from afterword.adapters.store.followups import Followups  # noqa: PLC0415 -- needs the opened store

    return Followups()
