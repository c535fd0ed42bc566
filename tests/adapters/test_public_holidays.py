"""Public holidays of one country, without the trouble of all others."""

import subprocess
import sys
from datetime import date

from afterword.adapters.public_holidays import PublicHolidays


def test_the_holidays_of_a_country_are_known_by_name():
    assert PublicHolidays().name_of(date(2026, 12, 25), "gb", None) == "Christmas Day"
    assert PublicHolidays().name_of(date(2026, 12, 23), "gb", None) is None


def test_a_country_that_follows_another_is_found_with_it():
    assert PublicHolidays().name_of(date(2026, 7, 4), "gu", None) == "Independence Day"


def test_only_the_country_that_is_asked_for_is_loaded():
    code = (
        "import sys\nfrom datetime import date\nfrom afterword.adapters.public_holidays import PublicHolidays\n"
        "PublicHolidays().name_of(date(2026, 12, 25), 'NO', None)\n"
        "print([name for name in sys.modules if name.startswith('holidays.countries.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['holidays.countries.norway']"
