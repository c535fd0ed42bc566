"""Rulings that rule out a follow-up for good, or until the interview is over."""

from afterword.core.advise.rule import rule
from afterword.core.advise.situation import Situation, wish_of
from afterword.core.advise.who_said_what import decision_on_record, has_accepted, who_asked
from afterword.core.case import InterviewStatus, Status, WishCode
from afterword.core.wording import the_moment

OVER = {
    Status.REJECTED: "They have decided against it",
    Status.HIRED: "You have the job",
    Status.WITHDRAWN: "You have withdrawn",
    Status.CLOSED_BY_SILENCE: "You count this process as closed",
}


@rule
def asked_not_to_be_contacted(s: Situation) -> str | None:
    """They asked candidates not to get in touch.

    A follow-up is only worth sending if it will be well received, and after such a request it never is.
    You may still answer a question they ask you.

    Guide: S8, S16, S48.
    """
    wish = wish_of(s, WishCode.NO_CONTACT)
    if wish is None or s.case.process.status.is_over:
        return None
    words = f" (“{wish.words}”)" if wish.words else ""
    return f"{who_asked(s, wish.code)} asked not to be contacted{words}, so a message would count against you."


@rule
def process_is_over(s: Situation) -> str | None:
    """The process is over.

    A follow-up helps people who are still deciding. Once they have decided, it serves no purpose.
    A connection request on LinkedIn becomes possible instead.

    Guide: S1, S15, S51.
    """
    status = s.case.process.status
    if not status.is_over:
        return None
    return f"{OVER[status]}, so there is no decision left to influence."


@rule
def offer_is_open(s: Situation) -> str | None:
    """They have made an offer.

    The decision that a follow-up could influence has been made. What is open now is your answer to the offer, which is
    not a follow-up and can be sent whenever you are ready.

    Guide: S1, S15.
    """
    if s.case.process.status is not Status.OFFER and decision_on_record(s) != "offer":
        return None
    if has_accepted(s):
        return "You have accepted their offer: what comes next is their contract, not a follow-up."
    return "They have made you an offer: it needs your answer, not a follow-up."


@rule
def decision_has_come(s: Situation) -> str | None:
    """Their decision is in the correspondence, although the process is still marked as open.

    The advice goes by the correspondence; please correct the status.

    Guide: S1, S15.
    """
    if decision_on_record(s) is None:
        return None
    return "Their decision is in your correspondence, so there is no decision left to influence."


@rule
def interview_was_cancelled(s: Situation) -> str | None:
    """The interview was cancelled, and no other has taken place.

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

    A follow-up refers to the interview, so it cannot be written before it. If no interview is on record, the answer is
    the same, and you are asked when it ended.

    Guide: S20, S25.
    """
    if s.ahead and s.ahead.start and s.ahead.start <= s.now and s.ahead.end:
        return f"The interview is still going on; it is due to end on {the_moment(s.ahead.end, s.here)}."
    if s.held is not None:
        return None
    if s.ahead is None:
        return "No interview is on record yet; a follow-up starts from when it ended."
    begins = s.ahead.start or s.ahead.end
    when = f" on {the_moment(begins, s.here)}" if begins else ""
    return f"The interview is still to come{when}; the follow-up comes afterwards."


@rule
def does_not_feel_right(s: Situation) -> str | None:
    """It does not feel right to you.

    Your sense of the people you met counts for more than any default; do not force it.
    If you change your mind, change `feels_right` in your debrief.

    Guide: S2, S16, S48.
    """
    if s.case.debrief.feels_right is not False:
        return None
    return "You said it does not feel right, and that settles it: not writing is a sound choice."
