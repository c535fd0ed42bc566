"""A command takes a case from a file or from what is kept, and keeps changes where the case came from."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword.adapters.codec import encode_case, read_case
from afterword.faces.cli.program import group
from people import CASE

NOW = ("--now", "2026-03-03T16:00:00+00:00")


@pytest.fixture
def kept(own_home, tmp_path):
    """The id under which Robin keeps the case."""
    path = tmp_path / "case.json"
    path.write_bytes(encode_case(CASE))
    shown = call("add", str(path)).stdout
    path.unlink()
    return shown.split("Saved as ")[1].split(":")[0]


def call(*words, stdin=None):
    return CliRunner().invoke(group, list(words), input=stdin, standalone_mode=False)


def test_what_is_kept_is_advised_on_by_its_id(kept):
    assert "Follow up: yes" in call("advise", kept, *NOW).stdout


def test_the_first_characters_of_an_id_will_do(kept):
    assert "Dana" in call("plan", kept[:3], *NOW).stdout


def test_a_file_wins_over_an_id_of_the_same_name(kept, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path(kept).write_bytes(encode_case(CASE).replace(b"Robin Achebe", b"Omar Haddad"))
    assert "Omar" in call("draft", kept, *NOW).stdout


def test_an_edited_draft_is_the_one_to_be_approved(kept, monkeypatch):
    monkeypatch.setenv("EDITOR", "sed -i s/Thank/THANK/")
    call("draft", kept, "--edit", *NOW)
    assert "THANK" in call("draft", kept, *NOW).stdout
    assert "THANK" in call("approve", kept, *NOW, stdin="n\n").stdout


def test_an_edited_draft_keeps_its_subject_until_it_is_written_anew(kept, monkeypatch):
    monkeypatch.setenv("EDITOR", "sed -i s/Thank/THANK/")
    subject = next(line for line in call("draft", kept, "--edit", *NOW).stdout.splitlines() if "Subject" in line)
    call("debrief", kept, stdin="the harbour lights\n" + "q\n")
    assert subject in call("draft", kept, *NOW).stdout
    assert "THANK" not in call("draft", kept, "--fresh", *NOW).stdout
    assert "THANK" not in call("approve", kept, *NOW, stdin="n\n").stdout


def test_an_answer_of_the_debrief_is_kept_with_the_process(kept):
    call("debrief", kept, stdin="the harbour lights\n" + "q\n")
    assert "harbour lights" in call("export").stdout


def test_an_answer_of_the_debrief_is_kept_in_the_file_it_came_from(own_home, tmp_path):
    path = tmp_path / "case.json"
    path.write_bytes(encode_case(CASE))
    call("debrief", str(path), stdin="the harbour lights\n" + "q\n")
    assert any("harbour lights" in point.text for point in read_case(path).debrief.points)
    assert not own_home.exists()


def test_without_a_store_an_unknown_name_is_a_missing_file(own_home):
    done = call("advise", "abc")
    assert "no such file" in str(done.exception)
    assert not os.path.exists(own_home)  # noqa: PTH110 -- looking must not make the folder
