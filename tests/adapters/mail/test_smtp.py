"""Every way a server can fail ends in a plain sentence that says whether the message may have left."""

import socket
import threading
from base64 import b64decode
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes

import pytest
import trustme
from aiosmtpd.smtp import AuthResult

from afterword.adapters.mail.smtp import MAY_HAVE_LEFT, NOT_SENT, SmtpOutbox
from afterword.core.advise import advise
from afterword.core.approval import Delivery, Send, basis_of, digest_of
from afterword.core.compose import Mail, Name, compose
from afterword.core.message import MessageKind
from afterword.core.once import History, SendPermit, permit
from afterword.service.account import Account, Login, Security, Server
from afterword.service.outgoing import Envelope
from people import CASE, NOW
from servers import HOST, IS_DELIVERED, PASSWORD, Fault, free_port, running_submission

SENT, REFUSED, UNKNOWN, APPROVED = Delivery.SENT, Delivery.REFUSED, Delivery.UNKNOWN, Delivery.APPROVED
RECORDED = {
    Fault.NONE: SENT,
    Fault.WRONG_PASSWORD: APPROVED,
    Fault.MAIL_REFUSED: REFUSED,
    Fault.MAIL_DROPPED: APPROVED,
    Fault.RCPT_REFUSED: REFUSED,
    Fault.RCPT_DEFERRED: APPROVED,
    Fault.RCPT_DROPPED: APPROVED,
    Fault.DATA_REFUSED: REFUSED,
    Fault.DATA_DROPPED: UNKNOWN,
    Fault.BODY_DEFERRED: REFUSED,
    Fault.BODY_REFUSED: REFUSED,
    Fault.LOST_BEFORE: UNKNOWN,
    Fault.LOST_AFTER: UNKNOWN,
    Fault.SLOW: UNKNOWN,
    Fault.NONSENSE: UNKNOWN,
    Fault.QUIT_REFUSED: SENT,
    Fault.QUIT_DROPPED: SENT,
}


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def server(authority):
    with running_submission(None, authority=authority, slowness=1.0) as submission:
        yield submission


@pytest.fixture
def account(server, authority, tmp_path):
    """Robin's mailbox on a server with a certificate of its own authority."""
    pem = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(pem)
    return Account(
        address="robin@example.org",
        user="robin@example.org",
        smtp=Server(host="localhost", port=server.port, security=Security.STARTTLS),
        authority_file=str(pem),
    )


def a_message(to="dana@larkfield.example", body="Thank you.\n.\n..\n"):
    mail = Mail(
        sender=Name(address="robin@example.org"),
        to=Name(address=to),
        subject="Thank you",
        body=body,
        date=NOW,
        message_id="<one@example.org>",
    )
    return compose(mail)


def a_permit(raw):
    basis = basis_of(CASE, advise(CASE, now=NOW), None)
    yes = Send(
        message_id="<one@example.org>", digest=digest_of(raw), kind=MessageKind.THANK_YOU, approved_at=NOW, basis=basis
    )
    granted = permit(History(case=CASE, basis=basis, approved=yes), raw=raw, now=NOW)
    assert isinstance(granted, SendPermit)
    return granted


class Claims:
    """Counts the claims, and answers them."""

    def __init__(self, *, answer=True):
        self.answer, self.count = answer, 0

    def __call__(self):
        self.count += 1
        return self.answer


def deliver(account, raw=None, *, claim=None, password=PASSWORD, patience=3.0, **envelope):
    """Deliver to Dana and see how it ends."""
    raw = raw or a_message()
    facts = {"sender": account.address, "recipients": ("dana@larkfield.example",)} | envelope
    outbox = SmtpOutbox(password=lambda _: password, patience=patience, final_patience=0.4)
    return outbox.deliver(a_permit(raw), raw, envelope=Envelope(**facts), account=account, claim=claim or Claims())


