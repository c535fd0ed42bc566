"""What the model and the phrases of a tone rule make of a whole message together."""

import pytest

from afterword.core.review import review
from afterword.core.review.finding import Severity
from labelled_review import labelled


def found(sentence):
    body = (
        f"Dear Ms Brandt,\n\nThank you for showing me the archive today.\n\n{sentence}\n\nKind regards,\nSam Whitcombe"
    )
    item = labelled("a message", body, points=("archive",))
    findings = review(item.message, item.case, now=item.message.at).findings
    return {finding.rule for finding in findings if finding.severity is not Severity.INFO}


@pytest.mark.parametrize(
    "sentence",
    [
        "I will ring at four on Thursday, as you proposed.",
        "Bankruptcy law was my first post, and I liked the clients.",
        "Much depends on the ferry timetable, as you said.",
        "The salary lists were the oldest papers in the cellar.",
        "I gave you a woolly answer about shelving, so here is a better one.",
        "I would say yes gladly, if you wanted me.",
    ],
)
def test_a_phrase_of_a_fault_in_a_sentence_without_one_passes(sentence):
    assert not found(sentence)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("complains", "I had been promised a tour and was left standing in the rain instead."),
        ("begs", "I would take any hours at any wage, only let me start."),
        ("pressures", "I shall hold the date free until Friday noon and not an hour longer."),
        ("private_matters", "My wife has moved out and the doctor has put me on something for my nerves."),
        ("too_stiff", "I beg leave to lay the expression of my profoundest gratitude at your feet."),
        ("oversells", "No other archivist on your list comes anywhere near what I can do."),
    ],
)
def test_a_fault_said_drily_is_found(rule, sentence):
    assert rule in found(sentence)


def test_of_two_labels_of_a_sentence_the_likelier_is_given():
    assert found("I am the finest archivist you will ever meet, and cleverer than all the others.") == {"oversells"}
