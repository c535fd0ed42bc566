"""What the review promises of any text whatever."""

import time
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from afterword.adapters.codec import decode_case, encode_case
from afterword.core.channel import Method
from afterword.core.message import Message
from afterword.core.review import review
from afterword.core.review.finding import Part
from afterword.core.review.fixes import applied
from labelled_review import FLAWED, MESSAGES
from review_example import EXAMPLE

NOW = datetime(2026, 3, 3, 17, tzinfo=UTC)
PIECES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "Dear Ms Marsh,\r\n\r\n",
            "Thank you SO much!!! ",
            "[insert] {x} %NAME% ____ ",
            "I knows the the van since seven years. ",
            "Kind regards,\nRobin",
            "“I am greatful” 👩🏽‍🔬🎉 ",
            "e\u0301\u0301\u0301 Ine\u0302s ",
            "\u202eمرحبا شكرا\u202c ",
            "Mr. Mr. Dr. Herr Dr. van der ",
            "on Monday 31 February 2026, May may March ",
            "\x00\x07\ufeff\u2028\u2029\x85",
            "İstanbul ﬃ ß ǅ ",
            "Hi Dana thank you regards, Robin",
        ]
    ),
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)


def looked_at(body, case=EXAMPLE, **kwargs):
    message = Message(body=body, to="p1", at=NOW, **kwargs)
    return message, review(message, case, now=NOW)


@given(body=TEXTS, method=st.sampled_from(Method), has_case=st.booleans(), subject=st.none() | st.text(max_size=30))
@example(body="", method=Method.EMAIL, has_case=True, subject=None)
@example(body="A shop is a place where people buy.\n\n…\n\n", method=Method.EMAIL, has_case=False, subject=None)
@example(body="a" * 5000, method=Method.PHONE, has_case=True, subject="!!")
@settings(max_examples=150)
def test_no_text_raises_and_every_quote_stands_where_its_span_says(body, method, has_case, subject):
    message, report = looked_at(body, EXAMPLE if has_case else None, method=method, subject=subject)
    for finding in report.findings:
        text = message.body if finding.part is Part.BODY else message.subject or ""
        if finding.span is None:
            continue
        start, end = finding.span
        assert 0 <= start <= end <= len(text)
        assert text[start:end] == finding.quote
        assert all(0 <= a <= b <= len(text) for fix in finding.fixes for edit in fix.edits for a, b in [edit.span])
    assert all(0 <= a <= b <= len(body) for spans in report.essentials.values() for a, b in spans)


@given(body=TEXTS)
@settings(max_examples=80)
def test_safe_fixes_once_applied_change_nothing_more(body):
    _, report = looked_at(body)
    once = applied(body, report.findings)
    _, again = looked_at(once)
    assert applied(once, again.findings) == once


@pytest.mark.parametrize("item", FLAWED, ids=lambda item: item.name)
def test_all_fixes_once_applied_change_nothing_more(item):
    def mended(message):
        return replace(message, body=applied(message.body, review(message, item.case, now=NOW).findings, unsafe=True))

    once = mended(item.message)
    assert mended(once).body == once.body


@given(body=TEXTS)
@settings(max_examples=40)
def test_the_same_message_gets_the_same_report(body):
    assert looked_at(body)[1] == looked_at(body)[1]


@pytest.mark.parametrize("item", MESSAGES, ids=lambda item: item.name)
def test_line_ends_and_unicode_forms_change_no_finding(item):
    def rules(body):
        message = replace(item.message, body=body)
        return sorted({finding.rule for finding in review(message, item.case, now=NOW).findings})

    body = item.message.body
    assert rules(body.replace("\n", "\r\n")) == rules(body)
    assert rules(unicodedata.normalize("NFD", body)) == rules(body)


def test_an_empty_message_is_not_ready():
    _, report = looked_at("")
    assert not report.ready
    assert report.words == 0


def test_another_language_is_said_not_to_be_checked():
    german = (
        "Sehr geehrte Frau Marsh, vielen Dank für das freundliche Gespräch am Dienstag. Besonders die Wagen vor den "
        "Bahnhöfen haben mich beeindruckt, und ich würde sehr gern in Ihrem Team mitarbeiten. Mit freundlichen Grüßen"
    )
    _, report = looked_at(german)
    unchecked = {item.rule for item in report.not_checked if "english" in item.needs}
    assert {"no_thanks", "oversells", "grammar", "spelling"} <= unchecked
    assert not {finding.rule for finding in report.findings} & unchecked


