"""Public holidays from the `holidays` library, by country and subdivision."""

from datetime import date
from functools import lru_cache


class PublicHolidays:
    """The core's HolidayCalendar; a year of a country is computed once."""

    def name_of(self, day: date, country: str, subdivision: str | None) -> str | None:
        """The name of the holiday on `day`, or None; None too for a country the library does not know."""
        return _year(country.upper(), subdivision or USUAL.get(country.upper()), day.year).get(day)


USUAL = {"GB": "ENG"}
"""The part of a country meant when none is named: where most of its offices are, and more days are holidays."""


@lru_cache(maxsize=512)
def _year(country: str, subdivision: str | None, year: int) -> dict[date, str]:
    import holidays  # noqa: PLC0415 -- a third of a second, which nobody pays where no country is known

    try:
        return dict(holidays.country_holidays(country, subdiv=subdivision, years=year, language="en_US"))
    except NotImplementedError:
        if subdivision is not None:
            return _year(country, None, year)
        return {}
