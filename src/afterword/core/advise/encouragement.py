"""Further reasons for or against following up, in addition to the ruling."""

from afterword.core.advise.advice import FollowUp
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation
from afterword.core.advise.whether import Ruling
from afterword.core.advise.who_said_what import who, wrote_since
from afterword.core.case import InterviewStatus
from afterword.core.message import MessageKind
from afterword.core.reason import Reason
from afterword.core.wording import the_day


@rule
def not_required(s: Situation) -> str:  # noqa: ARG001 -- holds always
    """A follow-up is not required.

    Many recruiters do not expect one, and skipping it is legitimate. The decision is yours.

    Guide: S2, S5.
    """
    return "A follow-up is not required: leaving it is fine, and the decision is yours."


@rule
def next_round_is_no_reason_to_skip(s: Situation) -> str | None:
    """Another interview to come is no reason to skip the follow-up.

    Guide: S3.
    """
    if s.ahead is None or s.held is None:
        return None
    begins = s.ahead.start or s.ahead.end
    when = f" on {the_day(begins.astimezone(s.here))}" if begins else ""
    return f"The next interview{when} is no reason to skip a thank-you for this one."


@rule
def nailed_it_is_no_reason_to_skip(s: Situation) -> str | None:
    """That it went well is no reason to skip the follow-up.

    Other candidates may feel the same about theirs, so a follow-up is still worth considering.

    Guide: S4.
    """
    if s.case.debrief.went_well is not True:
        return None
    return "It went well, but other candidates may feel the same about theirs, so it is no reason to skip this."


@rule
def can_tip_the_balance(s: Situation) -> str | None:
    """A simple follow-up can tip the balance.

    Choosing between good candidates is hard, and a well-judged message leaves a good impression at that moment.

    Guide: S1, S7.
    """
    interviews = [item for item in s.case.interviews if item.status is not InterviewStatus.CANCELLED]
    return (
        f"They may be choosing between good candidates for the post of {s.case.process.job_title}; a short, well-judged message can tip the balance."
        if interviews
        else None
    )


@rule
def they_wrote_first(s: Situation) -> str | None:
    """They wrote to you after the interview.

    Their message does not make yours pointless: a reply in the same thread carries your thanks and is well received.

    Guide: S22, S48, S52.
    """
    item = wrote_since(s)
    if item is None or s.sent_since:
        return None
    return f"{who(s, item)} was in touch on {the_day(item.at.astimezone(s.here))}: reply there, and thank them in the same message."


@rule
def bounced_reached_nobody(s: Situation) -> str | None:
    """A message that bounced has reached nobody.

    So it irritated nobody, and you still have one message. Whether to send it to a corrected address is for you to
    decide; the address that bounced is never tried again.

    Guide: S19, S26, S52.
    """
    if not s.conversation.bounced or s.sent_since:
        return None
    return "Your earlier message bounced and reached nobody, so one may still go to the right address."


@rule
def thanks_can_wait_for_the_question(s: Situation) -> str | None:
    """The 24 hours were missed, and waiting to check in is better than a late thank-you.

    A thank-you now would use up the one message that may go without a reply, and you could not ask later. Put the thanks
    into the question instead. You can still decide to send them now.

    Guide: S8, S10, S20, S52.
    """
    if not s.is_late or s.sent_since:
        return None
    return "A late thank-you now would use up your one message, so put your thanks into the question instead; the choice is yours."


def supporting(s: Situation, ruling: Ruling) -> tuple[Reason, ...]:
    """The further reasons for this ruling."""
    if ruling.value is FollowUp.YES and ruling.kind is MessageKind.THANK_YOU:
        return applying(
            they_wrote_first(s),
            bounced_reached_nobody(s),
            next_round_is_no_reason_to_skip(s),
            nailed_it_is_no_reason_to_skip(s),
            can_tip_the_balance(s),
            not_required(s),
        )
    if ruling.kind is not MessageKind.ANSWER and ruling.value in (FollowUp.YES, FollowUp.NO):
        return (not_required(s),)
    if ruling.value is FollowUp.WAIT and ruling.kind is MessageKind.CHECK_IN:
        return applying(thanks_can_wait_for_the_question(s), not_required(s))
    return ()
