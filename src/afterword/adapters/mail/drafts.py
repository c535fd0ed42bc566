"""The mailbox's own folder of drafts, from where the candidate sends with a mail program."""

from imap_tools import MailMessageFlags

from afterword.adapters.mail.by_hand import unsent
from afterword.adapters.mail.folders import folders_for
from afterword.adapters.mail.imap import mailbox
from afterword.core.errors import EdgeError
from afterword.service.account import Account


class MailboxDrafts:
    """The folder the server marks as the one for drafts (RFC 6154), whatever it is called."""

    def save(self, account: Account, raw: bytes) -> str:
        """Put the message there as a draft, without our Message-ID and date, and return the folder's name."""
        with mailbox(account) as box:
            found = folders_for(box, "\\Drafts")
            if not found:
                raise EdgeError(
                    "Your mailbox marks no folder for drafts, so no draft was saved. Use --eml FILE instead.",
                    permanent=True,
                )
            box.append(unsent(raw), found[0], flag_set=[MailMessageFlags.DRAFT, MailMessageFlags.SEEN])
            return found[0]
