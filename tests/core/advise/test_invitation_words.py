from datetime import date, time

import pytest

from afterword.core.advise.invitation_words import Heard, heard

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("words", "day", "from_", "until"),
    [
        ("come by tomorrow, I'm in from noon", date(2026, 3, 6), time(12), None),
        ("give me a ring Friday after ten", date(2026, 3, 6), time(10), None),
        ("Drop in on Saturday, any time between ten and two", date(2026, 3, 7), time(10), time(14)),
        ("ring me after 6", None, time(18), None),
        ("before 5 pm on Monday", date(2026, 3, 9), None, time(17)),
        ("tomorrow afternoon", date(2026, 3, 6), time(13), time(17)),
        ("from 9.30 today", THURSDAY, time(9, 30), None),
        ("after half past three", None, time(15, 30), None),
    ],
)
def test_the_day_and_the_hours_are_heard(words, day, from_, until):
    said = heard(words, said=THURSDAY)
    assert (said.day, said.from_, said.until) == (day, from_, until)


@pytest.mark.parametrize(
    "words",
    [None, "", "just come by", "chase me after 2 weeks", "call after 10 March", "Monday or Tuesday", "from the 3rd"],
)
def test_what_is_not_said_stays_open(words):
    assert heard(words, said=THURSDAY) == Heard()


def test_an_hour_they_wait_at_is_sharp():
    assert heard("call me tomorrow at 11", said=THURSDAY).is_sharp
    assert not heard("call me tomorrow after 11", said=THURSDAY).is_sharp
