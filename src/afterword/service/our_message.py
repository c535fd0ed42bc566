"""A message of ours as part of the correspondence: handed over as a draft, perhaps sent, or sent."""

from dataclasses import replace
from datetime import datetime, timedelta

from afterword.core.approval import Delivery
from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction, SendState
from afterword.core.channel import Channel
from afterword.core.message import MessageKind
from afterword.service.outgoing import Parcel

KINDS = {
    MessageKind.THANK_YOU: CorrespondenceKind.FOLLOW_UP,
    MessageKind.CHECK_IN: CorrespondenceKind.CHECK_IN,
    MessageKind.ANSWER: CorrespondenceKind.ANSWER,
}

SKEW = timedelta(days=1)
"""How far two clocks may differ when our message is put after what came before it; ours may have been set back."""


def handed_over(case: Case, parcel: Parcel, *, at: datetime) -> Case:
    """The case with our message as a draft, which counts as sent only when the candidate says so."""
    return _added(case, parcel, SendState.DRAFT, at=at)


def sent_by_hand(case: Case, draft: Correspondence, *, at: datetime, state: SendState = SendState.SENT) -> Case:
    """The case once the candidate says that they sent what was handed over."""
    sent = replace(draft, state=state, at=at)
    return replace(case, correspondence=tuple(sent if item == draft else item for item in case.correspondence))


def possibly_sent(case: Case, parcel: Parcel, *, at: datetime) -> Case:
    """The case with our message in it, while nobody knows whether it was sent.

    It is dated after everything else: a clock that was set back must not turn what they wrote before into an answer.
    """
    latest = max((item.at for item in case.correspondence if item.at - at < SKEW), default=at)
    return _added(case, parcel, SendState.UNKNOWN, at=at if latest < at else latest + timedelta(seconds=1))


def known_fate(case: Case, parcel: Parcel, state: Delivery) -> Case:
    """The case once we know what became of our message: marked as sent, or taken out because it never was."""
    if state is Delivery.UNKNOWN:
        return case
    kept = tuple(
        replace(item, state=SendState.SENT) if item.id == parcel.send.message_id else item
        for item in case.correspondence
        if item.id != parcel.send.message_id or state is Delivery.SENT
    )
    return replace(case, correspondence=kept)


def _added(case: Case, parcel: Parcel, state: SendState, *, at: datetime) -> Case:
    item = Correspondence(
        id=parcel.send.message_id,
        at=at,
        channel=Channel.EMAIL,
        direction=Direction.OUT,
        person=parcel.message.to,
        kind=KINDS[parcel.send.kind],
        process=case.process.id,
        state=state,
        subject=parcel.message.subject,
        text=parcel.message.body,
    )
    return replace(case, correspondence=(*case.correspondence, item))
