"""The port through which the core asks for public holidays."""

from datetime import date
from typing import Protocol


class HolidayCalendar(Protocol):
    """Called by the advice for each day it considers; must not raise."""

    def name_of(self, day: date, country: str, subdivision: str | None) -> str | None:
        """The name of the public holiday on `day`, or None; None too for a country it does not know."""
        ...


class NoHolidays:
    """A calendar without holidays, for a case that names no country."""

    def name_of(self, day: date, country: str, subdivision: str | None) -> str | None:  # noqa: ARG002
        """Never a holiday."""
        return None


NO_HOLIDAYS = NoHolidays()
