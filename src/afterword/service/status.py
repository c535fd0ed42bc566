"""Status: what is due, what is uncertain, and what failed and when it is tried again."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.approval import MAY_HAVE_GONE, Delivery
from afterword.service.account import AccountHealth, AccountStore
from afterword.service.followup import Followup
from afterword.service.incoming import Filed, MailStore
from afterword.service.outgoing import Parcel, SendStore
from afterword.service.ports import FollowupStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A parcel that is not finished, and the follow-up it belongs to."""

    followup: Followup
    parcel: Parcel

    @property
    def needs_you(self) -> bool:
        """Whether it goes no further without the person."""
        if self.parcel.send.state is Delivery.SENT:
            return False
        if self.parcel.send.state in MAY_HAVE_GONE:
            return self.parcel.is_asked
        return self.parcel.send_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The mailboxes, and everything that is waiting; `proposals` are changes of interviews to be accepted or refused."""

    accounts: tuple[AccountHealth, ...]
    waiting: tuple[Waiting, ...]
    due: tuple[tuple[str, datetime], ...]
    proposals: tuple[Filed, ...] = ()


def health(
    followups: FollowupStore, sends: SendStore, accounts: AccountStore, mails: MailStore, *, owner: str
) -> Health:
    """How things stand for one owner."""
    kept = followups.find(owner, "")
    waiting = [
        Waiting(followup=followup, parcel=parcel)
        for followup in kept
        for parcel in sends.parcels(owner, followup.id)[-1:]
        if parcel.send.state in (Delivery.APPROVED, *MAY_HAVE_GONE) or _misses_its_copy(parcel)
    ]
    due = tuple((followup.id, followup.due_at) for followup in kept if followup.due_at is not None)
    proposals = tuple(mail for mail in mails.mails(owner, waiting=True) if mail.proposes)
    return Health(accounts=accounts.health(owner), waiting=tuple(waiting), due=due, proposals=proposals)


def _misses_its_copy(parcel: Parcel) -> bool:
    """Whether it was sent and the search for a copy in the Sent folder is still open."""
    return parcel.send.state is Delivery.SENT and parcel.look_again_at is not None
