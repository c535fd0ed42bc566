"""When: the window, the best moment in it, and the 24-hour limit."""

from datetime import UTC, datetime, time, timedelta
from itertools import islice

from afterword.core.advise import enough_time
from afterword.core.advise.absence import after_their_return, waits_for_them
from afterword.core.advise.advice import Deadline, FollowUp, Window
from afterword.core.advise.method.invited import SHORTEST, is_appointed, openings
from afterword.core.advise.method.weighed import Occasion
from afterword.core.advise.office import Opening
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import LIMIT_HOURS, Situation, day_of
from afterword.core.advise.whether import Ruling
from afterword.core.channel import Method
from afterword.core.clock import elapsed_after
from afterword.core.message import MessageKind
from afterword.core.wording import clock, duration, place, the_day, the_moment

MORNING, NIGHT = time(7, 30), time(21, 30)
"""Between these a written message does not arrive in the night; our choice."""

SETTLING_IN = timedelta(minutes=30)
"""Left to them after the office opens, before they are rung."""

LITTLE = timedelta(hours=3)
"""With less than this left, sending in time comes before polishing."""


@rule
def limit_is_elapsed_time(s: Situation, occasion: Occasion) -> str | None:
    """The limit is 24 elapsed hours from the real end of the interview.

    When the clocks change in between, the wall time of the limit shifts, but you still have 24 hours.

    Guide: S20.
    """
    if occasion.closes is None or s.ended is None or occasion.kind is not MessageKind.THANK_YOU:
        return None
    ended, closes = the_moment(s.ended, s.here), the_moment(occasion.closes, s.here)
    zone = f" ({place(s.here)} time)" if place(s.here) != "their time" else ""
    if occasion.opens > s.now:
        return f"The 24 hours run from the end of the last round: from {the_moment(occasion.opens, s.here)} until {closes}{zone}."
    return f"The interview ended on {ended}, so the 24 hours end on {closes}{zone}."


@rule
def weekend_does_not_stretch(s: Situation, occasion: Occasion) -> str | None:
    """Neither a weekend nor a holiday extends the 24 hours.

    Your message is in time even if it is read on the next working day.

    Guide: S20.
    """
    if occasion.closes is None:
        return None
    days = {day_of(occasion.opens, s.where), day_of(occasion.closes, s.where)}
    closed = [reason for day in sorted(days) if (reason := s.workdays.why_closed(day))]
    if not closed:
        return None
    return f"{closed[0][0].upper()}{closed[0][1:]} does not stretch the 24 hours: send it in time, even if it is read on the next working day."


@rule
def not_in_their_night(s: Situation, occasion: Occasion, best: datetime | None) -> str | None:
    """A message does not have to arrive in the middle of their night.

    A better moment is chosen if there is one before the limit, but never one after it.

    Guide: S8, S20.
    """
    if best is None or occasion.closes is None or occasion.opens > s.now or is_decent(s, occasion.opens):
        return None
    now = f"{clock(occasion.opens.astimezone(s.where))} in {place(s.where)}"
    if best == occasion.opens:
        return f"It is {now}, but no better hour is left before the limit."
    return f"It is {now}; {the_moment(best, s.where)} there is a better moment and still in time."


@rule
def in_time_before_perfect(s: Situation, occasion: Occasion) -> str | None:
    """With little time left, being in time matters more than being perfect.

    Edit with care, but shorten the message rather than miss the limit.

    Guide: S20, S26.
    """
    if occasion.closes is None or occasion.closes - s.now > LITTLE or occasion.closes < s.now:
        return None
    return f"With {duration(occasion.closes - s.now)} left, shorten it rather than miss the limit."


@rule
def some_grace(s: Situation, occasion: Occasion) -> str | None:
    """Waiting a little longer than necessary looks better.

    One working day after a promised date, or seven working days after the interview if they named none. These numbers
    are ours.

    Guide: S21, S46.
    """
    suggested = enough_time.suggested(s)
    if occasion.kind is not MessageKind.CHECK_IN or suggested is None or suggested <= occasion.opens:
        return None
    return f"Giving them until {the_day(suggested.astimezone(s.where))} looks patient and costs you nothing."


def deadline(s: Situation) -> Deadline:
    """The 24-hour limit, and whether it has passed."""
    return Deadline(at=s.deadline, passed=None if s.deadline is None else s.now > s.deadline)


