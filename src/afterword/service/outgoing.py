"""What sending asks of the world outside, and the values that pass between."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from typing import Protocol

from afterword.core.approval import Delivery, Send
from afterword.core.case import Case
from afterword.core.compose import Thread
from afterword.core.message import Message
from afterword.core.once import SendPermit
from afterword.service.account import Account
from afterword.service.followup import Event, Followup


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """From whom and to whom a server is asked to carry the bytes. `self_copy` goes along as evidence."""

    sender: str
    recipients: tuple[str, ...]
    self_copy: str | None = None
    needs_smtputf8: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a delivery ended. `text` says whether the message may have left; `permanent`: repeating cannot help.

    APPROVED: nothing left, and it may be tried again. REFUSED: nothing left, and the server said no to this message.
    SENT: the server took it. UNKNOWN: it may have left.
    """

    state: Delivery
    text: str
    permanent: bool = False


Claim = Callable[[], bool]
"""Commits that the body is about to leave; false when somebody else was first or the approval is void."""


class Outbox(Protocol):
    """Hands one message to a mail server, once."""

    def deliver(self, permit: SendPermit, raw: bytes, *, envelope: Envelope, account: Account, claim: Claim) -> Outcome:
        """Deliver what the permit covers; `claim` is called after the server said go and before the first byte.

        Never raises for what a server does. ValueError when the permit does not cover the bytes; whatever `claim`
        raises passes through, and then nothing has left.
        """
        ...


ASKED_AFTER = timedelta(hours=1)
"""A doubt that stays for longer than this is put to the candidate: it blocks everything else, and their time runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """An approved message as it is kept: the send, the bytes, and when it is to go.

    `overruled` are the findings that were let stand, each with the candidate's reason. `send_at` is None when nobody asked for a moment; `closes_at` is the end of the advised window then.
    `tries` counts attempts that certainly sent nothing; `note` says how the last one ended.
    """

    send: Send
    owner: str
    followup: str
    raw: bytes
    envelope: Envelope
    message: Message
    overruled: tuple[tuple[str, str], ...] = ()
    send_at: datetime | None = None
    closes_at: datetime | None = None
    claimed_at: datetime | None = None
    look_again_at: datetime | None = None
    tries: int = 0
    note: str = ""

    @property
    def handed_over_at(self) -> datetime:
        """When it was handed to a server, as far as that is known."""
        return self.claimed_at or self.send.approved_at

    @property
    def is_asked(self) -> bool:
        """Whether it went is for the candidate to say: nothing more is looked for, or not for long."""
        if self.send.state is not Delivery.UNKNOWN:
            return False
        return self.look_again_at is None or self.look_again_at - self.handed_over_at > ASKED_AFTER

    @property
    def subject(self) -> str:
        """The subject as it stands in the bytes."""
        return str(make_header(decode_header(str(message_from_bytes(self.raw)["Subject"] or ""))))


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A step of a parcel: its new state, what it does to the case, and what the timeline says."""

    state: Delivery
    case: Callable[[Case], Case]
    event: Event
    note: str = ""
    look_again_at: datetime | None = None


class SendStore(Protocol):
    """Where approved messages are kept. Every method but `due` starts from an owner; each may raise EdgeError.

    Called by approving, sending, scheduling and settling; all of a method happens or none of it.
    """

    def propose(self, parcel: Parcel, followup: Followup) -> None:
        """Keep the bytes that are being shown, in place of earlier ones of the follow-up that had no yes."""
        ...

    def proposed(self, owner: str, followup_id: str) -> Parcel | None:
        """What was shown last and had no yes yet."""
        ...

    def approve(self, parcel: Parcel, followup: Followup, event: Event) -> None:
        """Keep the approval in place of an earlier one of the conversation that has not been used.

        ChangedMeanwhileError when the follow-up is not the version that was looked at.
        """
        ...

    def parcels(self, owner: str, followup_id: str) -> tuple[Parcel, ...]:
        """Every message of a follow-up that had a yes, oldest first."""
        ...

    def find(self, message_id: str) -> Parcel | None:
        """The parcel with this Message-ID, whoever owns it: for the work that wakes by id."""
        ...

    def claim(self, parcel: Parcel, followup: Followup, change: Change) -> bool:
        """Take the one right to send. True for exactly one caller, and only while the follow-up is this version."""
        ...

    def settle(self, parcel: Parcel, change: Change) -> bool:
        """Move the parcel from the state it is in here to the change's; false when somebody did before."""
        ...

    def put_off(self, parcel: Parcel, *, until: datetime | None, note: str, event: Event) -> bool:
        """Set when an approved parcel is next tried, or None for never by itself; false when it is no longer approved."""
        ...

    def thread(self, owner: str, followup_id: str) -> Thread | None:
        """The latest e-mail of theirs that a new one would answer, where its Message-ID is known."""
        ...

    def due(self, now: datetime, *, limit: int, is_sending: bool = True) -> tuple[str, ...]:
        """Message-IDs of what has to be done by now: sends due, claims left by a dead process, unknowns and copies to look for.

        Without `is_sending` no sends.
        """
        ...


class Evidence(Protocol):
    """Looks for proof in the candidate's own mailbox; changes nothing there."""

    def is_there(self, account: Account, message_id: str, *, since: datetime) -> str | None:
        """The folder that holds the message, or None. EdgeError when the mailbox cannot be read."""
        ...


class DraftsFolder(Protocol):
    """The mailbox's own folder of drafts."""

    def save(self, account: Account, raw: bytes) -> str:
        """Put a draft there and return the folder's name; EdgeError in plain words otherwise."""
        ...
