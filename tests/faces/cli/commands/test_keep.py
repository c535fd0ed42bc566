"""The way of a kept process through the commands, as a candidate types them."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword import wiring
from afterword.adapters.home import edits, home
from afterword.core.errors import AfterwordError
from afterword.faces.cli.program import group
from afterword.service.followup import LOCAL

EXAMPLES = Path(__file__).parents[4] / "examples"
NOW = ("--now", "2026-03-03T16:00:00+00:00")


def run(*arguments, typed=None):
    return CliRunner().invoke(group, [str(part) for part in arguments], standalone_mode=False, input=typed)


def said(*arguments, typed=None):
    result = run(*arguments, typed=typed)
    if result.exception:
        raise result.exception
    return result.output


def refused(*arguments):
    return str(getattr(run(*arguments).exception, "message", run(*arguments).exception))


@pytest.fixture
def kept():
    """The id of the example process."""
    said("add", EXAMPLES / "interview.toml", *NOW)
    return json.loads(said("list", "--output", "json"))["followups"][0]["id"]


def case_of(followup_id):
    return json.loads(said("show", followup_id, "--output", "json"))["case"]


def test_an_empty_store_says_how_to_begin():
    assert "afterword add" in said("list")


@pytest.mark.parametrize("name", ["interview.toml", "invitation.ics", "invitation.eml"])
def test_a_case_or_an_invitation_is_kept(name):
    assert "Larkfield Foods" in said("add", EXAMPLES / name, *NOW)
    assert "Larkfield Foods" in said("list", *NOW)


def test_who_and_when_it_ended_are_enough():
    named = ("--organisation", "Larkfield", "--job", "Baker", "--name", "Robin Achebe", "--time-zone", "Europe/London")
    assert "Tuesday 3 March 2026, 11:00" in said("add", "--with", "Dana Marsh", "--ended", "today 11:00", *named, *NOW)


def test_what_is_missing_is_asked_for_at_once():
    assert "--name, --organisation, --job, --ended" in refused("add", "--with", "Dana Marsh")


def test_an_invitation_without_a_job_asks_for_it(tmp_path):
    ics = tmp_path / "x.ics"
    ics.write_bytes((EXAMPLES / "invitation.ics").read_bytes().replace(b"for marketing executive ", b""))
    assert "--job" in refused("add", ics)
    assert "Baker" in said("add", ics, "--job", "Baker")


@pytest.mark.parametrize("content", [b"", b"\0\1", b"format = 7", b"{}", b'{"format": "afterword/9"}', b"[1, 2"])
@pytest.mark.parametrize("suffix", ["toml", "json", "ics", "eml"])
def test_nonsense_is_refused_and_nothing_is_kept(tmp_path, content, suffix):
    path = tmp_path / f"x.{suffix}"
    path.write_bytes(content)
    assert isinstance(run("add", path).exception, AfterwordError)
    assert wiring.store().find("local", "") == ()


def test_what_is_logged_is_said_back_and_shown_in_its_place(kept):
    answer = said("log", kept[:4], "they rang", "--at", "yesterday 16:30", "--person", "Dana", *NOW)
    assert "Monday 2 March 2026, 16:30" in answer
    assert "From their side, Dana Marsh: reply by phone" in answer
    page = said("show", kept)
    assert page.index("Monday 2 March 2026, 16:30") < page.index("Tuesday 3 March 2026, 10:00")


@pytest.mark.parametrize(
    "told",
    [
        ("she is out of office until 9 March 2026",),
        ("they are away", "--returns-on", "2026-03-09"),
        ("an automatic reply came", "--text", "I am back on 9 March."),
    ],
)
def test_somebody_who_is_away_is_logged_with_the_day_of_their_return(kept, told):
    assert "auto reply by e-mail, back on 9 March 2026" in said("log", kept, *told, *NOW)
    [away] = [item for item in wiring.store().find(LOCAL, "")[0].case.correspondence if item.kind == "auto_reply"]
    assert (away.person, away.returns_on.isoformat()) == ("p1", "2026-03-09")


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        (("she is away until 9/8/2026",), "--returns-on"),
        (("they are away", "--returns-on", "soon"), "is not a day"),
        (("they rang", "--returns-on", "2026-03-09"), "goes with an automatic reply"),
    ],
)
def test_a_return_that_is_not_plain_is_asked_and_nothing_is_logged(kept, told, asked):
    assert asked in refused("log", kept, *told, *NOW)


def test_a_message_of_mine_that_is_logged_makes_it_wait(kept):
    said("log", kept, "I sent a thank-you email", *NOW)
    (row,) = json.loads(said("list", "--output", "json", *NOW))["followups"]
    assert row["stage"] == "waiting"


def test_a_rejection_ends_the_process(kept):
    assert "The process is rejected" in said("log", kept, "they turned me down by email", *NOW)


def test_options_say_what_words_do_not(kept):
    said("log", kept, "--kind", "voicemail", "--channel", "phone", "--from-me", "--unsure", *NOW)
    last = case_of(kept)["correspondence"][-1]
    assert (last["kind"], last["direction"], last["state"]) == ("voicemail", "out", "unknown")


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (("hm",), "Add --kind and --channel and --from-them or --from-me"),
        (("they rang", "--at", "3/4 10:00"), "two ways"),
        (("they rang", "--at", "4:30"), "morning or the afternoon"),
        (("they rang", "--person", "Nobody"), "Dana Marsh (p1)"),
        (("they rang", "--process", "Z"), "is not a process of this case"),
    ],
)
def test_what_can_be_meant_two_ways_is_asked_and_not_logged(kept, arguments, asked):
    assert asked in refused("log", kept, *arguments, *NOW)
    assert len(case_of(kept)["correspondence"]) == 2


def test_how_the_process_stands_may_be_said_without_anything_having_come(kept):
    assert "The process is withdrawn." in said("log", kept, "--status", "withdrawn")
    assert case_of(kept)["process"]["status"] == "withdrawn"
    assert "You said how it stands." in said("show", kept)


@pytest.mark.parametrize("command", ["show", "log", "edit", "forget"])
def test_an_unknown_id_is_said_so(command):
    assert "Nothing is kept under" in refused(command, "zzzz")


def test_a_case_can_be_taken_out_again_as_a_file(kept, tmp_path):
    path = tmp_path / "case.toml"
    path.write_text(said("show", kept, "--output", "toml"))
    assert "Saved as" in said("add", path, "--another")


@pytest.mark.parametrize("name", ["interview.toml", "invitation.ics"])
def test_a_process_is_not_kept_twice_unless_it_is_another(kept, name):
    assert f"add --to {kept}." in said("add", EXAMPLES / name)
    assert len(wiring.store().find("local", "")) == 1
    assert "Saved as" in said("add", EXAMPLES / name, "--another")


def test_another_round_is_added_to_the_process_it_belongs_to(kept):
    added = said("add", "--with", "Dana Marsh", "--ended", "2026-03-10T11:00:00+00:00", "--to", kept, *NOW)
    assert "Round 2: Tuesday 10 March 2026, 11:00." in added
    assert [one["round"] for one in case_of(kept)["interviews"]] == [1, 2]
    assert "You added another round." in said("show", kept)


def test_the_same_job_may_be_kept_anew_once_the_first_is_over(kept):
    said("log", kept, "they turned me down by email", *NOW)
    assert "Saved as" in said("add", EXAMPLES / "interview.toml")


@pytest.fixture
def editor(tmp_path, monkeypatch):
    """Sets an editor that replaces one text by another."""

    def replacing(old, new):
        program = tmp_path / "editor.py"
        program.write_text(f"import sys, pathlib\np = pathlib.Path(sys.argv[-1])\np.write_text(p.read_text().replace({old!r}, {new!r}))\n")  # fmt: skip
        monkeypatch.setenv("VISUAL", f"{sys.executable} {program}")

    return replacing


def test_an_edit_is_kept(kept, editor):
    editor("Marketing executive", "Head of vans")
    assert "Head of vans" in said("edit", kept)
    assert case_of(kept)["process"]["job_title"] == "Head of vans"
    assert list(edits().iterdir()) == []


def test_an_invalid_edit_is_refused_with_all_its_problems_and_the_text_stays(kept, editor):
    editor('status = "open"', 'status = "pending"\nstaus = 1')
    result = run("edit", kept)
    (left,) = edits().iterdir()
    assert {problem.path for problem in result.exception.problems} == {"process.status", "process.staus"}
    assert "pending" in left.read_text()
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    left.write_text(left.read_text().replace('status = "pending"\nstaus = 1', 'status = "offer"'))
    said("edit", kept, "--from", left)
    assert case_of(kept)["process"]["status"] == "offer"


def test_an_edit_over_a_change_made_meanwhile_is_refused_and_the_text_stays(kept, tmp_path, monkeypatch):
    program = tmp_path / "editor.py"
    program.write_text(f"""
