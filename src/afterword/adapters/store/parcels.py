"""Parcels and threads as rows of the database, and back."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message as EmailMessage

from afterword.adapters.codec import decode, plain
from afterword.adapters.store.models import KEY, MailRow, SendRow
from afterword.core.approval import Basis, Delivery, Send
from afterword.core.compose import Thread
from afterword.core.message import Message, MessageKind
from afterword.service.followup import Followup
from afterword.service.outgoing import Envelope, Parcel


@dataclass(frozen=True, slots=True, kw_only=True)
class _Approval:
    """What is saved of an approval besides the bytes."""

    kind: MessageKind
    basis: Basis
    envelope: Envelope
    message: Message
    overruled: tuple[tuple[str, str], ...] = ()


def insert(parcel: Parcel, followup: Followup) -> None:
    """Add the row of a parcel."""
    SendRow.objects.create(
        owner=parcel.owner,
        followup_id=parcel.followup,
        conversation=_conversation(followup),
        message_id=parcel.send.message_id,
        state=parcel.send.state,
        digest=parcel.send.digest,
        content=parcel.raw,
        approval=plain(_approval(parcel)),
        approved_at=parcel.send.approved_at,
        send_at=parcel.send_at,
        closes_at=parcel.closes_at,
    )


def parcel_of(row: SendRow) -> Parcel:
    """The parcel a row keeps."""
    approval = decode(_Approval, row.approval, source=f"the approval {row.message_id}")
    send = Send(
        message_id=row.message_id,
        digest=row.digest,
        kind=approval.kind,
        approved_at=row.approved_at,
        basis=approval.basis,
        state=Delivery(row.state),
    )
    return Parcel(
        send=send,
        owner=row.owner,
        followup=row.followup_id,
        raw=bytes(row.content),
        envelope=approval.envelope,
        message=approval.message,
        overruled=approval.overruled,
        send_at=_utc(row.send_at),
        closes_at=_utc(row.closes_at),
        claimed_at=_utc(row.claimed_at),
        look_again_at=_utc(row.look_again_at),
        tries=row.tries,
        note=row.note,
    )


def thread_of(mail: MailRow) -> Thread:
    """The thread that an answer to this mail continues."""
    head = message_from_bytes(bytes(mail.content or b""))
    references = tuple(item for item in _field(head, "References").split() if item.startswith("<"))
    return Thread(
        message_id=f"<{mail.message_id.strip('<> ')}>", references=references, subject=_field(head, "Subject")
    )


def _conversation(followup: Followup) -> str:
    return f"{followup.id}/{followup.case.process.id}"[:KEY]


def _approval(parcel: Parcel) -> _Approval:
    return _Approval(
        kind=parcel.send.kind,
        basis=parcel.send.basis,
        envelope=parcel.envelope,
        message=parcel.message,
        overruled=parcel.overruled,
    )


def _utc(moment: datetime | None) -> datetime | None:
    return moment and moment.astimezone(UTC)


def _field(head: EmailMessage, name: str) -> str:
    """A header in one line, its encoded words read."""
    return " ".join(str(make_header(decode_header(str(head[name] or "")))).split())
