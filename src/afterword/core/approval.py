"""The candidate's approval of exact bytes: what it rests on, and what became of the message."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

from afterword.core.advise.advice import Advice
from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction
from afterword.core.conversation import process_of
from afterword.core.message import Message, MessageKind


class Delivery(StrEnum):
    """What became of an approved message; only evidence or the person moves one out of UNKNOWN."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    CLAIMED = "claimed"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    RELEASED = "released"
    CANCELLED = "cancelled"


MAY_HAVE_GONE = frozenset({Delivery.CLAIMED, Delivery.UNKNOWN})
"""Handed to a server, and nobody knows yet whether it arrived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What an approval rests on, as digests: the words, what had arrived, and the advice."""

    words: str
    arrivals: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """One message of a conversation: the candidate's approval of these bytes, and what became of them."""

    message_id: str
    digest: str
    kind: MessageKind
    approved_at: datetime
    basis: Basis
    state: Delivery = Delivery.APPROVED


def digest_of(raw: bytes) -> str:
    """SHA-256 of the bytes, in hexadecimal; its first characters are what a program repeats to approve them."""
    return sha256(raw).hexdigest()


def basis_of(case: Case, advice: Advice, message: Message | None) -> Basis:
    """What an approval rests on: the message, everything that arrived, and the advice without its times.

    Pass the advice as of the time of approval, so that the mere passing of time changes nothing.
    """
    arrivals = sorted(_arrival(item) for item in case.correspondence if _is_arrival(item, case))
    judged = (
        advice.follow_up.value,
        advice.kind,
        advice.method.value,
        tuple(option.value for option in advice.method.alternatives),
        advice.recipient.person,
        advice.recipient.deliver_via,
        advice.formality.value,
        advice.essentials.cover,
        advice.essentials.leave_out,
    )
    address = case.person((message.via or message.to) if message else None)
    said = replace(message, at=None) if message else None  # when it goes is part of the bytes, not of the words
    words = (said, address and (address.name, address.contact.email), case.candidate.name)
    return Basis(words=_digest(words), arrivals=_digest(arrivals), advice=_digest(judged))


def _is_arrival(item: Correspondence, case: Case) -> bool:
    return (
        item.direction is Direction.IN
        and item.kind is not CorrespondenceKind.NEWSLETTER
        and process_of(item, case) == case.process.id
    )


def _arrival(item: Correspondence) -> tuple[str, str, str]:
    return item.at.astimezone(UTC).isoformat(), item.kind, item.person or ""


def _digest(value: object) -> str:
    return sha256(repr(value).encode()).hexdigest()[:32]