def occasion_of(s: Situation, ruling: Ruling) -> Occasion | None:
    """What should be sent and between which moments; None if nothing should, or if its start is unknown."""
    if ruling.kind is None or ruling.value not in (FollowUp.YES, FollowUp.WAIT):
        return None
    if ruling.value is FollowUp.WAIT:
        if ruling.opens is None:
            return None
        opens = max(ruling.opens, s.now)
        closes = elapsed_after(opens, LIMIT_HOURS) if ruling.kind is MessageKind.THANK_YOU else None
        return Occasion(kind=ruling.kind, opens=opens, closes=closes)
    return Occasion(kind=ruling.kind, opens=s.now, closes=_limit(s) if ruling.kind is MessageKind.THANK_YOU else None)


def _limit(s: Situation) -> datetime | None:
    """The deadline if it lies ahead; counted from the start if it is unknown when the interview ended."""
    limit = s.deadline or (elapsed_after(s.since, LIMIT_HOURS) if s.since else None)
    return limit if limit is not None and limit >= s.now else None


def window(s: Situation, occasion: Occasion, method: Method | None) -> Window:
    """The window with its best moment."""
    found = best_moment(s, occasion, method)
    best = found.astimezone(s.where) if found else None
    is_spoken = method is not None and method.is_spoken
    reasons = applying(
        limit_is_elapsed_time(s, occasion),
        in_time_before_perfect(s, occasion),
        None if is_spoken else weekend_does_not_stretch(s, occasion),
        None if is_spoken else not_in_their_night(s, occasion, best),
        some_grace(s, occasion),
        waits_for_them(s, occasion, method),
        after_their_return(s, occasion),
    )
    return Window(opens=occasion.opens, best=best, closes=occasion.closes, reasons=reasons)


def best_moment(s: Situation, occasion: Occasion, method: Method | None) -> datetime | None:
    """The best moment inside the window; None only for a call or a visit if no office hours are left."""
    if occasion.kind is MessageKind.CHECK_IN:
        return _for_check_in(s, occasion, method)
    if method is not None and (method.is_spoken or method is Method.LETTER_BY_HAND):
        found = _in_their_hours(s, occasion, method)
        return found if found or method.is_spoken else occasion.opens
    return occasion.opens if method is Method.LETTER_BY_POST else _decent(s, occasion)


def _in_their_hours(s: Situation, occasion: Occasion, method: Method) -> datetime | None:
    """In the first office hours left, but not right at opening, nor at night for the candidate if avoidable."""
    kind = Method.PHONE if method is Method.PHONE else Method.IN_PERSON
    found = tuple(islice(openings(s, occasion, kind), 3))
    if found and is_appointed(s, method):
        return found[0].start
    awake = [moment for item in found if (moment := _awake(s, item)) is not None]
    if awake:
        return awake[0]
    return _settled(found[0], occasion.opens) if found else None


def _settled(opening: Opening, opens: datetime) -> datetime:
    if opening.start.astimezone(UTC) <= opens.astimezone(UTC):
        return opening.start
    later = elapsed_after(opening.start, SETTLING_IN / timedelta(hours=1))
    return later if later.astimezone(UTC) < (opening.end - SHORTEST).astimezone(UTC) else opening.start


def _awake(s: Situation, opening: Opening) -> datetime | None:
    """The first moment of the opening at which it is not night for the candidate."""
    first = _settled(opening, s.now)
    local = first.astimezone(s.here)
    if MORNING <= local.time() < NIGHT:
        return first
    day = local.date() if local.time() < MORNING else local.date() + timedelta(days=1)
    up = datetime.combine(day, MORNING, tzinfo=s.here).astimezone(opening.start.tzinfo)
    return up if up.astimezone(UTC) < (opening.end - SHORTEST).astimezone(UTC) else None


def _for_check_in(s: Situation, occasion: Occasion, method: Method | None) -> datetime | None:
    suggested = enough_time.suggested(s)
    since = max(occasion.opens, suggested) if suggested else occasion.opens
    later = Occasion(kind=occasion.kind, opens=since, closes=None)
    if method is not None and method.is_spoken:
        return _in_their_hours(s, later, method)
    opening = next(s.workdays.openings(since, None), None)
    return _settled(opening, s.now) if opening else _decent(s, later)


def _decent(s: Situation, occasion: Occasion) -> datetime:
    """At once, unless it would arrive at night and there is a morning before the limit."""
    if is_decent(s, occasion.opens):
        return occasion.opens
    local = occasion.opens.astimezone(s.where)
    day = local.date() if local.time() < MORNING else local.date() + timedelta(days=1)
    morning = datetime.combine(day, MORNING, tzinfo=s.where)
    fits = occasion.closes is None or morning.astimezone(UTC) <= occasion.closes.astimezone(UTC)
    return morning if fits else occasion.opens


def is_decent(s: Situation, at: datetime) -> bool:
    """Whether it is not night where the message arrives."""
    return MORNING <= at.astimezone(s.where).time() < NIGHT
