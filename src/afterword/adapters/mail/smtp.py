"""Handing one message to a submission server, and knowing afterwards what is known.

smtplib's single steps are used, not `send_message`: only they tell a refusal from a doubt. In particular a QUIT that
fails after the 250 changes nothing, while `with smtplib.SMTP()` would raise there and a retry would send twice.
"""

import re
import smtplib
import ssl
from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from afterword.adapters.mail.lines import PATIENCE, in_plain_words, is_silence, tls_context
from afterword.adapters.mail.secrets import password_of
from afterword.core.approval import Delivery
from afterword.core.errors import EdgeError
from afterword.core.once import SendPermit
from afterword.service.account import Account, Login, Security, Server
from afterword.service.outgoing import Claim, Envelope, Outcome

FINAL_PATIENCE = 300.0
"""Seconds to wait for the answer to the final dot. RFC 5321 §4.5.3.2.6 asks for ten minutes; a person gives up sooner."""

GOODBYE_PATIENCE = 2.0
"""Seconds for an answer to QUIT, which nothing depends on."""

NOT_SENT = "The message has not left."
MAY_HAVE_LEFT = "It may have left: it is not sent again, and your mailbox is searched for it."
LOCAL_NAME = "[127.0.0.1]"
"""How we introduce ourselves: the name of the candidate's machine is nobody's business."""

GO_AHEAD = 354
LOGGED_IN = 235
CHALLENGE = 334

Dial = Callable[[Server, ssl.SSLContext, float], smtplib.SMTP]


def dial(server: Server, context: ssl.SSLContext, patience: float) -> smtplib.SMTP:
    """A greeted connection, protected from the start where the server is of that kind."""
    if server.security is Security.TLS:
        return smtplib.SMTP_SSL(server.host, server.port, LOCAL_NAME, timeout=patience, context=context)
    return smtplib.SMTP(server.host, server.port, LOCAL_NAME, timeout=patience)


class _RefusedError(Exception):
    """The server answered one of our steps with a no."""

    def __init__(self, step: str, code: int, words: bytes) -> None:
        self.step, self.code = step, code
        self.words = words.decode("utf-8", "replace").replace("\n", " ")[:200]
        super().__init__(step, code)


@dataclass(frozen=True, kw_only=True)
class SmtpOutbox:
    """The Outbox over SMTP submission (RFC 6409) with STARTTLS or TLS, certificates verified.

    `safe` is what is certain while nothing has been handed over.
    """

    dial: Dial = dial
    password: Callable[[Account], str] = password_of
    patience: float = PATIENCE
    final_patience: float = FINAL_PATIENCE
    safe: str = NOT_SENT

    def deliver(self, permit: SendPermit, raw: bytes, *, envelope: Envelope, account: Account, claim: Claim) -> Outcome:
        """Deliver once: everything up to the server's go-ahead may fail harmlessly, everything after it is accounted for."""
        if not permit.covers(raw):
            raise ValueError("the permit does not cover these bytes")
        try:
            client, server = self.open(account)
        except EdgeError as error:
            return Outcome(state=Delivery.APPROVED, text=str(error), permanent=error.permanent)
        try:
            return self._transact(client, server, raw, envelope, claim)
        finally:
            _hang_up(client)

    def open(self, account: Account) -> tuple[smtplib.SMTP, Server]:
        """A connection on which the server knows us; EdgeError in plain words when it cannot be had."""
        server = account.smtp
        if server is None:
            raise EdgeError(
                f"The account “{account.name}” has no outgoing server. {self.safe} Give it one, or use --drafts, --eml or --mailto.",
                permanent=True,
            )
        context, password = tls_context(account), self.password(account) if account.user else ""
        try:
            with in_plain_words(server, safe=self.safe):
                return self._introduced(server, context, account, password), server
        except EdgeError as error:
            if isinstance(error.__cause__, smtplib.SMTPException) and not is_silence(error.__cause__):
                raise EdgeError(_nonsense(server, self.safe), permanent=False) from error
            raise

    def _introduced(self, server: Server, context: ssl.SSLContext, account: Account, password: str) -> smtplib.SMTP:
        client = self.dial(server, context, self.patience)
        try:
            _greet(client, server, context, safe=self.safe)
            if account.user:
                _log_in(client, account, password, safe=self.safe)
        except BaseException:
            client.close()
            raise
        return client

    def _transact(self, client: smtplib.SMTP, server: Server, raw: bytes, envelope: Envelope, claim: Claim) -> Outcome:
        try:
            with in_plain_words(server, safe=NOT_SENT):
                _address(client, envelope, len(raw))
        except _RefusedError as refusal:
            return _refused(refusal)
        except EdgeError as error:
            return Outcome(state=Delivery.APPROVED, text=str(error), permanent=error.permanent)
        try:
            if not claim():
                client.close()  # without the final dot the server throws the rest away
                return Outcome(state=Delivery.CANCELLED, text=f"Something changed at the last moment. {NOT_SENT}")
            return self._hand_over(client, server, raw)
        except BaseException:
            client.close()  # the server is reading a body: any goodbye would be taken for a line of it
            raise

    def _hand_over(self, client: smtplib.SMTP, server: Server, raw: bytes) -> Outcome:
        """From here on a failure is a doubt, unless the server itself says no."""
        try:
            with in_plain_words(server, safe=MAY_HAVE_LEFT):
                client.send(_stuffed(raw))
                _wait_at_most(client, self.final_patience)
                code, words = client.getreply()
        except EdgeError as error:
            client.close()
            return Outcome(state=Delivery.UNKNOWN, text=str(error))
        if _is_yes(code):
            return Outcome(state=Delivery.SENT, text="Sent.")
        if _is_no(code):
            return _refused(_RefusedError("the message", code, words), may_repeat=False)
        return Outcome(
            state=Delivery.UNKNOWN, text=f"{server.host} answered something that is no answer. {MAY_HAVE_LEFT}"
        )


