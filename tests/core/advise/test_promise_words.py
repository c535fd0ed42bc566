from datetime import date

import pytest

from afterword.core.advise.promise_words import last_day

TUESDAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You will hear this week", date(2026, 3, 8)),
        ("offer stage next week", date(2026, 3, 15)),
        ("the week after next", date(2026, 3, 22)),
        ("within a fortnight", date(2026, 3, 17)),
        ("in two to three weeks", date(2026, 3, 24)),
        ("in a couple of weeks", date(2026, 3, 17)),
        ("within 5 working days", date(2026, 3, 10)),
        ("in ten days or so", date(2026, 3, 13)),
        ("by the end of the month", date(2026, 3, 31)),
        ("next month", date(2026, 4, 30)),
    ],
)
def test_words_are_read_up_to_the_last_day_they_can_mean(words, expected):
    assert last_day(words, said=TUESDAY) == expected


@pytest.mark.parametrize("words", [None, "", "soon", "we will be in touch", "by Friday"])
def test_words_without_a_stretch_of_time_say_nothing(words):
    assert last_day(words, said=TUESDAY) is None
