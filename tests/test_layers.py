"""Each contract between the layers fails when it is broken."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

BREAKS = {
    "the core imports an adapter": (
        "core/case/__init__.py",
        "import afterword.adapters.codec",
        "Imports go right only",
    ),
    "a service imports a face": ("service/__init__.py", "import afterword.faces.cli", "Imports go right only"),
    "an adapter imports the wiring": ("adapters/codec/__init__.py", "import afterword.wiring", "Imports go right only"),
    "the core opens files": ("core/clock.py", "import pathlib", "The core is pure"),
    "the core reads the clock": ("core/clock.py", "import time", "The core is pure"),
    "the core knows a framework": ("core/reason.py", "import pydantic", "The core is pure"),
    "a service knows Django": ("service/__init__.py", "import django", "Services know no framework"),
    "one face imports another": ("faces/web/__init__.py", "import afterword.faces.cli", "Faces do not know each other"),
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("layers")
    shutil.copytree(
        ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__", "static", "node_modules")
    )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def lint(folder):
    program = Path(sys.executable).parent / "lint-imports"
    environment = {**os.environ, "PYTHONPATH": str(folder / "src")}
    return subprocess.run(
        [program, "--no-cache"], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_layers_hold_as_they_are(copy):
    done = lint(copy)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_contract_is_named(copy, name):
    place, line, contract = BREAKS[name]
    path = copy / "src/afterword" / place
    whole = path.read_text()
    path.write_text(f"{whole}\n{line}\n")
    try:
        done = lint(copy)
    finally:
        path.write_text(whole)
    assert done.returncode != 0
    assert any(row.startswith(contract) and row.endswith("BROKEN") for row in done.stdout.splitlines()), done.stdout
