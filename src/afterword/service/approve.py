"""Approving: the exact bytes are made, shown, and said yes to; before any network is used."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import Protocol

from afterword.core.advise import advise
from afterword.core.approval import Basis, Delivery, Send, basis_of, digest_of
from afterword.core.case import Case, Person
from afterword.core.clock import zone
from afterword.core.compose import Mail, Name, Thread, compose
from afterword.core.errors import BadInputError, Problem
from afterword.core.holidays import HolidayCalendar
from afterword.core.message import Message
from afterword.core.once import History, Refusal, may_begin
from afterword.core.refusals import outside_the_window, review_errors_stand
from afterword.core.review import review
from afterword.core.review.finding import Finding, Report, Severity
from afterword.core.thread import answered_mail, reply_subject
from afterword.service.account import Account
from afterword.service.followup import Event, Followup
from afterword.service.outgoing import Envelope, Parcel, SendStore
from afterword.service.writing import Overruled

ALWAYS = frozenset({"second_message"})
"""Findings nobody can overrule: the promise. The one exception to it is judged by the once-check."""


WITHOUT_FILES = (
    "no files: leave them out here, take the message with `afterword send ID --eml FILE` or --drafts, "
    "attach them in your mail program, and say when it went with `afterword log ID`"
)
"""Files are attached where they can be opened and looked at once more before they leave."""

FRESH = timedelta(hours=1)
"""How long a shown message may wait for its yes: its date is part of the bytes."""

STALE = Refusal(
    rule="changed_since_approval",
    text="Something has changed since this message was shown to you.",
    instead="Look at it once more: `afterword approve ID`.",
)


class Addresses(Protocol):
    """Reads an e-mail address as a person typed it."""

    def deliverable(self, address: str, *, at: str) -> str:
        """The address with its domain in ASCII (IDNA); BadInputError naming `at` when it is none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What approving needs from outside: the calendar, a reader of addresses, and something never used before."""

    calendar: HolidayCalendar
    addresses: Addresses
    unique: Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A message ready for a yes: the bytes, what the review says, and what stands against it.

    `standing` are the errors that were not overruled. `digest` begins the word by which a program says yes.
    """

    parcel: Parcel
    followup: Followup
    report: Report
    standing: tuple[Finding, ...]
    refusal: Refusal | None

    @property
    def digest(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return self.parcel.send.digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the candidate wants to go out: the words, when (None = now), and the findings they let stand."""

    message: Message
    send_at: datetime | None = None
    overruled: tuple[Overruled, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where things stand when the bytes are made: the follow-up, earlier approvals, the mailbox, the thread, the time."""

    followup: Followup
    parcels: tuple[Parcel, ...] = ()
    account: Account | None = None
    thread: Thread | None = None
    now: datetime


def propose(wish: Wish, standing: Standing, *, tools: Tools) -> Proposal:
    """Make the exact bytes and judge them; nothing is kept or sent. BadInputError when they cannot be made."""
    followup, message, now = standing.followup, wish.message, standing.now
    advice = advise(followup.case, now=now, calendar=tools.calendar)
    mail, envelope = _mail(wish, standing, tools)
    raw = compose(mail)
    send = Send(
        message_id=mail.message_id,
        digest=digest_of(raw),
        kind=message.kind,
        approved_at=now,
        basis=basis_of(followup.case, advice, message),
        state=Delivery.PROPOSED,
    )
    parcel = Parcel(
        send=send,
        owner=followup.owner,
        followup=followup.id,
        raw=raw,
        envelope=envelope,
        message=message,
        overruled=tuple((finding.rule, finding.reason) for finding in wish.overruled),
        send_at=wish.send_at,
        closes_at=advice.window.closes if wish.send_at else None,
    )
    refusal = outside_the_window(wish.send_at, advice.window) if wish.send_at else None
    return _judged(parcel, standing, refusal=refusal)


def reopen(parcel: Parcel, standing: Standing, *, tools: Tools) -> Proposal:
    """A proposal that was kept, judged once more by what is known now: the bytes are the ones that were shown."""
    advice = advise(standing.followup.case, now=parcel.send.approved_at, calendar=tools.calendar)
    basis = basis_of(standing.followup.case, advice, parcel.message)
    is_stale = standing.now - parcel.send.approved_at > FRESH or basis != parcel.send.basis
    return _judged(parcel, standing, refusal=STALE if is_stale else None)


def approve(store: SendStore, proposal: Proposal, *, now: datetime, who: str) -> Parcel | Refusal:
    """Keep the candidate's yes to the proposal, unless something stands against it."""
    if proposal.refusal is not None:
        return proposal.refusal
    if proposal.standing:
        return review_errors_stand({finding.rule for finding in proposal.standing})
    parcel = replace(proposal.parcel, send=replace(proposal.parcel.send, state=Delivery.APPROVED))
    data = {"digest": parcel.send.digest, "overruled": dict(parcel.overruled)}
    store.approve(parcel, proposal.followup, Event(at=now, who=who, what="approved", data=data))
    return parcel


def _judged(parcel: Parcel, standing: Standing, *, refusal: Refusal | None) -> Proposal:
    followup, message = standing.followup, parcel.message
    report = review(message, followup.case, now=parcel.send_at or standing.now)
    history = _history(followup, parcel.send.basis, standing.parcels)
    return Proposal(
        parcel=parcel,
        followup=followup,
        report=report,
        standing=_standing(report, parcel.overruled),
        refusal=may_begin(history, kind=message.kind, now=standing.now) or refusal,
    )


def history_of(
    followup: Followup, parcels: tuple[Parcel, ...], *, words: Message | None, calendar: HolidayCalendar
) -> History:
    """Everything the once-check looks at, for the latest approval. `words` is the message as it is written now."""
    current = parcels[-1] if parcels else None
    if current is None:
        basis = Basis(words="", arrivals="", advice="")
        return _history(followup, basis, ())
    advice = advise(followup.case, now=current.send.approved_at, calendar=calendar)
    basis = basis_of(followup.case, advice, words or current.message)
    return replace(_history(followup, basis, parcels[:-1]), approved=current.send)


def _history(followup: Followup, basis: Basis, parcels: tuple[Parcel, ...]) -> History:
    return History(case=followup.case, basis=basis, sends=tuple(parcel.send for parcel in parcels))


def _standing(report: Report, overruled: tuple[tuple[str, str], ...]) -> tuple[Finding, ...]:
    left = tuple(Overruled(rule=rule, reason=reason) for rule, reason in overruled)
    return tuple(
        finding
        for finding in report.findings
        if finding.severity is Severity.ERROR
        and (finding.rule in ALWAYS or not any(each.lets(finding) for each in left))
    )


# -- the bytes ---------------------------------------------------------------------------------------------------------


def _mail(wish: Wish, standing: Standing, tools: Tools) -> tuple[Mail, Envelope]:
    case, message, account = standing.followup.case, wish.message, standing.account
    date, thread = wish.send_at or standing.now, _thread_of(case, message, kept=standing.thread)
    sender = Name(name=case.candidate.name, address=_own_address(case, account, tools))
    to = _name(case, message.via or message.to, tools, at="message.to")
    cc = tuple(_name(case, person, tools, at=f"message.cc[{place}]") for place, person in enumerate(message.cc))
    if message.attachments:
        files = ", ".join(f"“{name}”" for name in message.attachments)
        raise _unfit("message.attachments", files, WITHOUT_FILES)
    mail = Mail(
        sender=sender,
        to=to,
        cc=cc,
        subject=_subject(message, thread),
        body=message.body,
        date=date.astimezone(_zone(case) or date.tzinfo),
        message_id=f"<{tools.unique()}@{sender.address.rpartition('@')[2]}>",
        thread=thread,
    )
    recipients = tuple(dict.fromkeys(person.address for person in (to, *cc)))
    is_new = sender.address.casefold() not in map(str.casefold, recipients)
    copy = sender.address if account and account.copy_to_self and is_new else None
    return mail, Envelope(
        sender=sender.address, recipients=recipients, self_copy=copy, needs_smtputf8=mail.needs_smtputf8
    )


def _thread_of(case: Case, message: Message, *, kept: Thread | None) -> Thread | None:
    """The conversation with whoever gets it: the mail of theirs that it answers, with the headers kept of it if any are."""
    answered = answered_mail(case, message.via or message.to)
    if answered is None or "@" not in (answered.id or ""):
        return None
    message_id = f"<{(answered.id or '').strip('<> ')}>"
    if kept is not None and kept.message_id == message_id:
        return kept
    return Thread(message_id=message_id, subject=answered.subject or "")


def _own_address(case: Case, account: Account | None, tools: Tools) -> str:
    if account is not None:
        return tools.addresses.deliverable(account.address, at="account.address")
    if case.candidate.email is None:
        raise _unfit("candidate.email", "nothing", "your own e-mail address")
    return tools.addresses.deliverable(case.candidate.email, at="candidate.email")


def _name(case: Case, person_id: str | None, tools: Tools, *, at: str) -> Name:
    person = case.person(person_id)
    if person_id is None:
        raise _unfit(
            at,
            "nobody",
            "somebody to go to: say among the facts who is in charge of this hire (leads_recruitment), or ask",
        )
    if person is None:
        raise _unfit(at, f"“{person_id}”", "a person of the case")
    if person.contact.email is None:
        place = f"people[{case.people.index(person)}].contact.email"
        raise _unfit(place, "nothing", f"the e-mail address of {_called(person)}; it is never guessed")
    return Name(name=_called(person), address=tools.addresses.deliverable(person.contact.email, at=at))


def _called(person: Person) -> str:
    return " ".join(person.name.split())


def _subject(message: Message, thread: Thread | None) -> str:
    subject = message.subject or (reply_subject(thread.subject) if thread else "")
    if not subject.strip():
        raise _unfit("message.subject", "nothing", "a subject")
    return subject


def _zone(case: Case) -> tzinfo | None:
    return zone(case.candidate.time_zone) if case.candidate.time_zone else None


def _unfit(path: str, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path=path, found=found, expected=expected),))
