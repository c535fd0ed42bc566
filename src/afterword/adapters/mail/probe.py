"""Trying an account: both servers are asked to let us in, and nothing is sent or changed."""

from contextlib import suppress

from afterword.adapters.mail.folders import folders_for, sent_folders
from afterword.adapters.mail.imap import mailbox
from afterword.adapters.mail.submission import log_in
from afterword.core.errors import EdgeError
from afterword.service.account import Account

NOTHING_SENT = "Nothing was sent."
NO_SUCH_FOLDER = (
    "Your mailbox has no folder “{folder}”. Set it up again with the name the server gives to the folder of sent mail."
)


class MailProbe:
    """The Probe of `service/account.py` over SMTP and IMAP."""

    def try_account(self, account: Account) -> tuple[str, ...]:
        """One sentence per server that let us in."""
        told = []
        if account.smtp is not None:
            client, server = log_in(account, safe=NOTHING_SENT)
            with suppress(OSError):
                client.quit()
            told.append(f"{server.host}:{server.port} takes your password for sending. {NOTHING_SENT}")
        if account.imap is not None:
            with mailbox(account) as box:
                if account.sent_folder and not box.folder.exists(account.sent_folder):
                    raise EdgeError(NO_SUCH_FOLDER.format(folder=account.sent_folder), permanent=True)
                drafts, sent = folders_for(box, "\\Drafts"), sent_folders(box, account)
            named = ", ".join(
                [f"drafts in “{name}”" for name in drafts[:1]] + [f"sent mail in “{name}”" for name in sent[:1]]
            )
            told.append(
                f"{account.imap.host}:{account.imap.port} shows your mailbox" + (f" ({named})." if named else ".")
            )
        return tuple(told)
