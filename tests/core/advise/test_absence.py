from datetime import UTC, datetime

from afterword.core.advise import advise
from situations import situations

CASES = {one.name: one for one in situations()}


def test_the_next_step_says_until_when_they_are_away():
    one = CASES["Dana rang before and is away when the thanks are due"]
    assert advise(one.case, now=one.now).next.what.endswith("Dana Marsh is away until Monday 9 March.")


def test_a_message_that_waits_for_somebody_away_is_looked_at_again_on_the_working_day_after():
    one = CASES["a thank-you went, and Dana's program answered that she is away"]
    advice = advise(one.case, now=one.now)
    assert advice.follow_up.value == "already_done"
    assert advice.next.at == datetime(2026, 3, 10, 9, tzinfo=UTC)
    assert "Dana Marsh is away until Monday 9 March." in advice.next.what


def test_once_they_are_back_the_next_step_says_nothing_of_it():
    one = CASES["Dana is back, so the old automatic reply holds nothing up"]
    assert "away" not in advise(one.case, now=one.now).next.what
