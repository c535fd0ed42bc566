import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword.adapters.codec import case_from
from afterword.faces.cli.program import group

FIXTURES = Path(__file__).parents[3] / "adapters" / "invitation" / "fixtures"
TOLD = ("--name", "Robin Achebe", "--organisation", "Larkfield Foods", "--job", "Marketing executive")


def run(*arguments, **options):
    return CliRunner().invoke(group, ["import", *map(str, arguments)], standalone_mode=False, **options)


def test_the_answer_is_a_case_file_to_go_on_from():
    printed = run(FIXTURES / "outlook.eml", *TOLD).output
    assert case_from(tomllib.loads(printed)).people[1].name == "Dana Marsh"
    assert "# Still missing: Who is in charge of this hire" in printed
    assert "interviews[0].end" in printed


def test_programs_get_json_in_the_public_shape():
    answer = json.loads(run(FIXTURES / "google.eml", "--output", "json").output)
    assert list(answer) == ["format", "case", "sources", "questions", "kind", "warnings"]
    assert answer["sources"]["interviews[0].end"] == "DTEND of the calendar part"


def test_a_guess_at_the_letters_is_said_beside_the_answer(tmp_path):
    invitation = tmp_path / "invitation.ics"
    invitation.write_bytes((FIXTURES / "google.ics").read_text().replace("Dana", "Zoë").encode("cp1252"))
    for verb in ("import", "plan", "add"):
        said = CliRunner().invoke(group, [verb, str(invitation), *TOLD], standalone_mode=False)
        assert "read as Western European" in said.stderr
        assert "Western" not in said.stdout


def test_a_zone_nobody_knows_is_refused():
    assert "not a time zone" in str(run(FIXTURES / "google.eml", "--time-zone", "Mars/Olympus").exception)


def test_a_batch_answers_line_by_line(tmp_path):
    lines = tmp_path / "lines.jsonl"
    paths = [FIXTURES / "google.ics", tmp_path / "nowhere.ics", FIXTURES / "cancel.ics", tmp_path]
    lines.write_text(
        "".join(json.dumps({"id": n, "path": str(path)}) + "\n" for n, path in enumerate(paths)) + '{"id": 9}\n'
    )
    result = CliRunner().invoke(group, ["batch", "import", str(lines)], standalone_mode=False)
    answers = [json.loads(line) for line in result.output.splitlines()]
    assert result.return_value == 1
    assert [answer["id"] for answer in answers] == [0, 1, 2, 3, 9]
    assert [answer.get("result", {}).get("kind") for answer in answers] == [
        "invitation",
        None,
        "cancellation",
        None,
        None,
    ]


@pytest.mark.parametrize("name", ["nowhere.ics", "."])
def test_a_path_that_is_no_file_is_said_so(tmp_path, name):
    assert run(tmp_path / name).exception.problems


NO_SOCKET = """
import sys
opened = []
sys.addaudithook(lambda event, _: opened.append(event) if event.startswith("socket.") else None)
from afterword.faces.cli.program import group
group.main(["import", sys.argv[1], "--output", "json"], standalone_mode=False)
print(sorted(set(opened)), "django" in sys.modules, file=sys.stderr)
"""


def test_reading_an_invitation_opens_no_socket_and_no_store(own_home):
    done = subprocess.run(
        [sys.executable, "-c", NO_SOCKET, str(FIXTURES / "google.eml")], capture_output=True, text=True, check=True
    )
    assert done.stderr.strip() == "[] False"
    assert not own_home.exists()


def test_an_invitation_may_come_through_a_pipe():
    result = run("-", "--output", "json", input=(FIXTURES / "google.eml").read_bytes())
    assert json.loads(result.output)["kind"] == "invitation"
