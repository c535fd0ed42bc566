"""Warnings: first about what to do, then about contradictions in the record."""

from afterword.core.advise.contradictions import CONTRADICTIONS
from afterword.core.advise.method.invited import first_opening
from afterword.core.advise.method.phone import (
    asked_not_to_be_rung,
    no_number,
    written_for_passing_on,
)
from afterword.core.advise.method.weighed import Occasion
from afterword.core.advise.rule import caution
from afterword.core.advise.situation import Situation
from afterword.core.advise.touch import rang
from afterword.core.advise.who_said_what import how_it_went
from afterword.core.case import WishCode
from afterword.core.channel import Method
from afterword.core.conversation import pending_elsewhere
from afterword.core.message import MessageKind
from afterword.core.reason import Caution
from afterword.core.wording import the_day, the_moment

OWN_IT = "The 24 hours are over. Own the delay in half a sentence and keep the message short."
NOTHING_TO_OWN = "The 24 hours are over. A check-in later on carries the thanks as well, without an apology."


@caution
def later_than_24_hours(s: Situation, occasion: Occasion | None) -> str | None:
    """The message would come more than 24 hours after the interview.

    This warns you when the hours are over and nothing was sent, and when a call could only be made too late. A check-in
    that is due or an answer they wait for is not late.

    Guide: S20, S38.
    """
    if occasion is None or s.sent_since or (occasion.kind is not MessageKind.THANK_YOU and occasion.opens <= s.now):
        return None
    if s.is_late:
        return OWN_IT if occasion.kind is MessageKind.THANK_YOU else NOTHING_TO_OWN
    if occasion.kind is not MessageKind.THANK_YOU or not _call_would_be_late(s, occasion):
        return None
    next_open = s.office.next_open(s.now) if s.office else None
    when = f" on {the_day(next_open)}" if next_open else ""
    return f"A call when the office opens again{when} would come after the 24 hours; write before they end instead."


@caution
def letter_arrives_after_24_hours(s: Situation, occasion: Occasion | None) -> str | None:
    """The post would deliver a letter after the 24 hours.

    Guide: S20, S43.
    """
    arrives = s.case.debrief.letter_arrives_at
    if arrives is None or occasion is None or occasion.kind is not MessageKind.THANK_YOU:
        return None
    limit = s.deadline or occasion.closes
    if limit is None or arrives <= limit:
        return None
    when = the_moment(arrives, s.where)
    return f"The post would deliver a letter on {when}, after the 24 hours: drop it off or write an e-mail."


@caution
def second_message_without_reply(s: Situation, occasion: Occasion | None) -> str | None:
    """A message now would be the second one without a reply.

    In the same process it is refused. About another job in the same hands it is allowed, but think twice.

    Guide: S46, S52.
    """
    if s.conversation.pending is not None:
        if WishCode.INVITED_CHECK_IN in s.wishes:
            return (
                "They asked you to chase, and the rule of one message without a reply says not to: the two disagree. "
                "Whether to check in once on their invitation is for you to decide."
            )
        return "A second message without a reply would irritate, whatever the channel and whoever it goes to."
    elsewhere = pending_elsewhere(s.case, now=s.now, person=s.lead.id if s.lead else None)
    if occasion is None or not elsewhere or s.lead is None:
        return None
    return (
        f"{how_it_went(s, elsewhere[-1])}, about another job, has had no reply, and {s.lead.name} is involved in both. "
        "A message now would be the second to reach them, so consider whether it can wait."
    )


@caution
def check_the_address(s: Situation, occasion: Occasion | None) -> str | None:
    """A message bounced.

    It reached nobody, so you may send one more to a corrected address.

    Guide: S19, S26, S52.
    """
    if occasion is None or not s.conversation.bounced:
        return None
    if len(s.conversation.bounced) > 1:
        return "More than one message has bounced. Get the right address from somebody there before you send another e-mail."
    return "Your message bounced and reached nobody. One more may go to a corrected address; check it letter by letter."


CAUTIONS = (
    later_than_24_hours,
    letter_arrives_after_24_hours,
    second_message_without_reply,
    check_the_address,
    *CONTRADICTIONS,
)


def cautions(s: Situation, occasion: Occasion | None) -> tuple[Caution, ...]:
    """Every warning for this case: first about what to do, then about the record."""
    found = (warn(s, occasion) for warn in CAUTIONS)
    return tuple(item for item in found if item is not None)


def _call_would_be_late(s: Situation, occasion: Occasion) -> bool:
    """They rang, so a call comes to mind, and no office hour is left for it."""
    wants_call = rang(s) is not None or s.case.debrief.preferred_method is Method.PHONE
    is_possible = not (asked_not_to_be_rung(s) or written_for_passing_on(s) or no_number(s)) and s.office is not None
    return wants_call and is_possible and first_opening(s, occasion) is None
