"""Reminders for the candidate's own calendar: the deadline, the call, and when to look again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.advise.advice import Advice, FollowUp
from afterword.core.case import Case
from afterword.core.channel import Method
from afterword.core.message import MessageKind

BEFORE_DEADLINE = timedelta(hours=3)
"""How long before the deadline the calendar speaks up: time to write, and to sleep on a sentence. Our own number."""

A_CALL = timedelta(minutes=15)
"""How long a call is entered for; it should take less."""

AN_ENTRY = timedelta(minutes=10)
"""Length of an entry that only marks a moment, so that every calendar shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One calendar entry. `key` identifies it within its follow-up, so that a later version replaces it."""

    key: str
    starts: datetime
    ends: datetime
    alarm: datetime
    title: str
    text: str


def reminders(case: Case, advice: Advice, *, now: datetime) -> tuple[Reminder, ...]:
    """The entries for this case; none for what has passed, and none if there is nothing to do."""
    if advice.follow_up.value not in (FollowUp.YES, FollowUp.WAIT):
        return ()
    entries = (_deadline(case, advice), _doing(case, advice))
    return tuple(entry for entry in entries if entry is not None and entry.ends > now)


def _deadline(case: Case, advice: Advice) -> Reminder | None:
    at = advice.deadline_24h.at
    if at is None or advice.deadline_24h.passed or advice.kind is MessageKind.CHECK_IN:
        return None
    return Reminder(
        key="deadline",
        starts=at - AN_ENTRY,
        ends=at,
        alarm=at - BEFORE_DEADLINE,
        title=f"Thank {case.organisation.name}: 24 hours end",
        text="24 hours after the interview end now. A short note is enough.",
    )


def _doing(case: Case, advice: Advice) -> Reminder | None:
    """The entry for the message itself, at its best moment."""
    best = advice.window.best
    if best is None:
        return None
    is_call = advice.method.value is Method.PHONE
    hours = _hours(advice) if is_call else ""
    what = advice.next.what if advice.next else ""
    return Reminder(
        key="check-in" if advice.kind is MessageKind.CHECK_IN else "follow-up",
        starts=best,
        ends=best + (A_CALL if is_call else AN_ENTRY),
        alarm=best,
        title=f"{_verb(advice)} {_whom(case, advice)}",
        text=" ".join(filter(None, (what, hours))),
    )


def _verb(advice: Advice) -> str:
    if advice.kind is MessageKind.CHECK_IN:
        return "Ask how things stand:"
    return "Ring" if advice.method.value is Method.PHONE else "Follow up with"


def _whom(case: Case, advice: Advice) -> str:
    person = case.person(advice.recipient.person)
    return f"{person.name}, {case.organisation.name}" if person else case.organisation.name


def _hours(advice: Advice) -> str:
    if advice.window.closes is None or advice.window.best is None:
        return ""
    closes = advice.window.closes.astimezone(advice.window.best.tzinfo)
    return f"They can be rung until {closes:%A %H:%M}."
