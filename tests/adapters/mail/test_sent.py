"""The candidate's own sent mail in a real mailbox whose folders have names of their own."""

from dataclasses import replace

import pytest

from afterword.adapters.mail.sent import MailboxSent
from afterword.core.errors import EdgeError
from afterword.service.account import Account, Secret, SecretKind, Server
from people import NOW
from servers import PASSWORD, free_port

pytestmark = pytest.mark.needs("dovecot")
ROBIN = "robin@sent.example"
MAIL = "From: {sender}\r\nTo: {to}\r\nCc: {cc}\r\nSubject: Thank you\r\nMessage-ID: <{to}>\r\n\r\nThank you.\r\n"


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
    with pytest.raises(EdgeError, match="takes no connections"):
        MailboxSent().written_to(gone, ("dana@sent.example",), since=NOW)
