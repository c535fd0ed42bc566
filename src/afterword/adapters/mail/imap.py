"""A look into the candidate's own mailbox over IMAP; nothing in it is marked, moved or removed by looking."""

import imaplib
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta

from imap_tools import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted, MailMessage
from imap_tools.errors import ImapToolsError, MailboxLoginError, UnexpectedCommandStatusError

from afterword.adapters.mail.folders import folders_for, sent_folders
from afterword.adapters.mail.lines import PATIENCE, in_plain_words, tls_context
from afterword.adapters.mail.secrets import password_of
from afterword.core.errors import EdgeError
from afterword.service.account import Account, Login, Security, Server

PASSING = re.compile(
    r"\[(?:UNAVAILABLE|LIMIT|INUSE|SERVERBUG)\]|\b(?:temporary|temporarily|too many|try again|not connected|timed? ?out)",
    re.IGNORECASE,
)
"""How servers refuse a login that may succeed later (RFC 5530, and the words of Gmail and Exchange)."""

UNTOUCHED = "Nothing in your mailbox was changed."


@contextmanager
def mailbox(account: Account, *, patience: float = PATIENCE, safe: str = UNTOUCHED) -> Iterator[BaseMailBox]:
    """A logged-in mailbox, no folder chosen yet; EdgeError in plain words for whatever goes wrong while it is open.

    `safe` says what is certain about the mailbox then.
    """
    server = account.imap
    if server is None:
        raise EdgeError(
            f"The account “{account.name}” has no incoming server (IMAP), so nothing can be looked up there.",
            permanent=True,
        )
    context, password = tls_context(account), password_of(account)
    with _plainly(server, safe):
        box = _dial(server, context, patience)
        try:
            _log_in(box, account, password)
            yield box
        finally:
            with suppress(OSError, imaplib.IMAP4.error, ImapToolsError):
                box.client.logout()


@contextmanager
def _plainly(server: Server, safe: str) -> Iterator[None]:
    try:
        with in_plain_words(server, safe=safe):
            yield
    except MailboxLoginError as error:
        if PASSING.search(_said(error)):
            raise EdgeError(
                f"{server.host} does not let anybody in right now (“{_said(error)}”). {safe}", permanent=False
            ) from error
        raise EdgeError(
            f"{server.host} rejected the user name or the password. {UNTOUCHED} Many providers require an app password here.",
            permanent=True,
        ) from error
    except UnexpectedCommandStatusError as error:
        raise EdgeError(f"{server.host} refused that (“{_said(error)}”). {safe}", permanent=False) from error
    except (imaplib.IMAP4.error, ImapToolsError) as error:
        raise EdgeError(
            f"{server.host}:{server.port} does not behave like a mailbox server. {safe}", permanent=False
        ) from error


def _said(error: UnexpectedCommandStatusError) -> str:
    """What the server said beside its no, in one line."""
    _, data = error.command_result
    words = b" ".join(part for part in data or () if isinstance(part, bytes)).decode("utf-8", "replace")
    return " ".join(words.split())[:120] or "no reason given"


def _dial(server: Server, context: ssl.SSLContext, patience: float) -> BaseMailBox:
    if server.security is Security.TLS:
        return MailBox(server.host, server.port, timeout=patience, ssl_context=context)
    if server.security is Security.STARTTLS:
        return MailBoxStartTls(server.host, server.port, timeout=patience, ssl_context=context)
    return MailBoxUnencrypted(server.host, server.port, timeout=patience)


def _log_in(box: BaseMailBox, account: Account, password: str) -> None:
    if account.login is Login.XOAUTH2:
        _show_token(box, account, password)
    elif password.isascii() and account.user.isascii():
        box.login(account.user, password, initial_folder=None)
    else:
        box.login_utf8(account.user, password, initial_folder=None)


def _show_token(box: BaseMailBox, account: Account, token: str) -> None:
    """A refused token may have run out meanwhile; what finds it may find a new one, so it is tried again later."""
    try:
        box.xoauth2(account.user, token, initial_folder=None)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, ImapToolsError) as error:
        raise EdgeError(
            f"The mailbox server rejected the access token of {account.user}; it may have expired. {UNTOUCHED}",
            permanent=False,
        ) from error


class MailboxEvidence:
    """The Evidence of `service/outgoing.py`: our Message-ID in Sent, in the archive of everything, or in the INBOX."""

    def is_there(self, account: Account, message_id: str, *, since: datetime) -> str | None:
        """The folder that holds the message, or None."""
        day = (since - timedelta(days=1)).strftime("%d-%b-%Y")
        with mailbox(account) as box:
            for folder in (*sent_folders(box, account), *folders_for(box, "\\All"), "INBOX"):
                box.folder.set(folder, readonly=True)
                if _holds(box, message_id, day):
                    return folder
        return None


def _holds(box: BaseMailBox, message_id: str, day: str) -> bool:
    """Servers search headers by parts of them, so what is found is read and compared."""
    wanted = message_id.strip("<>").replace("\\", "\\\\").replace('"', '\\"')
    found = box.uids(f'SINCE {day} UNDRAFT HEADER Message-ID "{wanted}"')
    headers = box.fetch(f"UID {','.join(found)}", mark_seen=False, headers_only=True) if found else ()
    return any(message_id in " ".join(_header(mail, "message-id")) for mail in headers)


def _header(mail: MailMessage, name: str) -> tuple[str, ...]:
    headers: dict[str, tuple[str, ...]] = dict(mail.headers)
    return headers.get(name, ())
