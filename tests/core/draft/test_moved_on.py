"""A day named in a note is told only while it is still that day."""

from datetime import date

import pytest

from afterword.core.draft.moved_on import as_of

THURSDAY = date(2026, 3, 5)
SAME, NEXT_DAY, NEXT_WEEK, NEXT_MONTH = THURSDAY, date(2026, 3, 6), date(2026, 3, 10), date(2026, 4, 2)


@pytest.mark.parametrize(
    ("note", "told", "becomes"),
    [
        ("handed in my dissertation last week", SAME, "handed in my dissertation last week"),
        ("handed in my dissertation last week", NEXT_DAY, "handed in my dissertation last week"),
        ("handed in my dissertation last week", NEXT_WEEK, "handed in my dissertation"),
        ("passed the case study this morning", NEXT_DAY, "passed the case study"),
        ("this morning I passed the case study", NEXT_DAY, None),
        ("I start the course next week", NEXT_WEEK, None),
        ("the audit is on Monday", NEXT_DAY, "the audit is on Monday"),
        ("the audit is on Monday", NEXT_WEEK, None),
        ("returns pile up on Mondays", NEXT_WEEK, "returns pile up on Mondays"),
        ("open every Saturday", NEXT_WEEK, "open every Saturday"),
        ("open Monday to Friday", NEXT_WEEK, "open Monday to Friday"),
        ("renewed my licence last month", NEXT_WEEK, "renewed my licence last month"),
        ("renewed my licence last month", NEXT_MONTH, "renewed my licence"),
        ("the new system starts next month", NEXT_MONTH, None),
        ("the new cross-dock in July", NEXT_MONTH, "the new cross-dock in July"),
        ("yesterday", NEXT_WEEK, None),
    ],
)
def test_what_has_happened_stays_without_its_day_and_what_was_to_come_is_left_out(note, told, becomes):
    assert as_of(note, (THURSDAY, told)) == becomes


def test_where_nobody_knows_the_day_nothing_is_named_from_it():
    assert as_of("passed the case study last week", (None, None)) == "passed the case study"
