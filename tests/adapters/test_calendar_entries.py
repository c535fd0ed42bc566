"""Reminders reach a real calendar server once, and every failure of it is a sentence."""

import subprocess
import time
from datetime import timedelta

import httpx
import pytest
from icalendar import Calendar

from afterword.adapters.calendar_entries import calendar_of, put
from afterword.core.advise import advise
from afterword.core.errors import EdgeError
from afterword.core.remind import reminders
from people import CASE, NOW, our_message, with_correspondence
from servers import HOST, free_port

LOGIN = ("robin", "secret")
ENTRIES = [("k7m", reminder) for reminder in reminders(CASE, advise(CASE, now=NOW), now=NOW)]


@pytest.fixture(scope="module")
def calendar(tmp_path_factory):
    """A Radicale with one empty calendar; gives its address."""
    folder, port = tmp_path_factory.mktemp("radicale"), free_port()
    (folder / "users").write_text("robin:secret\n")
    options = [f"--server-hosts={HOST}:{port}", f"--storage-filesystem-folder={folder / 'data'}"]
    options += [
        "--auth-type=htpasswd",
        f"--auth-htpasswd-filename={folder / 'users'}",
        "--auth-htpasswd-encryption=plain",
    ]
    program = subprocess.Popen(["radicale", *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://{HOST}:{port}/robin/interviews/"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            httpx.request("MKCALENDAR", url, auth=LOGIN, timeout=2).raise_for_status()
            break
        except httpx.TransportError:
            time.sleep(0.1)
    yield url
    program.terminate()
    program.wait(60)


@pytest.mark.needs("radicale")
def test_each_reminder_is_entered_once(calendar):
    assert [put(calendar, entry, login=LOGIN, now=NOW) for entry in ENTRIES] == [True] * len(ENTRIES)
    assert [put(calendar, entry, login=LOGIN, now=NOW) for entry in ENTRIES] == [False] * len(ENTRIES)


@pytest.mark.needs("radicale")
def test_a_wrong_password_and_a_wrong_address_are_told(calendar):
    with pytest.raises(EdgeError, match="rejected the user name or the password"):
        put(calendar, ENTRIES[0], login=("robin", "wrong"), now=NOW)
    with pytest.raises(EdgeError, match="Nothing was added"):
        put(calendar.replace("interviews", "nowhere/at/all"), ENTRIES[0], login=LOGIN, now=NOW)


def test_a_server_that_is_not_there_is_told():
    with pytest.raises(EdgeError, match="could not be reached"):
        put(f"http://{HOST}:{free_port()}/x/", ENTRIES[0], login=LOGIN, now=NOW)


def test_the_file_says_when_to_speak_up():
    calendar = Calendar.from_ical(calendar_of(ENTRIES, now=NOW))
    deadline = next(event for event in calendar.walk("VEVENT") if "24 hours" in event["SUMMARY"])
    [alarm] = deadline.walk("VALARM")
    assert deadline["DTEND"].dt - alarm["TRIGGER"].dt == timedelta(hours=3)


def test_there_is_nothing_to_remind_of_while_an_answer_is_awaited():
    case = with_correspondence(CASE, our_message(at=NOW))
    assert reminders(case, advise(case, now=NOW), now=NOW) == ()
