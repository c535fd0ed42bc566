"""Whether to follow up now: the first ruling that applies decides."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterword.core.advise import enough_time
from afterword.core.advise.advice import FollowUp
from afterword.core.advise.rule import rule
from afterword.core.advise.situation import Situation, day_of
from afterword.core.advise.who_said_what import decision_on_record, how_it_went, open_question, who
from afterword.core.case import InterviewStatus, Status, WishCode
from afterword.core.message import MessageKind
from afterword.core.reason import Reason
from afterword.core.wording import duration, short, the_day, the_moment

OVER = {
    Status.REJECTED: "They have decided against it",
    Status.HIRED: "You have the job",
    Status.WITHDRAWN: "You have withdrawn",
    Status.CLOSED_BY_SILENCE: "You count this process as closed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The verdict of the first rule that applies; `opens` says from when something may go, None for never or now."""

    value: FollowUp
    reason: Reason
    kind: MessageKind | None = None
    opens: datetime | None = None


@rule
def asked_not_to_be_contacted(s: Situation) -> str | None:
    """They asked candidates not to get in touch.

    A follow-up is only worth sending when it will be well received; after such a request it never is.
    Answering a question they put to you stays possible.

    Guide: S8, S16, S48.
    """
    wish = next((wish for wish in s.case.employer_wishes if wish.code is WishCode.NO_CONTACT), None)
    if wish is None or s.case.process.status.is_over:
        return None
    words = f" (“{wish.words}”)" if wish.words else ""
    return f"They asked not to be contacted{words}, so a message would be noted against you, not for you."


@rule
def process_is_over(s: Situation) -> str | None:
    """The process is over.

    A follow-up helps people who are still deciding. Once they have, there is nothing left for it to do.
    A connection request on LinkedIn becomes possible instead.

    Guide: S1, S15, S51.
    """
    status = s.case.process.status
    if not status.is_over:
        return None
    return f"{OVER[status]}, so there is no decision left for a follow-up to help."


@rule
def offer_is_open(s: Situation) -> str | None:
    """They have made an offer.

    The decision a follow-up could help has been made; what is open now is your answer to the offer, which is no
    follow-up and may go whenever you are ready.

    Guide: S1, S15.
    """
    if s.case.process.status is Status.OFFER or decision_on_record(s) == "offer":
        return "They have made you an offer: it wants your answer, not a follow-up."
    return None


@rule
def decision_has_come(s: Situation) -> str | None:
    """Their decision stands in the correspondence, though the process is still marked as open.

    The record is believed for following up; the status is yours to correct.

    Guide: S1, S15.
    """
    if decision_on_record(s) is None:
        return None
    return "Their decision is in your correspondence, so there is nothing left for a follow-up to help."


@rule
def interview_was_cancelled(s: Situation) -> str | None:
    """No interview has taken place, because it was cancelled.

    There is nobody to thank for their time yet.

    Guide: S1, S8.
    """
    interviews = s.case.interviews
    if not interviews or any(item.status is not InterviewStatus.CANCELLED for item in interviews):
        return None
    return "The interview was cancelled, so there is nothing to follow up yet."


@rule
def interview_is_not_over(s: Situation) -> str | None:
    """The interview has not ended.

    A follow-up refers to the interview, so it cannot be written before it. With no interview on record the answer is
    the same, and the question is when it ended.

    Guide: S20, S25.
    """
    if s.ahead and s.ahead.start and s.ahead.start <= s.now and s.ahead.end:
        return f"The interview is still going on; it is due to end at {the_moment(s.ahead.end, s.here)}."
    if s.held is not None:
        return None
    if s.ahead is None:
        return "No interview is on record yet; a follow-up starts from when it ended."
    begins = s.ahead.start or s.ahead.end
    when = f" on {the_moment(begins, s.here)}" if begins else ""
    return f"The interview is still to come{when}; the follow-up is for afterwards."


