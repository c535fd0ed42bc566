"""Sending: the approved bytes are sent once, or the answer says why not and what is possible instead."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core.approval import Delivery
from afterword.core.case import Case
from afterword.core.errors import EdgeError
from afterword.core.once import Refusal, SendPermit, permit
from afterword.core.refusals import somebody_was_first
from afterword.service.account import Account
from afterword.service.approve import history_of
from afterword.service.desk import Caller, Desk
from afterword.service.elsewhere import stands_in_the_way
from afterword.service.our_message import known_fate, possibly_sent
from afterword.service.outgoing import Change, Outcome, Parcel

COPY_AFTER = timedelta(minutes=2)
"""When to look for a copy in the Sent folder; providers that file one themselves do so within seconds."""


def send(
    desk: Desk, caller: Caller, followup_id: str, *, account: Account, unlooked: str | None = None
) -> Outcome | Refusal:
    """Send the approved message of a follow-up once.

    1. The once-check looks at everything that is kept and gives a permit or a refusal.
    2. The candidate's sent mail is looked at for a message written elsewhere, unless they said why not (`unlooked`).
    3. The outbox brings the server to the point where it waits for the body.
    4. The claim is committed: from here on nobody else can send, and a crash leaves a doubt, never a second message.
    5. The body leaves; what the server says is recorded.
    """
    granted = permission(desk, caller, followup_id)
    if isinstance(granted, Refusal):
        return granted
    if not unlooked:
        refusal = stands_in_the_way(desk, granted.case, account=account, now=caller.now)
        if refusal is not None:
            return refusal
    claim = _Claim(desk=desk, caller=caller, parcel=granted.parcel, version=granted.version, unlooked=unlooked)
    parcel = granted.parcel
    outcome = desk.outbox.deliver(granted.permit, parcel.raw, envelope=parcel.envelope, account=account, claim=claim)
    return _record(claim, outcome, account=account)


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """A permit, the parcel it is for, and the case with its version on which it was judged."""

    permit: SendPermit
    parcel: Parcel
    case: Case
    version: int


def permission(desk: Desk, caller: Caller, followup_id: str) -> Granted | Refusal:
    """The permit for the latest approval, or what forbids sending it."""
    followup = desk.followups.get(caller.owner, followup_id)
    parcels = desk.sends.parcels(caller.owner, followup_id)
    written = desk.writings.get(caller.owner, followup_id)
    history = history_of(followup, parcels, words=written.message if written else None, calendar=desk.calendar)
    leave = permit(history, raw=parcels[-1].raw if parcels else b"", now=caller.now)
    if isinstance(leave, Refusal):
        return leave
    return Granted(permit=leave, parcel=parcels[-1], case=followup.case, version=followup.version)


@dataclass(kw_only=True)
class _Claim:
    """Commits the claim just before the body is sent, and remembers whether it succeeded; false if anything has changed."""

    desk: Desk
    caller: Caller
    parcel: Parcel
    version: int
    unlooked: str | None = None
    is_won: bool = False

    def __call__(self) -> bool:
        followup = self.desk.followups.get(self.parcel.owner, self.parcel.followup)
        if followup.version != self.version:
            return False
        now, parcel = self.caller.now, self.parcel
        reason = {"unlooked": self.unlooked} if self.unlooked else {}
        event = self.caller.event("sending", message_id=parcel.send.message_id, **reason)
        change = Change(state=Delivery.CLAIMED, case=lambda case: possibly_sent(case, parcel, at=now), event=event)
        try:
            self.is_won = self.desk.sends.claim(parcel, followup, change)
        except EdgeError as error:
            raise EdgeError(f"The message has not left. {error}", permanent=error.permanent) from error
        return self.is_won


def _record(claim: _Claim, outcome: Outcome, *, account: Account) -> Outcome | Refusal:
    """Save how the delivery ended and when to look for the copy; a refusal if another process was first."""
    desk, caller, parcel = claim.desk, claim.caller, claim.parcel
    if outcome.state is Delivery.CANCELLED:
        return somebody_was_first(outcome.text)
    if outcome.state is Delivery.APPROVED:
        event = caller.event("not_sent", message_id=parcel.send.message_id, text=outcome.text)
        desk.followups.record(parcel.owner, parcel.followup, event)
        return outcome
    if claim.is_won:
        parcel = replace(parcel, send=replace(parcel.send, state=Delivery.CLAIMED))
    copy_at = caller.now + COPY_AFTER if account.imap and outcome.state is Delivery.SENT else None
    change = settled(parcel, outcome.state, caller=caller, note=outcome.text, look_again_at=copy_at)
    try:
        desk.sends.settle(parcel, change)
    except EdgeError as error:
        return replace(outcome, text=f"{outcome.text} {_unnoted(error)}")
    if outcome.state is Delivery.SENT:
        with suppress(EdgeError):  # words that stay behind harm nothing: the message is known to have gone
            desk.writings.clear(parcel.owner, parcel.followup)
    return outcome


def _unnoted(error: EdgeError) -> str:
    """What to say if the outcome could not be saved: the claim was, so nothing is sent twice, and evidence is searched for."""
    why, _, _ = str(error).partition(". ")
    return f"That could not be noted, so it counts as perhaps sent and is not sent again until your mailbox has been searched for it. {why}."


def settled(
    parcel: Parcel, state: Delivery, *, caller: Caller, note: str = "", look_again_at: datetime | None = None
) -> Change:
    """The step by which a parcel is known to be sent, refused or released, or stays unknown (and is looked at now).

    A sent one is looked at again for its copy in the folder of sent mail.
    """
    if state is Delivery.UNKNOWN and look_again_at is None:
        look_again_at = caller.now
    return Change(
        state=state,
        case=lambda case: known_fate(case, parcel, state),
        event=caller.event(state.value, message_id=parcel.send.message_id, text=note),
        note=note,
        look_again_at=look_again_at,
    )
