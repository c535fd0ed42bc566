"""The whole job on paper: advice, a draft and its review, from a case or an invitation."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[3] / "examples"
NOW = ("--now", "2026-03-03T16:00:00+00:00")


def plan(*arguments, home):
    environment = {**os.environ, "AFTERWORD_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "afterword", "plan", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """What the example gets, as it is printed into a file; nothing of it is kept."""
    home = tmp_path_factory.mktemp("plan") / "home"
    done = plan(EXAMPLES / "interview.toml", home=home)
    assert done.returncode == 0, done.stderr
    assert not home.exists()
    return done.stdout


def test_the_example_gets_a_yes_a_draft_and_a_review(shown):
    assert "Follow up: yes, a thank-you" in shown
    assert "tasting vans" in shown.split("Subject")[1]
    assert "No problems found in what could be checked." in shown
    assert "Nothing was sent or saved." in shown


def test_the_draft_comes_before_the_reasons(shown):
    assert shown.index("Follow up") < shown.index("Draft") < shown.index("Review") < shown.index("Why")


def test_it_fits_eighty_columns_and_is_plain_when_piped(shown):
    assert max(map(len, shown.splitlines())) <= 80
    assert "\x1b" not in shown


def test_json_holds_the_three_answers_in_the_public_shape(own_home):
    answer = json.loads(plan(EXAMPLES / "interview.toml", "--output", "json", home=own_home).stdout)
    assert answer["format"] == "afterword/1"
    assert answer["advice"]["follow_up"]["value"] == "yes"
    assert answer["draft"]["body"].count("Dana") + answer["draft"]["body"].count("Marsh") >= 1
    assert answer["review"]["ready"] is True


def test_the_moment_asked_for_wins_over_the_one_the_case_fixes(own_home):
    done = plan(EXAMPLES / "interview.toml", "--now", "2026-03-03T10:30:00+00:00", home=own_home)
    assert "Follow up: not yet" in done.stdout
    assert "as of" not in done.stdout


@pytest.mark.parametrize("name", ["invitation.eml", "invitation.ics"])
def test_an_invitation_is_enough_and_what_it_leaves_open_is_asked(own_home, name):
    more = ("--name", "Robin Achebe", "--organisation", "Larkfield Foods", "--job", "Marketing executive")
    done = plan(EXAMPLES / name, *NOW, *more, home=own_home)
    assert done.returncode == 0, done.stderr
    assert "Follow up: yes" in done.stdout
    assert "?" in done.stdout


def test_an_interview_without_an_end_asks_when_it_ended(own_home, tmp_path):
    whole = (EXAMPLES / "interview.toml").read_text()
    case = tmp_path / "case.toml"
    case.write_text(whole.replace('end = "2026-03-03T11:00:00+00:00"\n', ""))
    assert "ended" in plan(case, *NOW, home=own_home).stdout


def test_a_candidate_who_would_rather_not_gets_no_draft(own_home, tmp_path):
    case = tmp_path / "case.toml"
    case.write_text((EXAMPLES / "interview.toml").read_text().replace("feels_right = true", "feels_right = false"))
    answer = json.loads(plan(case, *NOW, "--output", "json", home=own_home).stdout)
    assert answer["advice"]["follow_up"]["value"] == "no"
    assert answer["draft"] is None
    assert answer["review"] is None


def test_all_problems_of_a_case_are_told_at_once(own_home, tmp_path):
    case = tmp_path / "case.toml"
    case.write_text('format = "afterword/1"\n[candidate]\nnmae = "x"\n')
    done = plan(case, home=own_home)
    assert done.returncode == 2
    assert done.stdout == ""
    for path in ("candidate.name", "candidate.nmae", "organisation", "process"):
        assert f"{path}: " in done.stderr
