"""What watching asks of the world outside, and the values that pass between."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from afterword.core.case import Case
from afterword.core.watch.reading import Answers, Reading
from afterword.service.account import Account
from afterword.service.followup import Event

BY_RULE = "watch"
"""The author recorded when a mail was filed by the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """How far a folder has been read: everything up to `uid` under this `uidvalidity`."""

    folder: str
    uidvalidity: int = 0
    uid: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A mail in a mailbox or file, and where it lies there."""

    raw: bytes
    folder: str = ""
    uid: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Part of a folder: how many mails it had, which of them to read, and how much of the folder has been covered.

    `trouble` says why a folder was passed over; its cursor stays where it was.
    """

    cursor: Cursor
    found: tuple[Found, ...] = ()
    passed: int = 0
    done: int = 0
    total: int = 0
    trouble: str = ""

    @property
    def is_last(self) -> bool:
        """Whether the folder has been read to its end."""
        return self.done == self.total


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A saved incoming mail: what it was judged to be, by whom, and whether that was undone.

    `key` is the Message-ID in brackets, or a digest where there is none, so the same mail in two folders is one.
    `head` are its header lines; of the text only what is new is kept, in `reading`.
    """

    id: str = ""
    owner: str
    followup: str | None
    account: str | None = None
    key: str
    folder: str = ""
    uid: int | None = None
    reading: Reading
    answers: Answers
    head: bytes = b""
    decided_by: str = BY_RULE
    correspondence_id: str = ""
    text: str = ""
    filed_at: datetime
    undone_at: datetime | None = None

    @property
    def proposes(self) -> bool:
        """Whether it would change an interview and the person has not yet accepted or refused that."""
        return self.reading.changes is not None and self.is_waiting

    @property
    def is_waiting(self) -> bool:
        """Whether the person has yet to say what it is."""
        return self.answers is Answers.ASK and self.undone_at is None


class Postbox(Protocol):
    """Reads a mailbox without changing anything in it."""

    def batches(
        self, account: Account, *, cursors: tuple[Cursor, ...], matters: Callable[[bytes], bool], since: date
    ) -> Iterator[Batch]:
        """What came after the cursors, folder by folder and in parts; EdgeError says why if it cannot go on.

        `matters` is asked with the header lines of each mail; only then the whole of it is fetched. A folder without
        a cursor, or whose numbering the server has changed, is read from the day `since`. A folder that cannot be
        opened does not keep the others from being read.
        """
        ...

    def wait(self, account: Account, *, cursors: tuple[Cursor, ...], seconds: float) -> bool:
        """Wait at most so long; true as soon as there is mail after the cursors. EdgeError as above."""
        ...


class MailStore(Protocol):
    """Where incoming mail and the cursors are kept. Every call starts from an owner; each may raise EdgeError."""

    def cursors(self, owner: str, account: str) -> tuple[Cursor, ...]:
        """How far each folder of the account was read."""
        ...

    def has(self, owner: str, key: str) -> bool:
        """Whether this mail was filed before."""
        ...

    def file(
        self, mail: Filed, change: Callable[[Case], Case], event: Event, *, hold_until: datetime | None
    ) -> str | None:
        """Keep the mail, change the case and add the event, all or nothing.

        Returns the id the mail got; None when it was there before.
        """
        ...

    def decide(self, mail: Filed, change: Callable[[Case], Case], event: Event) -> None:
        """Keep the mail as decided now and change its case, all or nothing."""
        ...

    def get(self, owner: str, mail_id: str) -> Filed:
        """The owner's mail with this id; NotKeptError when there is none."""
        ...

    def mails(self, owner: str, *, followup: str | None = None, waiting: bool = False) -> tuple[Filed, ...]:
        """The owner's mails, newest first: of one follow-up, or only those that wait for a decision."""
        ...

    def move(self, owner: str, account: str, cursor: Cursor, *, at: datetime) -> None:
        """Remember how far a folder was read."""
        ...

    def looked(self, owner: str, account: str, *, at: datetime, next_at: datetime | None, error: str) -> None:
        """Record that the mailbox was read: when, when it is next due, and what went wrong, if anything did."""
        ...
