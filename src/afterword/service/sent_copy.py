"""A copy of what was sent, in the candidate's own folder of sent mail.

Most large providers put one there themselves. So the folder is looked at first, some minutes after the sending, and
the exact bytes are put there only where they are missing. A crash between that and the note of it does no harm: the
next look finds them. Nothing here can send anything.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core.approval import Delivery
from afterword.core.case import Case
from afterword.core.errors import EdgeError
from afterword.core.watch.twin import twin_of
from afterword.service.account import Account
from afterword.service.desk import Caller, Desk, SentFolder
from afterword.service.elsewhere import AHEAD, own_mails
from afterword.service.outgoing import Change, Parcel
from afterword.service.providers import files_sent_mail

RETRY = timedelta(minutes=10)
"""How long to wait when the mailbox cannot be read."""
TOMORROW = timedelta(days=1)
"""How long to wait for what only the candidate can put right."""
GIVEN_UP = timedelta(days=14)
"""How long after sending to stop trying to file a copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How the search for the copy ended; `server_id` is the Message-ID a server put in the place of ours."""

    what: str
    text: str = ""
    server_id: str | None = None


def keep_copy(desk: Desk, caller: Caller, parcel: Parcel, *, account: Account | None) -> None:
    """Look for the copy, file one if there is none, and record how that ended; after a failure it is tried again later."""
    if parcel.send.state is not Delivery.SENT or parcel.look_again_at is None or parcel.look_again_at > caller.now:
        return
    try:
        _note(desk, caller, parcel, _kept(desk, caller, parcel, account))
    except EdgeError as error:
        _later(desk, caller, parcel, error)


def _kept(desk: Desk, caller: Caller, parcel: Parcel, account: Account | None) -> Ending:
    if account is None or account.imap is None:
        return Ending(what="no_copy", text="There is no mailbox to keep a copy in.")
    case = desk.followups.get(parcel.owner, parcel.followup).case
    found = copy_in(desk.sent_folder, parcel, case, account=account, now=caller.now)
    if found is not None:
        return found
    if files_sent_mail(account.smtp):
        return Ending(what="no_copy", text="Your provider files sent mail itself, and shows none of this message.")
    folder = desk.sent_folder.add(account, parcel.raw)
    return Ending(what="copy_kept", text=f"A copy was put into “{folder}”.")


def copy_in(folder: SentFolder, parcel: Parcel, case: Case, *, account: Account, now: datetime) -> Ending | None:
    """The copy of the parcel in the candidate's sent mail, under its own id or one a server gave it; None without one."""
    since = parcel.handed_over_at
    mails = folder.written_to(account, parcel.envelope.recipients, since=since)
    readings = [reading for _, reading in own_mails(mails, case, account=account, now=now + AHEAD)]
    if any(f"<{reading.message_id}>" == parcel.send.message_id for reading in readings):
        return Ending(what="copy_found")
    twins = (reading for reading in readings if (twin := twin_of(reading, case)) and twin.id == parcel.send.message_id)
    return next((Ending(what="copy_found", server_id=f"<{reading.message_id}>") for reading in twins), None)


def known_as(case: Case, parcel: Parcel, server_id: str | None) -> Case:
    """The case with the id that a server gave our message, so that an answer naming it is recognised."""
    if server_id is None:
        return case
    named = (
        replace(item, server_id=server_id) if item.id == parcel.send.message_id else item
        for item in case.correspondence
    )
    return replace(case, correspondence=tuple(named))


def _note(desk: Desk, caller: Caller, parcel: Parcel, ending: Ending) -> None:
    """Record how the search ended; no further look is due."""
    event = caller.event(ending.what, message_id=parcel.send.message_id, text=ending.text)
    change = Change(
        state=Delivery.SENT,
        case=lambda case: known_as(case, parcel, ending.server_id),
        event=event,
        note=ending.text,
    )
    desk.sends.settle(parcel, change)


def _later(desk: Desk, caller: Caller, parcel: Parcel, error: EdgeError) -> None:
    until = caller.now + (TOMORROW if error.permanent else RETRY)
    if until > parcel.handed_over_at + GIVEN_UP:
        _note(desk, caller, parcel, Ending(what="no_copy", text=str(error)))
        return
    event = caller.event("copy_put_off", message_id=parcel.send.message_id, text=str(error))
    change = Change(state=Delivery.SENT, case=lambda case: case, event=event, note=str(error), look_again_at=until)
    desk.sends.settle(parcel, change)
