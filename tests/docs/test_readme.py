"""The README shows what the product prints, and names only what is there."""

import re
import subprocess
import sys
from pathlib import Path

from afterword.faces.cli.program import COMMANDS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()


def test_the_output_shown_is_the_real_one():
    done = subprocess.run(
        [sys.executable, "docs/readme.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_every_command_named_exists():
    named = set(re.findall(r"\./run afterword ([a-z]+)", README))
    assert named
    assert named <= set(COMMANDS)


def test_every_page_linked_is_there():
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert [link for link in links if not (ROOT / link).exists()] == []