import pathlib, subprocess, sys
subprocess.run([sys.executable, "-m", "afterword", "log", {kept!r}, "they rang"], check=True)
path = pathlib.Path(sys.argv[-1])
path.write_text(path.read_text().replace("Marketing executive", "Baker"))
""")
    monkeypatch.setenv("VISUAL", f"{sys.executable} {program}")
    assert "changed somewhere else" in str(run("edit", kept).exception)
    assert case_of(kept)["process"]["job_title"] == "Marketing executive"
    assert len(list(edits().iterdir())) == 1


@pytest.mark.parametrize(
    ("chosen", "why"), [("false", "ended with status"), ("no-such-editor", "no editor “no-such-editor”")]
)
def test_an_editor_that_fails_changes_nothing(kept, monkeypatch, chosen, why):
    monkeypatch.setenv("VISUAL", chosen)
    assert why in refused("edit", kept)
    assert list(edits().iterdir()) == []


def test_everything_in_one_file_and_back(kept, tmp_path):
    path = tmp_path / "all.json"
    assert "1 process written" in said("export", path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = said("show", kept)
    said("forget", "--everything", "--yes")
    assert "Nothing is saved" in said("list")
    assert "1 restored, 0 already there" in said("add", path)
    assert said("show", kept) == before
    assert "0 restored, 1 already there" in said("add", path)


def test_an_export_into_a_place_that_cannot_be_written_says_so(kept, tmp_path):
    assert "cannot be written" in refused("export", tmp_path / "nowhere" / "all.json")


def test_forgetting_asks_first(kept):
    assert "Nothing was forgotten" in said("forget", kept, typed="n\n")
    assert "is forgotten" in said("forget", kept, typed="y\n")
    assert "Nothing is saved" in said("list")


def test_what_is_forgotten_is_in_no_file_any_more(kept, editor):
    editor('status = "open"', 'status = "pending"')
    run("edit", kept)
    words = b"tasting vans outside commuter stations"
    assert any(words in path.read_bytes() for path in home().rglob("*") if path.is_file())
    said("forget", kept, "--yes")
    assert not any(words in path.read_bytes() for path in home().rglob("*") if path.is_file())


def test_forgetting_everything_takes_passwords_and_mishaps_too(kept):
    (home() / "secrets").mkdir()
    for path in (home() / "secrets" / "mine.txt", home() / "mishap.txt"):
        path.write_text("s3cret of Robin")
    said("forget", "--everything", "--yes")
    assert not any(b"s3cret" in path.read_bytes() for path in home().rglob("*") if path.is_file())


def test_forgetting_without_saying_what_is_refused():
    assert "an ID, or --everything" in refused("forget")


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_may_not_be_written_is_said_so(kept):
    home().chmod(0o500)
    assert "cannot be" in refused("add", EXAMPLES / "interview.toml")
    home().chmod(0o700)


def test_a_damaged_store_is_said_so(kept):
    from django.db import connections  # noqa: PLC0415 -- opened by the fixture

    connections.close_all()
    file = home() / "afterword.sqlite3"
    file.write_bytes(file.read_bytes()[:5000] + b"\xff" * 60_000)
    assert "damaged" in refused("list")
