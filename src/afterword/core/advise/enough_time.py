"""How long to wait before checking in.

The guide asks for enough time but gives no number. A promised date must have ended in the time zone where it was
promised. If there is none, the numbers are ours: not before five working days, better after seven. Guide: S21.
"""

from datetime import datetime, time, timedelta

from afterword.core.advise.promise_words import last_day
from afterword.core.advise.situation import Situation, day_of
from afterword.core.wording import place, the_day, the_moment

EARLIEST_WORKDAYS = 5
SUGGESTED_WORKDAYS = 7
GRACE_WORKDAYS = 1
"""Whole working days left to them after a promised date, before it looks impatient."""

LATE_WORKDAYS = 3
"""Working days after the interview in which a thank-you that missed the 24 hours is still a thank-you."""

WORKDAYS_BEFORE_PROMISE = 3
"""With fewer working days left to a promised date, waiting for it is the better single message."""


def is_promise_ahead(s: Situation) -> bool:
    """A promised date has not ended yet."""
    return s.promise_ends is not None and s.now < s.promise_ends


def promised(s: Situation) -> str:
    """The promised time in words: the whole of a day, or an exact moment."""
    promise = s.case.process.promised_decision
    if promise is None or promise.by is None or s.promise_ends is None:
        return ""
    if isinstance(promise.by, datetime):
        return f"{the_moment(s.promise_ends)} ({place(s.promise_ends.tzinfo)})"
    where = f" in {place(s.promise_ends.tzinfo)}" if s.office or promise.time_zone else ", wherever they are"
    return f"the whole of {the_day(promise.by)}{where}"


def silent_since(s: Situation) -> datetime | None:
    """When a person there was last heard from: the interview or their last message, whichever is later."""
    last = s.conversation.last_reply
    if last is None or s.since is None:
        return s.since
    return max(s.since, last.at)


def rests_on_promise(s: Situation) -> bool:
    """Whether the promised date decides; not if they wrote after it, which restarts the wait.

    A date before the end of the interview is ignored.
    """
    last = s.conversation.last_reply
    if s.promise_ends is None or (s.ended is not None and s.promise_ends <= s.ended):
        return False
    return last is None or last.at < s.promise_ends


def opens(s: Situation) -> datetime | None:
    """The first moment a check-in is not too early; None if it is unknown when the interview was."""
    if rests_on_promise(s):
        return s.promise_ends
    since = silent_since(s)
    if since is None:
        return None
    earliest, words = _workday(s, since, EARLIEST_WORKDAYS), words_end(s)
    return max(earliest, words) if words else earliest


def words_end(s: Situation) -> datetime | None:
    """The end of the period they named ("next week"), if they promised no date and have not written since."""
    last = s.conversation.last_reply
    if s.promise_ends is not None or s.since is None or (last is not None and last.at > s.since):
        return None
    day = last_day(s.case.process.words_without_a_date, said=day_of(s.since, s.where))
    return None if day is None else datetime.combine(day + timedelta(days=1), time(), tzinfo=s.where)


def suggested(s: Situation) -> datetime | None:
    """The best moment for a check-in, before office hours are considered."""
    if rests_on_promise(s) and s.promise_ends is not None:
        return _workday(s, s.promise_ends - timedelta(seconds=1), GRACE_WORKDAYS + 1)
    since, words = silent_since(s), words_end(s)
    if since is None:
        return None
    patient = _workday(s, since, SUGGESTED_WORKDAYS)
    return max(patient, _workday(s, words - timedelta(seconds=1), GRACE_WORKDAYS)) if words else patient


def late_until(s: Situation) -> datetime | None:
    """Until when a late thank-you is offered; None if the end of the interview is unknown."""
    if s.since is None:
        return None
    last = day_of(_workday(s, s.since, LATE_WORKDAYS), s.where)
    return datetime.combine(last + timedelta(days=1), time(), tzinfo=s.where)


def is_late_thanks_due(s: Situation) -> bool:
    """Whether the 24 hours were missed, nothing was sent, and a late thank-you is still the better single message."""
    until = late_until(s)
    return s.is_late and not s.sent_since and until is not None and s.now < until and not is_promise_near(s)


def is_promise_near(s: Situation) -> bool:
    """Whether their date, or the end of the period they named, is near enough to wait for."""
    ends = s.promise_ends or words_end(s)
    if ends is None or s.now >= ends:
        return False
    return _workday(s, s.now, WORKDAYS_BEFORE_PROMISE) >= ends


def _workday(s: Situation, since: datetime, count: int) -> datetime:
    """When the office opens on the `count`-th working day after `since`."""
    return s.workdays.start_of_working_day(since, count - 1) or since + timedelta(days=2 * count)
