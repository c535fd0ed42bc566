"""`afterword watch` in the foreground, as a person runs it."""

import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from afterword import wiring
from afterword.service.account import Account, Secret, SecretKind, Security, Server
from afterword.service.followup import LOCAL
from afterword.service.keep import add
from asleep import wait_until_asleep
from people import CASE, our_message, with_correspondence

pytestmark = pytest.mark.needs("dovecot")
ADDRESS = "robin@foreground.example"


def test_it_tells_an_answer_as_it_comes_and_ends_quietly(dovecot, trusted):
    now = datetime.now(UTC)
    ours = replace(our_message(at=now - timedelta(hours=1)), id="<t@example.org>")
    add(wiring.store(), with_correspondence(CASE, ours), owner=LOCAL, now=now, who=LOCAL)
    server = Server(host="localhost", port=dovecot.imap_port, security=Security.STARTTLS)
    secret = Secret(kind=SecretKind.COMMAND, value="echo secret")
    wiring.accounts().put(LOCAL, Account(address=ADDRESS, user=ADDRESS, secret=secret, imap=server))
    raw = (
        "From: dana@larkfield.example\nSubject: Re: Thank you\nMessage-ID: <late@larkfield.example>\n"
        f"In-Reply-To: <t@example.org>\nDate: {format_datetime(now)}\n\nThank you, Robin.\n"
    ).encode()

    command = [sys.executable, "-u", "-m", "afterword", "watch"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ
    ) as running:
        guard = threading.Timer(120, running.kill)
        guard.start()
        first = running.stdout.readline()
        dovecot.append(ADDRESS, "INBOX", raw)
        told = next((line for line in running.stdout if "answered" in line), "")
        wait_until_asleep(running)
        running.send_signal(signal.SIGINT)
        status = running.wait(60)
        errors = running.stderr.read()
        guard.cancel()

    assert "no new mail" in first
    assert "Dana Marsh answered" in told
    assert status == 130
    assert "Traceback" not in errors
