"""The tone model: what it hears, what it lets pass, and that it never fails on a text."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.review.tone import MOST_WORDS, ToneLabel, labels, model_version
from afterword.core.review.tone_features import MOST_TOKENS, kind_of, places, runs, surfaces, token_of

ROOT = Path(__file__).parents[3]
PAY = "I would need at least $41 an hour plus a bonus."


def heard(sentence: str) -> set[str]:
    return {label.rule for label in labels(sentence)}


def test_an_apostrophe_behind_a_word_is_no_part_of_it_on_any_version_of_python():
    assert surfaces("the patients' well-kept garden isn't") == ["the", "patients", "well-kept", "garden", "isn't"]


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("I am far and away the most gifted candidate you could ever hire.", "oversells"),
        ("I am in awe of your legendary career and your genius.", "flattery"),
        ("Please, I am begging you, give me a chance, I have nowhere else to turn.", "begs"),
        ("Give me your answer by tomorrow or I will take the other offer.", "pressures"),
        ("It is rude and unprofessional that nobody has bothered to reply to me.", "complains"),
        ("lol you guys are totally awesome, was a blast haha", "too_informal"),
        ("The undersigned humbly beseeches your esteemed office to favour him with a reply.", "too_stiff"),
        ("By the way, did you watch the football on Saturday?", "off_topic"),
        (PAY, "pay_talk"),
        ("My husband and I are getting divorced and my doctor has put me on antidepressants.", "private_matters"),
    ],
)
def test_a_plain_fault_is_heard(sentence, rule):
    assert rule in heard(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dear Ms Okafor,",
        "Hey Dana,",
        "Thank you for showing me round the sorting office this morning.",
        "I would love to join the team.",
        "I had a blast hearing about the reef survey.",
        "I cut returns by a fifth at the warehouse in Leeds.",
        "I look forward to hearing from you on Friday.",
        "Kindly let me know if any further document is required from my side.",
        "I would be very happy about a positive answer.",
        "I am sorry that I was ten minutes late; the bridge was closed.",
        "My notice period is three months.",
        "Kind regards,\nRobin Achebe",
    ],
)
def test_an_ordinary_sentence_passes(sentence):
    assert labels(sentence) == ()


def test_a_word_that_no_sentence_of_training_holds_is_heard_by_what_it_means():
    learnt = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "training/sentences").glob("*.tsv"))
    assert "alimony" not in learnt
    (label, *_) = labels("My alimony hearing is in May.")
    assert label.rule == "private_matters"
    assert "alimony" in label.words


def test_a_label_says_how_sure_it_is_and_which_words_weighed_most():
    (label, *_) = labels(PAY)
    assert isinstance(label, ToneLabel)
    assert 0.5 <= label.probability <= 1
    assert 1 <= len(label.words) <= MOST_WORDS
    assert all(word in PAY for word in label.words)


def test_the_surest_label_comes_first():
    given = labels("i'm begging u, gimme the job by tonight or im off lol")
    assert [label.probability for label in given] == sorted((label.probability for label in given), reverse=True)


def test_curly_apostrophes_and_decomposed_letters_are_heard_alike():
    assert surfaces("I’d love a café") == surfaces("I'd love a cafe\u0301")


@given(st.text())
def test_any_text_is_taken_and_judged_alike_twice(text):
    assert labels(text) == labels(text)


@given(st.lists(st.sampled_from(["i", "best", "candidate", "!", "$", "40", "please", "dog", "😀"]), max_size=12))
def test_every_run_has_its_place(words):
    tokens = [token_of(word) for word in words]
    kinds = [kind_of(token) for token in tokens]
    covered = places(kinds)
    assert len(runs(tokens, kinds)) == len(covered)
    assert all(0 <= at < len(tokens) for place in covered for at in place)


def test_a_text_without_stops_is_read_no_further_than_a_long_sentence():
    endless = "please give me the job now " * 8_000
    assert len(surfaces(endless)) == MOST_TOKENS
    assert labels(endless) == labels(endless[: len(endless) // 2])


@pytest.mark.parametrize("text", ["", "   ", "\n", "!!!", "1", "\u202eabc", "I" * 10_000, "\ud83d"])
def test_odd_text_is_taken(text):
    assert isinstance(labels(text), tuple)


def test_the_model_has_a_version():
    assert len(model_version) == 12


def test_the_report_is_about_these_sentences_and_these_weights(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "training"))
    sentences = import_module("sentences")
    report = (ROOT / "training/report.md").read_text(encoding="utf-8")
    assert sentences.digest(sentences.read()) in report
    assert model_version in report


@pytest.mark.needs("scikit-learn")
def test_the_shipped_weights_are_those_of_the_sentences():
    command = [sys.executable, str(ROOT / "training/train.py"), "--check"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_good_messages_that_were_never_trained_on_pass():
    files = sorted((ROOT / "training/check").glob("*.tsv"))
    texts = [line.rsplit("\t", 1)[1] for path in files for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    alarmed = [text for text in texts if labels(text.replace("\\n", "\n"))]
    assert len(texts) > 400
    assert len(alarmed) <= 2, alarmed
