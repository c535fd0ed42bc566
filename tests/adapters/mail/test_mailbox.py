"""Drafts, evidence and the proof of an account, in a real mailbox whose folders have names of their own."""

import socket
from contextlib import closing
from dataclasses import replace
from email import message_from_bytes

import pytest

from afterword import wiring
from afterword.adapters.mail.drafts import MailboxDrafts
from afterword.adapters.mail.imap import MailboxEvidence
from afterword.core.errors import EdgeError
from afterword.service.account import Account, Secret, SecretKind, Security, Server
from people import NOW
from servers import HOST, PASSWORD, free_port

pytestmark = pytest.mark.needs("dovecot")
ID = "<one@example.org>"
RAW = f"From: robin@box.example\r\nTo: dana@box.example\r\nSubject: Thank you\r\nDate: Tue, 03 Mar 2026 15:00:00 +0000\r\nMessage-ID: {ID}\r\n\r\nThank you.\r\n".encode()


@pytest.fixture
def account(dovecot, tmp_path, request):
    """A mailbox of the test's own."""
    authority, password = tmp_path / "authority.pem", tmp_path / "password"
    dovecot.authority.cert_pem.write_to_path(authority)
    password.write_text(PASSWORD)
    password.chmod(0o600)
    address = f"{abs(hash(request.node.name))}@box.example"
    return Account(
        address=address,
        user=address,
        secret=Secret(kind=SecretKind.FILE, value=str(password)),
        imap=Server(host="localhost", port=dovecot.imaps_port),
        authority_file=str(authority),
    )


def test_a_draft_goes_where_the_server_keeps_drafts_whatever_the_folder_is_called(dovecot, account):
    assert MailboxDrafts().save(account, RAW) == "Entwürfe"
    [draft] = dovecot.messages(account.user, "Entwürfe")
    assert message_from_bytes(draft)["Subject"] == "Thank you"


def test_a_draft_is_no_evidence_and_does_not_carry_our_id(dovecot, account):
    MailboxDrafts().save(account, RAW)
    assert ID.encode() not in dovecot.messages(account.user, "Entwürfe")[0]
    assert MailboxEvidence().is_there(account, ID, since=NOW) is None


@pytest.mark.parametrize("folder", ["Sent Items", "INBOX"])
def test_our_message_is_found_where_it_lies(dovecot, account, folder):
    dovecot.append(account.user, folder, RAW)
    assert MailboxEvidence().is_there(account, ID, since=NOW) == folder


@pytest.mark.parametrize("other", ["<x-one@example.org>", "<one@example.org.evil>", "<two@example.org>"])
def test_an_id_that_merely_contains_ours_is_no_evidence(dovecot, account, other):
    dovecot.append(account.user, "INBOX", RAW.replace(ID.encode(), other.encode()))
    assert MailboxEvidence().is_there(account, ID, since=NOW) is None


def test_looking_marks_nothing_as_read(dovecot, account):
    dovecot.append(account.user, "INBOX", RAW)
    MailboxEvidence().is_there(account, ID, since=NOW)
    with dovecot.imap(account.user) as client:
        client.select("INBOX", readonly=True)
        assert client.search(None, "UNSEEN")[1] == [b"1"]


def test_both_ways_of_protection_work(dovecot, account):
    starttls = replace(account, imap=Server(host="localhost", port=dovecot.imap_port, security=Security.STARTTLS))
    for one in (account, starttls):
        assert "drafts in “Entwürfe”" in " ".join(wiring.probe().try_account(one))


def test_trying_an_account_speaks_of_no_message(account):
    smtp = Server(host="localhost", port=free_port(), security=Security.STARTTLS)
    with pytest.raises(EdgeError, match=r"accepts no connections\. Nothing was sent\.$"):
        wiring.probe().try_account(replace(account, smtp=smtp))


def test_a_wrong_password_is_told_and_not_shown(account, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text("hunter2")
    wrong.chmod(0o600)
    with pytest.raises(EdgeError, match="rejected the user name or the password") as raised:
        MailboxEvidence().is_there(
            replace(account, secret=Secret(kind=SecretKind.FILE, value=str(wrong))), ID, since=NOW
        )
    assert raised.value.permanent
    assert "hunter2" not in str(raised.value)


def test_a_certificate_nobody_vouches_for_is_told(account):
    with pytest.raises(EdgeError, match="certificate of localhost is not valid"):
        MailboxEvidence().is_there(replace(account, authority_file=None), ID, since=NOW)


def test_a_server_that_is_not_there_or_says_nothing_is_told(account):
    with pytest.raises(EdgeError, match="accepts no connections"):
        MailboxEvidence().is_there(replace(account, imap=Server(host="localhost", port=free_port())), ID, since=NOW)


def test_a_server_speaking_nonsense_is_told(account):
    with closing(socket.create_server((HOST, 0))) as listening:
        port = listening.getsockname()[1]
        nonsense = replace(account, imap=Server(host="localhost", port=port, security=Security.NONE))
        listening.settimeout(60)
        from threading import Thread  # noqa: PLC0415 -- only here

        def talk():
            line, _ = listening.accept()
            with closing(line):
                line.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")

        thread = Thread(target=talk)
        thread.start()
        with pytest.raises(EdgeError, match="Nothing in your mailbox was changed"):
            MailboxEvidence().is_there(nonsense, ID, since=NOW)
        thread.join(5)
