"""What came about after the interview is not said to have been forgotten in it."""

from datetime import date

import pytest

from afterword.core.draft.sentences.news import is_news

HELD, TOLD = date(2026, 11, 12), date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I got my Level 5 in care on the 20th", True),
        ("I passed the crane test on 18 November", True),
        ("I passed the crane test on November 18", True),
        ("I have finished the course on the 19th, with merit", True),
        ("I passed the crane test on 18 October", False),
        ("I got my badge on the 3rd", False),
        ("I can start on the 20th", False),
        ("I worked on the 20th floor", False),
        ("I got my badge on 15 sites", False),
    ],
)
def test_only_what_was_done_since_is_news(text, wanted):
    assert is_news(text, (HELD, TOLD)) is wanted


def test_nothing_is_news_where_nobody_knows_when_they_met():
    assert not is_news("I got my Level 5 in care on the 20th", (None, TOLD))
