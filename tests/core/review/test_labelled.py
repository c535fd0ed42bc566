"""Labelled messages of our own: nothing above a hint in a good one, and every labelled fault found."""

import pytest

from afterword.core.review import review
from afterword.core.review.finding import Severity
from labelled_review import FLAWED, GOOD, MESSAGES


def serious(item):
    report = review(item.message, item.case, now=item.message.at)
    return {finding.rule: finding for finding in report.findings if finding.severity is not Severity.INFO}


@pytest.mark.parametrize("item", GOOD, ids=lambda item: item.name)
def test_a_good_message_gets_nothing_above_a_hint(item):
    found = serious(item)
    assert not {rule: finding.quote for rule, finding in found.items() if rule not in item.either}


@pytest.mark.parametrize("item", FLAWED, ids=lambda item: item.name)
def test_every_labelled_fault_is_found_and_nothing_else(item):
    found = serious(item)
    assert item.faults <= set(found)
    assert set(found) <= item.faults | item.either


def test_there_are_enough_of_both_kinds():
    assert len(MESSAGES) >= 60
