"""Logging in to a submission server: greeted, protected, and known to it; nothing is handed over yet."""

import smtplib
import ssl
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from afterword.adapters.mail.lines import PATIENCE, in_plain_words, is_silence, tls_context
from afterword.adapters.mail.secrets import password_of
from afterword.core.errors import EdgeError
from afterword.service.account import Account, Login, Security, Server

LOCAL_NAME = "[127.0.0.1]"
"""How we introduce ourselves: the name of the candidate's machine is nobody's business."""

LOGGED_IN = 235
CHALLENGE = 334

Dial = Callable[[Server, ssl.SSLContext, float], smtplib.SMTP]


def dial(server: Server, context: ssl.SSLContext, patience: float) -> smtplib.SMTP:
    """A greeted connection, protected from the start where the server is of that kind."""
    if server.security is Security.TLS:
        return smtplib.SMTP_SSL(server.host, server.port, LOCAL_NAME, timeout=patience, context=context)
    return smtplib.SMTP(server.host, server.port, LOCAL_NAME, timeout=patience)


def log_in(
    account: Account,
    *,
    safe: str,
    dial: Dial = dial,
    password: Callable[[Account], str] = password_of,
    patience: float = PATIENCE,
) -> tuple[smtplib.SMTP, Server]:
    """A connection on which the server of the account knows us; EdgeError in plain words when it cannot be had.

    `safe` is the sentence that says what is certain when it fails. `patience` is in seconds.
    """
    server = account.smtp
    if server is None:
        raise EdgeError(
            f"The account “{account.name}” has no outgoing server. {safe} Give it one, or use --drafts, --eml or --mailto.",
            permanent=True,
        )
    context, secret = tls_context(account), password(account) if account.user else ""
    try:
        with in_plain_words(server, safe=safe), _closed_on_failure(dial(server, context, patience)) as client:
            _greet(client, server, context, safe=safe)
            if account.user:
                _authenticate(client, account, secret, safe=safe)
    except EdgeError as error:
        if isinstance(error.__cause__, smtplib.SMTPException) and not is_silence(error.__cause__):
            raise EdgeError(_nonsense(server, safe), permanent=False) from error
        raise
    return client, server


@contextmanager
def _closed_on_failure(client: smtplib.SMTP) -> Iterator[smtplib.SMTP]:
    try:
        yield client
    except BaseException:
        client.close()
        raise


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


def _authenticate(client: smtplib.SMTP, account: Account, password: str, *, safe: str) -> None:
    offered = client.esmtp_features.get("auth", "").upper().split()
    code = _show(client, account, password, offered)
    if code == LOGGED_IN:
        return
    if not 500 <= code < 600:  # noqa: PLR2004 -- only 5xx is a final no by RFC 5321 §4.2.1
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


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode("ascii")


def _nonsense(server: Server, safe: str) -> str:
    return f"{server.host}:{server.port} broke off or does not speak like an outgoing mail server. {safe} Check host and port."
