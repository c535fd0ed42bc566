"""`afterword review` as people and programs call it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword.adapters.codec import plain
from afterword.core.message import Message
from afterword.core.review import review
from afterword.faces.cli.program import group
from afterword.faces.cli.review_formats import json_report
from review_example import EXAMPLE, SENT

GOOD = "Dear Ms Marsh,\n\nThank you for the tour of the bottling hall; I would love to work there.\n\nKind regards,\nRobin\n"
BAD = "Dear Ms Marsh,\n\nI am greatful for [insert]. Please add me on LinkedIn.\n\nKind regards,\nRobin\n"


def afterword(*arguments, text=None, folder=None):
    command = [sys.executable, "-m", "afterword", *map(str, arguments)]
    return subprocess.run(command, input=text, capture_output=True, text=True, cwd=folder, check=False)


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text(BAD, "utf-8")
    return path


def test_findings_are_underlined_in_eighty_columns_and_end_with_status_one(letter):
    done = afterword("review", letter)
    assert done.returncode == 1
    assert "error placeholder_left  line 3, column 19" in done.stdout
    assert "\n                      ~~~~~~~~\n" in done.stdout
    assert "\x1b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_a_good_message_ends_with_status_zero_and_says_what_was_not_checked(tmp_path):
    (tmp_path / "good.txt").write_text(GOOD, "utf-8")
    done = afterword("review", tmp_path / "good.txt")
    assert done.returncode == 0
    assert "No problems found in what could be checked." in done.stdout
    assert "Not checked" in done.stdout
    assert "second_message" in done.stdout


@pytest.mark.parametrize("output", [(), ("--output", "json"), ("--output", "jsonl"), ("--output", "sarif")])
def test_the_plain_form_and_the_form_with_options_say_the_same(letter, output):
    bare = afterword("review", letter, *output)
    with_option = afterword("review", letter, *output, "--severity", "info")
    assert bare.stdout == with_option.stdout
    assert bare.returncode == with_option.returncode == 1


def test_standard_input_is_a_message_too():
    assert afterword("review", "-", text=GOOD).returncode == 0
    assert json.loads(afterword("review", "-", "--output", "json", text=BAD).stdout)["ready"] is False


def test_a_draft_as_it_is_printed_is_a_message_alone_on_standard_input_and_many_in_a_file(tmp_path):
    printed = afterword("draft", Path(__file__).parents[3] / "examples" / "interview.toml", "--output", "json").stdout
    draft = json.loads(printed)
    (tmp_path / "draft.json").write_text(printed, "utf-8")
    (tmp_path / "drafts.jsonl").write_text(f"{json.dumps(draft)}\n{json.dumps({**draft, 'body': BAD})}\n", "utf-8")
    alone = afterword("review", tmp_path / "draft.json").stdout
    assert alone.startswith(f"No problems found in what could be checked.\n{len(draft['body'].split())} words")
    assert afterword("review", "-", text=printed).stdout == alone
    many = json.loads(afterword("review", "drafts.jsonl", "--output", "json", folder=tmp_path).stdout)
    assert [(each["file"], each["ready"]) for each in many] == [("drafts.jsonl:1", True), ("drafts.jsonl:2", False)]
    assert afterword("review", "drafts.jsonl", "--fix", folder=tmp_path).returncode == 2


def test_a_broken_draft_is_refused_with_every_problem_at_its_place(tmp_path):
    line = json.dumps({"body": 4, "points": 3, "pints": []})
    (tmp_path / "drafts.jsonl").write_text(f'{{"body": "{GOOD[:9]}"}}\n{line}\n', "utf-8")
    told = afterword("review", "drafts.jsonl", folder=tmp_path).stderr
    assert [problem.split(" found")[0] for problem in told.splitlines()] == [
        f"drafts.jsonl, line 2: {key}:" for key in ("body", "points", "pints")
    ]


def test_the_json_shape_is_the_one_of_the_codec():
    report = review(Message(body=BAD, to="p1", at=SENT), EXAMPLE, now=SENT)
    assert json_report(report) == plain(report)


def test_many_files_are_told_apart(letter, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(GOOD, "utf-8")
    shapes = json.loads(afterword("review", letter, other, "--output", "json").stdout)
    assert [Path(shape["file"]).name for shape in shapes] == ["letter.txt", "other.txt"]


def test_other_programs_get_lines_annotations_and_sarif(letter):
    lines = afterword("review", letter, "--output", "jsonl").stdout.splitlines()
    assert {json.loads(line)["rule"] for line in lines} >= {"placeholder_left", "linkedin_request"}
    notes = afterword("review", letter, "--output", "github").stdout
    assert f"::error file={letter},line=3,col=19,title=placeholder_left::" in notes
    sarif = json.loads(afterword("review", letter, "--output", "sarif").stdout)
    result = next(item for item in sarif["runs"][0]["results"] if item["ruleId"] == "placeholder_left")
    assert result["locations"][0]["physicalLocation"]["region"]["startColumn"] == 19


def test_a_case_lets_the_rules_about_facts_run():
    example = Path(__file__).parents[3] / "examples" / "interview.toml"
    done = afterword(
        "review",
        "-",
        "--case",
        example,
        "--to",
        "p1",
        "--at",
        "2026-03-03T17:00:00+00:00",
        text=GOOD.replace("Marsh", "March"),
    )
    assert "wrong_name" in done.stdout
    assert done.returncode == 1


def test_rules_can_be_chosen_and_an_unknown_one_is_named(letter):
    only = json.loads(afterword("review", letter, "--select", "spelling", "--output", "json").stdout)
    assert {finding["rule"] for finding in only["findings"]} == {"spelling"}
    wrong = afterword("review", letter, "--ignore", "speling")
    assert wrong.returncode == 2
    assert "Did you mean “spelling”?" in wrong.stderr


def test_severity_moves_the_threshold(letter):
    assert afterword("review", letter, "--severity", "error", "--select", "no_thanks,spelling").returncode == 0
    assert afterword("review", letter, "--severity", "error").returncode == 1


def test_fix_writes_safe_fixes_and_diff_writes_nothing(letter):
    shown = afterword("review", letter, "--diff").stdout
    assert "+I am grateful for" in shown
    assert letter.read_text("utf-8") == BAD
    afterword("review", letter, "--fix")
    assert letter.read_text("utf-8") == BAD.replace("greatful", "grateful")
    afterword("review", letter, "--fix", "--unsafe")
    assert "LinkedIn" not in letter.read_text("utf-8")


def test_fix_keeps_line_ends_and_the_other_keys_of_a_message_in_json(tmp_path):
    text = tmp_path / "letter.txt"
    text.write_bytes(BAD.replace("\n", "\r\n").encode())
    afterword("review", text, "--fix")
    assert text.read_bytes() == BAD.replace("greatful", "grateful").replace("\n", "\r\n").encode()
    message = tmp_path / "letter.json"
    message.write_text(json.dumps({"method": "email", "subject": "Thanks", "body": BAD}), "utf-8")
    afterword("review", message, "--fix")
    assert json.loads(message.read_text("utf-8")) == {
        "method": "email",
        "subject": "Thanks",
        "body": BAD.replace("greatful", "grateful"),
    }


def test_a_finding_left_with_a_reason_stays_left(letter):
    found = json.loads(afterword("review", letter, "--select", "spelling", "--output", "json").stdout)["findings"][0]
    assert afterword("review", letter, "--leave", found["fingerprint"]).returncode == 2
    left = afterword("review", letter, "--leave", found["fingerprint"], "--because", "my word")
    assert left.returncode == 0
    assert "my word" in (letter.parent / "letter.txt.ignored").read_text("utf-8")
    assert "spelling" not in afterword("review", letter).stdout.split("Not checked")[0]
    assert letter.read_text("utf-8") == BAD


def test_house_rules_of_the_folder_are_used(letter):
    (letter.parent / ".afterword.toml").write_text(
        '[[rule]]\nid = "no_robin"\nkind = "existence"\nwords = ["robin"]\nmessage = "Sign with your full name."\n',
        "utf-8",
    )
    done = afterword("review", "letter.txt", folder=letter.parent)
    assert "warning no_robin" in done.stdout
    assert "Sign with your full name." in done.stdout


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "no text"),
        (b"\x00\x01\x02", "a binary file"),
        (b"caf\xe9", "not UTF-8"),
        (b"x" * 1_000_001, "more than 1 MB"),
        (b"<html><body><p>Dear Ms Marsh</p></body></html>", "HTML"),
        (b'{"body": "x", "methd": "email"}', "methd"),
    ],
    ids=["empty", "binary", "latin-1", "large", "html", "unknown key"],
)
def test_what_is_no_message_gets_a_sentence_and_status_two(tmp_path, content, told):
    path = tmp_path / "message.txt"
    path.write_bytes(content)
    done = afterword("review", path)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert not done.stdout


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert "no such file" in afterword("review", tmp_path / "none.txt").stderr
    assert "a folder" in afterword("review", tmp_path).stderr


def test_another_language_is_said_plainly(tmp_path):
    path = tmp_path / "brief.txt"
    path.write_text(
        "Sehr geehrte Frau Marsh,\n\nvielen Dank für das Gespräch am Dienstag. Die Wagen vor den Bahnhöfen haben mich "
        "beeindruckt, und ich würde sehr gern mitarbeiten.\n\nMit freundlichen Grüßen\nRobin Achebe\n",
        "utf-8",
    )
    done = afterword("review", path)
    assert "a message in English" in done.stdout
    assert "no_thanks" in done.stdout.split("a message in English")[1]


def test_looking_at_a_text_loads_neither_framework_nor_network(letter):
    code = (
        "import sys; sys.argv = ['afterword', 'review', sys.argv[1]]\n"
        "from afterword.faces.cli import cli\ncli()\n"
        "heavy = {'django', 'pydantic', 'click', 'socket', 'ssl', 'asyncio', 'httpx', 'zoneinfo', 'harper', 'sklearn'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(letter)], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "[]"


def test_help_names_every_option():
    help_text = CliRunner().invoke(group, ["review", "--help"]).output
    for option in (
        "--case",
        "--select",
        "--ignore",
        "--severity",
        "--fix",
        "--unsafe",
        "--diff",
        "--grammar",
        "--leave",
    ):
        assert option in help_text


def test_a_case_that_fixes_its_moment_is_reviewed_for_that_moment(letter):
    typed = ("review", letter, "--case", Path(__file__).parents[3] / "examples" / "interview.toml", "--select", "late")
    assert afterword(*typed).returncode == 0
    assert "hours after the interview ended" in afterword(*typed, "--now", "2026-03-05T12:00:00+00:00").stdout
