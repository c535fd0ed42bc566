"""Ways out that need no outgoing server: the mailbox's Drafts folder, an `.eml` file, a `mailto:` link."""

from urllib.parse import quote, urlencode

from imap_tools import MailMessageFlags

from afterword.adapters.mail.folders import folders_for
from afterword.adapters.mail.imap import mailbox
from afterword.core.errors import EdgeError
from afterword.service.account import Account

MAILTO_LIMIT = 2000
"""Characters of a link that every system still hands on whole (Windows cuts at 2,048)."""


class MailboxDrafts:
    """The folder the server marks as the one for drafts (RFC 6154), whatever it is called."""

    def save(self, account: Account, raw: bytes) -> str:
        """Put a draft there, marked as one, and return the folder's name."""
        with mailbox(account) as box:
            found = folders_for(box, "\\Drafts")
            if not found:
                raise EdgeError(
                    "Your mailbox marks no folder for drafts, so no draft was saved. Use --eml FILE instead.",
                    permanent=True,
                )
            box.append(raw, found[0], flag_set=[MailMessageFlags.DRAFT, MailMessageFlags.SEEN])
            return found[0]


def unsent(raw: bytes) -> bytes:
    """The message as an `.eml` file that mail programs open for sending, not for reading.

    The Message-ID and the date are left to the program that sends it: what it sends is no longer ours.
    """
    head, separator, body = raw.partition(b"\r\n\r\n")
    kept = [field for field in head.split(b"\r\n") if not field.lower().startswith((b"message-id:", b"date:"))]
    return b"\r\n".join([b"X-Unsent: 1", *kept]) + separator + body


def mailto(*, to: str, subject: str, body: str, cc: tuple[str, ...] = ()) -> str:
    """The link that opens the message in the mail program (RFC 6068); EdgeError when it would be cut."""
    fields = {"cc": ",".join(cc)} if cc else {}
    fields |= {"subject": subject, "body": body.replace("\r\n", "\n").replace("\n", "\r\n")}
    link = f"mailto:{quote(to, safe='@+')}?{urlencode(fields, quote_via=quote)}"
    if len(link) > MAILTO_LIMIT:
        raise EdgeError(
            "This message is too long for a link; many mail programs would cut it. Use --eml FILE instead.",
            permanent=True,
        )
    return link
