"""Proofreading by Harper: real, with the names of the case made known to it."""

from dataclasses import replace

import pytest

from afterword.core.message import Message
from afterword.core.review import review
from afterword.core.review.options import Options
from afterword.wiring import proofreader
from review_example import EXAMPLE, SENT

pytest.importorskip("harper", reason="the extra “grammar” is not installed")


def findings(body, locale="en-GB", case=EXAMPLE):
    options = Options(select=("spelling", "grammar"), proofreader=proofreader(locale))
    return review(Message(body=body, to="p1", at=SENT), case, now=SENT, options=options)


def test_a_slip_no_list_has_is_found_and_quoted_where_it_stands():
    body = "Dear Ms Marsh,\n\nThey was glad of the raddiators.\n\nKind regards,\nRobin Achebe"
    report = findings(body)
    assert {(finding.rule, finding.quote) for finding in report.findings} >= {
        ("grammar", "was"),
        ("spelling", "raddiators"),
    }
    assert all(body[slice(*finding.span)] == finding.quote for finding in report.findings)
    assert not report.not_checked


def test_names_and_words_of_the_case_are_no_mistakes():
    body = "Dear Ms Marsh,\n\nThank you and Inês Duarte; Larkfield and Hopsworth share a wall.\n\nKind regards,\nRobin Achebe"
    assert not findings(body).findings


def test_british_spelling_stands_in_a_british_case():
    body = "Dear Ms Marsh,\n\nThank you for the colour chart and the honour.\n\nKind regards,\nRobin Achebe"
    assert not findings(body).findings
    assert findings(body, "en-US").findings


def test_a_word_of_one_case_is_unknown_in_the_next():
    body = "Dear Ms Marsh,\n\nThey were glad of the raddiators.\n\nKind regards,\nRobin Achebe"
    theirs = replace(EXAMPLE, application="I have built raddiators for nine years.")
    for case, quotes in ((theirs, []), (EXAMPLE, ["raddiators"])) * 2:
        assert [finding.quote for finding in findings(body, case=case).findings] == quotes
