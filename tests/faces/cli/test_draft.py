"""`afterword draft`, as it is called."""

import json
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from afterword.adapters.codec import encode_case
from afterword.core.case import CorrespondenceKind
from afterword.core.errors import AfterwordError
from afterword.faces.cli.commands.draft import command as draft
from people import CASE, our_message, their_message, with_correspondence

NOW = ["--now", "2026-03-03T15:00:00+00:00"]


@pytest.fixture
def case_file(tmp_path):
    path = tmp_path / "case.json"
    path.write_bytes(encode_case(CASE))
    return path


def run(command, *arguments, **options):
    return CliRunner().invoke(command, [str(argument) for argument in arguments], standalone_mode=False, **options)


def test_a_draft_is_shown_with_its_addressee(case_file):
    result = run(draft, case_file, *NOW)
    assert result.return_value == 0
    assert "Dana Marsh" in result.stdout
    assert "tasting vans outside commuter stations" in result.stdout


def test_json_is_the_public_format(case_file):
    shown = json.loads(run(draft, case_file, *NOW, "--output", "json").stdout)
    assert shown["method"] == "email"
    assert shown["uses"] == ["n1"]


def test_a_phone_draft_is_a_sheet(case_file):
    assert "On voicemail" in run(draft, case_file, *NOW, "--method", "phone").stdout


def test_a_second_message_is_not_drafted(case_file):
    case_file.write_bytes(encode_case(with_correspondence(CASE, our_message(at=datetime(2026, 3, 3, 12, tzinfo=UTC)))))
    result = run(draft, case_file, *NOW, "--method", "email")
    assert result.return_value == 1
    assert "Nothing to write" in result.stderr


def test_what_was_edited_is_kept_and_used_from_then_on(case_file, tmp_path):
    script = "printf 'Dear Ms Marsh,\\n\\nThank you for Tuesday.\\n\\nRobin Achebe\\n' > \"$1\""
    run(draft, case_file, *NOW, "--edit", env=editor(tmp_path, script))
    assert case_file.with_suffix(".draft.txt").read_text().startswith("Dear Ms Marsh,\n\nThank you for Tuesday.")
    again = run(draft, case_file, *NOW)
    assert "Thank you for Tuesday." in again.stdout
    assert "the words kept" in again.stderr
    assert "tasting vans" in run(draft, case_file, *NOW, "--fresh").stdout
    assert not case_file.with_suffix(".draft.txt").exists()


def editor(tmp_path, script):
    path = tmp_path / "editor.sh"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return {"EDITOR": str(path), "VISUAL": str(path)}


@pytest.mark.parametrize("script", ["exit 3", "printf 'caf\\351' > \"$1\"", "printf 'a\\000b' > \"$1\""])
def test_an_editor_that_fails_or_saves_no_text_changes_nothing_and_says_so(case_file, tmp_path, script):
    result = run(draft, case_file, *NOW, "--edit", env=editor(tmp_path, script))
    assert isinstance(result.exception, AfterwordError)
    assert "Nothing was changed" in str(result.exception)
    assert not case_file.with_suffix(".draft.txt").exists()


def test_an_editor_that_is_not_there_is_named_with_what_to_do(case_file):
    result = run(draft, case_file, *NOW, "--edit", env={"EDITOR": "/no/such/editor", "VISUAL": "/no/such/editor"})
    assert "/no/such/editor" in str(result.exception)
    assert "EDITOR=nano" in str(result.exception)


def test_an_emptied_text_leaves_the_draft_as_it_was(case_file, tmp_path):
    result = run(draft, case_file, *NOW, "--edit", env=editor(tmp_path, "printf '\\n' > \"$1\""))
    assert "stays as it was" in result.stderr
    assert "tasting vans" in result.stdout
    assert not case_file.with_suffix(".draft.txt").exists()


def test_an_edit_that_review_minds_is_kept_and_told(case_file, tmp_path):
    script = "printf 'Dear Ms Marsh,\\n\\nI am the best!!! [your name]\\n' > \"$1\""
    result = run(draft, case_file, *NOW, "--edit", env=editor(tmp_path, script))
    assert result.return_value == 1
    assert "placeholder" in result.stdout
    assert case_file.with_suffix(".draft.txt").exists()


def test_a_letter_comes_with_a_note_to_copy(case_file):
    assert "As a note" in run(draft, case_file, *NOW, "--method", "letter_by_hand").stdout


def test_a_letter_is_one_pdf(case_file, tmp_path):
    target = tmp_path / "letter.pdf"
    run(draft, case_file, *NOW, "--pdf", target)
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_file_that_is_no_pdf_is_not_overwritten(case_file, tmp_path):
    target = tmp_path / "notes.txt"
    target.write_text("mine")
    assert run(draft, case_file, *NOW, "--pdf", target).exception is not None
    assert target.read_text() == "mine"


def test_what_they_wrote_is_answered_on_request_even_where_no_follow_up_is_due(case_file):
    rejected = with_correspondence(
        CASE, their_message(at=datetime(2026, 3, 3, 12, tzinfo=UTC), kind=CorrespondenceKind.REJECTION)
    )
    case_file.write_bytes(encode_case(rejected))
    assert "--kind answer" in run(draft, case_file, *NOW).stderr
    result = run(draft, case_file, *NOW, "--kind", "answer")
    assert result.return_value == 0
    assert "Thank you" in result.stdout
