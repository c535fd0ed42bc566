"""What sending works with, and who is at work: the desk with its stores, the outbox and the sent mail, and the caller."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from afterword.core.holidays import HolidayCalendar
from afterword.service.account import Account
from afterword.service.followup import Event
from afterword.service.outgoing import Outbox, SendStore
from afterword.service.ports import FollowupStore
from afterword.service.writing import WritingStore


class SentFolder(Protocol):
    """The candidate's own sent mail, whatever the folder is called; looking changes nothing there."""

    def written_to(
        self, account: Account, addresses: tuple[str, ...], *, since: datetime, with_inbox: bool = False
    ) -> tuple[bytes, ...]:
        """The messages sent to any of the addresses from the day `since` on; EdgeError when they cannot be read.

        With the inbox, where a copy to oneself lies minutes before one lies among the sent mail.
        """
        ...

    def add(self, account: Account, raw: bytes) -> str:
        """Put these bytes there, marked as read, and return the folder's name.

        EdgeError when that fails or there is no such folder. After a broken line they may be there all the same, so
        look before trying again.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What sending works with: the stores, and the outbox."""

    followups: FollowupStore
    sends: SendStore
    writings: WritingStore
    outbox: Outbox
    sent_folder: SentFolder
    calendar: HolidayCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Whose follow-ups these are, who is acting (the owner, a program of theirs, the worker), and when."""

    owner: str
    who: str
    now: datetime

    def event(self, what: str, **data: object) -> Event:
        """Something this caller did now."""
        return Event(at=self.now, who=self.who, what=what, data=data)
