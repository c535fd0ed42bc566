import json

import pytest
from click.testing import CliRunner

from afterword.adapters.codec import known
from afterword.faces.cli.program import group
from people import CASE, NOW

CASE_JSON = known(CASE)


def run(verb, *lines, now=None):
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    options = ["--now", now] if now else []
    done = CliRunner().invoke(group, ["batch", verb, "-", *options], input=text, standalone_mode=False)
    return done.return_value, [json.loads(line) for line in done.stdout.splitlines()]


def line(key, **more):
    return {"id": key, "now": NOW.isoformat(), "case": CASE_JSON} | more


def test_one_line_comes_out_for_each_line_in_and_in_order():
    status, answers = run("advise", *(line(key) for key in range(5)))
    assert status == 0
    assert [answer["id"] for answer in answers] == list(range(5))
    assert all(answer["result"]["follow_up"]["value"] == "yes" for answer in answers)


def test_a_bad_line_is_answered_with_its_problems_and_stops_nothing():
    bad = CASE_JSON | {"candidate": {"nam": "Robin"}}
    status, answers = run("advise", line(1, case=bad), "{not json", "[]", line(2))
    assert status == 1
    assert [problem["path"] for problem in answers[0]["error"]] == ["case.candidate.nam", "case.candidate.name"]
    assert set(answers[0]["error"][0]) == {"path", "found", "expected"}
    assert answers[1]["error"][0]["path"] == "line 2"
    assert answers[2]["error"][0]["found"] == "JSON that is not an object"
    assert answers[3]["result"]["kind"] == "thank_you"


@pytest.mark.parametrize("now", ["2026-03-03T15:00:00", "yesterday", 12, "0001-01-01T00:00:00+14:00"])
def test_a_moment_that_cannot_be_read_is_a_problem_of_the_line(now):
    status, answers = run("advise", line(1, now=now))
    assert (status, answers[0]["error"][0]["path"]) == (1, "now")


def test_a_path_called_dash_does_not_swallow_the_lines_behind_it():
    answers = run("import", {"id": 1, "path": "-"}, {"id": 2, "path": "nowhere.ics"})[1]
    assert [(answer["id"], answer["error"][0]["found"]) for answer in answers] == [
        (1, "no such file"),
        (2, "no such file"),
    ]


def test_all_that_is_wrong_with_a_line_is_told_at_once():
    case = CASE_JSON | {"interviews": [{"id": "i1", "format": "zoom", "with": ["p9"]}]}
    answers = run("review", line(1, now="soon", case=case, message={"body": 7}))[1]
    paths = [problem["path"] for problem in answers[0]["error"]]
    assert paths == ["now", "case.interviews[0].format", "case.interviews[0].with[0]", "message.body"]


def test_what_draft_answers_can_be_given_to_review():
    draft = run("draft", line(1))[1][0]["result"]
    status, answers = run("review", line(1, message=draft))
    assert (status, answers[0]["result"]["ready"]) == (0, True)


def test_a_line_without_a_moment_is_answered_for_the_one_given():
    without = {key: value for key, value in line(1).items() if key != "now"}
    early = run("advise", without, now="2026-03-03T12:00:00+00:00")[1]
    late = run("advise", without, now="2026-03-20T12:00:00+00:00")[1]
    assert early[0]["result"]["kind"] == "thank_you"
    assert late[0]["result"]["kind"] == "check_in"


def test_a_missing_case_is_named():
    assert run("may", {"id": "x"})[1][0]["error"][0]["path"] == "case"


def test_may_answers_every_action_and_another_process_on_request():
    case = CASE_JSON | {"other_processes": [{"id": "A", "job_title": "Analyst", "status": "rejected"}]}
    _, answers = run("may", line(1, case=case), line(2, case=case, process="A"), line(3, case=case, process="Z"))
    assert len(answers[0]["result"]["actions"]) == len(answers[1]["result"]["actions"]) == 27
    assert answers[2]["error"][0]["path"] == "process"


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_an_input_without_a_line_is_said_so_beside_the_answers(text):
    done = CliRunner().invoke(group, ["batch", "advise", "-"], input=text, standalone_mode=False)
    assert (done.return_value, done.stdout) == (0, "")
    assert done.stderr == "0 lines read: Standard input holds no line to answer.\n"
