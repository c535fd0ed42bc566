"""The tone model: what it hears, what it lets pass, and that it never fails on a text."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.review.tone import ToneLabel, labels, model_version
from afterword.core.review.tone_features import MOST_TOKENS, kind_of, places, runs, surfaces, token_of

ROOT = Path(__file__).parents[3]


def heard(sentence: str) -> set[str]:
    return {label.rule for label in labels(sentence)}


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("I am in awe of your legendary career and your genius.", "flattery"),
        ("lol you guys are totally awesome, was a blast haha", "too_informal"),
        ("The undersigned humbly beseeches your esteemed office to favour him with a reply.", "too_stiff"),
        ("I would need at least $41 an hour plus a bonus.", "pay_talk"),
        ("By the way, did you watch the football on Saturday?", "off_topic"),
    ],
)
def test_a_plain_fault_is_heard(sentence, rule):
    assert rule in heard(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dear Ms Okafor,",
        "Thank you for showing me round the sorting office this morning.",
        "I would love to join the team.",
        "I look forward to hearing from you on Friday.",
        "Kind regards,\nRobin Achebe",
    ],
)
def test_an_ordinary_sentence_passes(sentence):
    assert labels(sentence) == ()


def test_a_label_says_how_sure_it_is_and_which_words_weighed_most():
    (label, *_) = labels("I would need at least $41 an hour plus a bonus.")
    assert isinstance(label, ToneLabel)
    assert 0.5 <= label.probability <= 1
    assert 1 <= len(label.words) <= 5
    assert all(word in "I would need at least $41 an hour plus a bonus." for word in label.words)


def test_curly_apostrophes_and_decomposed_letters_are_heard_alike():
    assert surfaces("I’d love a café") == surfaces("I'd love a cafe\u0301")


@given(st.text())
def test_any_text_is_taken(text):
    assert all(label.words is not None for label in labels(text))


@given(st.text(max_size=200))
def test_the_same_sentence_gets_the_same_labels(text):
    assert labels(text) == labels(text)


@given(st.lists(st.sampled_from(["i", "best", "candidate", "!", "$", "40", "please", "dog", "😀"]), max_size=12))
def test_every_run_has_its_place(words):
    tokens = [token_of(word) for word in words]
    kinds = [kind_of(token) for token in tokens]
    covered = places(kinds)
    assert len(runs(tokens, kinds)) == len(covered)
    assert all(0 <= at < len(tokens) for place in covered for at in place)


def test_a_text_without_stops_costs_no_more_than_a_long_sentence():
    long = "please give me the job now " * 8_000
    labels(long)
    before = perf_counter()
    labels(long)
    assert len(surfaces(long)) == MOST_TOKENS
    assert perf_counter() - before < 0.5


def test_the_model_has_a_version():
    assert len(model_version) == 12


@pytest.mark.skipif(find_spec("sklearn") is None, reason="the group `train` is not installed")
def test_the_shipped_weights_are_those_of_the_sentences():
    command = [sys.executable, str(ROOT / "training/train.py"), "--check"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