@rule
def does_not_feel_right(s: Situation) -> str | None:
    """It does not feel right to you.

    Your sense of the people you met counts for more than any default: nothing should be forced.
    Change `feels_right` in your debrief when you think differently of it.

    Guide: S2, S16, S48.
    """
    if s.case.debrief.feels_right is not False:
        return None
    return "You said it does not feel right, and that settles it: leaving it is a sound choice."


@rule
def nobody_knows_whether_it_went(s: Situation) -> str | None:
    """A message of yours may have gone, and nobody knows.

    Sending it again could make it two without a reply, which nothing justifies. Look in your Sent folder, or in the
    logs of the mail service, before anything else.

    Guide: S26, S52.
    """
    if not s.conversation.uncertain:
        return None
    item = s.conversation.uncertain[-1]
    return f"{how_it_went(s, item)} may have gone, and nobody knows; find out before anything else goes."


@rule
def one_message_is_unanswered(s: Situation) -> str | None:
    """One message of yours waits for a reply.

    More than one message without a reply irritates, so there is no second: not to somebody else, not by another
    channel, not after a promised date. Their reply, of whatever kind, opens the way again.

    Guide: S46, S52.
    """
    item = s.conversation.pending
    if item is None:
        return None
    return f"{how_it_went(s, item)} has had no reply yet, so nothing more goes until they answer."


@rule
def they_asked_something(s: Situation) -> str | None:
    """They asked you a question.

    Answering it is part of the dialogue they opened, not a second follow-up; thanks fit into the same message.

    Guide: S22, S48.
    """
    question = open_question(s)
    if question is None:
        return None
    return f"{who(s, question)} asked you something on {the_day(day_of(question.at, s.here))}; answering is welcome."


@rule
def one_message_for_the_whole_day(s: Situation) -> str | None:
    """Another round follows on the same day.

    The rounds of one day are one occasion: one message, after the last of them.

    Guide: S3, S52.
    """
    if s.held is None or s.since is None or s.ahead is None or s.ahead.start is None:
        return None
    if day_of(s.ahead.start, s.where) != day_of(s.since, s.where) or s.sent_since:
        return None
    return f"Another round is due today at {the_moment(s.ahead.start, s.here)}; one message after it covers both."


@rule
def their_answer_has_come(s: Situation) -> str | None:
    """You followed up and they answered.

    The follow-up has done its work. Their reply makes a further message possible when there is something to say, but
    nothing asks for one.

    Guide: S5, S52.
    """
    reply = s.conversation.last_reply
    if reply is None or not s.sent_since:
        return None
    waits_for_more = s.is_late or enough_time.is_promise_ahead(s)
    if waits_for_more and s.ahead is None:
        return None
    return f"You followed up, and {who(s, reply)} answered on {the_day(day_of(reply.at, s.here))}: it is done."


@rule
def within_24_hours(s: Situation) -> str | None:
    """The first follow-up goes within 24 hours of the real end of the interview.

    The hours are elapsed ones: neither a weekend nor a holiday nor a change of the clocks stretches them.

    Guide: S7, S20.
    """
    if s.sent_since or s.is_late or s.held is None:
        return None
    if s.deadline is None:
        return (
            "A thank-you within 24 hours of the end is worth sending; say when the interview ended to see what is left."
        )
    left = duration(s.deadline - s.now)
    return f"A thank-you is worth sending until {the_moment(s.deadline, s.here)}; that leaves {left}."


@rule
def late_thank_you(s: Situation) -> str | None:
    """The 24 hours are over and nothing has gone.

    What then is left to judgement. A short thank-you that owns the delay still does good for a day or two; the other
    way is to leave it and check in once enough time has passed. It is one or the other, because only one message goes
    without a reply.

    Guide: S8, S20.
    """
    until = enough_time.late_until(s)
    if s.sent_since or until is None or s.now >= until or s.deadline is None:
        return None
    over = duration(s.now - s.deadline)
    return f"The 24 hours ended {over} ago; a short thank-you that owns the delay may still go, or you wait and check in later."


