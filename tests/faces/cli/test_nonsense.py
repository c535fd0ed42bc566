"""Whatever a command is given in place of what it takes, it answers with a sentence and 2."""

import io
import json
import os
import sys

import pytest

from afterword.__main__ import main
from afterword.adapters.toml_writer import to_toml
from afterword.faces.cli.batch import advise
from afterword.faces.cli.program import COMMANDS

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
        (["advise", "x.toml", "--now", "2026-03-03"], "write it like 2026-03-03T17:20+00:00"),
        (["advise", "nobody"], "the ID of a saved process"),
        (["add", "--with", "Zo\udceb"], "not UTF-8"),
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


@pytest.mark.parametrize("name", COMMANDS)
def test_an_option_nobody_knows_is_named(afterword, name):
    status, said = afterword(name, "--frobnicate")
    assert status == 2
    assert said.err.startswith("No such option '--frobnicate'.")


WITH_SOMETHING_KEPT = """
2  edit ID --from TMP/missing.toml          | no such file
2  edit ID --from TMP/prose.txt             | Your text is in TMP/prose.txt
2  edit ID --from TMP                       | a folder
1  edit zzz --from TMP/prose.txt            | Nothing is kept under “zzz”
1  show zzz                                 | Nothing is kept under “zzz”
2  log ID they sang                         | Add --kind and --channel
2  log ID they rang --at never              | “never” cannot be read as a time
2  log ID they rang --person Zeus           | “Zeus” does not name one person
2  log ID they rang --process Q             | “Q” is not a process
2  log ID they rang --at 2099-01-01T09:00:00+00:00  | is still to come
2  log ID they rang --from-me               | understood as “reply”, which comes from their side
2  log ID they rang --from-me --from-them   | do not go together
2  log ID they rang --status withdrawn      | --status goes alone
2  log ID --kind check_in --channel email --from-them  | comes from you
2  may fly ID                               | found “fly”
2  may - ID                                 | Give an ACTION and a CASE
2  may --all ID --process Q                 | found “Q”
2  draft ID --vary x                        | 'x' is not a whole number
2  draft ID --method pigeon                 | 'pigeon' is not one of
1  draft ID --method letter_by_post --pdf TMP/prose.txt  | Nothing was overwritten
2  approve ID --message TMP/missing.txt     | no such file
2  approve ID --message TMP/empty.txt       | no text
2  approve ID --message TMP/binary.txt      | a binary file
1  approve ID --yes zz                      | not the message that was shown
1  send ID                                  | no mailbox to send from yet
1  send ID --eml TMP/new.eml                | not approved a message
1  send ID --account zz                     | no account called “zz”
2  send ID --it-went --it-did-not           | do not go together
2  send ID --drafts --mailto                | do not go together
1  send ID --it-went                        | no message here whose fate is unknown
2  schedule ID                              | Say when
2  schedule ID --at soon                    | “soon” is not a time
2  schedule ID --at 2026-10-25T12:00        | Add the offset, like 2026-10-25T12:00+
1  schedule ID --cancel                     | Nothing is scheduled
1  export TMP/prose.txt                     | Nothing was overwritten
1  export TMP                               | is a folder
1  export TMP/none/of/it.json               | cannot be written
1  export TMP/pipe                          | no ordinary file
1  remind --ics TMP/prose.txt               | Nothing was overwritten
1  remind zzz                               | Nothing is kept under “zzz”
2  remind --caldav nonsense                 | --user and --password-command
2  forget                                   | Say what to delete
1  forget zzz                               | Nothing is kept under “zzz”
130  forget ID                              | Stopped.
2  add                                      | Name a FILE
1  add TMP/case.toml                        | already saved
1  watch --once                             | no mailbox to look into
1  watch --once --account zz                | no account called “zz”
2  watch --once --file TMP/missing.mbox     | no such file
2  watch --once --file TMP/binary.txt       | no headers of a mail
1  watch --yes 99                           | no mail 99
1  account test                             | no mailbox yet
1  account test zz                          | no account called “zz”
1  account remove zz                        | no mailbox called “zz”
2  account                                  | Commands:
2  account frob                             | No such command 'frob'
2  account add --address nonsense --smtp h:587 --password-command x   | “nonsense” is not an e-mail address
2  account add --address r@b.example --smtp h --password-command x    | “h” is not a server
2  account add --address r@b.example --smtp h:587                     | Where is the password?
1  account add --address r@b.example --smtp h:587 --password-file TMP/missing  | cannot be read
1  account add --address r@b.example --smtp h:587 --password-command x --authority TMP/prose.txt  | cannot be used
2  work --once --every nan                  | 'nan' is not a whole number
2  add --with D --ended now --email nonsense  | “nonsense” is not an e-mail address
2  serve --port x                           | 'x' is not a whole number
2  batch advise TMP/missing.jsonl           | no such file
2  batch advise TMP                         | a folder
2  rules --check TMP                        | a folder
"""
"""The exit status, what is typed, and what is said; ID is what is kept and TMP a folder with odd files in it."""


def test_nothing_that_is_typed_in_vain_changes_what_is_kept(afterword, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    for name, content in {"prose.txt": b"Dear Dana", "empty.txt": b" \n", "binary.txt": bytes(range(256))}.items():
        (tmp_path / name).write_bytes(content)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "case.toml").write_text(to_toml(CASE))
    kept = afterword("add", tmp_path / "case.toml")[1].out.split()[2].rstrip(":")
    before = afterword("export")[1].out
    wrong = []
    for line in filter(None, WITH_SOMETHING_KEPT.splitlines()):
        status, told = line.replace("TMP", str(tmp_path)).replace("ID", kept).split("|")
        wanted, *typed = status.split()
        answered, said = afterword(*typed)
        if answered != int(wanted) or told.strip() not in said.err + said.out:
            wrong.append((line, answered, said))
    assert not wrong
    after = afterword("export")[1].out
    assert _without_the_hour(after) == _without_the_hour(before)
    assert (tmp_path / "prose.txt").read_bytes() == b"Dear Dana"


def _without_the_hour(archive):
    return {key: value for key, value in json.loads(archive).items() if key != "exported_at"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (json.dumps(CASE).replace('"Robin Achebe"', "1" * 5000), "a number with thousands of digits"),
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
    assert f"`afterword import {path}` turns it into one" in afterword("advise", path)[1].err


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
