"""Finding out whether a message was sent: by evidence and, if there is none, by asking the person.

A machine never resends what may have gone. Absence proves nothing, because servers file late: the mailbox is searched
again for a quarter of an hour, then the question is put. While the mailbox cannot be read it is tried ever more seldom;
the question is put within the hour and stands beside the search, which ends after two weeks.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from afterword.core.approval import MAY_HAVE_GONE, Delivery
from afterword.core.errors import EdgeError
from afterword.core.once import Refusal
from afterword.core.refusals import nothing_uncertain
from afterword.service.account import Account
from afterword.service.desk import Caller, Desk
from afterword.service.our_message import known_fate
from afterword.service.outgoing import Evidence, Outcome, Parcel
from afterword.service.send import COPY_AFTER, settled
from afterword.service.sent_copy import Ending, copy_in, known_as

LOOKS = (timedelta(0), timedelta(minutes=1), timedelta(minutes=3), timedelta(minutes=7), timedelta(minutes=15))
"""When the mailbox is searched, counted from the claim; filing took under ten minutes wherever it was reported."""

RETRY = timedelta(minutes=10)
"""How long to wait if the mailbox cannot be read; after that, as long again as has passed."""
SELDOM = timedelta(days=1)
"""The longest of these waits, and the one for what only the candidate can put right."""
GIVEN_UP = timedelta(days=14)
"""After this long without being readable, a mailbox is no longer searched."""

ASK = "Your mailbox does not show whether it left. Look into your Sent folder or ask your mail provider, then say what you found."
ASK_UNREAD = "It is no longer searched. Ask them or your mail provider whether it arrived, then say what you found."


def settle(desk: Desk, caller: Caller, parcel: Parcel, *, account: Account | None, evidence: Evidence) -> Delivery:
    """Look for evidence that a parcel was sent, and say where it stands now."""
    if parcel.send.state not in MAY_HAVE_GONE:
        return parcel.send.state
    if account is None or account.imap is None:
        return _ask(desk, caller, parcel)
    try:
        folder = evidence.is_there(account, parcel.send.message_id, since=parcel.handed_over_at)
        following = _next_look(parcel, caller.now)
        twin = _twin(desk, caller, parcel, account) if folder is None and following is None else None
    except EdgeError as error:
        return _unread(desk, caller, parcel, error)
    if folder is not None or twin is not None:
        return _found(
            desk, caller, parcel, folder=folder or "your sent mail", server_id=twin.server_id if twin else None
        )
    if following is None:
        return _ask(desk, caller, parcel)
    return _wait(desk, caller, parcel, until=following, note="Not found in your mailbox so far.")


def _twin(desk: Desk, caller: Caller, parcel: Parcel, account: Account) -> Ending | None:
    """The same words to the same people in the sent mail, under an id a server put in the place of ours."""
    case = desk.followups.get(parcel.owner, parcel.followup).case
    return copy_in(desk.sent_folder, parcel, case, account=account, now=caller.now)


def _found(desk: Desk, caller: Caller, parcel: Parcel, *, folder: str, server_id: str | None) -> Delivery:
    """Record that it was sent; whether there is a copy in the Sent folder is checked next."""
    change = settled(
        parcel,
        Delivery.SENT,
        caller=caller,
        note=f"Found in {folder}.",
        look_again_at=caller.now + COPY_AFTER,
    )
    change = replace(change, case=lambda case: known_as(known_fate(case, parcel, Delivery.SENT), parcel, server_id))
    desk.sends.settle(parcel, change)
    return Delivery.SENT


def say(
    desk: Desk, caller: Caller, followup_id: str, *, it_went: bool, account: Account | None = None
) -> Outcome | Refusal:
    """The person decides what evidence could not: it was sent, or it was not and another may be.

    What went is looked for among the sent mail of `account`, and put there where it is missing.
    """
    open_parcels = [
        parcel for parcel in desk.sends.parcels(caller.owner, followup_id) if parcel.send.state in MAY_HAVE_GONE
    ]
    if not open_parcels:
        return nothing_uncertain()
    parcel = open_parcels[-1]
    state = Delivery.SENT if it_went else Delivery.RELEASED
    copy_at = caller.now if it_went and account and account.imap else None
    desk.sends.settle(parcel, settled(parcel, state, caller=caller, note="You said so.", look_again_at=copy_at))
    text = (
        "Noted: it went." if it_went else "Noted: it did not go. A new message needs a new yes: `afterword approve ID`."
    )
    return Outcome(state=state, text=text)


def _wait(desk: Desk, caller: Caller, parcel: Parcel, *, until: datetime, note: str) -> Delivery:
    desk.sends.settle(parcel, settled(parcel, Delivery.UNKNOWN, caller=caller, note=note, look_again_at=until))
    return Delivery.UNKNOWN


def _unread(desk: Desk, caller: Caller, parcel: Parcel, error: EdgeError) -> Delivery:
    """Try again after as long as has passed so far; once that is long, ask the person."""
    passed = caller.now - parcel.handed_over_at
    wait = SELDOM if error.permanent else min(max(passed, RETRY), SELDOM)
    if passed + wait > GIVEN_UP:
        return _ask(desk, caller, parcel, note=f"{error} {ASK_UNREAD}")
    return _wait(desk, caller, parcel, until=caller.now + wait, note=str(error))


def _ask(desk: Desk, caller: Caller, parcel: Parcel, *, note: str = ASK) -> Delivery:
    """Stop searching and ask the person, in `afterword status` and on the page."""
    change = settled(parcel, Delivery.UNKNOWN, caller=caller, note=note)
    desk.sends.settle(parcel, replace(change, look_again_at=None))
    return Delivery.UNKNOWN


def _next_look(parcel: Parcel, now: datetime) -> datetime | None:
    """The next time to look; a clock that has been set back does not delay it."""
    start = parcel.handed_over_at
    following = next((start + wait for wait in LOOKS if start + wait > now), None)
    return following and min(following, now + LOOKS[-1])
