"""Looking for answers in a mailbox over IMAP: read-only, header lines first, only what is new.

The cursor scan is the truth and IDLE only a hint. What is held in memory is one stretch of header lines and one mail.
"""

import imaplib
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from imap_tools import BaseMailBox
from imap_tools.errors import UnexpectedCommandStatusError
from imap_tools.imap_utf7 import utf7_encode

from afterword.adapters.mail.folders import folders_for, sent_folders
from afterword.adapters.mail.imap import mailbox
from afterword.core.errors import EdgeError
from afterword.core.watch.interest import FIELDS
from afterword.service.account import Account
from afterword.service.incoming import Batch, Cursor, Found

STRETCH = 500
"""Mails whose header lines are asked for at once: about 400 kB."""
MAX_MAIL = 2_000_000
"""Bytes of one mail that are fetched; attachments beyond that say nothing about what a mail is."""
LONGEST_IDLE = 540.0
"""Seconds before IDLE is begun anew; servers and routers drop a silent line after ten to thirty minutes."""

HEADERS = f"(UID BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS)})])"
UID = re.compile(rb"\bUID (\d+)")
NO_DRAFT = "UNDRAFT"
"""What lies unsent among everything, as it does at Gmail, is nobody's message yet."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""IMAP's own names, whatever the locale of this machine."""


class ClosedFolderError(EdgeError):
    """One folder of several cannot be opened."""


class ImapPostbox:
    """The Postbox of `service/incoming.py` on an IMAP server."""

    def batches(
        self, account: Account, *, cursors: tuple[Cursor, ...], matters: Callable[[bytes], bool], since: date
    ) -> Iterator[Batch]:
        """What came since the cursors, folder by folder."""
        known = {cursor.folder: cursor for cursor in cursors}
        with mailbox(account) as box:
            for folder in watched_folders(box, account):
                cursor = known.get(folder, Cursor(folder=folder))
                try:
                    yield from _folder(box, cursor, matters=matters, since=since)
                except ClosedFolderError as error:
                    yield Batch(cursor=cursor, trouble=str(error))

    def wait(self, account: Account, *, cursors: tuple[Cursor, ...], seconds: float) -> bool:
        """Wait for a hint where new mail arrives; a server without IDLE gives none, and waiting is the caller's."""
        known = {cursor.folder: cursor for cursor in cursors}
        with mailbox(account) as box:
            folder = next(iter(folders_for(box, "\\All")), "INBOX")
            uidvalidity, uidnext = examine(box.client, folder)
            cursor = known.get(folder, Cursor(folder=folder))
            if uidvalidity != cursor.uidvalidity or uidnext > cursor.uid + 1:
                return True  # it came between the look and the waiting
            return "IDLE" in box.client.capabilities and _hinted(box, seconds)


def _hinted(box: BaseMailBox, seconds: float) -> bool:
    hints = box.idle.wait(timeout=min(seconds, LONGEST_IDLE))
    box.client.noop()  # a dead line shows itself here, within the patience of the connection
    return any(b"EXISTS" in hint or b"RECENT" in hint for hint in hints)


def watched_folders(box: BaseMailBox, account: Account) -> tuple[str, ...]:
    """Where an answer may lie: the archive of everything and Junk, or INBOX, Junk and archives; and sent mail.

    Sent mail comes first: it may show under what id our message went, which the answers then name.
    """
    everything = folders_for(box, "\\All")
    if everything:
        return tuple(dict.fromkeys((*everything, *folders_for(box, "\\Junk"))))
    return tuple(dict.fromkeys((*sent_folders(box, account), "INBOX", *folders_for(box, "\\Junk", "\\Archive"))))


