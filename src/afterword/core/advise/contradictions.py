"""Warnings about contradictions in the case, which are named and never silently resolved."""

from itertools import combinations

from afterword.core.advise.method.invited import asked_to_ring
from afterword.core.advise.method.weighed import Occasion
from afterword.core.advise.misfits import MISFITS
from afterword.core.advise.rule import caution
from afterword.core.advise.situation import Situation
from afterword.core.advise.who_said_what import REOPENS, decision_on_record, outgoing, wrote_since
from afterword.core.case import CorrespondenceKind, Interview, InterviewStatus, Status, WishCode
from afterword.core.wording import the_moment

Kind = CorrespondenceKind

QUARRELS = (
    (WishCode.NO_CHASING, WishCode.INVITED_CHECK_IN, "They asked not to be chased, and also to be asked again."),
    (WishCode.NO_CONTACT, WishCode.INVITED_CHECK_IN, "They asked for no contact, and also to be asked again."),
    (WishCode.NO_CONTACT, WishCode.INVITED_VISIT, "They asked for no contact, and also to drop in."),
)


@caution
def status_disagrees(s: Situation, _: Occasion | None) -> str | None:
    """The correspondence and the status of the process disagree.

    Guide: S8.
    """
    decision = decision_on_record(s)
    status = s.case.process.status
    if decision in ("rejection", "contract") and not status.is_over:
        return f"A {decision} is in your correspondence, and the process is marked as {status}. Correct the one that is wrong."
    if not status.is_over:
        return None
    marked = f"The process is marked as {status.value.replace('_', ' ')}"
    if s.ahead is not None:
        return f"{marked}, and an interview is still planned. Correct the one that is wrong."
    if status is Status.HIRED and decision == "offer" and not any(i.kind is Kind.ACCEPTANCE for i in outgoing(s)):
        return f"{marked}, yet neither your acceptance nor a contract is on record. Correct the one that is wrong."
    if decision is None and (last := wrote_since(s)) is not None and last.kind in REOPENS:
        return f"{marked}, and an invitation came after the interview. Correct the one that is wrong."
    return None


@caution
def held_in_the_future(s: Situation, _: Occasion | None) -> str | None:
    """An interview is marked as held but has not ended yet.

    Guide: S20.
    """
    ends = [
        item.end
        for item in s.case.interviews
        if item.status is InterviewStatus.HELD and item.end is not None and item.end > s.now
    ]
    if not ends:
        return None
    return (
        f"An interview is marked as held, yet ends on {the_moment(min(ends), s.here)}. Correct the one that is wrong."
    )


@caution
def promise_before_interview(s: Situation, _: Occasion | None) -> str | None:
    """The promised date lies before the end of the interview.

    Guide: S21.
    """
    if s.promise_ends is None or s.ended is None or s.promise_ends > s.ended:
        return None
    return "The promised date lies before the end of the interview. Check both before you rely on that date."


@caution
def interviews_overlap(s: Situation, _: Occasion | None) -> str | None:
    """Two interviews are at the same time.

    Guide: S20.
    """
    timed = [i for i in s.case.interviews if i.status is not InterviewStatus.CANCELLED and i.start and i.end]
    pairs = [sorted((a.id, b.id)) for a, b in combinations(timed, 2) if _overlap(a, b)]
    if not pairs:
        return None
    first, second = min(pairs)
    return f"The interviews {first} and {second} are at the same time. The 24 hours run from the later end; correct what is wrong."


@caution
def planned_in_the_past(s: Situation, _: Occasion | None) -> str | None:
    """An interview is still marked as planned, although its time has passed.

    For the latest interview, the advice asks whether it took place; this warning is about earlier ones.

    Guide: S20.
    """
    past = [
        item.end
        for item in s.case.interviews
        if item.status is InterviewStatus.PLANNED and item.end and item.end <= s.now and item is not s.held
    ]
    if not past:
        return None
    return f"An interview that was to end on {the_moment(min(past), s.here)} is still marked as planned. Mark it as held or cancelled."


@caution
def wishes_disagree(s: Situation, _: Occasion | None) -> str | None:
    """Their requests contradict each other.

    The more cautious request is followed until you know which one holds.

    Guide: S8, S48.
    """
    found = [text for one, other, text in QUARRELS if one in s.wishes and other in s.wishes]
    if WishCode.NO_PHONE in s.wishes and asked_to_ring(s):
        found.append("They asked not to be rung, and also to ring.")
    return f"{found[0]} The more careful wish is followed; find out which one they meant." if found else None


@caution
def letter_before_interview(s: Situation, _: Occasion | None) -> str | None:
    """A letter would arrive before the interview ended.

    Guide: S20, S43.
    """
    arrives = s.case.debrief.letter_arrives_at
    if arrives is None or s.ended is None or arrives >= s.ended:
        return None
    return f"The letter is to arrive on {the_moment(arrives, s.where)}, before the interview ended. Check that date."


@caution
def nothing_to_add_disagrees(s: Situation, _: Occasion | None) -> str | None:
    """You noted that you have nothing to add, and also something you forgot to say.

    What was forgotten goes in, and the message stays as short.

    Guide: S13, S36.
    """
    if not s.case.debrief.nothing_to_add or not s.case.debrief.forgotten:
        return None
    return "You noted that there is nothing to add, and also something you forgot to say. The forgotten detail goes in; keep the rest to thanks."


CONTRADICTIONS = (
    status_disagrees,
    held_in_the_future,
    planned_in_the_past,
    interviews_overlap,
    promise_before_interview,
    *MISFITS,
    wishes_disagree,
    letter_before_interview,
    nothing_to_add_disagrees,
)


def _overlap(one: Interview, other: Interview) -> bool:
    if not (one.start and one.end and other.start and other.end):
        return False
    return one.start < other.end and other.start < one.end
