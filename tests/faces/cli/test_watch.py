import json
from datetime import timedelta

import pytest
from click.testing import CliRunner

from afterword import wiring
from afterword.core.errors import BadInputError, EdgeError
from afterword.faces.cli.program import group
from afterword.service.followup import LOCAL
from afterword.service.keep import add
from people import CASE, NOW, our_message, with_correspondence

LATER = (NOW + timedelta(days=1)).isoformat()
ANSWER = b"From: dana@larkfield.example\nSubject: Re: Thank you\nDate: Wed, 04 Mar 2026 12:00:00 +0000\nMessage-ID: <a1@larkfield.example>\n\nThank you, Robin.\n"


def run(*words):
    return CliRunner().invoke(group, list(words), standalone_mode=False, catch_exceptions=True)


@pytest.fixture
def answer(tmp_path):
    add(wiring.store(), with_correspondence(CASE, our_message(at=NOW)), owner=LOCAL, now=NOW, who=LOCAL)
    path = tmp_path / "answer.eml"
    path.write_bytes(ANSWER)
    return str(path)


def test_reading_a_mail_says_what_it_is(answer):
    done = run("read", answer, "--output", "json", "--now", LATER)
    reading = json.loads(done.output)
    assert (reading["kind"], reading["answers"], reading["from"]["address"]) == (
        "reply",
        "ask",
        "dana@larkfield.example",
    )
    assert "A person wrote this." in run("read", answer).output


def test_a_mail_on_standard_input_is_read_for_what_is_kept_under_an_id(answer):
    kept = wiring.store().find(LOCAL, "")[0].id
    done = CliRunner().invoke(group, ["read", "-", "--case", kept, "--now", LATER], input=ANSWER, standalone_mode=False)
    assert "It counts as an answer." in done.output


def test_a_saved_mail_is_filed_listed_taken_back_and_decided(answer):
    assert "Dana Marsh answered" in run("watch", "--file", answer, "--now", LATER).output
    assert "none belongs" in run("watch", "--file", answer, "--now", LATER).output
    mail = json.loads(run("watch", "--list", "--output", "json").output)["mails"][0]
    assert mail["answers"] == "yes"
    assert "Taken back" in run("watch", "--undo", mail["id"]).output
    assert "(taken back)" in run("watch", "--list").output
    assert "Kept as an answer" in run("watch", "--yes", mail["id"], "--as", "offer").output
    assert wiring.store().find(LOCAL, "")[0].case.process.status == "offer"


def test_a_filed_mail_from_nobody_in_the_case_is_shown_under_the_name_it_gave(answer, tmp_path):
    mail = tmp_path / "colleague.eml"
    raw = ANSWER.replace(b"dana@larkfield.example", b"Sam Reed <sam@larkfield.example>")
    mail.write_bytes(raw + b"Dana asked me to write about the marketing executive.\n")
    run("watch", "--file", str(mail), "--now", LATER)
    kept = wiring.store().find(LOCAL, "")[0].id
    assert "reply by e-mail from Sam Reed." in run("show", kept).output
    assert "They answered" not in run("show", kept).output
    assert "Sam Reed answered." in run("show", kept).output


def test_without_a_mailbox_the_way_to_one_is_told(answer):
    done = run("watch", "--once")
    assert isinstance(done.exception, EdgeError)
    assert "account add" in str(done.exception)


def test_a_file_that_is_not_there_is_said_so(answer):
    assert isinstance(run("watch", "--file", "nowhere.mbox").exception, BadInputError)
    assert isinstance(run("read", "nowhere.eml").exception, BadInputError)


def test_many_mails_are_read_line_by_line_and_a_bad_line_stops_nothing(answer, tmp_path):
    lines = tmp_path / "mails.jsonl"
    lines.write_text(
        "\n".join(
            json.dumps({"id": key, "path": path}) for key, path in (("a", answer), ("b", "nowhere"), ("c", answer))
        )
    )
    done = run("batch", "read", str(lines))
    results = [json.loads(line) for line in done.output.splitlines()]
    assert [sorted(result) for result in results] == [["id", "result"], ["error", "id"], ["id", "result"]]
    assert results[2]["result"]["kind"] == "reply"
    assert done.return_value == 1