def _folder(box: BaseMailBox, cursor: Cursor, *, matters: Callable[[bytes], bool], since: date) -> Iterator[Batch]:
    client = box.client
    uidvalidity, uidnext = examine(client, cursor.folder)
    is_same = uidvalidity == cursor.uidvalidity
    if is_same and uidnext and uidnext <= cursor.uid + 1:
        yield Batch(cursor=cursor)
        return
    uids = _new_uids(client, after=cursor.uid) if is_same else _uids_since(client, since)
    for begin in range(0, len(uids), STRETCH):
        stretch = uids[begin : begin + STRETCH]
        found = tuple(fetch(client, cursor.folder, uid) for uid in _mattering(client, stretch, matters))
        yield Batch(
            cursor=Cursor(folder=cursor.folder, uidvalidity=uidvalidity, uid=stretch[-1]),
            found=tuple(mail for mail in found if mail.raw),
            passed=len(stretch),
            done=begin + len(stretch),
            total=len(uids),
        )
    last = max(uids[-1] if uids else 0, uidnext - 1, cursor.uid if is_same else 0)
    yield Batch(cursor=Cursor(folder=cursor.folder, uidvalidity=uidvalidity, uid=last), done=len(uids), total=len(uids))


def examine(client: imaplib.IMAP4, folder: str) -> tuple[int, int]:
    """Open a folder for reading alone; its UIDVALIDITY and UIDNEXT (0 where the server does not say)."""
    name = utf7_encode(folder).decode().replace("\\", "\\\\").replace('"', '\\"')
    status, _ = client.select(f'"{name}"', readonly=True)
    if status != "OK":
        raise ClosedFolderError(
            f"The folder {folder} cannot be opened now. The other folders are still read, and this one is tried again.",
            permanent=False,
        )
    return _number(client, "UIDVALIDITY"), _number(client, "UIDNEXT")


def _number(client: imaplib.IMAP4, name: str) -> int:
    _, values = client.response(name)
    value = values[-1] if values else None
    return int(value) if value and value.isdigit() else 0


def _new_uids(client: imaplib.IMAP4, *, after: int) -> tuple[int, ...]:
    """What came after the cursor; `n:*` always names the last mail too, however old."""
    return tuple(uid for uid in search(client, "UID", f"{after + 1}:*", NO_DRAFT) if uid > after)


def _uids_since(client: imaplib.IMAP4, day: date) -> tuple[int, ...]:
    return search(client, "SINCE", f"{day.day}-{MONTHS[day.month - 1]}-{day.year}", NO_DRAFT)


def search(client: imaplib.IMAP4, *criteria: str) -> tuple[int, ...]:
    """The UIDs in the open folder that meet the criteria, ascending."""
    data = _done(client.uid("SEARCH", *criteria))
    return tuple(sorted(int(uid) for part in data if part for uid in part.split() if uid.isdigit()))


def _mattering(client: imaplib.IMAP4, uids: tuple[int, ...], matters: Callable[[bytes], bool]) -> Iterator[int]:
    """The mails whose header lines say that they deserve reading."""
    data = _done(client.uid("FETCH", as_set(uids), HEADERS))
    for place, part in enumerate(data):
        if isinstance(part, tuple) and matters(part[1]) and (uid := _uid(part[0], data, place)):
            yield uid


def _uid(head: bytes, data: list[bytes | tuple[bytes, bytes]], place: int) -> int | None:
    """The UID of an answer; some servers put it behind the text."""
    following = data[place + 1] if place + 1 < len(data) else b""
    found = UID.search(head) or (UID.search(following) if isinstance(following, bytes) else None)
    return int(found[1]) if found else None


def fetch(client: imaplib.IMAP4, folder: str, uid: int) -> Found:
    """One mail, left unread; empty when it has vanished in between."""
    data = _done(client.uid("FETCH", str(uid), f"(BODY.PEEK[]<0.{MAX_MAIL}>)"))
    return Found(raw=next((part[1] for part in data if isinstance(part, tuple)), b""), folder=folder, uid=uid)


def _done(answer: tuple[str, list[Any]]) -> list[Any]:
    """The data of an answer; a refusal is no empty folder, or the cursor would pass mail that nobody has read."""
    status, data = answer
    if status != "OK":
        raise UnexpectedCommandStatusError(answer, "OK")
    return data


def as_set(uids: tuple[int, ...]) -> str:
    """Ascending numbers as IMAP writes them, `3:7,9`."""
    spans: list[list[int]] = []
    for uid in uids:
        if spans and uid == spans[-1][1] + 1:
            spans[-1][1] = uid
        else:
            spans.append([uid, uid])
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in spans)