@rule
def asked_not_to_be_chased(s: Situation) -> str | None:
    """They asked candidates not to chase.

    A check-in would be the very thing they asked to be spared. A thank-you within 24 hours is not chasing.

    Guide: S46, S48.
    """
    if WishCode.NO_CHASING not in s.wishes:
        return None
    return "They asked not to be chased, so a check-in would be unwelcome; they will come back to you."


@rule
def next_interview_is_fixed(s: Situation) -> str | None:
    """The next interview is already fixed.

    They are in touch and have moved on to the next round; there is no silence to ask about before it.

    Guide: S3, S21.
    """
    if s.ahead is None:
        return None
    begins = s.ahead.start or s.ahead.end
    when = f" for {the_moment(begins, s.here)}" if begins else ""
    return f"The next interview is fixed{when}, so there is nothing to check in about; follow up after it."


@rule
def promised_date_has_not_passed(s: Situation) -> str | None:
    """They named a date, and it has not ended where they are.

    Asking before it looks as if you had not listened. The whole day belongs to them, in their zone.

    Guide: S21, S35, S46.
    """
    if not enough_time.is_promise_ahead(s) or s.promise_ends is None:
        return None
    promise = s.case.process.promised_decision
    words = f" (“{promise.words}”)" if promise and promise.words else ""
    return f"They promised an answer{words}, and that time ends on {the_moment(s.promise_ends)}; asking before it is early."


@rule
def their_words_leave_them_time(s: Situation) -> str | None:
    """They named a stretch of time rather than a date, and it is not over.

    "Next week" lasts until its Sunday: their words are read in their favour, and you are asked which day they meant.

    Guide: S21, S46.
    """
    ends = enough_time.words_end(s)
    if ends is None or s.now >= ends:
        return None
    words = short(s.case.process.decision_words or "")
    return f"They said “{words}”, which may mean any day before {the_day(ends)}; asking earlier is early."


@rule
def too_soon_to_check_in(s: Situation) -> str | None:
    """Not enough time has passed to ask.

    No date was named, so the waiting is a matter of judgement. Ours: not before five working days after the interview
    or their last word, better after seven.

    Guide: S21, S46.
    """
    opens, since = enough_time.opens(s), enough_time.silent_since(s)
    if opens is None or since is None or s.now >= opens:
        return None
    return f"The last word was on {the_day(day_of(since, s.here))}; five working days, our measure, end on {the_day(opens)}."


@rule
def enough_time_has_passed(s: Situation) -> str:
    """Enough time has passed to check in, and nothing of yours is unanswered.

    One friendly question about where things stand is fair now. It is the one message that may go without a reply.

    Guide: S21, S52.
    """
    if enough_time.rests_on_promise(s) and s.promise_ends is not None:
        return f"The promised time ended on {the_moment(s.promise_ends)} and no answer came, so you may ask once."
    since = enough_time.silent_since(s)
    if since is None:
        return "Enough time has passed without a word, so you may ask once."
    return f"Nothing has come since {the_day(day_of(since, s.here))}, more than five working days ago, so you may ask once."


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
    (late_thank_you, YES, THANK_YOU, _never),
    (asked_not_to_be_chased, NO, None, _never),
    (next_interview_is_fixed, WAIT, THANK_YOU, _after_next_interview),
    (promised_date_has_not_passed, WAIT, CHECK_IN, enough_time.opens),
    (their_words_leave_them_time, WAIT, CHECK_IN, enough_time.opens),
    (too_soon_to_check_in, WAIT, CHECK_IN, enough_time.opens),
    (enough_time_has_passed, YES, CHECK_IN, _never),
)


def ruling_of(s: Situation) -> Ruling:
    """The first ruling that applies; the last applies always."""
    for decide, value, kind, opens in RULINGS:
        reason = decide(s)
        if reason is not None:
            return Ruling(value=value, reason=reason, kind=_kind(s, kind), opens=opens(s))
    raise AssertionError("the last ruling applies always")


def _kind(s: Situation, kind: MessageKind | None) -> MessageKind | None:
    """An answer that is also the first word after the interview carries the thanks and counts as the follow-up."""
    return THANK_YOU if kind is ANSWER and not s.sent_since and not s.is_late else kind
