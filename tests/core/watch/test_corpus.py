from collections import Counter
from datetime import UTC, datetime

import pytest

from afterword.core.watch import read
from mail_corpus.away import SPECIAL, TEXTS, away
from mail_corpus.people_write import people_write
from mail_corpus.returned import returned
from mail_corpus.systems import systems

NOW = datetime(2026, 3, 4, tzinfo=UTC)
CORPUS = {one.name: one for one in (*away(), *SPECIAL, *returned(), *people_write(), *systems())}


@pytest.mark.parametrize("name", CORPUS)
def test_each_mail_is_what_its_label_says(name):
    one = CORPUS[name]
    reading = read(one.raw, now=NOW)
    assert reading.kind == one.kind, reading.reasons
    assert reading.answers in one.answers
    ends = reading.returns_on.isoformat() if reading.returns_on else None
    assert ends == one.returns_on


def test_the_corpus_is_large_enough_to_mean_something():
    kinds = Counter(one.kind for one in CORPUS.values())
    assert len(CORPUS) >= 200
    assert len(TEXTS) >= 12
    assert kinds.keys() == {
        "reply",
        "notice",
        "auto_reply",
        "bounce",
        "delayed",
        "receipt",
        "calendar",
        "bulk",
        "unrelated",
    }


def test_a_date_of_two_meanings_is_asked():
    reading = read(CORPUS["a date that could be two days"].raw, now=NOW)
    assert [question.id for question in reading.questions] == ["when_are_they_back"]
    assert "8 September" in reading.questions[0].text
    assert "9 August" in reading.questions[0].text
