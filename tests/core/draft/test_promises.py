"""What holds for every draft, over hundreds of cases of many trades."""

import re
from dataclasses import replace
from time import process_time

import harper
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advised import advised
from afterword.core.case import Debrief, Point
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.message import MessageKind
from afterword.core.review import review
from afterword.core.review.finding import Severity
from generated import generated
from invented import invented, texts
from people import CASE, NOW
from strategies import cases

CASES = [generated(number) for number in range(200)]
DRAFTS = [draft(case, advice, now=now) for case, advice, now in CASES]


def sentences(written):
    """The sentences between greeting and sign-off."""
    paragraphs = written.message.body.split("\n\n")[1:-1]
    return {text for paragraph in paragraphs for text in re.split(r"(?<=[.?!]) (?=[A-Z\"])", paragraph)}


@pytest.mark.parametrize(
    "method", [Method.EMAIL, Method.PHONE, Method.IN_PERSON, Method.LINKEDIN_MESSAGE, Method.LETTER_BY_HAND]
)
def test_nothing_is_invented(method):
    for case, advice, now in CASES:
        written = draft(case, advice, now=now, method=method)
        text = " ".join((written.message.body, written.message.subject or ""))
        assert invented(text, case) == set(), text


@pytest.mark.parametrize("kind", [MessageKind.CHECK_IN, MessageKind.ANSWER])
def test_nothing_is_invented_in_what_comes_later(kind):
    for vary in range(6):
        written = draft(CASE, advised(kind=kind), now=NOW, vary=vary)
        assert invented(f"{written.message.body} {written.message.subject}", CASE) == set()


def test_the_checker_would_notice():
    assert invented("Thank you, Bernard, for the 14 vans in Kentucky.", CASE) == {"bernard", "14", "kentucky"}


@pytest.mark.parametrize("seed", [7, 0, 1, 2])
def test_no_two_drafts_share_more_than_a_third_of_their_sentences(seed):
    made = (generated(number, seed=seed) for number in range(200))
    said = [sentences(draft(case, advice, now=now)) for case, advice, now in made]
    shared = [
        len(one & other) / min(len(one), len(other))
        for place, one in enumerate(said)
        for other in said[:place]
        if one & other
    ]
    assert max(shared) <= 0.3


def test_review_has_nothing_against_any_draft():
    for (case, _, now), written in zip(CASES, DRAFTS, strict=True):
        report = review(written.message, case, now=now)
        assert [finding for finding in report.findings if finding.severity is not Severity.INFO] == [], (
            written.message.body
        )


def test_an_email_is_neither_a_telegram_nor_an_essay():
    lengths = [len(written.message.body.split()) for written in DRAFTS]
    assert min(lengths) >= 30
    assert max(lengths) <= 160


def test_the_same_case_gives_the_same_draft():
    assert [draft(case, advice, now=now) for case, advice, now in CASES[:20]] == DRAFTS[:20]


def test_harper_finds_nothing_wrong():
    linter = harper.Linter(harper.Dialect.BRITISH)
    for (case, advice, now), written in zip(CASES[:60], DRAFTS, strict=False):
        linter.import_words([word for text in texts(case) for word in re.findall(r"[^\W_]+", text)])
        for method in (Method.EMAIL, Method.PHONE, Method.LETTER_BY_HAND):
            body = (
                written.message.body
                if method is Method.EMAIL
                else draft(case, advice, now=now, method=method).message.body
            )
            assert [(lint.message, lint.problem_text) for lint in linter.lint(body)] == [], body


@given(cases(), st.sampled_from(Method), st.sampled_from(MessageKind), st.integers(0, 5))
def test_any_case_at_all_can_be_drafted_from(case, method, kind, vary):
    advice = advised(kind=kind, refer_to=tuple(point.id for point in case.debrief.points if point.id))
    written = draft(case, advice, now=NOW, method=method, vary=vary)
    assert written.message.body.strip()
    assert "{" not in written.message.body


@pytest.mark.parametrize(
    "note",
    ["I ?", "and /", "no ( …", 'pm: )", :', "&by / to", "I , , ! was what said", ":that not who I .", ", , of", "&."],
)
def test_half_a_note_on_the_way_to_a_whole_one_is_no_mishap(note):
    point = Point(text=note, said_by="p1", my_thought=note, could_help=note)
    jotted = Debrief(points=(point,), enthusiasm=(note,), forgotten=(note,), stress=(note,), stumble=note)
    assert draft(replace(CASE, debrief=jotted), advised(), now=NOW).message.body.strip()


@pytest.mark.parametrize("name", ["", " ", "Mr X and ", ","])
def test_a_name_that_is_none_yet_is_no_mishap(name):
    people = (replace(CASE.people[0], name=name), *CASE.people[1:])
    assert draft(replace(CASE, people=people), advised(), now=NOW).message.body.strip()


@pytest.mark.parametrize("note", ["a" * 300_000, "word " * 50_000, "(see " * 50_000, "'" * 100_000, "x@" * 50_000])
def test_a_monstrous_note_costs_no_time(note):
    case = replace(CASE, application=note, debrief=Debrief(forgotten=(note,), stumble=note, points=(Point(text=note),)))
    started = process_time()
    draft(case, advised(), now=NOW)
    assert process_time() - started < 2
