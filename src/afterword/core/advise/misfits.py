"""Warnings about correspondence with the wrong direction, date, process or reference."""

from afterword.core.advise.method.weighed import Occasion
from afterword.core.advise.rule import caution
from afterword.core.advise.situation import Situation
from afterword.core.advise.who_said_what import outgoing
from afterword.core.case import CorrespondenceKind, Direction
from afterword.core.conversation import MAIN, NO_PROCESS
from afterword.core.wording import the_day, the_moment

Kind = CorrespondenceKind
THEIRS = frozenset(
    {Kind.INVITATION, Kind.SCREENING, Kind.REPLY, Kind.REJECTION, Kind.OFFER, Kind.CONTRACT, Kind.BOUNCE}
)
OURS = frozenset({Kind.FOLLOW_UP, Kind.CHECK_IN, Kind.ACCEPTANCE})
"""Kinds that go one way only."""


@caution
def message_from_the_future(s: Situation, _: Occasion | None) -> str | None:
    """Something in the correspondence is dated later than now.

    A message from them does not count until then; one from you counts as sent.

    Guide: S52.
    """
    later = sorted(
        (item.at, item.direction is Direction.IN, item.kind.value) for item in s.case.correspondence if item.at > s.now
    )
    if not later:
        return None
    at, is_theirs, kind = later[0]
    effect = "It counts for nothing until then" if is_theirs else "It counts as gone"
    name = "follow-up" if kind == "follow_up" else kind.replace("_", " ")
    return f"The {name} of {the_moment(at, s.here)} lies in the future. {effect}; check its date."


@caution
def reply_before_message(s: Situation, _: Occasion | None) -> str | None:
    """A reply came before any message of yours.

    Guide: S52.
    """
    first = min((item.at for item in outgoing(s)), default=None)
    for item in s.conversation.theirs:
        is_reply = item.kind is CorrespondenceKind.REPLY and item.direction is Direction.IN
        if is_reply and (first is None or item.at < first):
            when = the_day(item.at.astimezone(s.here))
            return f"The reply of {when} came before any message of yours on record. Check what it answers."
    return None


@caution
def goes_the_wrong_way(s: Situation, _: Occasion | None) -> str | None:
    """Something in the correspondence has the wrong direction for its kind.

    Guide: S52.
    """
    wrong = sorted(
        (item.at, item.kind.value.replace("_", "-"), item.direction is Direction.IN)
        for item in s.case.correspondence
        if item.kind in (OURS if item.direction is Direction.IN else THEIRS)
    )
    if not wrong:
        return None
    at, kind, is_in = wrong[0]
    way = "from them" if is_in else "from you"
    return f"The {kind} of {the_day(at.astimezone(s.here))} is marked as {way}. Check which way it went."


@caution
def unknown_process(s: Situation, _: Occasion | None) -> str | None:
    """Something in the correspondence is about a process the case does not list.

    Guide: S52.
    """
    known = {MAIN, NO_PROCESS, s.case.process.id, *(other.id for other in s.case.other_processes)}
    strange = sorted({item.process for item in s.case.correspondence} - known)
    if not strange:
        return None
    return f"Something in your correspondence is about “{strange[0]}”, which is not a process in this case. It counts for nothing here; check it."


@caution
def refers_to_nothing(s: Situation, _: Occasion | None) -> str | None:
    """Something in the correspondence refers to a message that is not on record.

    A bounce that refers to no message does not cancel one.

    Guide: S52.
    """
    known = {item.id for item in s.case.correspondence}
    lost = sorted(
        (item.at, item.kind.value.replace("_", "-"), item.in_reply_to)
        for item in s.case.correspondence
        if item.in_reply_to is not None and item.in_reply_to not in known
    )
    if not lost:
        return None
    at, kind, key = lost[0]
    return f"The {kind} of {the_day(at.astimezone(s.here))} refers to “{key}”, and nothing with that id is on record. Check which message it is about."


MISFITS = (
    message_from_the_future,
    reply_before_message,
    goes_the_wrong_way,
    unknown_process,
    refers_to_nothing,
)
