"""The candidate's own sent mail over IMAP, read and left as it is."""

from datetime import datetime, timedelta

from afterword.adapters.mail.imap import folders_for, mailbox
from afterword.adapters.mail.postbox import MONTHS, examine, fetch, search
from afterword.service.account import Account

NEWEST = 20
"""Messages to one person that are looked at; since an interview nobody writes more."""


class MailboxSent:
    """The SentFolder of `service/elsewhere.py`: the folders the server marks as sent mail and as the archive of everything."""

    def written_to(self, account: Account, addresses: tuple[str, ...], *, since: datetime) -> tuple[bytes, ...]:
        """The newest messages to any of the addresses; a draft is none."""
        day = since - timedelta(days=1)  # servers count days in a time zone of their own
        criteria = ("SINCE", f"{day.day}-{MONTHS[day.month - 1]}-{day.year}", "UNDRAFT")
        found: dict[bytes, None] = {}
        with mailbox(account) as box:
            for folder in folders_for(box, "\\Sent", "\\All"):
                examine(box.client, folder)
                uids = {uid for address in addresses for uid in search(box.client, *criteria, *_to(address))}
                for uid in sorted(uids)[-NEWEST:]:
                    found[fetch(box.client, folder, uid).raw] = None
        return tuple(raw for raw in found if raw)


def _to(address: str) -> tuple[str, ...]:
    """The search for a recipient; an address a server cannot search for is found by reading."""
    if not address.isascii():
        return ()
    quoted = '"' + address.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return ("OR", "TO", quoted, "CC", quoted)
