"""Sending when things go wrong around it: one sentence says what is safe and what to do, the store stays whole, it resumes."""

import os
import pty
import resource
import signal
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from afterword import wiring
from afterword.adapters.mail.sent import MailboxSent
from afterword.adapters.mail.smtp import SmtpOutbox
from afterword.adapters.store.place import store_file
from afterword.core.approval import Delivery
from afterword.core.errors import EdgeError
from afterword.service.account import Account, Secret, SecretKind, Security, Server
from afterword.service.followup import LOCAL
from afterword.service.send import send
from asleep import wait_until_asleep
from people import NOW
from servers import HOST, PASSWORD, free_port, running_submission
from stories.desk import ACCOUNT, RobinsDesk
from talking_server import hearing, talking

WITHOUT_IMAP = replace(ACCOUNT, user="", imap=None)
AT = ("--now", NOW.isoformat())


@pytest.fixture
def robin(own_home):
    desk = RobinsDesk()
    desk.say_yes()
    return desk


def pragma(text):
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {text}")


def is_whole():
    """Nothing in the file is torn."""
    with connection.cursor() as cursor:
        return cursor.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def afterword(*words, **settings):
    """A command in a process of its own, as a person runs it."""
    return subprocess.Popen(
        [sys.executable, "-m", "afterword", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **settings,
    )


@contextmanager
def locked():
    """Another program writes and does not come to an end."""
    other = sqlite3.connect(store_file(), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def read_only():
    """The file may be read and not written."""
    pragma("query_only = ON")
    try:
        yield
    finally:
        pragma("query_only = OFF")


TROUBLES = pytest.mark.parametrize(("trouble", "why"), [(locked, "Another program"), (read_only, "cannot be written")])


class TroubledOutbox:
    """The way out, with a store that fails at one of the two moments that matter."""

    def __init__(self, outbox, trouble, *, at_claim):
        self.outbox, self.trouble, self.at_claim = outbox, trouble, at_claim
        self.open = None

    def deliver(self, permit, raw, *, envelope, account, claim):
        def troubled():
            if not self.at_claim:
                return claim()
            with self.trouble():
                return claim()

        outcome = self.outbox.deliver(permit, raw, envelope=envelope, account=account, claim=troubled)
        self.open = self.trouble()
        self.open.__enter__()
        return outcome


@TROUBLES
def test_a_store_that_cannot_be_written_at_the_claim_keeps_the_message_here(robin, trouble, why):
    pragma("busy_timeout = 50")
    outbox = TroubledOutbox(robin.outbox, trouble, at_claim=True)
    robin.desk = replace(robin.desk, outbox=outbox)
    robin.log()
    with pytest.raises(EdgeError, match=why) as caught:
        robin.press()
    assert str(caught.value).startswith("The message has not left. ")
    assert robin.outbox.delivered == []
    assert is_whole()
    assert robin.parcel.send.state is Delivery.APPROVED
    robin.desk = replace(robin.desk, outbox=robin.outbox)
    assert robin.press().state is Delivery.SENT


@TROUBLES
def test_a_store_that_cannot_be_written_after_the_delivery_says_that_it_went_and_sends_nothing_again(
    robin, trouble, why
):
    pragma("busy_timeout = 50")
    outbox = TroubledOutbox(robin.outbox, trouble, at_claim=False)
    robin.desk = replace(robin.desk, outbox=outbox)
    told = robin.press()
    outbox.open.__exit__(None, None, None)
    assert told.text.startswith("Sent. That could not be noted")
    assert why in told.text
    assert is_whole()
    assert robin.press().rule == "was_it_sent"
    robin.wait(minutes=9)
    robin.work()
    assert robin.parcel.send.state is Delivery.SENT
    assert len(robin.outbox.delivered) == 1


@pytest.mark.parametrize(
    ("room", "told", "state"),
    [
        (34_000, "The message has not left. The disk with your store", Delivery.APPROVED),
        (60_000, "Sent. That could not be noted", Delivery.CLAIMED),
    ],
)
def test_a_disk_without_room_for_the_claim_or_for_its_end_is_told_for_what_it_means(robin, room, told, state):
    def no_more_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    with hearing() as server:
        wiring.accounts().put(LOCAL, at(server.port))
        connection.close()
        said = " ".join("".join(afterword("send", robin.id, *AT, preexec_fn=no_more_room).communicate()).split())
        assert said.startswith(told)
        assert "Traceback" not in said
        assert robin.parcel.send.state is state
        assert is_whole()
        again = robin_sends(robin, at(server.port))
    assert len(server.bodies) == 1, "once there is room it goes, or it went before"
    assert again.state is Delivery.SENT if state is Delivery.APPROVED else again.rule == "was_it_sent"


def at(port):
    return replace(WITHOUT_IMAP, smtp=Server(host=HOST, port=port, security=Security.NONE))


@pytest.mark.parametrize(
    ("step", "told", "afterwards"),
    [
        ("the greeting", "Stopped. The message has not left.", Delivery.APPROVED),
        ("the go-ahead", "Stopped. The message has not left.", Delivery.APPROVED),
        ("the answer", "Stopped. The message may have left", Delivery.CLAIMED),
    ],
)
def test_ctrl_c_says_whether_the_message_may_have_left(robin, step, told, afterwards):
    started = []
    with hearing(step, lambda: started[0].send_signal(signal.SIGINT)) as server:
        wiring.accounts().put(LOCAL, at(server.port))
        connection.close()
        started.append(afterword("send", robin.id, *AT))
        said, complained = started[0].communicate(timeout=60)
        assert (started[0].returncode, "Traceback" in complained) == (130, False)
        assert told in " ".join(said.split())
        assert robin.parcel.send.state is afterwards
        assert is_whole()
        server.step = None
        wiring.accounts().put(LOCAL, at(server.port))
        again = robin_sends(robin, at(server.port))
    assert len(server.bodies) == 1
    assert again.state is Delivery.SENT if afterwards is Delivery.APPROVED else again.rule == "was_it_sent"


def robin_sends(robin, account):
    """Press send again, over the real way out."""
    robin.desk = replace(robin.desk, outbox=SmtpOutbox(), sent_folder=MailboxSent())
    return send(robin.desk, robin.caller, robin.id, account=account)


def test_ctrl_c_at_the_question_approves_nothing(own_home):
    desk = RobinsDesk()
    connection.close()
    ours, theirs = pty.openpty()
    asking = afterword("approve", desk.id, *AT, stdin=theirs, start_new_session=True)
    os.close(theirs)
    shown = ""
    while not shown.endswith("to cancel: "):
        shown += asking.stdout.read(1)
    wait_until_asleep(asking)
    asking.send_signal(signal.SIGINT)
    _, complained = asking.communicate(timeout=60)
    os.close(ours)
    assert asking.returncode == 130
    assert complained.strip().endswith("Stopped.")
    assert desk.parcel is None


@pytest.fixture
def account(dovecot, submission, trusted, tmp_path, request):
    """Robin's mailbox on real servers, an address of the test's own."""
    password = tmp_path / "password"
    password.write_text(PASSWORD)
    password.chmod(0o600)
    address = f"robin-{abs(hash(request.node.name))}@duress.example"
    return Account(
        address=address,
        user=address,
        secret=Secret(kind=SecretKind.FILE, value=str(password)),
        smtp=Server(host="localhost", port=submission.port, security=Security.STARTTLS),
        imap=Server(host="localhost", port=dovecot.imaps_port),
    )


def wrong_password(account, dovecot):
    wrong = Path(account.secret.value).with_name("wrong")
    wrong.write_text("hunter2")
    wrong.chmod(0o600)
    yield replace(account, imap=None, secret=Secret(kind=SecretKind.FILE, value=str(wrong)))


def no_mailbox(account, dovecot):
    yield replace(account, imap=Server(host="localhost", port=free_port()))


def no_server(account, dovecot):
    yield replace(account, imap=None, smtp=Server(host="localhost", port=free_port(), security=Security.STARTTLS))


def expired_certificate(account, dovecot):
    expired = dovecot.authority.issue_cert("localhost", not_after=datetime.now(UTC) - timedelta(days=1))
    with running_submission(None, authority=dovecot.authority, certificate=expired) as server:
        yield replace(account, imap=None, smtp=Server(host="localhost", port=server.port, security=Security.STARTTLS))


def nonsense_at_the_mailbox(account, dovecot):
    with talking({}, faults={"LIST": "nonsense", "EXAMINE": "nonsense"}) as server:
        yield replace(account, imap=Server(host=HOST, port=server.port, security=Security.NONE))


@pytest.mark.needs("dovecot")
def test_of_two_laptops_that_share_a_mailbox_the_second_finds_what_the_first_has_just_sent(
    dovecot, submission, account
):
    """Each keeps its own store; what they have in common is the copy to oneself, long before the one in Sent."""
    first, second = RobinsDesk(), RobinsDesk()
    first.say_yes(account=account)
    second.say_yes(account=account)
    before = len(submission.transactions)
    assert robin_sends(first, account).state is Delivery.SENT
    wiring.store().forget(LOCAL, first.id)  # the other's store knows nothing of it
    assert robin_sends(second, account).rule == "written_elsewhere"
    assert len(submission.transactions) == before + 1


@pytest.mark.needs("dovecot")
@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (wrong_password, "does not accept the password"),
        (no_mailbox, "accepts no connections"),
        (no_server, "accepts no connections"),
        (expired_certificate, "expired"),
        (nonsense_at_the_mailbox, "does not behave like a mailbox server"),
    ],
)
def test_a_server_that_fails_before_the_claim_is_told_and_the_message_goes_once_it_is_well(
    dovecot, submission, account, trouble, told
):
    robin = RobinsDesk()
    robin.say_yes()
    before = len(submission.transactions)
    broken = contextmanager(trouble)
    with broken(account, dovecot) as ill:
        result = robin_sends(robin, ill)
    sentence = f"{result.text} {getattr(result, 'instead', '')}"
    assert told in sentence
    assert "has not left" in sentence or "nothing was sent" in sentence
    assert "hunter2" not in sentence
    assert robin.parcel.send.state is Delivery.APPROVED
    assert robin_sends(robin, account).state is Delivery.SENT
    assert len(submission.transactions) == before + 1
