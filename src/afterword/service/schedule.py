"""Sending at a time inside the advised window, and what happens if that time is missed.

The moment is a due row, not a timer: whatever wakes up late finds it, and the window decides whether it is still right.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core.approval import Delivery
from afterword.core.once import Refusal
from afterword.core.refusals import nothing_scheduled, too_late_to_cancel
from afterword.service.account import Account, AccountStore
from afterword.service.desk import Caller, Desk
from afterword.service.engine import BATCH
from afterword.service.outgoing import Change, Evidence, Outcome, Parcel
from afterword.service.send import send
from afterword.service.sent_copy import keep_copy
from afterword.service.settle import settle

BACKOFF = (timedelta(minutes=2), timedelta(minutes=10), timedelta(minutes=30))
"""Waits after an attempt that certainly sent nothing (RFC 5321 §4.5.4.1 asks for at least thirty minutes in the end)."""

MISSED = "The moment passed while this machine was asleep, and the advised window has closed since. Decide again: approve it once more, or leave it."
WORKER = "work"
"""The author of what is done without a person."""


def cancel(desk: Desk, caller: Caller, followup_id: str) -> Outcome | Refusal:
    """Cancel a scheduled message; its approval is used up."""
    parcel = next((item for item in desk.sends.parcels(caller.owner, followup_id) if is_scheduled(item)), None)
    if parcel is None:
        return nothing_scheduled()
    change = _cancelled(parcel, caller)
    if not desk.sends.settle(parcel, change):
        return too_late_to_cancel()
    return Outcome(state=Delivery.CANCELLED, text="Called off; nothing will be sent.")


def is_scheduled(parcel: Parcel) -> bool:
    """Whether it is waiting for its time."""
    return parcel.send.state is Delivery.APPROVED and parcel.send_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties:
    """What due work needs besides the desk: the owner's mailboxes, and where to look for evidence."""

    desk: Desk
    accounts: AccountStore
    evidence: Evidence


def due(duties: Duties, now: datetime, *, limit: int) -> tuple[str, ...]:
    """The Message-IDs of what is due, reserved for the caller."""
    return duties.desk.sends.due(now, limit=limit)


def do(duties: Duties, message_id: str, *, clock: Callable[[], datetime]) -> None:
    """Do what is due with one parcel: send it, look for evidence, ask, or file a copy. Doing it again changes nothing."""
    parcel = duties.desk.sends.find(message_id)
    if parcel is None:
        return
    caller = Caller(owner=parcel.owner, who=WORKER, now=clock())
    if parcel.send.state is Delivery.APPROVED:
        _send_scheduled(duties, caller, parcel)
        return
    account = account_of(duties.accounts, parcel)
    if parcel.send.state is Delivery.SENT:
        keep_copy(duties.desk, caller, parcel, account=account)
    else:
        settle(duties.desk, caller, parcel, account=account, evidence=duties.evidence)


def finish(duties: Duties, *, clock: Callable[[], datetime]) -> tuple[Parcel, ...]:
    """Finish what sending left open: look for evidence and file copies. Sends nothing; returns what was looked at."""
    found = duties.desk.sends.due(clock(), limit=BATCH, is_sending=False)
    for message_id in found:
        do(duties, message_id, clock=clock)
    return tuple(parcel for message_id in found if (parcel := duties.desk.sends.find(message_id)))


def account_of(accounts: AccountStore, parcel: Parcel) -> Account | None:
    """The mailbox whose address stands in the approved bytes, or the only one there is."""
    kept = (one.account for one in accounts.health(parcel.owner))
    sender = parcel.envelope.sender.casefold()
    return next((one for one in kept if one.address.casefold() == sender), None) or accounts.find(parcel.owner)


def _send_scheduled(duties: Duties, caller: Caller, parcel: Parcel) -> None:
    if parcel.send_at is None or parcel.send_at > caller.now:
        return
    if parcel.closes_at is not None and caller.now > parcel.closes_at:
        _put_off(duties.desk, caller, parcel, note=MISSED)
        return
    account = account_of(duties.accounts, parcel)
    if account is None:
        _put_off(duties.desk, caller, parcel, note="There is no mailbox to send from: `afterword account add`.")
        return
    result = send(duties.desk, caller, parcel.followup, account=account)
    if isinstance(result, Refusal) and result.may_pass:
        _try_again(duties.desk, caller, parcel, Outcome(state=Delivery.APPROVED, text=result.text))
    elif isinstance(result, Refusal):
        _put_off(duties.desk, caller, parcel, note=f"{result.text} {result.instead}")
    elif result.state is Delivery.APPROVED:
        _try_again(duties.desk, caller, parcel, result)


def _try_again(desk: Desk, caller: Caller, parcel: Parcel, result: Outcome) -> None:
    """Try again later if that may help and the window is still open then; otherwise the person has to decide."""
    tries = parcel.tries + 1
    until = caller.now + BACKOFF[min(tries, len(BACKOFF)) - 1]
    if result.permanent or (parcel.closes_at is not None and until > parcel.closes_at):
        _put_off(desk, caller, replace(parcel, tries=tries), note=result.text)
        return
    event = caller.event("put_off", message_id=parcel.send.message_id, until=until.isoformat(), text=result.text)
    desk.sends.put_off(replace(parcel, tries=tries), until=until, note=result.text, event=event)


def _put_off(desk: Desk, caller: Caller, parcel: Parcel, *, note: str) -> None:
    """Stop trying without the person, and say why."""
    event = caller.event("needs_you", message_id=parcel.send.message_id, text=note)
    desk.sends.put_off(parcel, until=None, note=note, event=event)


def _cancelled(parcel: Parcel, caller: Caller) -> Change:
    return Change(
        state=Delivery.CANCELLED,
        case=lambda case: case,
        event=caller.event("cancelled", message_id=parcel.send.message_id),
    )