# -- the steps ---------------------------------------------------------------------------------------------------------


def _greet(client: smtplib.SMTP, server: Server, context: ssl.SSLContext, *, safe: str) -> None:
    client.ehlo_or_helo_if_needed()
    if server.security is not Security.STARTTLS:
        return
    if not client.has_extn("starttls"):
        raise EdgeError(
            f"{server.host}:{server.port} offers no protection for your password (STARTTLS), so it was not told. {safe}",
            permanent=True,
        )
    try:
        client.starttls(context=context)
    except smtplib.SMTPResponseException:
        refused = f"{server.host} offered protection (STARTTLS) and then refused it. {safe}"
        raise EdgeError(refused, permanent=False) from None
    client.ehlo()


def _log_in(client: smtplib.SMTP, account: Account, password: str, *, safe: str) -> None:
    offered = client.esmtp_features.get("auth", "").upper().split()
    code = _show(client, account, password, offered)
    if code == LOGGED_IN:
        return
    if not _is_no(code) or code < 500:  # noqa: PLR2004 -- 4xx is a temporary failure by RFC 5321 §4.2.1
        raise EdgeError(
            f"The outgoing server cannot check your password right now. {safe} Try again later.", permanent=False
        )
    raise EdgeError(
        f"The outgoing server does not accept the password of {account.user}. {safe} "
        "Many providers want an app password here: make one in their settings, then `afterword account add` again.",
        permanent=True,
    )


def _show(client: smtplib.SMTP, account: Account, password: str, offered: list[str]) -> int:
    if account.login is Login.XOAUTH2:
        return _show_token(client, f"user={account.user}\1auth=Bearer {password}\1\1")
    if "PLAIN" in offered or "LOGIN" not in offered:
        return client.docmd("AUTH", "PLAIN " + _base64(f"\0{account.user}\0{password}"))[0]
    code, _ = client.docmd("AUTH", "LOGIN " + _base64(account.user))
    return client.docmd(_base64(password))[0] if code == CHALLENGE else code


def _show_token(client: smtplib.SMTP, words: str) -> int:
    """XOAUTH2: on failure the server explains itself in a challenge that has to be answered with nothing."""
    code, challenge = client.docmd("AUTH", "XOAUTH2 " + _base64(words))
    if code != CHALLENGE:
        return code
    with suppress(ValueError):
        b64decode(challenge)
    return client.docmd("")[0]


def _address(client: smtplib.SMTP, envelope: Envelope, size: int) -> None:
    """MAIL, RCPT and DATA up to the go-ahead; _RefusedError when the server says no to one of them."""
    options = [f"SIZE={size}"] if client.has_extn("size") else []
    if envelope.needs_smtputf8:
        if not client.has_extn("smtputf8"):
            raise EdgeError(
                f"Your outgoing server cannot write to an address with such letters. {NOT_SENT}", permanent=True
            )
        options.append("SMTPUTF8")
    _expect("your address", client.mail(envelope.sender, options))
    for recipient in envelope.recipients:
        _expect(recipient, client.rcpt(recipient))
    if envelope.self_copy:
        client.rcpt(envelope.self_copy)  # evidence is welcome, not required
    code, words = client.docmd("DATA")
    if code != GO_AHEAD:
        raise _RefusedError("the message", code, words)


def _expect(step: str, reply: tuple[int, bytes]) -> None:
    code, words = reply
    if not _is_yes(code):
        raise _RefusedError(step, code, words)


def _refused(refusal: _RefusedError, *, may_repeat: bool = True) -> Outcome:
    said = f"The server refused {refusal.step} ({refusal.code} {refusal.words}). {NOT_SENT}"
    if _is_passing(refusal.code) and may_repeat:
        return Outcome(state=Delivery.APPROVED, text=f"{said} It may be tried again later.")
    return Outcome(state=Delivery.REFUSED, text=said, permanent=not _is_passing(refusal.code))


def _hang_up(client: smtplib.SMTP) -> None:
    """Say goodbye; what is answered to that changes nothing any more."""
    with suppress(OSError):
        _wait_at_most(client, GOODBYE_PATIENCE)
        client.quit()
    client.close()


def _wait_at_most(client: smtplib.SMTP, seconds: float) -> None:
    if client.sock is not None:
        client.sock.settimeout(seconds)


def _stuffed(raw: bytes) -> bytes:
    """The body as DATA carries it (RFC 5321 §4.5.2)."""
    body = re.sub(rb"(?m)^\.", b"..", raw)
    return body + (b"" if body.endswith(b"\r\n") else b"\r\n") + b".\r\n"


def _is_yes(code: int) -> bool:
    return 200 <= code < 300  # noqa: PLR2004 -- RFC 5321 §4.2.1


def _is_no(code: int) -> bool:
    return 400 <= code < 600  # noqa: PLR2004 -- the same


def _is_passing(code: int) -> bool:
    """A no for now, or no answer at all before anything was handed over."""
    return not 500 <= code < 600  # noqa: PLR2004 -- the same


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode("ascii")


def _nonsense(server: Server, safe: str) -> str:
    return f"{server.host}:{server.port} broke off or does not speak like an outgoing mail server. {safe} Check host and port."
