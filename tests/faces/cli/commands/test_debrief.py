"""`afterword debrief`: one question at a time, to be skipped, changed and taken up again; jottings beside them."""

import os
import pty
import select
import signal
import subprocess
import sys
from dataclasses import replace

import pytest
from click.testing import CliRunner

from afterword.adapters.codec import encode_case, read_case
from afterword.core.case import Debrief, WantedFormality
from afterword.faces.cli.commands.debrief import command as debrief
from people import CASE, NOW

JOTTED = replace(CASE, debrief=Debrief(notes="- the vans\nwe did coffee at festivals\nspeak Polish\n"))


@pytest.fixture
def case_file(tmp_path):
    path = tmp_path / "case.json"
    path.write_bytes(encode_case(replace(CASE, as_of=NOW)))
    return path


@pytest.fixture
def jotted(tmp_path):
    path = tmp_path / "jotted.json"
    path.write_bytes(encode_case(JOTTED))
    return path


def run(command, *arguments, **options):
    return CliRunner().invoke(command, [str(argument) for argument in arguments], standalone_mode=False, **options)


def test_each_answer_is_written_and_can_be_gone_on_from(case_file):
    run(debrief, case_file, input="the night desk\nit reminded me of the port\nq\n")
    point = read_case(case_file).debrief.points[0]
    assert (point.text, point.my_thought) == ("the night desk", "it reminded me of the port")
    again = run(debrief, case_file, input="\nq\n")
    assert "[the night desk]" in again.stdout


def test_toml_stays_toml(tmp_path):
    path = tmp_path / "case.toml"
    path.write_text(
        'format = "afterword/1"\n[candidate]\nname = "Robin Achebe"\n[organisation]\nname = "Larkfield Foods"\n'
        '[process]\njob_title = "Marketing executive"\n[debrief]\nnotes = "the vans. speak Polish"\n'
    )
    result = run(debrief, path, input="1\nq\n")
    assert "the vans" in result.stdout
    assert read_case(path).debrief.points[0].text == "the vans"


def test_a_jotting_keeps_its_number_when_another_is_used(jotted):
    run(debrief, jotted, input="1\n2\n3\nq\n")
    (point,) = read_case(jotted).debrief.points
    assert (point.text, point.my_thought, point.could_help) == (
        "the vans",
        "we did coffee at festivals",
        "speak Polish",
    )


def test_jottings_stand_beside_every_question_until_they_are_used(jotted):
    shown = run(debrief, jotted, input="1\nq\n").stdout
    beside = shown.split("made me think of", 1)[1]
    assert "2  we did coffee at festivals" in beside
    assert "the vans" not in beside


def test_the_end_of_what_is_typed_stops_and_keeps_the_answers(case_file):
    result = run(debrief, case_file, input="the night desk\nthe port")
    assert result.return_value == 0
    assert "Saved in" in result.stdout
    assert read_case(case_file).debrief.points[0].my_thought == "the port"


def test_a_choice_is_known_by_its_beginning(jotted):
    run(debrief, jotted, input="\n" * 6 + "N\nu\nr\n")
    told = read_case(jotted).debrief
    assert (told.feels_right, told.formality) == (False, WantedFormality.RELAXED)


@pytest.mark.parametrize("locale", [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "utf-8:strict"}])  # fmt: skip
def test_a_pipe_is_read_as_utf_8_and_what_is_none_is_left_out(jotted, locale):
    command, environment = [sys.executable, "-m", "afterword", "debrief", jotted], {**os.environ, **locale}
    done = subprocess.run(command, input="the café\udcff vans\n".encode(errors="surrogateescape"), env=environment, check=False)  # fmt: skip
    assert done.returncode == 0
    assert read_case(jotted).debrief.points[0].text == "the café vans"


LEFT, UP, CTRL_C, CTRL_D = b"\x1b[D", b"\x1b[A", b"\x03", b"\x04"


def typed_in_a_terminal(path, *keys):
    """What the terminal shows; each of `keys` is typed when it is asked for."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "afterword", "debrief", path], stdin=theirs, stdout=theirs, stderr=theirs
    ) as asking:
        os.close(theirs)
        shown, asked = b"", 0
        for key in keys:
            while shown.count(b"\n> ") == asked:
                shown += os.read(ours, 100_000)
            asked = shown.count(b"\n> ")
            _interrupt(asking, ours) if key is CTRL_C else os.write(ours, key)
        while piece := _read(ours):
            shown += piece
    os.close(ours)
    return shown.decode(), asking.returncode


def _interrupt(asking, terminal):
    """Ctrl-C, and once more where the first came after the question was shown and before anybody waited for its answer."""
    asking.send_signal(signal.SIGINT)
    while not select.select([terminal], [], [], 5)[0]:
        asking.send_signal(signal.SIGINT)


def _read(terminal):
    try:
        return os.read(terminal, 100_000)
    except OSError:  # how Linux says that the other side is closed
        return b""


def test_in_a_terminal_an_answer_may_be_long_and_is_changed_with_the_keys(jotted):
    long = "the vans " * 600
    typed_in_a_terminal(jotted, long.encode() + b"\n", b"the vna" + LEFT + b"\x7fan\x1b[C\x7f\n", b"q\n")
    (point,) = read_case(jotted).debrief.points
    assert point.text == long.strip()
    assert point.my_thought == "the van"
    shown, status = typed_in_a_terminal(jotted, b"\n", UP + b"s in Hull \xf0\x9f\x9a\x90\n", CTRL_D)
    assert read_case(jotted).debrief.points[0].my_thought == "the vans in Hull 🚐"
    assert (status, "Saved in" in shown) == (0, True)


def test_a_candidate_who_breaks_off_is_told_what_is_kept(jotted):
    shown, _ = typed_in_a_terminal(jotted, b"the night desk\n", CTRL_C)
    assert "Your answers so far are saved" in shown
    assert read_case(jotted).debrief.points[0].text == "the night desk"


def test_the_sentence_that_a_note_becomes_is_shown_at_once(case_file):
    shown = run(debrief, case_file, input="new night desk opens in May\nq\n").stdout
    becomes = " ".join(shown.split("It becomes:", 1)[1].split("It made me think of")[0].split())
    assert "the new night desk opens in May." in becomes


def test_a_note_that_cannot_be_used_is_said_to_be_so_and_a_pipe_goes_on(case_file):
    shown = run(debrief, case_file, input="die Kunden kommen nicht wieder\nthe port\nq\n").stdout
    assert "Left out so far: it is not in English" in shown
    assert read_case(case_file).debrief.points[0].my_thought == "the port"


def test_in_a_terminal_a_note_that_cannot_be_used_is_asked_for_again(case_file):
    typed_in_a_terminal(case_file, b"die Kunden kommen nicht wieder\n", b"the night desk\n", b"q\n")
    assert [point.text for point in read_case(case_file).debrief.points] == ["the night desk"]


def test_where_nothing_is_to_be_written_no_sentence_is_shown(tmp_path):
    path = tmp_path / "case.json"
    path.write_bytes(encode_case(replace(CASE, as_of=NOW, debrief=Debrief(feels_right=False))))
    assert "It becomes" not in run(debrief, path, input="the night desk opens in May\nq\n").stdout