def test_without_a_case_every_rule_that_needs_one_is_named():
    _, report = looked_at("Dear Ms Marsh,\n\nThank you.\n\nRobin", None)
    assert {"second_message", "late", "wrong_name", "not_specific"} <= {item.rule for item in report.not_checked}


HARD = [
    "a",
    "a ",
    "a-",
    "a'",
    "I ",
    ". ",
    "!",
    "?!",
    "...",
    "[",
    "[a ",
    "{",
    "<a",
    "%A",
    "_",
    "(insert ",
    "Mr ",
    "Mr. Van der ",
    "the A B C ",
    "join A and ",
    "e\u0301",
    '"',
    "\n",
    "\n-",
    "Tuesday 3 ",
    "Dear ",
    "regards ",
    "please ",
    "ONLY ",
    "LinkedIn ",
]


@pytest.mark.parametrize("piece", HARD, ids=repr)
def test_time_grows_with_the_length_of_the_text_and_not_faster(piece):
    def seconds(length):
        body = piece * (length // len(piece))
        best = min(_timed(body) for _ in range(2))
        return max(best, 0.004)

    assert seconds(40_000) / seconds(4_000) < 35, "ten times the text may take ten times as long, with room for noise"


def _timed(body):
    message = Message(body=body, to="p1", at=NOW, subject="About today")
    start = time.process_time()
    review(message, EXAMPLE, now=NOW)
    return time.process_time() - start


def test_two_hundred_kilobytes_on_one_line_are_looked_at():
    _, report = looked_at("Thank you for the tour of the bottling hall. " * 4_500)
    assert "too_long" in {finding.rule for finding in report.findings}


QUOTED_BELOW = (
    "\n\nOn Mon, 23 Feb 2026 at 10:12, Somebody Else wrote:\n> Dear all,\n> the lift is broken AGAIN!!! You must reply by "
    "Friday,\n> we are desperate.\n> Best, S."
)
SIGNATURE = "\n\n-- \nRobin Achebe\n12 Elm Road, Leeds LS1 4AB\n+44 113 496 0000 | linkedin.com/in/someone\n"


@pytest.mark.parametrize("below", [QUOTED_BELOW, SIGNATURE + QUOTED_BELOW], ids=["a quotation", "a signature too"])
@pytest.mark.parametrize("item", MESSAGES, ids=lambda item: item.name)
def test_what_is_quoted_below_a_message_is_no_part_of_it(item, below):
    def rules(body):
        message = replace(item.message, body=body)
        found = [finding.rule for finding in review(message, item.case, now=NOW).findings]
        return sorted(rule for rule in found if rule != "no_sign_off" or below is QUOTED_BELOW)

    assert rules(item.message.body + below) == rules(item.message.body)


def test_whoever_signs_only_in_the_block_below_has_signed():
    body = "Dear Ms Marsh,\n\nThank you for the tour of the bottling hall." + SIGNATURE
    assert "no_sign_off" not in {finding.rule for finding in looked_at(body)[1].findings}


def test_a_message_of_nothing_but_quoted_lines_is_still_read():
    assert looked_at("> Dear Ms Marsh,\n> you are a GENIUS!!!")[1].words > 0


RENAMED = (("Brandt", "Quillfeather"), ("Copperleaf", "Tollgate"), ("Whitcombe", "Ostrander"))


@pytest.mark.parametrize("item", MESSAGES, ids=lambda item: item.name)
def test_findings_follow_the_names_wherever_they_are_other_ones(item):
    def rules(case, message):
        return sorted(finding.rule for finding in review(message, case, now=NOW).findings)

    case, message = encode_case(item.case).decode(), item.message
    for old, new in RENAMED:
        case = case.replace(old, new)
        message = replace(
            message, body=message.body.replace(old, new), subject=message.subject and message.subject.replace(old, new)
        )
    assert rules(decode_case(case.encode()), message) == rules(item.case, item.message)
