"""Warnings: what may go and deserves a second thought, and what in the record does not fit together."""

from collections.abc import Iterator

from afterword.core.advise.method.phone import (
    asked_not_to_be_rung,
    first_opening,
    no_number,
    written_for_passing_on,
)
from afterword.core.advise.method.weighed import Occasion
from afterword.core.advise.situation import Situation
from afterword.core.advise.touch import rang
from afterword.core.advise.who_said_what import decision_on_record, how_it_went, outgoing
from afterword.core.case import CorrespondenceKind, Direction, InterviewStatus, WishCode
from afterword.core.channel import Method
from afterword.core.conversation import pending_elsewhere
from afterword.core.message import MessageKind
from afterword.core.reason import Caution
from afterword.core.wording import the_day, the_moment


def cautions(s: Situation, occasion: Occasion | None) -> tuple[Caution, ...]:
    """Every warning of this case, those about what to do before those about the record."""
    return (*_late(s, occasion), *_slow_post(s, occasion), *_once(s, occasion), *_bounce(s, occasion), *_record(s))


def _late(s: Situation, occasion: Occasion | None) -> Iterator[Caution]:
    if occasion is None or s.sent_since:
        return
    if s.is_late:
        text = (
            "The 24 hours are over. Whatever goes now is late, so own the delay in half a sentence and keep it short."
        )
        yield Caution(id="later_than_24_hours", text=text)
    elif occasion.kind is MessageKind.THANK_YOU and _call_would_be_late(s, occasion):
        next_open = s.office.next_open(s.now) if s.office else None
        when = f" on {the_day(next_open)}" if next_open else ""
        text = f"A call when the office opens again{when} would come after the 24 hours; write before they end instead."
        yield Caution(id="later_than_24_hours", text=text)


def _call_would_be_late(s: Situation, occasion: Occasion) -> bool:
    """They rang, so a call comes to mind, and no office hour is left for it."""
    wants_call = rang(s) is not None or s.case.debrief.preferred_method is Method.PHONE
    is_possible = not (asked_not_to_be_rung(s) or written_for_passing_on(s) or no_number(s)) and s.office is not None
    return wants_call and is_possible and first_opening(s, occasion) is None


def _slow_post(s: Situation, occasion: Occasion | None) -> Iterator[Caution]:
    arrives = s.case.debrief.letter_arrives_at
    if arrives is None or occasion is None or occasion.kind is not MessageKind.THANK_YOU:
        return
    limit = s.deadline or occasion.closes
    if limit is not None and arrives > limit:
        text = f"The post would bring a letter on {the_moment(arrives, s.where)}, after the 24 hours: drop it off or write an e-mail."
        yield Caution(id="letter_arrives_after_24_hours", text=text)


def _once(s: Situation, occasion: Occasion | None) -> Iterator[Caution]:
    if s.conversation.pending is not None:
        yield Caution(id="second_message_without_reply", text=_about_pending(s))
    elsewhere = pending_elsewhere(s.case, now=s.now, person=s.lead.id if s.lead else None)
    if occasion is not None and elsewhere and s.lead is not None:
        text = (
            f"{how_it_went(s, elsewhere[-1])}, about another job, has had no reply. {s.lead.name} is in charge of both, "
            "so a message now is the second one there: mention both jobs in none, and weigh whether to wait."
        )
        yield Caution(id="second_message_without_reply", text=text)


def _about_pending(s: Situation) -> str:
    if WishCode.INVITED_CHECK_IN in s.wishes:
        return (
            "They asked you to chase, and the rule of one message without a reply says not to: the two disagree, and "
            "only you can decide. Nothing is sent for you; if you do it, do it by hand, once."
        )
    return "A second message without a reply would irritate, by whatever channel and to whomever there."


def _bounce(s: Situation, occasion: Occasion | None) -> Iterator[Caution]:
    if occasion is None or not s.conversation.bounced:
        return
    if len(s.conversation.bounced) > 1:
        text = "Two messages have bounced. Get the address from somebody there before anything else goes by e-mail."
    else:
        text = "Your message bounced and reached nobody. One more may go to a corrected address; check it letter by letter."
    yield Caution(id="check_the_address", text=text)


def _record(s: Situation) -> Iterator[Caution]:
    yield from _from_the_future(s)
    yield from _replies_to_nothing(s)
    decision = decision_on_record(s)
    if decision in ("rejection", "contract") and not s.case.process.status.is_over:
        text = f"A {decision} is in your correspondence, and the process is marked as {s.case.process.status}. Correct the one that is wrong."
        yield Caution(id="status_disagrees", text=text)
    for interview in s.case.interviews:
        if interview.status is InterviewStatus.HELD and interview.end is not None and interview.end > s.now:
            text = f"The interview is marked as held, yet it ends on {the_moment(interview.end, s.here)}. Correct the one that is wrong."
            yield Caution(id="held_in_the_future", text=text)
    if s.promise_ends is not None and s.ended is not None and s.promise_ends <= s.ended:
        text = "The promised date lies before the end of the interview. Check both; nothing should be asked on the strength of it."
        yield Caution(id="promise_before_interview", text=text)


def _from_the_future(s: Situation) -> Iterator[Caution]:
    later = sorted((item.at, item.kind.value.replace("_", " ")) for item in s.case.correspondence if item.at > s.now)
    if later:
        at, kind = later[0]
        text = (
            f"The {kind} of {the_moment(at, s.here)} lies in the future. It opens nothing until then; check its date."
        )
        yield Caution(id="message_from_the_future", text=text)


def _replies_to_nothing(s: Situation) -> Iterator[Caution]:
    first = min((item.at for item in outgoing(s)), default=None)
    for item in s.conversation.theirs:
        if (
            item.kind is CorrespondenceKind.REPLY
            and item.direction is Direction.IN
            and (first is None or item.at < first)
        ):
            text = f"The reply of {the_day(item.at.astimezone(s.here))} came before anything of yours. Check what it answers."
            yield Caution(id="reply_before_message", text=text)
            return
