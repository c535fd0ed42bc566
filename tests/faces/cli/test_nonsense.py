"""Whatever a command is given in place of what it takes, it answers with a sentence and 2."""

import json
import sys

import pytest

from afterword.__main__ import main
from afterword.faces.cli.batch import advise

CASE = {
    "format": "afterword/1",
    "candidate": {"name": "Robin Achebe"},
    "organisation": {"name": "Larkfield Foods"},
    "process": {"job_title": "Marketing executive"},
}
CONTENTS = {
    "missing": None,
    "empty": b"",
    "binary": bytes(range(256)) * 16,
    "not UTF-8": "Cr\xe8me br\xfbl\xe9e\n".encode("latin-1"),
    "5 MB and more": b"word " * 1_000_001,
    "prose": b"Dear Dana, thank you.\n",
}
TAKERS = {
    "plan": (["plan"], (".toml", ".json", ".ics", ".eml")),
    "advise": (["advise"], (".toml", ".json", ".ics")),
    "may": (["may", "any_contact"], (".toml",)),
    "debrief": (["debrief"], (".toml",)),
    "draft": (["draft"], (".toml", ".json")),
    "review": (["review"], (".json",)),
    "review for a case": (["review", "-", "--case"], (".toml",)),
    "import": (["import"], (".ics", ".eml")),
    "read": (["read"], (".eml",)),
    "add": (["add"], (".toml", ".json", ".ics", ".eml")),
}


@pytest.fixture
def afterword(monkeypatch, capsys):
    def answered(*arguments):
        monkeypatch.setattr(sys, "argv", ["afterword", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code, capsys.readouterr()

    return answered


@pytest.mark.parametrize("what", [*CONTENTS, "a folder"])
@pytest.mark.parametrize("taker", TAKERS)
def test_a_file_that_is_none_is_named_with_what_would_do(afterword, tmp_path, taker, what):
    command, endings = TAKERS[taker]
    for ending in endings:
        path = tmp_path / f"given{ending}"
        if what == "a folder":
            path.mkdir()
        elif CONTENTS[what] is not None:
            path.write_bytes(CONTENTS[what])
        status, said = afterword(*command, path)
        assert status == 2, said
        assert said.err.startswith(f"{path}: found ")
        assert ", expected " in said.err
        assert said.err.count("\n") == 1
        assert said.out == ""


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["reveiw"], "Did you mean “review”?"),
        (["advise"], "Missing argument 'CASE'."),
        (["advise", "--colour"], "No such option '--colour'."),
        (["batch", "sing", "-"], "'sing' is not one of"),
        (["explain", "oversell"], "“oversells”"),
        (["advise", "x.toml", "--now", "soon"], "“soon” is not a time"),
        (["advise", "x.toml", "--now", "2026-03-03T10:00"], "has no time zone"),
        (["advise", "x.toml", "--now", "9999-12-31T23:00:00-12:00"], "look at the year"),
        (["import", "x.ics", "--time-zone", "Mars/Base"], "is not a time zone"),
        (["import", "x.ics", "--me", "me"], "is not an e-mail address"),
    ],
)
def test_a_slip_of_the_hand_is_answered_on_one_line(afterword, typed, told):
    status, said = afterword(*typed)
    assert status == 2
    assert told in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (json.dumps(CASE).replace('"Robin Achebe"', "1" * 5000), "a number of thousands of digits"),
        (json.dumps(CASE | {"application": "\ud800"}), "half a character"),
        (json.dumps(CASE | {"interviews": [{"id": "i1", "end": "9999-12-31T23:00:00-12:00"}]}), "interviews[0].end"),
        ("[" * 100_000, "nested too deeply"),
        ("[1, 2]", "a table of keys and values"),
    ],
)
def test_a_case_of_monstrous_values_is_refused(afterword, tmp_path, text, told):
    path = tmp_path / "case.json"
    path.write_text(text)
    status, said = afterword("advise", path)
    assert status == 2
    assert told in said.err


def test_a_case_is_known_by_how_it_begins_where_its_name_says_nothing(afterword, tmp_path):
    for text in (json.dumps(CASE), 'format = "afterword/1"\n[candidate]\nname = "Robin"\n[organisation]\nname = "L"\n[process]\njob_title = "M"\n'):  # fmt: skip
        path = tmp_path / "case"
        path.write_text(text)
        assert afterword("advise", path)[0] == 0


def test_an_invitation_given_as_a_case_is_told_the_way(afterword, tmp_path):
    path = tmp_path / "invitation.ics"
    path.write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    assert f"`afterword import {path}` makes one of it" in afterword("advise", path)[1].err


def test_a_mistake_of_ours_on_one_line_of_a_batch_does_not_stop_the_others(afterword, tmp_path, monkeypatch):

    def fall(line, now):
        if line["id"] == 1:
            raise RuntimeError
        return {"now": now}

    monkeypatch.setattr(advise, "answer", fall)
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b'{"id": 1}\n\xe9\n{"id": 3}\n')
    status, said = afterword("batch", "advise", path)
    first, second, third = map(json.loads, said.out.splitlines())
    assert status == 1
    assert "RuntimeError" in first["error"][0]["found"]
    assert "not UTF-8" in second["error"][0]["found"]
    assert third["id"] == 3
    assert "result" in third
