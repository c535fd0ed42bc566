"""Every rule's own examples: what it says it finds it finds, what it says is fine it leaves alone."""

import pytest

from afterword.core.review import review
from afterword.core.review.options import Options
from afterword.core.review.rules import every_rule, name_of
from review_example import situation

RULES = every_rule()
BAD = [(name_of(rule), example) for rule in RULES for example in rule.BAD]
GOOD = [(name_of(rule), example) for rule in RULES for example in rule.GOOD]


def found(rule, example):
    message, case = situation(example)
    return review(message, case, now=message.at, options=Options(select=(rule,))).findings


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_bad_example_is_found(rule, example):
    assert found(rule, example), example


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_a_good_example_is_left_alone(rule, example):
    assert not found(rule, example), example


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_every_rule_has_a_page_and_examples_of_both_kinds(rule):
    assert rule.BAD
    assert rule.GOOD
    assert rule.__doc__.strip().splitlines()[-1].startswith("Guide: S")


def test_no_rule_is_listed_twice():
    names = [name_of(rule) for rule in RULES]
    assert len(names) == len(set(names))
