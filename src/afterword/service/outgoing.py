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
    """Sender and recipients in the SMTP transaction. `self_copy` adds the candidate, as evidence that it was sent."""

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
"""Commits the claim just before the body is sent; false if another process was first or the approval is void."""


class Outbox(Protocol):
    """Hands one message to a mail server, once."""

    def deliver(self, permit: SendPermit, raw: bytes, *, envelope: Envelope, account: Account, claim: Claim) -> Outcome:
        """Deliver what the permit covers; `claim` is called after the server said go and before the first byte.

        Never raises for what a server does. ValueError when the permit does not cover the bytes; whatever `claim`
        raises passes through, and then nothing has left.
        """
        ...


ASKED_AFTER = timedelta(hours=1)
"""If it is unknown for longer than this whether a message was sent, the candidate is asked: nothing else may go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A saved approved message: the send, the bytes, and when it is to be sent.

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
        """Whether the candidate has to say if it was sent: the search has ended, or goes on only after a long wait."""
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
        """Save the bytes that are shown for approval; they replace any of this follow-up that were not approved."""
        ...

    def proposed(self, owner: str, followup_id: str) -> Parcel | None:
        """What was shown last and has not been approved."""
        ...

    def approve(self, parcel: Parcel, followup: Followup, event: Event) -> None:
        """Save the approval; it replaces an earlier, unused one of the conversation.

        ChangedMeanwhileError when the follow-up is not the version that was looked at.
        """
        ...

    def parcels(self, owner: str, followup_id: str) -> tuple[Parcel, ...]:
        """Every approved message of a follow-up, oldest first."""
        ...

    def find(self, message_id: str) -> Parcel | None:
        """The parcel with this Message-ID, whoever owns it; for the worker, which knows only ids."""
        ...

    def claim(self, parcel: Parcel, followup: Followup, change: Change) -> bool:
        """Claim the sending. True for exactly one caller, and only while the follow-up still has this version."""
        ...

    def settle(self, parcel: Parcel, change: Change) -> bool:
        """Move the parcel from its current state to the change's; false if another process moved it first."""
        ...

    def put_off(self, parcel: Parcel, *, until: datetime | None, note: str, event: Event) -> bool:
        """Set when an approved parcel is next tried, or None for never by itself; false when it is no longer approved."""
        ...

    def thread(self, owner: str, followup_id: str) -> Thread | None:
        """Their latest e-mail, which a new one would answer, if its Message-ID is known."""
        ...

    def due(self, now: datetime, *, limit: int, is_sending: bool = True) -> tuple[str, ...]:
        """Message-IDs of what is due: sends, claims left by a dead process, and searches for unknown outcomes and for copies.

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
        """Save a draft there and return the folder's name; EdgeError if that fails."""
        ...
