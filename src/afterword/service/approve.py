"""Approving: the exact bytes are made, shown and approved, before any network is used."""

from dataclasses import replace
from datetime import datetime, timedelta

from afterword.core.advise import advise
from afterword.core.approval import Basis, Delivery, Send, basis_of, digest_of
from afterword.core.compose import compose
from afterword.core.holidays import HolidayCalendar
from afterword.core.message import Message
from afterword.core.once import History, Refusal, may_begin
from afterword.core.refusals import outside_the_window, review_errors_stand
from afterword.core.review import review
from afterword.core.review.finding import Finding, Report, Severity
from afterword.service.addressing import addressed
from afterword.service.followup import Event, Followup
from afterword.service.outgoing import Parcel, SendStore
from afterword.service.proposal import Proposal, Standing, Tools, Wish
from afterword.service.writing import Overruled

ALWAYS = frozenset({"second_message"})
"""Findings that cannot be overruled, because they are the promise; the once-check judges its only exception."""

FRESH = timedelta(hours=1)
"""How long a message that was shown can still be approved; its date is part of the bytes."""

STALE = Refusal(
    rule="changed_since_approval",
    text="Something has changed since this message was shown to you.",
    instead="Look at it once more: `afterword approve ID`.",
)


def propose(wish: Wish, standing: Standing, *, tools: Tools) -> Proposal:
    """Make the exact bytes and judge them. Nothing is saved or sent; BadInputError if they cannot be made."""
    followup, message, now = standing.followup, wish.message, standing.now
    advice = advise(followup.case, now=now, calendar=tools.calendar)
    mail, envelope = addressed(wish, standing, tools)
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
    """A saved proposal, judged again by what is known now. Its bytes are those that were shown."""
    advice = advise(standing.followup.case, now=parcel.send.approved_at, calendar=tools.calendar)
    basis = basis_of(standing.followup.case, advice, parcel.message)
    is_stale = standing.now - parcel.send.approved_at > FRESH or basis != parcel.send.basis
    return _judged(parcel, standing, refusal=STALE if is_stale else None)


def approve(store: SendStore, proposal: Proposal, *, now: datetime, who: str) -> Parcel | Refusal:
    """Save the candidate's approval of the proposal, unless something forbids sending it."""
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
    """Everything the once-check looks at, for the latest approval. `words` is the message as it reads now."""
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
