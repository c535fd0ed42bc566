"""A proposal: a message ready to be approved by the candidate, and everything it is made from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from afterword.core.compose import Thread
from afterword.core.holidays import HolidayCalendar
from afterword.core.message import Message
from afterword.core.once import Refusal
from afterword.core.review.finding import Finding, Report
from afterword.service.account import Account
from afterword.service.followup import Followup
from afterword.service.outgoing import Parcel
from afterword.service.writing import Overruled


class Addresses(Protocol):
    """Reads an e-mail address as a person typed it."""

    def deliverable(self, address: str, *, at: str) -> str:
        """The address with its domain in ASCII (IDNA); BadInputError naming `at` when it is none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What approving needs from outside: the calendar, a reader of addresses, and a source of unique ids."""

    calendar: HolidayCalendar
    addresses: Addresses
    unique: Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A message ready to be approved: the bytes, what the review says, and what forbids sending it.

    `standing` are the errors that were not overruled. `digest` begins the word by which a program says yes.
    """

    parcel: Parcel
    followup: Followup
    report: Report
    standing: tuple[Finding, ...]
    refusal: Refusal | None

    @property
    def digest(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return self.parcel.send.digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the candidate wants to send: the words, when (None = now), and the findings they overrule."""

    message: Message
    send_at: datetime | None = None
    overruled: tuple[Overruled, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where things stand when the bytes are made: the follow-up, earlier approvals, the mailbox, the thread, the time."""

    followup: Followup
    parcels: tuple[Parcel, ...] = ()
    account: Account | None = None
    thread: Thread | None = None
    now: datetime
