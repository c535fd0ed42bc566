"""Public holidays from the `holidays` library, by country and subdivision."""

import sys
from datetime import date
from functools import lru_cache
from types import ModuleType


class PublicHolidays:
    """The core's HolidayCalendar; a year of a country is computed once."""

    def name_of(self, day: date, country: str, subdivision: str | None) -> str | None:
        """The name of the holiday on `day`, or None; None too for a country the library does not know."""
        return _year(country.upper(), subdivision or USUAL.get(country.upper()), day.year).get(day)


USUAL = {"GB": "ENG"}
"""The part of a country meant when none is named: where most of its offices are, and more days are holidays."""


@lru_cache(maxsize=512)
def _year(country: str, subdivision: str | None, year: int) -> dict[date, str]:
    import holidays  # noqa: PLC0415 -- a sixth of a second, which nobody pays where no country is known

    _leave_out_other_countries(holidays)
    try:
        return dict(holidays.country_holidays(country, subdiv=subdivision, years=year, language="en_US"))
    except NotImplementedError:
        if subdivision is not None:
            return _year(country, None, year)
        return {}


def _leave_out_other_countries(library: ModuleType) -> None:
    """Put an empty package where the library's own would import all 250 countries to give one; each is still found in it."""
    package = ModuleType("holidays.countries")
    package.__path__ = [f"{path}/countries" for path in library.__path__]
    sys.modules.setdefault(package.__name__, package)
