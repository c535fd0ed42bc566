"""The candidate's own sent mail in a real mailbox whose folders have names of their own."""

from dataclasses import replace

import pytest

from afterword.adapters.mail.probe import MailProbe
from afterword.adapters.mail.sent import MailboxSent
from afterword.core.errors import EdgeError
from afterword.service.account import Account, Secret, SecretKind, Security, Server
from people import NOW
from servers import PASSWORD, free_port
from talking_server import talking

pytestmark = pytest.mark.needs("dovecot")
ROBIN = "robin@sent.example"
MAIL = "From: {sender}\r\nTo: {to}\r\nCc: {cc}\r\nSubject: Thank you\r\nMessage-ID: <{to}>\r\n\r\nThank you.\r\n"

DATED = (
    MAIL.format(sender=ROBIN, to="dana@sent.example", cc="")
    .replace("Subject:", "Date: Tue, 03 Mar 2026 15:00:00 +0000\r\nSubject:")
    .encode()
)


@pytest.fixture
def account(dovecot, tmp_path):
    authority, password = tmp_path / "authority.pem", tmp_path / "password"
    dovecot.authority.cert_pem.write_to_path(authority)
    password.write_text(PASSWORD)
    password.chmod(0o600)
    secret, imap = Secret(kind=SecretKind.FILE, value=str(password)), Server(host="localhost", port=dovecot.imaps_port)
    return Account(address=ROBIN, user=ROBIN, secret=secret, imap=imap, authority_file=str(authority))


def mail(to, cc="nobody@sent.example"):
    return MAIL.format(sender=ROBIN, to=to, cc=cc).encode()


def test_only_what_went_to_them_is_found_and_nothing_is_marked(dovecot, account):
    to_dana, to_omar, copied = (
        mail("dana@sent.example"),
        mail("omar@sent.example"),
        mail("ines@x.example", "dana@sent.example"),
    )
    for raw in (to_dana, to_omar, copied):
        dovecot.append(ROBIN, "Sent Items", raw)
    dovecot.append(ROBIN, "Entwürfe", mail("dana@sent.example"))
    assert MailboxSent().written_to(account, ("dana@sent.example",), since=NOW) == (to_dana, copied)
    with dovecot.imap(ROBIN) as client:
        client.select('"Sent Items"', readonly=True)
        assert len(client.search(None, "UNSEEN")[1][0].split()) == 3


def test_a_mailbox_that_cannot_be_reached_is_told(account):
    gone = replace(account, imap=Server(host="localhost", port=free_port()))
    with pytest.raises(EdgeError, match="accepts no connections"):
        MailboxSent().written_to(gone, ("dana@sent.example",), since=NOW)


@pytest.mark.parametrize(
    ("listed", "opened"),
    [
        ({"INBOX": "", "Gesendete Objekte": ""}, "Gesendete Objekte"),
        ({"INBOX": "", "INBOX/Sent": "", "Sentiment": ""}, "INBOX/Sent"),
        ({"INBOX": "", "&AMk-l&AOk-ments envoy&AOk-s": ""}, "&AMk-l&AOk-ments envoy&AOk-s"),
        ({"INBOX": "", "&kAFP4W4IMH8-": "", "Sent": "\\Sent"}, "Sent"),
        ({"INBOX": "", "Sent": "\\Noselect", "Skickat": ""}, "Skickat"),
    ],
)
def test_a_folder_of_sent_mail_is_known_by_its_mark_or_else_by_a_usual_name(account, listed, opened):
    with talking({}, flags=listed) as server:
        there = replace(account, imap=Server(host="127.0.0.1", port=server.port, security=Security.NONE))
        MailboxSent().written_to(there, ("dana@sent.example",), since=NOW)
    assert [command for command in server.heard if command.startswith("EXAMINE")] == [f'EXAMINE "{opened}"']


def test_where_no_folder_is_for_sent_mail_none_is_made_and_the_candidate_can_name_one(account):
    with talking({}, flags={"INBOX": "", "Post": ""}) as server:
        there = replace(account, imap=Server(host="127.0.0.1", port=server.port, security=Security.NONE))
        with pytest.raises(EdgeError, match="--sent-folder NAME"):
            MailboxSent().add(there, DATED)
    assert not any(command.startswith(("CREATE", "APPEND")) for command in server.heard)


def test_a_copy_keeps_its_bytes_and_its_date_in_the_folder_the_candidate_named(dovecot, account):
    with dovecot.imap("named@sent.example") as client:
        client.create("Post")
    mine = replace(account, user="named@sent.example", sent_folder="Post")
    assert MailboxSent().add(mine, DATED) == "Post"
    assert dovecot.messages("named@sent.example", "Post") == [DATED]
    with dovecot.imap("named@sent.example") as client:
        client.select("Post", readonly=True)
        assert client.search(None, "SEEN ON 3-Mar-2026")[1] == [b"1"]


def test_a_named_folder_that_is_not_there_is_told_when_the_mailbox_is_tried(account):
    with pytest.raises(EdgeError, match="no folder “Gesendt”"):
        MailProbe().try_account(replace(account, user="misnamed@sent.example", sent_folder="Gesendt"))
