"""Messages written elsewhere: before one of ours goes, the candidate's own sent mail is looked at for another.

What is found and not known stands in the way until the candidate says what it was. A mailbox that cannot be read
permits nothing by itself: the candidate decides, and the reason is kept.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from afterword.core.approval import MAY_HAVE_GONE, Delivery
from afterword.core.case import Case, Correspondence
from afterword.core.conversation import NO_PROCESS, conversation
from afterword.core.errors import EdgeError
from afterword.core.once import Refusal
from afterword.core.refusals import nothing_found_elsewhere, sent_folder_unread, written_elsewhere
from afterword.core.watch import read
from afterword.core.watch.consequence import consequence, first_end
from afterword.core.watch.reading import MailKind, Reading
from afterword.service import keep
from afterword.service.account import Account
from afterword.service.desk import Desk
from afterword.service.filing import key_of
from afterword.service.followup import Event
from afterword.service.outgoing import Outcome

AHEAD = timedelta(days=1)
"""How far ahead of our clock a message may be dated, because another clock is fast or ours was set back."""


def stands_in_the_way(desk: Desk, case: Case, *, account: Account, now: datetime) -> Refusal | None:
    """The refusal for a message written elsewhere that waits for a reply, or for sent mail that cannot be read."""
    try:
        found = found_elsewhere(desk, case, account=account, now=now)
    except EdgeError as error:
        return sent_folder_unread(str(error), permanent=error.permanent)
    return written_elsewhere(found[-1]) if found else None


def found_elsewhere(
    desk: Desk, case: Case, *, account: Account, now: datetime, on_record: bool = False
) -> tuple[Correspondence, ...]:
    """The candidate's messages of this process that were not logged and are waiting for a reply, oldest first.

    What was sent from here for another process is known. With `on_record`, those that a look at the mailbox has put on
    record are found as well.
    """
    first = first_end(case)
    addresses = tuple(person.contact.email for person in case.people if person.contact.email)
    if account.imap is None or first is None or not addresses:
        return ()
    mails = desk.sent_folder.written_to(account, addresses, since=first, with_inbox=True)
    if on_record:
        case = _before_they_were_filed(mails, case, account=account, now=now + AHEAD)
    unknown = _unknown(mails, case, account=account, now=now + AHEAD)
    items = {item.id: item for item in unknown if not _went_from_here(desk, item)}
    with_them = replace(case, correspondence=(*case.correspondence, *items.values()))
    return tuple(item for item in conversation(with_them, now=now).unanswered if item.id in items)


def _went_from_here(desk: Desk, item: Correspondence) -> bool:
    """Whether the message is recorded as sent. One reported as not sent does not count, since it was found here."""
    parcel = desk.sends.find(item.id or "")
    return parcel is not None and parcel.send.state in (Delivery.SENT, *MAY_HAVE_GONE)


def _unknown(mails: Iterable[bytes], case: Case, *, account: Account, now: datetime) -> Iterable[Correspondence]:
    """What lies in a folder of sent mail is the candidate's own, whatever address the case knows of theirs.

    A copy of what was sent from here, under an id its server gave it, is known.
    """
    known = {item.id for item in case.correspondence}
    for raw, reading in own_mails(mails, case, account=account, now=now):
        meaning = consequence(reading, case, key=key_of(reading, raw), now=now)
        if meaning is not None and meaning.item is not None and meaning.item.id not in known:
            yield meaning.item


def _before_they_were_filed(mails: Iterable[bytes], case: Case, *, account: Account, now: datetime) -> Case:
    filed = {key_of(reading, raw) for raw, reading in own_mails(mails, case, account=account, now=now)}
    others = (item for item in case.correspondence if item.id not in filed or item.process == NO_PROCESS)
    return replace(case, correspondence=tuple(others))


def own_mails(
    mails: Iterable[bytes], case: Case, *, account: Account, now: datetime
) -> Iterable[tuple[bytes, Reading]]:
    """The mails the candidate wrote, read."""
    sender = replace(case, candidate=replace(case.candidate, email=account.address))
    for raw in mails:
        reading = read(raw, case=sender, now=now)
        if reading.kind is MailKind.OWN_COPY:
            yield raw, reading


def tell_what_it_was(  # noqa: PLR0913 -- what is asked, by whom, where it is looked up, and the answer
    desk: Desk,
    followup_id: str,
    *,
    event: Event,
    owner: str,
    account: Account,
    another_matter: str | None = None,
) -> Outcome | Refusal:
    """Save what the candidate says about the message found: it was the follow-up, or another matter, with the reason.

    A look at the mailbox may have put it on record between the question and the answer.
    """
    followup = desk.followups.get(owner, followup_id)
    found = found_elsewhere(desk, followup.case, account=account, now=event.at, on_record=True)
    if not found:
        return nothing_found_elsewhere()
    told = tuple(replace(item, process=NO_PROCESS, text=another_matter) if another_matter else item for item in found)
    data = {**event.data, "ids": [item.id for item in told]}
    others = tuple(item for item in followup.case.correspondence if item.id not in data["ids"])
    case = replace(followup.case, correspondence=(*others, *told))
    keep.change(desk.followups, followup, case, event=replace(event, data=data))
    if another_matter:
        return Outcome(state=Delivery.APPROVED, text="Noted: it was about another matter. Nothing has been sent yet.")
    return Outcome(state=Delivery.SENT, text="Noted: it was the follow-up. Now it is their turn.")
