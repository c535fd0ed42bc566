"""What was let stand: a rule everywhere, or one place of it."""

from dataclasses import replace

from afterword.core.review.finding import Finding, Part, Severity
from afterword.service.writing import Overruled, place_of

HERE = Finding(
    rule="overselling",
    severity=Severity.WARNING,
    span=(0, 4),
    part=Part.BODY,
    quote="best",
    message="…",
    fingerprint="aa",
)
THERE = replace(HERE, span=(30, 34), fingerprint="bb")


def test_one_place_left_leaves_no_other():
    left = Overruled(rule=place_of(HERE), reason="a joke between us")
    assert left.lets(HERE)
    assert not left.lets(THERE)
    assert left.name == "overselling"


def test_a_rule_left_is_left_everywhere_and_nothing_without_a_reason():
    assert Overruled(rule="overselling", reason="they like it").lets(THERE)
    assert not Overruled(rule="overselling", reason=" ").lets(HERE)
