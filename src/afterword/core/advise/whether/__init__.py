"""Whether to follow up now: the first ruling that applies decides."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterword.core.advise import absence
from afterword.core.advise.advice import FollowUp
from afterword.core.advise.situation import Situation
from afterword.core.advise.whether.dialogue import (
    nobody_knows_whether_it_went,
    one_message_for_the_whole_day,
    one_message_is_unanswered,
    their_answer_has_come,
    they_asked_something,
    they_invited_you_back,
)
from afterword.core.advise.whether.door import (
    asked_not_to_be_contacted,
    decision_has_come,
    does_not_feel_right,
    interview_is_not_over,
    interview_was_cancelled,
    offer_is_open,
    process_is_over,
)
from afterword.core.advise.whether.timing import (
    asked_not_to_be_chased,
    enough_time_has_passed,
    late_thank_you,
    next_interview_is_fixed,
    promised_date_has_not_passed,
    their_words_leave_them_time,
    too_soon_to_check_in,
    within_24_hours,
)
from afterword.core.message import MessageKind
from afterword.core.reason import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The verdict of the first rule that applies; `opens` is when a message may be sent, None for now or never."""

    value: FollowUp
    reason: Reason
    kind: MessageKind | None = None
    opens: datetime | None = None


def _never(s: Situation) -> None:  # noqa: ARG001 -- the same signature as the others
    return None


def _after_next_interview(s: Situation) -> datetime | None:
    return s.ahead.end or s.ahead.start if s.ahead else None


Rule = Callable[[Situation], Reason | None]
NO, WAIT, DONE, YES = FollowUp.NO, FollowUp.WAIT, FollowUp.ALREADY_DONE, FollowUp.YES
THANK_YOU, CHECK_IN, ANSWER = MessageKind.THANK_YOU, MessageKind.CHECK_IN, MessageKind.ANSWER
RULINGS: tuple[tuple[Rule, FollowUp, MessageKind | None, Callable[[Situation], datetime | None]], ...] = (
    (asked_not_to_be_contacted, NO, None, _never),
    (process_is_over, NO, None, _never),
    (offer_is_open, NO, None, _never),
    (decision_has_come, NO, None, _never),
    (interview_was_cancelled, NO, None, _never),
    (interview_is_not_over, WAIT, THANK_YOU, _after_next_interview),
    (does_not_feel_right, NO, None, _never),
    (nobody_knows_whether_it_went, WAIT, None, _never),
    (one_message_is_unanswered, DONE, None, _never),
    (they_asked_something, YES, ANSWER, _never),
    (one_message_for_the_whole_day, WAIT, THANK_YOU, _after_next_interview),
    (their_answer_has_come, DONE, None, _never),
    (within_24_hours, YES, THANK_YOU, _never),
    (they_invited_you_back, YES, ANSWER, _never),
    (late_thank_you, YES, THANK_YOU, _never),
    (asked_not_to_be_chased, NO, None, _never),
    (next_interview_is_fixed, WAIT, THANK_YOU, _after_next_interview),
    (promised_date_has_not_passed, WAIT, CHECK_IN, absence.check_in_opens),
    (their_words_leave_them_time, WAIT, CHECK_IN, absence.check_in_opens),
    (too_soon_to_check_in, WAIT, CHECK_IN, absence.check_in_opens),
    (absence.they_are_away, WAIT, CHECK_IN, absence.check_in_opens),
    (enough_time_has_passed, YES, CHECK_IN, _never),
)


def ruling_of(s: Situation) -> Ruling:
    """The first ruling that applies; the last one always does."""
    for decide, value, kind, opens in RULINGS:
        reason = decide(s)
        if reason is not None:
            return Ruling(value=value, reason=reason, kind=_kind(s, kind), opens=opens(s))
    raise AssertionError("the last ruling applies always")


def _kind(s: Situation, kind: MessageKind | None) -> MessageKind | None:
    """An answer that is also the first message after the interview includes the thanks and counts as the follow-up."""
    return THANK_YOU if kind is ANSWER and not s.sent_since and not s.is_late else kind
