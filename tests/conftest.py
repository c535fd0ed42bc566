"""Tests that cannot run for want of a system part are named at the end, and fail the run where CI=true."""

import os
import shutil
import signal
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

PROGRAMS = {"dovecot": "dovecot", "chromium": "chromium", "postgresql": "initdb", "radicale": "radicale"}
PACKAGES = {"scikit-learn": "sklearn"}
EDITOR_PACKAGES = "the editor's npm packages"
"""The only part whose absence does not fail CI: the committed editor is held to its sources without Node too."""
ROOT = Path(__file__).parents[1]
FOLDERS = [
    *os.environ.get("PATH", "").split(os.pathsep),
    "/usr/sbin",
    "/usr/local/sbin",
    *map(str, Path("/usr/lib/postgresql").glob("*/bin")),
]
NOT_COUNTED = {"test_promises", "test_codec", "web", "stories"}
"""Files and folders of tests during which coverage stands still."""

settings.register_profile(
    "afterword", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=os.environ.get("CI") == "true"
)
settings.register_profile("thorough", settings.get_profile("afterword"), max_examples=500)
settings.load_profile("afterword")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # begun in the background, where a shell turns Ctrl-C off
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_runtest_setup(item):
    for marker in item.iter_markers("needs"):
        part = marker.args[0]
        if not _is_there(part):
            pytest.skip(f"needs {part}")


def _is_there(part):
    if part == EDITOR_PACKAGES:
        return shutil.which("npm") is not None and (ROOT / "web" / "node_modules" / ".package-lock.json").exists()
    if part in PACKAGES:
        return find_spec(PACKAGES[part]) is not None
    return shutil.which(PROGRAMS[part], path=os.pathsep.join(FOLDERS)) is not None


def pytest_terminal_summary(terminalreporter):
    _section(terminalreporter, "counted", _counted(terminalreporter.stats))
    _section(terminalreporter, "not run", _not_run(terminalreporter.stats))


def _section(terminalreporter, title, lines):
    if lines:
        terminalreporter.section(title)
        for line in lines:
            terminalreporter.line(line)


def _counted(stats):
    """What tests counted, as they told it to the fixture `counted`."""
    passed = [report for report in stats.get("passed", ()) if report.when == "call"]
    return [text for report in passed for name, text in report.user_properties if name == "counted"]


def _not_run(stats):
    """The tests whose part of the system is missing."""
    skipped = [(report.nodeid, report.longrepr[-1].removeprefix("Skipped: ")) for report in stats.get("skipped", ())]
    return [f"{test} ({reason})" for test, reason in skipped if reason.startswith("needs ")]


def pytest_sessionfinish(session, exitstatus):
    terminalreporter = session.config.pluginmanager.get_plugin("terminalreporter")
    not_run = _not_run(terminalreporter.stats) if terminalreporter is not None else []
    is_incomplete = any(EDITOR_PACKAGES not in line for line in not_run)
    if is_incomplete and os.environ.get("CI") == "true" and exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_collection_modifyitems(config, items):
    """Coverage is counted by examples: invented cases and whole lives would be slowed to half, and add nothing to it."""
    for item in items:
        if not NOT_COUNTED.isdisjoint(item.nodeid.partition("::")[0].removesuffix(".py").split("/")):
            item.add_marker("no_cover")
    if hasattr(config, "workerinput"):
        from side_by_side import place  # noqa: PLC0415 -- one process alone has nothing to share

        items.sort(key=lambda item: place(item.nodeid))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """With `-n`, whole files go to whoever is free, the longest first."""
    from side_by_side import LongestFirst  # noqa: PLC0415 -- the same

    return LongestFirst(config, log)


@pytest.fixture
def counted(record_property):
    """Tell a number that is shown when all is over."""
    return lambda text: record_property("counted", text)


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Each test keeps its data in a folder of its own."""
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path / "home"))
    point_django_at(tmp_path / "home")
    yield tmp_path / "home"
    point_django_at(tmp_path / "home")


def point_django_at(home):
    """Close what an earlier test opened; a process reads its settings once, and here every test has its own store."""
    if "django.conf" in sys.modules and sys.modules["django.conf"].settings.configured:
        from django.db import connections  # noqa: PLC0415 -- most tests never load Django

        connections.close_all()
        if "sqlite3" in connections.settings["default"]["ENGINE"]:
            connections.settings["default"]["NAME"] = str(home / "afterword.sqlite3")


@pytest.fixture(scope="session")
def dovecot():
    """One Dovecot for the whole run; every test uses addresses of its own."""
    from servers import running_dovecot  # noqa: PLC0415 -- most tests never look at mail

    with running_dovecot() as server:
        yield server


@pytest.fixture(scope="session")
def submission(dovecot):
    """One submission server for the whole run, delivering into Dovecot; faults go by sender."""
    from servers import running_submission  # noqa: PLC0415 -- the same

    with running_submission(dovecot) as server:
        yield server


@pytest.fixture
def trusted(dovecot, tmp_path, monkeypatch):
    """The certificates of the test servers are trusted, as a company's own would be; gives the file of the authority."""
    path = tmp_path / "authority.pem"
    dovecot.authority.cert_pem.write_to_path(path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return path


@pytest.fixture(scope="session")
def postgres():
    """One PostgreSQL for the whole run; every test makes a database of its own."""
    from servers import running_postgres  # noqa: PLC0415 -- the same

    with running_postgres() as server:
        yield server
