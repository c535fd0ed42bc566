"""Handing one message to a submission server, and knowing afterwards what is known.

smtplib's single steps are used, not `send_message`: only they tell a refusal from a doubt. In particular a QUIT that
fails after the 250 changes nothing, while `with smtplib.SMTP()` would raise there and a retry would send twice.
"""

import re
import smtplib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from afterword.adapters.mail.lines import PATIENCE, in_plain_words
from afterword.adapters.mail.secrets import password_of
from afterword.adapters.mail.submission import Dial, dial, log_in
from afterword.core.approval import Delivery
from afterword.core.errors import EdgeError
from afterword.core.once import SendPermit
from afterword.service.account import Account, Server
from afterword.service.outgoing import Claim, Envelope, Outcome

FINAL_PATIENCE = 300.0
"""Seconds to wait for the answer to the final dot. RFC 5321 §4.5.3.2.6 asks for ten minutes; a person gives up sooner."""

GOODBYE_PATIENCE = 2.0
"""Seconds for an answer to QUIT, which nothing depends on."""

NOT_SENT = "The message has not left."
MAY_HAVE_LEFT = "It may have left: it is not sent again, and your mailbox is searched for it."
GO_AHEAD = 354


class _RefusedError(Exception):
    """The server answered one of our steps with a no."""

    def __init__(self, step: str, code: int, words: bytes) -> None:
        self.step, self.code = step, code
        self.words = words.decode("utf-8", "replace").replace("\n", " ")[:200]
        super().__init__(step, code)


@dataclass(frozen=True, kw_only=True)
class SmtpOutbox:
    """The Outbox over SMTP submission (RFC 6409) with STARTTLS or TLS, certificates verified.

    `patience` and `final_patience` are seconds to wait for an answer: to any step, and to the whole message.
    """

    dial: Dial = dial
    password: Callable[[Account], str] = password_of
    patience: float = PATIENCE
    final_patience: float = FINAL_PATIENCE

    def deliver(self, permit: SendPermit, raw: bytes, *, envelope: Envelope, account: Account, claim: Claim) -> Outcome:
        """Deliver once: everything up to the server's go-ahead may fail harmlessly, everything after it is accounted for."""
        if not permit.covers(raw):
            raise ValueError("the permit does not cover these bytes")
        try:
            client, server = log_in(
                account, safe=NOT_SENT, dial=self.dial, password=self.password, patience=self.patience
            )
        except EdgeError as error:
            return Outcome(state=Delivery.APPROVED, text=str(error), permanent=error.permanent)
        try:
            return self._transact(client, server, raw, envelope, claim)
        finally:
            _hang_up(client)

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
