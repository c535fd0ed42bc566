"""Where a message of a process stands on its way out, and the exact bytes a yes would be for."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from functools import cached_property

from afterword import wiring
from afterword.adapters.mail.by_hand import link_to
from afterword.core.approval import MAY_HAVE_GONE, Delivery
from afterword.core.case import Correspondence, Direction, SendState
from afterword.core.channel import Method
from afterword.core.compose import Thread
from afterword.core.conversation import conversation
from afterword.core.errors import EdgeError
from afterword.faces.web.kept import WHO, Kept
from afterword.faces.web.writing import Page, page_of
from afterword.service.account import Account
from afterword.service.approve import propose
from afterword.service.desk import Caller
from afterword.service.outgoing import Parcel
from afterword.service.proposal import Proposal, Standing, Wish
from afterword.service.schedule import is_scheduled

STALE = timedelta(hours=12)
"""How long a shown message can be said yes to; older pages are shown anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What makes the bytes of a page the same when the yes comes: when they were made, their own id, when they are to go."""

    made_at: datetime
    unique: str
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A message as its reader will see it, read back from the exact bytes."""

    rows: tuple[tuple[str, str], ...]
    body: str
    digest: str


@dataclass(frozen=True)
class Outgoing:
    """A process on its page Send."""

    here: Kept

    @cached_property
    def page(self) -> Page:
        """The message as it is written."""
        return page_of(self.here)

    @cached_property
    def account(self) -> Account | None:
        """The mailbox it would go from."""
        return wiring.accounts().find(self.here.followup.owner)

    @cached_property
    def parcels(self) -> tuple[Parcel, ...]:
        """Every approval of this process, oldest first."""
        return wiring.sends().parcels(self.here.followup.owner, self.here.id)

    @cached_property
    def thread(self) -> Thread | None:
        """The mail of theirs that it may answer, as far as its headers are kept."""
        return wiring.sends().thread(self.here.followup.owner, self.here.id)

    @property
    def last(self) -> Parcel | None:
        """The latest approval."""
        return self.parcels[-1] if self.parcels else None

    @property
    def caller(self) -> Caller:
        """The candidate, now."""
        return Caller(owner=self.here.followup.owner, who=WHO, now=self.here.now)

    @property
    def uncertain(self) -> Parcel | None:
        """A message of which nobody knows whether it went."""
        return next((parcel for parcel in self.parcels if parcel.send.state in MAY_HAVE_GONE), None)

    @property
    def doubtful(self) -> Correspondence | None:
        """Something of ours noted by hand as perhaps sent, which no approval from here stands for."""
        if self.uncertain is not None:
            return None
        return next(reversed(conversation(self.here.case, now=self.here.now).uncertain), None)

    @property
    def scheduled(self) -> Parcel | None:
        """A message that waits for its moment."""
        return self.last if self.last and is_scheduled(self.last) else None

    @property
    def handed_over(self) -> Correspondence | None:
        """A message that lies in the candidate's own hands: a draft, a file, an open window of their mail program.

        None once something of ours has gone since: the candidate sent it and it was seen in the mailbox, or said so.
        """
        ids = {parcel.send.message_id for parcel in self.parcels if parcel.send.state is Delivery.CANCELLED}
        ours = [item for item in self.here.case.correspondence if item.direction is Direction.OUT]
        is_last = bool(ours) and ours[-1].state is SendState.DRAFT and ours[-1].id in ids
        return ours[-1] if is_last else None

    @property
    def handed_to(self) -> str:
        """Which way it was handed over last: “drafts”, “mail program” or “file”."""
        done = wiring.store().events(self.here.followup.owner, self.here.id)
        return next((str(event.data.get("to")) for event in reversed(done) if event.what == "handed_over"), "")

    @property
    def is_mail(self) -> bool:
        """It goes by e-mail, so that it can be sent from here."""
        return self.page.message.method is Method.EMAIL

    def proposal(self, shown: Shown) -> Proposal:
        """The exact bytes for a yes; BadInputError when they cannot be made."""
        written = self.page.written
        wish = Wish(message=written.message, send_at=shown.send_at, overruled=written.overruled)
        standing = Standing(
            followup=self.here.followup,
            parcels=self.parcels,
            account=self.account,
            thread=self.thread,
            now=shown.made_at,
        )
        return propose(wish, standing, tools=replace(wiring.approving(), unique=lambda: shown.unique))


def preview_of(proposal: Proposal) -> Preview:
    """Read the bytes back, as a mail program does."""
    mail: EmailMessage = BytesParser(policy=policy.default).parsebytes(proposal.parcel.raw)
    names = ("From", "To", "Cc", "Subject")
    body = mail.get_body(("plain",))
    text = body.get_content() if body else ""
    return Preview(
        rows=tuple((name, str(mail[name])) for name in names if mail[name]),
        body=text.rstrip("\n"),
        digest=proposal.digest,
    )


def mail_link(parcel: Parcel) -> str:
    """The message as a link that a mail program opens; empty where it is too long for one."""
    try:
        return link_to(parcel)
    except EdgeError:
        return ""
