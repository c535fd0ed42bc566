"""The only place that chooses adapters; faces ask here and nowhere else."""

from functools import cache

from afterword.core.holidays import HolidayCalendar


@cache
def holiday_calendar() -> HolidayCalendar:
    """Public holidays by country and subdivision."""
    from afterword.adapters.public_holidays import PublicHolidays  # noqa: PLC0415 -- only where a country is known

    return PublicHolidays()