@pytest.mark.parametrize("fault", Fault)
def test_what_is_recorded_is_what_is_known(server, account, fault):
    user = f"robin-{fault.name.lower()}@example.org"
    server.faults[user] = fault
    before = len(server.transactions)
    outcome = deliver(replace(account, user=user, address=user))
    assert outcome.state is RECORDED[fault], outcome
    assert len(server.transactions) - before == (fault in IS_DELIVERED)
    wanted = {SENT: "Sent.", UNKNOWN: MAY_HAVE_LEFT}.get(outcome.state, NOT_SENT)
    assert wanted in outcome.text


@pytest.mark.parametrize("fault", [Fault.MAIL_REFUSED, Fault.RCPT_REFUSED, Fault.RCPT_DROPPED, Fault.DATA_REFUSED])
def test_nothing_is_claimed_before_the_server_says_go(server, account, fault):
    user, claims = f"early-{fault.name.lower()}@example.org", Claims()
    server.faults[user] = fault
    deliver(replace(account, user=user, address=user), claim=claims)
    assert claims.count == 0


def test_a_claim_that_is_not_won_sends_nothing(server, account):
    before, claims = len(server.transactions), Claims(answer=False)
    outcome = deliver(account, claim=claims)
    assert outcome.state is Delivery.CANCELLED
    assert claims.count == 1
    assert len(server.transactions) == before


def test_a_claim_that_fails_sends_nothing(server, account):
    def broken():
        raise OSError("the disk is full")

    before = len(server.transactions)
    with pytest.raises(OSError, match="full"):
        deliver(account, claim=broken)
    assert len(server.transactions) == before


def test_the_bytes_arrive_as_they_were_approved(server, account):
    raw = a_message(body="Dear Dána,\n\n.hidden dot\nFrom here on: déjà vu.\n")
    deliver(account, raw)
    assert server.transactions[-1].raw == raw


def test_bytes_without_a_permit_are_refused(account):
    with pytest.raises(ValueError, match="permit"):
        SmtpOutbox(password=lambda _: PASSWORD).deliver(
            a_permit(a_message()),
            b"other",
            envelope=Envelope(sender="a", recipients=("b",)),
            account=account,
            claim=Claims(),
        )


def test_the_copy_to_oneself_is_in_the_envelope_and_not_in_the_message(server, account):
    deliver(account, self_copy="robin@example.org")
    transaction = server.transactions[-1]
    assert transaction.recipients == ("dana@larkfield.example", "robin@example.org")
    assert message_from_bytes(transaction.raw)["To"] == "dana@larkfield.example"
    assert b"Bcc" not in transaction.raw


def test_tls_from_the_start_works_too(server, account):
    tls = Server(host="localhost", port=server.tls_port, security=Security.TLS)
    assert deliver(replace(account, smtp=tls)).state is SENT


def test_a_password_with_any_letters_is_shown_as_it_is(server, account):
    outcome = deliver(account, password="pässwörd")
    assert outcome.state is APPROVED
    assert outcome.permanent
    assert "does not accept the password" in outcome.text
    assert "pässwörd" not in outcome.text


def test_an_access_token_is_shown_the_way_oauth_asks(account, authority):
    with oauth_server(authority) as (port, heard):
        smtp = Server(host="localhost", port=port, security=Security.TLS)
        outcome = deliver(replace(account, smtp=smtp, login=Login.XOAUTH2), password="token")
    assert outcome.state is SENT
    assert heard == ["user=robin@example.org\x01auth=Bearer token\x01\x01"]


def test_letters_before_the_at_sign_go_where_the_server_can_take_them(server, account, authority):
    raw, to = a_message("dána@larkfield.example"), ("dána@larkfield.example",)
    assert deliver(account, raw, recipients=to, needs_smtputf8=True).state is SENT
    assert "SMTPUTF8" in server.transactions[-1].options
    with running_submission(None, authority=authority, smtputf8=False) as old:
        smtp = Server(host="localhost", port=old.port, security=Security.STARTTLS)
        outcome = deliver(replace(account, smtp=smtp), raw, recipients=to, needs_smtputf8=True)
    assert outcome.state is APPROVED
    assert "such letters" in outcome.text


def test_a_certificate_nobody_vouches_for_is_told_and_nothing_is_said_to_the_server(server, account):
    outcome = deliver(replace(account, authority_file=None))
    assert outcome.state is APPROVED
    assert "certificate of localhost is not valid" in outcome.text
    assert NOT_SENT in outcome.text


