"""Public holidays by country: known by name, and found in a country that follows another's."""

from datetime import date

from afterword.adapters.public_holidays import PublicHolidays


def test_the_holidays_of_a_country_are_known_by_name():
    assert PublicHolidays().name_of(date(2026, 12, 25), "gb", None) == "Christmas Day"
    assert PublicHolidays().name_of(date(2026, 12, 23), "gb", None) is None


def test_a_country_that_follows_another_is_found_with_it():
    assert PublicHolidays().name_of(date(2026, 7, 4), "gu", None) == "Independence Day"
