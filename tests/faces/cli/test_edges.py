"""What a person sees at the edge of the process: a sentence and an exit status, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.faces.cli.program import COMMANDS


def afterword(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "afterword", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_help_lists_every_command_with_its_sentence():
    done = afterword("--help")
    assert done.returncode == 0
    assert all(name in done.stdout for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_exists_and_explains_itself(name):
    done = afterword(name, "--help")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Usage: afterword")


def test_a_mistyped_command_is_answered_with_the_nearest():
    done = afterword("reveiw")
    assert done.returncode == 2
    assert "“review”" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unknown_option_is_a_usage_error():
    done = afterword("--colour")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_told_in_a_sentence():
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([sys.executable, "-m", "afterword", "rules"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)  # fmt: skip
    assert done.returncode == 1
    assert (
        done.stderr
        == "The answer could not be written (No space left on device). Make room, then type the same again.\n"
    )


OLD_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""What an ISO 8859 system or a Windows code page amounts to: streams that do not take every character."""


def test_a_pipe_gets_utf_8_and_typed_words_are_read_as_such_whatever_the_locale():
    done = subprocess.run(
        [sys.executable, "-m", "afterword", "explain", "Łódź"],
        capture_output=True,
        check=False,
        env={**os.environ, **OLD_LOCALE},
    )
    assert done.returncode == 2
    assert "There is no rule “Łódź”." in done.stderr.decode()


def test_a_terminal_gets_plain_characters_in_the_place_of_those_it_lacks():
    done = afterword("explain", "nonsense", **OLD_LOCALE, PYTHONIOENCODING="ascii")
    assert done.stderr.startswith('There is no rule "nonsense".')


def test_a_terminal_that_does_not_know_its_width_gets_80_columns(tmp_path):
    ours, theirs = os.openpty()  # made with 0 columns
    subprocess.run([sys.executable, "-m", "afterword", "explain", "late"], stdout=theirs, check=True)
    os.close(theirs)
    lines = os.read(ours, 4000).decode().splitlines()
    os.close(ours)
    assert 60 < max(map(len, lines)) <= 80


def test_a_closed_standard_output_is_nobodys_mistake():
    done = subprocess.run(["sh", "-c", f"exec {sys.executable} -m afterword rules >&-"], capture_output=True, check=False)  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


def test_help_imports_neither_the_store_nor_the_codec():
    code = "import sys; sys.argv = ['afterword', '--help']\nfrom afterword.faces.cli import cli\ncli()\nprint(sorted({'django', 'pydantic', 'socket'} & set(sys.modules)), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "[]"


def test_a_mistake_of_ours_is_kept_on_this_machine_and_told_without_its_traceback(tmp_path):
    code = (
        "import sys; sys.argv = ['afterword', 'broken']\n"
        "import afterword.faces.cli as face\n"
        "def fall(): raise RuntimeError('secret words')\n"
        "face.cli = fall\n"
        "from afterword.__main__ import main\n"
        "main()\n"
    )
    environment = {**os.environ, "AFTERWORD_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 70
    assert "Traceback" not in done.stderr
    assert "secret words" not in done.stderr
    assert "RuntimeError" in (tmp_path / "mishap.txt").read_text()
    assert (tmp_path / "mishap.txt").stat().st_mode & 0o777 == 0o600
