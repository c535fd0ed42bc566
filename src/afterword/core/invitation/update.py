"""A newer version of an invitation, or its cancellation: what it would change in a case that is kept (RFC 5546).

Nothing is changed by what came: anybody can write a calendar message, so the candidate says yes to it.
"""

from dataclasses import replace
from datetime import datetime

from afterword.core.case import Case, Interview, InterviewStatus
from afterword.core.clock import zone
from afterword.core.invitation.event import Event
from afterword.core.invitation.imported import Answers
from afterword.core.invitation.when import span_of
from afterword.core.watch.reading import InterviewChange

CLICKS = frozenset({"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER", "ADD"})
"""What guests send, and what moves nothing by itself."""


def change_in(events: tuple[Event, ...], case: Case, *, now: datetime) -> InterviewChange | None:
    """What the first of these events that concerns an interview of the case would change in it; None when nothing."""
    found = (_change(event, one, now=now) for event in events if (one := _meant(event, case)) is not None)
    return next((change for change in found if change is not None and changed(case, change) != case), None)


def changed(case: Case, change: InterviewChange) -> Case:
    """The case with the interview as the change has it; the same case when a newer version is there already."""
    interviews = tuple(_applied(one, change) if one.id == change.interview else one for one in case.interviews)
    return replace(case, interviews=interviews)


def told(change: InterviewChange, case: Case, *, who: str) -> str:
    """The sentence that says what would change."""
    one = next((each for each in case.interviews if each.id == change.interview), None)
    known = one.start or one.end if one else None
    which = f"the interview of {_day(known, one)}" if known and one else "the interview"
    if change.status is InterviewStatus.CANCELLED:
        return f"{who} cancelled {which}. Your record stays as it is until you accept this."
    until = f" to {_clock(change.end, one)}" if change.end else ""
    begins = f"{_day(change.start, one)}, {_clock(change.start, one)}{until}" if change.start else "another time"
    return f"{who} moved {which} to {begins}. Your record stays as it is until you accept this."


def _meant(event: Event, case: Case) -> Interview | None:
    """The interview with the event's own id; without any such id kept, the only one, for what is surely no first invitation."""
    if event.method in CLICKS:
        return None
    if named := [one for one in case.interviews if one.uid]:
        return next((one for one in named if one.uid == event.uid), None)
    is_later = bool(event.sequence) or _is_cancelled(event)
    return case.interviews[0] if is_later and len(case.interviews) == 1 else None


def _is_cancelled(event: Event) -> bool:
    return event.method == "CANCEL" or event.status == "CANCELLED"


def _change(event: Event, one: Interview, *, now: datetime) -> InterviewChange | None:
    """None for an older version, and for a new time that the calendar does not fix."""
    span = span_of(event, answers=Answers())
    if event.sequence < (one.sequence or 0) or not (_is_cancelled(event) or span.start):
        return None
    status = InterviewStatus.CANCELLED
    if not _is_cancelled(event):
        status = InterviewStatus.PLANNED if span.start and span.start > now else InterviewStatus.HELD
    return InterviewChange(
        interview=one.id,
        uid=event.uid or None,
        sequence=event.sequence,
        status=status,
        start=span.start,
        end=span.end,
        time_zone=span.zone,
    )


def _applied(one: Interview, change: InterviewChange) -> Interview:
    """A cancellation leaves the time where it was; a held interview stays held at the time it had."""
    if change.sequence < (one.sequence or 0):
        return one
    known = replace(one, uid=one.uid or change.uid, sequence=change.sequence or None)
    if change.status is InterviewStatus.CANCELLED:
        return one if one.status is change.status else replace(known, status=change.status)
    if _is_where_it_was(one, change):
        return one
    return replace(
        known, status=change.status, start=change.start, end=change.end, time_zone=change.time_zone or one.time_zone
    )


def _is_where_it_was(one: Interview, change: InterviewChange) -> bool:
    """A held interview ended when it ended, whatever its calendar says."""
    is_same_end = change.end in (one.end, None) or (one.status is InterviewStatus.HELD and one.end is not None)
    return one.status is not InterviewStatus.CANCELLED and change.start == one.start and is_same_end


def _day(moment: datetime | None, one: Interview | None) -> str:
    there = _there(moment, one)
    return f"{there:%A} {there.day} {there:%B}" if there else "another day"


def _clock(moment: datetime | None, one: Interview | None) -> str:
    there = _there(moment, one)
    return f"{there:%H:%M}" if there else ""


def _there(moment: datetime | None, one: Interview | None) -> datetime | None:
    """By the clock of the place where the interview is."""
    return moment.astimezone(zone(one.time_zone)) if moment and one and one.time_zone else moment
