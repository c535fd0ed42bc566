"""When the person in charge is away: what can still be sent, and what has to wait until they are back."""

from datetime import UTC, date, datetime, time, timedelta

from afterword.core.advise import enough_time
from afterword.core.advise.method.weighed import Occasion
from afterword.core.advise.rule import rule
from afterword.core.advise.situation import Situation, day_of
from afterword.core.case import CorrespondenceKind, Direction
from afterword.core.channel import Method
from afterword.core.message import MessageKind
from afterword.core.wording import the_day


@rule
def they_are_away(s: Situation) -> str | None:
    """The person in charge is away.

    Enough time has passed to check in, but nobody is there to read it. The one message that may go without a reply is
    worth more on the working day after their return than among everything that has piled up. The working day is our
    choice.

    Guide: S8, S21, S46.
    """
    return f"{_who_is_away(s)}; ask on the working day after that." if is_away(s, s.now) else None


@rule
def waits_for_them(s: Situation, occasion: Occasion, method: Method | None) -> str | None:
    """A written message waits for them until they are back.

    An absence does not extend the 24 hours: what counts is when you send it, and it is there when they return.

    Guide: S20, S31.
    """
    is_asking = occasion.kind is MessageKind.CHECK_IN
    if method is None or method.is_spoken or is_asking or not is_away(s, occasion.opens):
        return None
    return f"{_who_is_away(s)}; what you write will wait for them and still counts as in time."


@rule
def nobody_there_to_talk_to(s: Situation, occasion: Occasion) -> str | None:
    """A call or a visit would not reach them.

    Somebody else or a machine would answer, and it would count as your one message.

    Guide: S8, S17, S52.
    """
    return f"{_who_is_away(s)}, so a call or a visit would not find them." if is_away(s, occasion.opens) else None


@rule
def after_their_return(s: Situation, occasion: Occasion) -> str | None:
    """A check-in waits until the working day after their return.

    On the first day back they catch up with what has piled up. The working day is our choice.

    Guide: S21, S46.
    """
    reached = reachable(s)
    if occasion.kind is not MessageKind.CHECK_IN or reached is None or reached < s.now:
        return None
    return f"{_who_is_away(s)}; {the_day(day_of(reached, s.where))} is the working day after that."


def returns_on(s: Situation) -> date | None:
    """The day the person in charge is back, according to their latest automatic reply that names one."""
    if s.lead is None:
        return None
    named = [
        item
        for item in s.case.correspondence
        if item.direction is Direction.IN and item.kind is CorrespondenceKind.AUTO_REPLY
        if item.person == s.lead.id and item.returns_on is not None and item.at <= s.now
    ]
    return (
        max(named, key=lambda item: (item.at.astimezone(UTC), item.returns_on or date.min)).returns_on
        if named
        else None
    )


def is_away(s: Situation, at: datetime) -> bool:
    """Whether the person in charge is still away at `at`, in days of their own time zone."""
    back = returns_on(s)
    return back is not None and day_of(at, s.where) < back


def reachable(s: Situation) -> datetime | None:
    """When the office opens on the working day after their return; None if they are not known to be away."""
    back = returns_on(s)
    if back is None:
        return None
    noon = datetime.combine(back, time(12), tzinfo=s.where)
    return s.workdays.start_of_working_day(noon, 0) or noon + timedelta(days=1)


def check_in_opens(s: Situation) -> datetime | None:
    """The first moment at which a check-in is neither too early nor during an absence."""
    opens, reached = enough_time.opens(s), reachable(s)
    if not is_away(s, s.now) or reached is None:
        return opens
    return max(opens, reached) if opens else reached


def their_absence(s: Situation) -> str:
    """A sentence that says until when they are away, with a space before it; empty when they are there."""
    return f" {_who_is_away(s)}." if is_away(s, s.now) else ""


def _who_is_away(s: Situation) -> str:
    back, name = returns_on(s), s.lead.name if s.lead else "The one in charge"
    return f"{name} is away until {the_day(back)}" if back else f"{name} is away"
