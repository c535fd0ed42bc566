"""The candidate's own sent mail over IMAP, read and left as it is."""

from datetime import datetime, timedelta
from email import message_from_bytes
from email.utils import parsedate_to_datetime

from imap_tools import MailMessageFlags

from afterword.adapters.mail.folders import folders_for, sent_folders
from afterword.adapters.mail.imap import mailbox
from afterword.adapters.mail.postbox import MONTHS, NO_DRAFT, examine, fetch, search
from afterword.core.errors import EdgeError
from afterword.service.account import Account

NOT_CERTAIN = "Whether the copy lies there is looked up before it is tried again."
NO_FOLDER = (
    "Your mailbox marks no folder as the one for sent mail and none has a usual name, so no copy lies there. "
    "Name it when you set the mailbox up: `afterword account add … --sent-folder NAME`."
)
NEWEST = 20
"""Messages to one person that are looked at; since an interview nobody writes more."""


class MailboxSent:
    """The SentFolder of `service/elsewhere.py`: the folders of sent mail, and the archive of everything."""

    def written_to(
        self, account: Account, addresses: tuple[str, ...], *, since: datetime, with_inbox: bool = False
    ) -> tuple[bytes, ...]:
        """The newest messages to any of the addresses; a draft is none."""
        day = since - timedelta(days=1)  # servers count days in a time zone of their own
        criteria = ("SINCE", f"{day.day}-{MONTHS[day.month - 1]}-{day.year}", NO_DRAFT)
        found: dict[bytes, None] = {}
        with mailbox(account) as box:
            everything = folders_for(box, "\\All")
            inbox = ("INBOX",) if with_inbox and not everything else ()
            for folder in (*sent_folders(box, account), *everything, *inbox):
                examine(box.client, folder)
                uids = {uid for address in addresses for uid in search(box.client, *criteria, *_to(address))}
                for uid in sorted(uids)[-NEWEST:]:
                    found[fetch(box.client, folder, uid).raw] = None
        return tuple(raw for raw in found if raw)

    def add(self, account: Account, raw: bytes) -> str:
        """Put these bytes into the folder of sent mail, read, and dated as they are."""
        date = parsedate_to_datetime(str(message_from_bytes(raw)["Date"]))
        with mailbox(account, safe=NOT_CERTAIN) as box:
            found = sent_folders(box, account)
            if not found:
                raise EdgeError(NO_FOLDER, permanent=True)
            box.append(raw, found[0], date, [MailMessageFlags.SEEN])
            return found[0]


def _to(address: str) -> tuple[str, ...]:
    """The search for a recipient; an address a server cannot search for is found by reading."""
    if not address.isascii():
        return ()
    quoted = '"' + address.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return ("OR", "TO", quoted, "CC", quoted)
