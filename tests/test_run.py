"""The one entry for newcomers."""

import ast
import json
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def load(folder):
    loader = SourceFileLoader("run_script", str(folder / "run"))
    module = module_from_spec(spec_from_loader("run_script", loader))
    loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path):
    """A checkout whose environment is finished, as far as the entry can tell."""
    for name in ("run", "pyproject.toml", "uv.lock"):
        shutil.copy(ROOT / name, tmp_path)
    run = load(tmp_path)
    run.PYTHON.parent.mkdir(parents=True)
    run.PYTHON.symlink_to(sys.executable)
    run.STAMP.write_text(json.dumps({"files": run.fingerprint(), "groups": []}))
    return tmp_path


def call(*arguments, cwd=ROOT, **environment):
    return subprocess.run(
        [ROOT / "run", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_without_a_verb_it_says_what_it_does_and_fails():
    done = call()
    assert done.returncode == 2
    assert "./run test" in done.stdout


def test_an_unknown_verb_is_named_with_the_known_ones():
    done = call("tset")
    assert done.returncode == 2
    assert "“tset”" in done.stderr
    assert "./run test" in done.stderr


def test_it_runs_the_product_from_another_folder(tmp_path):
    done = call("afterword", "--version", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("afterword ")


def test_a_finished_environment_is_used_again(checkout):
    assert load(checkout).is_installed([])


def test_more_is_installed_when_a_group_is_missing(checkout):
    assert not load(checkout).is_installed(["dev"])


@pytest.mark.parametrize("name", ["pyproject.toml", "uv.lock"])
def test_a_change_of_what_is_asked_for_makes_it_install_again(checkout, name):
    (checkout / name).write_text((checkout / name).read_text() + "\n")
    assert not load(checkout).is_installed([])


def test_a_moved_checkout_is_made_anew(checkout, tmp_path_factory):
    moved = tmp_path_factory.mktemp("moved") / "checkout"
    shutil.copytree(checkout, moved, symlinks=True)
    assert not load(moved).is_installed([])


def test_an_interpreter_inside_the_environment_hands_over_before_that_is_made_anew(checkout):
    """Whoever has activated `.venv` types `./run` under the very interpreter that is about to be replaced."""
    venv.create(checkout / ".venv", clear=True, symlinks=True)
    script = checkout / "run"
    names = f"names = {{'__name__': 'run', '__file__': {str(script)!r}}}"
    code = (
        f"{names}; exec(open({str(script)!r}).read(), names); names['become'] = print; names['leave_the_environment']()"
    )
    inside = [checkout / ".venv" / "bin" / "python", "-c", code]
    done = subprocess.run(inside, capture_output=True, text=True, check=False)
    python, said = ast.literal_eval(done.stdout)[:2]
    assert Path(python).exists()
    assert checkout not in Path(python).parents
    assert said == str(script)


def test_a_folder_that_cannot_be_written_to_is_named(checkout, capsys):
    (checkout / ".run.lock").mkdir()
    run = load(checkout)
    run.STAMP.unlink()
    with pytest.raises(SystemExit) as stopped:
        run.install([])
    assert stopped.value.code == 1
    assert f"installs itself in {checkout}, which cannot be written to" in capsys.readouterr().err


def test_a_half_written_stamp_counts_as_nothing(checkout):
    run = load(checkout)
    run.STAMP.write_text('{"files": "')
    assert not run.is_installed([])


def test_pip_gets_the_versions_uv_locked():
    pins = dict(load(ROOT).locked())
    assert "afterword" not in pins
    assert pins["django"].startswith("5.2")


def test_pip_gets_every_package_of_the_groups():
    packages, extras = load(ROOT).requirements_of(["dev"])
    assert any(package.startswith("pytest>") for package in packages)
    assert any(package.startswith("ruff") for package in packages)
    assert "grammar" in extras


def test_users_get_no_extras():
    assert load(ROOT).requirements_of([]) == ([], [])


def test_without_venv_and_without_rights_it_says_the_one_line_to_type(checkout, tmp_path_factory):
    run = load(checkout)
    broken = tmp_path_factory.mktemp("bin") / "python3"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    run.sys = type("Interpreter", (), {"executable": str(broken), "stderr": sys.stderr})
    run.apt_install = lambda _: False
    with pytest.raises(SystemExit) as stopped:
        run.make_venv()
    assert stopped.value.code == 1


def test_packages_that_npm_cannot_install_are_told_and_leave_nothing_half_done(checkout, capsys, monkeypatch):
    run = load(checkout)
    npm = checkout / "programs" / "npm"
    npm.parent.mkdir()
    npm.write_text("#!/bin/sh\nmkdir -p node_modules/half\nexit 1\n")
    npm.chmod(0o755)
    shutil.copytree(ROOT / "web", run.WEB, ignore=shutil.ignore_patterns("node_modules"))
    monkeypatch.setenv("PATH", f"{npm.parent}:{os.environ['PATH']}")
    run.install_editor_packages()
    assert "reported as not run" in capsys.readouterr().err
    assert not (run.WEB / "node_modules").exists()


def test_the_lock_file_belongs_to_these_dependencies():
    """A forgotten `uv lock` would give newcomers other versions than the tests saw."""
    run = load(ROOT)
    lock = tomllib.loads((ROOT / "uv.lock").read_text())
    own = next(package for package in lock["package"] if package["name"] == "afterword")
    locked = {entry["name"] for entry in own["metadata"]["requires-dist"]}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["dependencies"] + [entry for extra in project["optional-dependencies"].values() for entry in extra]
    assert {run.re.split(r"[\[<>=; ]", entry)[0].lower() for entry in wanted} <= locked
