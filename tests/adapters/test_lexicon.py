"""House rules from a file: the four kinds, and every mistake told at once."""

import pytest

from afterword.adapters.lexicon import found_from, read_lexicon
from afterword.core.errors import BadInputError
from afterword.core.message import Message
from afterword.core.review import review
from afterword.core.review.fixes import applied
from afterword.core.review.lexicon import house_rule
from afterword.core.review.options import Options
from review_example import SENT

RULES = """
[[rule]]
id = "touch_base"
kind = "existence"
words = ["touch base", "synerg*"]
message = "Say what you mean."

[[rule]]
id = "plain_words"
kind = "substitution"
swap = { "utilise" = "use", "in order to" = "to" }
message = "The short word does."
severity = "error"

[[rule]]
id = "job_and_money"
kind = "near"
words = ["job"]
near = ["money"]
within = 3
message = "Not both in one breath."

[[rule]]
id = "very"
kind = "occurrence"
words = ["very"]
at_most = 1
message = "Once is enough."
"""


def reviewed(tmp_path, text, rules=RULES):
    path = tmp_path / ".afterword.toml"
    path.write_text(rules, "utf-8")
    options = Options(
        house_rules=tuple(map(house_rule, read_lexicon(path))),
        select=("touch_base", "plain_words", "job_and_money", "very"),
    )
    return review(Message(body=text), None, now=SENT, options=options)


def found(report):
    return {finding.rule: finding.quote for finding in report.findings}


def test_words_and_beginnings_of_words_are_found(tmp_path):
    assert found(reviewed(tmp_path, "Let us Touch  base.")) == {"touch_base": "Touch  base"}
    assert found(reviewed(tmp_path, "Such synergies!")) == {"touch_base": "synergies"}


def test_a_substitution_is_a_safe_fix_that_keeps_the_capital(tmp_path):
    text = "Utilise it in order to win."
    report = reviewed(tmp_path, text)
    assert not report.ready
    assert applied(text, report.findings) == "Use it to win."


def test_neighbours_are_found_within_the_distance_only(tmp_path):
    assert found(reviewed(tmp_path, "This job is about money.")) == {"job_and_money": "job is about money"}
    assert not found(reviewed(tmp_path, "This job is fine. I never once think of the money."))


def test_a_word_used_too_often_is_found_where_it_is_too_much(tmp_path):
    report = reviewed(tmp_path, "Very good and very, very bad.")
    assert [finding.span for finding in report.findings] == [(14, 18)]


def test_every_mistake_of_the_file_is_told_at_once(tmp_path):
    path = tmp_path / ".afterword.toml"
    path.write_text(
        '[[rule]]\nid = "late"\nkind = "existance"\nmesage = "x"\n[[rule]]\nid = "b"\nkind = "near"\nmessage = "m"\nwords = []\nwithin = -1\n',
        "utf-8",
    )
    with pytest.raises(BadInputError) as raised:
        read_lexicon(path)
    told = str(raised.value)
    for part in (
        "rule[0].kind",
        "one of existence, substitution, near, occurrence",
        "rule[0].message",
        "rule[0].id",
        "rule[1].near",
        "rule[1].words",
        "rule[1].within",
    ):
        assert part in told


@pytest.mark.parametrize(
    "text",
    [
        "rule = 3",
        "[[rule]",
        "[[rules]]\nid = 1",
        '[[rule]]\nid = "a"\nkind = "occurrence"\nmessage = "m"\nwords = ["x"]',
    ],
)
def test_a_file_of_another_shape_is_refused(tmp_path, text):
    path = tmp_path / ".afterword.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(BadInputError):
        read_lexicon(path)


def test_the_nearest_file_above_is_found(tmp_path):
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / ".afterword.toml").write_text(RULES, "utf-8")
    assert found_from(deep) == tmp_path / ".afterword.toml"