def test_an_expired_certificate_is_told(account, authority):
    yesterday = datetime.now(UTC) - timedelta(days=1)
    expired = authority.issue_cert("localhost", not_after=yesterday)
    with running_submission(None, authority=authority, certificate=expired) as server:
        smtp = Server(host="localhost", port=server.port, security=Security.STARTTLS)
        outcome = deliver(replace(account, smtp=smtp))
    assert "expired" in outcome.text
    assert outcome.permanent


def test_a_certificate_for_another_name_is_told(account, authority):
    other = authority.issue_cert("mail.other.example")
    with running_submission(None, authority=authority, certificate=other) as named:
        outcome = deliver(replace(account, smtp=Server(host="localhost", port=named.tls_port)))
    assert "certificate of localhost is not valid" in outcome.text


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ((b"220 hello\r\n", b"250 plain\r\n"), "offers no protection"),
        (
            (b"220 hello\r\n", b"250-x\r\n250 STARTTLS\r\n", b"220 go\r\n", b"this is not TLS at all\r\n"),
            "does not speak TLS",
        ),
        ((b"220 hello\r\n", b"250-x\r\n250 STARTTLS\r\n", b"454 not now\r\n"), "refused it"),
        ((b"HTTP/1.1 400 Bad Request\r\n\r\n",), "does not speak like an outgoing mail server"),
        ((b"",), "does not speak like an outgoing mail server"),
        ((b"554 go away\r\n",), "does not speak like an outgoing mail server"),
    ],
)
def test_a_server_that_lies_hears_no_password(account, says, told):
    with liar(*says) as (port, heard):
        outcome = deliver(replace(account, smtp=Server(host="localhost", port=port, security=Security.STARTTLS)))
    assert told in outcome.text
    assert NOT_SENT in outcome.text
    assert b"AUTH" not in b"".join(heard)


def test_a_server_that_says_nothing_is_not_waited_for_for_ever(account):
    with liar(None) as (port, _):
        smtp = Server(host="localhost", port=port, security=Security.STARTTLS)
        outcome = deliver(replace(account, smtp=smtp), patience=0.3)
    assert "did not answer in time" in outcome.text
    assert not outcome.permanent


def test_a_port_nobody_listens_on_is_told(account):
    outcome = deliver(replace(account, smtp=Server(host="localhost", port=free_port())))
    assert "accepts no connections" in outcome.text


def test_a_server_that_does_not_exist_is_told(account):
    outcome = deliver(replace(account, smtp=Server(host="nowhere.invalid", port=465)))
    assert "no server called nowhere.invalid" in outcome.text


def test_an_account_without_an_outgoing_server_says_what_else_is_possible(account):
    assert "--eml" in deliver(replace(account, smtp=None)).text


def test_an_open_line_is_allowed_to_this_machine_only():
    Server(host="localhost", port=1025, security=Security.NONE)
    with pytest.raises(ValueError, match="everybody on the way"):
        Server(host="mail.example.org", port=25, security=Security.NONE)


@contextmanager
def liar(*says):
    """A server that says these things one after the other, whatever it hears; None means nothing at all."""
    heard, listening = [], socket.create_server((HOST, 0))

    def serve():
        line, _ = listening.accept()
        with closing(line):
            line.settimeout(2)
            for words in says:
                if words:
                    line.sendall(words)
                if words is None or words.startswith((b"220", b"250")):
                    heard.append(_heard(line))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    with closing(listening):
        yield listening.getsockname()[1], heard
    thread.join(5)


def _heard(line):
    try:
        return line.recv(4096)
    except OSError:
        return b""


@contextmanager
def oauth_server(authority):
    """A server that takes any access token; gives what it was shown."""
    heard = []

    async def takes_any(server, args):
        heard.append(b64decode(args[1]).decode())
        return AuthResult(success=True, auth_data="robin@example.org")

    with running_submission(None, authority=authority) as submission:
        for controller in submission.controllers:
            controller.handler.auth_XOAUTH2 = takes_any
        yield submission.tls_port, heard
