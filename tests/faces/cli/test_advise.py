import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword.core.advise.questions import ALWAYS, WHILE_OPEN
from afterword.core.catalogue import pages
from afterword.faces.cli.card import IN_THE_CASE
from afterword.faces.cli.program import group

EXAMPLE = str(Path(__file__).parents[3] / "examples" / "interview.toml")
NOW = "2026-03-03T15:00:00+00:00"


def run(*words, text=None):
    return CliRunner().invoke(group, words, input=text, standalone_mode=False)


def test_the_card_fits_80_columns_and_carries_no_colour_into_a_file():
    shown = run("advise", EXAMPLE, "--now", NOW).stdout
    assert shown.startswith("Follow up: yes, a thank-you")
    assert max(map(len, shown.splitlines())) <= 80
    assert "\x1b" not in shown


def test_the_first_screen_is_the_answer_and_the_reasons_follow():
    shown = run("advise", EXAMPLE, "--now", NOW).stdout
    answer, reasons = shown.split("\nWhy\n")
    assert [line.split()[0] for line in answer.splitlines()][:5] == ["Follow", "When", "How", "To", "Tone"]
    assert "now, until Wednesday 4 March, 11:00 (London); 20 h left" in answer
    assert "[" not in answer
    assert "[within_24_hours]" in reasons
    assert "not: a call." in reasons


def test_points_without_an_id_are_told_in_their_words_and_times_in_the_zone_of_the_interview(tmp_path):
    case = tomllib.loads(Path(EXAMPLE).read_text(encoding="utf-8"))
    for point in case["debrief"]["points"]:
        point.pop("id", None)
    del case["candidate"]["time_zone"]
    case["organisation"].pop("time_zone", None)
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case, default=str))
    shown = run("advise", str(file), "--now", NOW).stdout
    assert "Refer to  the tasting vans" in shown
    assert "points[" not in shown
    assert "(London)" in shown


def test_anything_but_a_yes_gives_its_reason_at_once():
    lines = run("advise", EXAMPLE, "--now", "2026-03-03T10:00:00+00:00").stdout.splitlines()
    assert lines[0].startswith("Follow up: not yet")
    assert lines[1].startswith("  ")


def test_every_rule_on_the_card_can_be_explained():
    answer = json.loads(run("advise", EXAMPLE, "--now", NOW, "--output", "json").stdout)
    known = {page.id for page in pages()}
    said = {reason["rule"] for reason in _reasons(answer)}
    assert said
    assert said <= known


def _reasons(value):
    if isinstance(value, dict):
        if set(value) == {"rule", "text"}:
            yield value
        for item in value.values():
            yield from _reasons(item)
    elif isinstance(value, list):
        for item in value:
            yield from _reasons(item)


def test_the_answer_for_programs_says_what_would_change_it():
    answer = json.loads(run("advise", EXAMPLE, "--now", NOW, "--output", "json").stdout)
    assert answer["format"] == "afterword/1"
    assert all(change["effects"] for change in answer["changes"])


def test_a_case_comes_from_standard_input_too():
    text = Path(EXAMPLE).read_text(encoding="utf-8")
    assert run("advise", "-", "--now", NOW, text=text).stdout == run("advise", EXAMPLE, "--now", NOW).stdout


@pytest.mark.parametrize(("action", "status"), [("skip_follow_up", 0), ("linkedin-connection-request", 1)])
def test_may_ends_with_0_for_a_permit_and_1_for_a_refusal(action, status):
    assert run("may", action, EXAMPLE, "--now", NOW).return_value == status


def test_may_takes_the_action_in_plain_words():
    assert run("may", "skip", "follow", "up", EXAMPLE, "--now", NOW).stdout.startswith("yes  skip follow up")


def test_may_answers_everything_at_once():
    answer = json.loads(run("may", "--all", EXAMPLE, "--now", NOW, "--output", "json").stdout)
    assert len(answer["actions"]) == 27
    assert all(item["reasons"] for item in answer["actions"])


def test_a_rule_is_explained_with_its_file():
    shown = run("explain", "[office_hours]").stdout
    assert "src/afterword/core/advise/method/phone.py, S38 of the guide" in shown


def test_a_statement_of_the_guide_is_explained_by_the_rules_that_answer_it():
    shown = run("explain", "S38").stdout
    assert shown.startswith("S38 of the guide: Calls in their office hours only.")
    assert "src/afterword/core/advise/method/phone.py" in shown


def test_the_page_of_rules_is_checked_against_the_rules(tmp_path):
    page = tmp_path / "rules.md"
    assert run("rules", "--write", str(page)).return_value == 0
    assert run("rules", "--check", str(page)).return_value == 0
    page.write_text(page.read_text(encoding="utf-8").replace("S20", "S21"), encoding="utf-8")
    assert run("rules", "--check", str(page)).return_value == 1


def test_rules_for_programs_name_their_statements():
    rules = json.loads(run("rules", "--output", "json").stdout)["rules"]
    found = next(rule for rule in rules if rule["id"] == "email_is_the_standard")
    assert found["guide"] == ["S6", "S31"]


def test_every_question_comes_with_the_line_that_answers_it():
    assert {ask.__name__ for ask in (*ALWAYS, *WHILE_OPEN)} == set(IN_THE_CASE)
    keys = Path("docs/format.md").read_text(encoding="utf-8")
    assert all(f"`{line.split()[0]}`" in keys for line in IN_THE_CASE.values())
    unsettled = Path("examples/interview.toml").read_text(encoding="utf-8").replace("leads_recruitment = true\n", "")
    assert "leads_recruitment = true under that person" in " ".join(run("advise", "-", text=unsettled).stdout.split())
