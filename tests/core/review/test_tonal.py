"""What the model and the phrases of a tone rule make of a whole message together."""

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.core.message import Message
from afterword.core.review import review
from afterword.core.review.clauses import sure_apart, whole_of
from afterword.core.review.doc import parse
from afterword.core.review.finding import Severity
from afterword.core.review.tonal import heard_apart, listened_to
from afterword.core.review.tonal import labelled as heard_in
from afterword.core.review.tone import suspicions
from afterword.core.review.tone_weights import RULES
from labelled_review import labelled

SUPERB = "I am simply the best you will ever find"
NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
WRITTEN = st.sampled_from(
    ["please", "i", "I'm", "begging", "you", "Guys", "12", "3rd", "b2b", "don’t", "salary", "was"]
)
BETWEEN = st.sampled_from([" ", " ", " ", ", ", ". ", "! ", "?! ", ".. ", ",", ".", ":", " :) ", " $", "&", "_", "\n"])


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
        "What appeals to me most is that the loans go straight to the village schools.",
        "A better answer on damp than the one I gave: dry the book at once, within two days at the latest.",
        "My notice period is six weeks.",
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


@example([("12", "."), ("12", " ")])
@given(st.lists(st.tuples(WRITTEN, BETWEEN), min_size=1, max_size=30))
def test_a_sentence_is_heard_alike_in_its_message_and_by_itself(pieces):
    doc = parse(Message(body="".join(word + gap for word, gap in pieces)), at=NOON)
    clauses = heard_apart(doc)
    apart = sure_apart(doc, clauses, [suspicions(doc.text[item.start : item.end]) for item in clauses])
    alone = {
        (sentence, label.rule): (sentence, label.probability)
        for sentence in listened_to(doc, with_ends=True)
        for label in suspicions(doc.text[sentence.start : sentence.end])
    } | {
        (sentence, rule): (part, label.probability)
        for sentence, by_rule in apart.items()
        for rule, (part, label) in by_rule.items()
    }
    within = {
        (whole_of(doc, part), rule): (part, label.probability) for rule in RULES for part, label in heard_in(doc, rule)
    }
    assert within == alone


@pytest.mark.parametrize(
    ("rule", "innocent", "faulty"),
    [
        ("oversells", "I took to the way you plan the rounds by the tide tables, and frankly", SUPERB),
        ("oversells", "Thank you for walking me round the joinery shop this morning,", SUPERB),
        ("pressures", "I liked the seed trays under the new lamps –", "I must insist on your answer by Thursday noon"),
        ("complains", "You asked good questions about the boiler logs;", "I made a dreadful hash of every one of them"),
        ("begs", "The kitchen is run the way I would run one, but", "I am on my knees asking you for one chance"),
    ],
)
def test_what_one_clause_of_a_long_sentence_says_is_heard_and_shown(rule, innocent, faulty):
    body = f"Dear Ms Brandt,\n\nThank you for your time.\n\n{innocent} {faulty}.\n\nKind regards,\nSam Whitcombe"
    findings = review(Message(body=body), None, now=NOON).findings
    (quote,) = [finding.quote for finding in findings if finding.rule == rule]
    assert quote.endswith(f"{faulty}.")
    assert innocent[:20] not in quote


@pytest.mark.parametrize(
    "sentence",
    [
        "I kept bees beside a railway for years, so the noise of the yard would trouble neither me nor them.",
        "I cannot promise that I will never be late, but I have a good alarm clock and a short way to work.",
        "I have to answer the other school by the thirtieth; should you know more by then, a line would be kind.",
        'The foreman said "you are the best rigger we ever had, and you know it", and it made me laugh all week.',
    ],
)
def test_what_the_rest_of_its_sentence_explains_is_not_heard_alone(sentence):
    assert not found(sentence)


@pytest.mark.parametrize("method", ["phone", "in_person"])
@pytest.mark.parametrize(
    "question",
    ["Have you got a moment?", "Have you got a moment, or shall I ring back?", "Shall I call again later today?"],
)
def test_to_ask_whether_it_suits_is_how_a_call_and_a_visit_begin(method, question):
    body = f"Good afternoon, Ms Brandt. It's Sam Whitcombe. {question}\n\nThank you for the archive.\n\nGoodbye."
    item = labelled("a call", body, points=("archive",), method=method)
    report = review(item.message, item.case, now=item.message.at)
    assert not {finding.rule for finding in report.findings if finding.quote == question}


def test_to_ask_for_a_decision_on_the_phone_still_presses():
    body = "Good afternoon, Ms Brandt. Have you got a second to decide right now?\n\nThank you for the archive."
    item = labelled("a call", body, points=("archive",), method="phone")
    assert "pressures" in {finding.rule for finding in review(item.message, item.case, now=item.message.at).findings}
