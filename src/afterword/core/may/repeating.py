"""Actions that repeat a message: may I send another one, or the same one to several people?"""

from afterword.core.advise.situation import Situation, day_of
from afterword.core.advise.whether.dialogue import nobody_knows_whether_it_went, one_message_is_unanswered
from afterword.core.advise.whether.door import does_not_feel_right
from afterword.core.advise.who_said_what import who
from afterword.core.case import Interview, Status, WishCode
from afterword.core.may.asked import Asked, may_reply, permit, refuse, refuse_because
from afterword.core.reason import Verdict
from afterword.core.wording import listed, the_day


def second_message_without_reply(asked: Asked) -> Verdict:
    """May I send a second message before they have answered the first?

    Never, whatever the channel and whoever it goes to. If they asked you to chase, that request and this rule disagree;
    one check-in is then for you alone to decide.

    Guide: S46, S52.
    """
    s = asked.s
    pending = nobody_knows_whether_it_went(s) or one_message_is_unanswered(s)
    if pending is None:
        text = "Nothing of yours waits for a reply now. Whatever you send next is the only one until they answer."
        return refuse(second_message_without_reply, text)
    if WishCode.INVITED_CHECK_IN in s.wishes:
        text = "They asked you to chase, and one message without a reply is the rule: that one check-in is for you to decide."
        return refuse(second_message_without_reply, text, pending)
    return refuse_because(second_message_without_reply, pending)


def automatic_resend(asked: Asked) -> Verdict:
    """May I let a program send it again automatically?

    Never: the first attempt may have arrived. Find out first, and then decide yourself.

    Guide: S26, S52.
    """
    text = "Nothing is ever sent again automatically: the first try may have arrived."
    return refuse(automatic_resend, text, nobody_knows_whether_it_went(asked.s))


def resend_to_bounced_address(asked: Asked) -> Verdict:
    """May I try the address that bounced again?

    No: it reaches nobody, or a stranger. You may decide to try a corrected address once.

    Guide: S19, S26, S52.
    """
    if asked.s.conversation.bounced:
        text = "That address reached nobody and will not now. Get the right one; whether to send one message there is for you to decide."
    else:
        text = "An address that bounced is not tried again; get the right one first."
    return refuse(resend_to_bounced_address, text)


def same_message_on_several_channels(asked: Asked) -> Verdict:  # noqa: ARG001 -- holds always
    """May I send the same message by several channels?

    No: that is more than one message without a reply. Choose one channel.

    Guide: S22, S52.
    """
    text = "The same words by two channels are two messages without a reply; choose the one that suits."
    return refuse(same_message_on_several_channels, text)


def same_message_to_several_people(asked: Asked) -> Verdict:
    """May I send the same message to several people?

    No: send one message to the person in charge, and ask them to pass your thanks on.

    Guide: S17, S23, S52.
    """
    lead = asked.s.lead
    name = lead.name if lead else "the one in charge"
    text = f"One message, to {name}; ask there to pass your thanks on. Copies compared by colleagues look mass-made."
    return refuse(same_message_to_several_people, text)


def separate_message_to_each_interviewer(asked: Asked) -> Verdict:
    """May I send each interviewer a separate message?

    No: send one message to the person in charge, and thank the others in it.

    Guide: S17, S52.
    """
    s = asked.s
    names = _others(asked, s.held)
    thanks = f"; it can thank {names} too" if names else ""
    text = f"One message goes to {s.lead.name if s.lead else 'the one in charge'}{thanks}. A note to each is several messages without a reply."
    return refuse(separate_message_to_each_interviewer, text)


def message_after_reply(asked: Asked) -> Verdict:
    """May I write again now that they have answered?

    Yes. A rejection, an invitation or a call from them is an answer too; an automatic reply is not.

    Guide: S22, S52.
    """
    s = asked.s
    last = s.conversation.last_reply
    if last is not None and may_reply(s):
        text = f"{who(s, last)} was in touch on {the_day(day_of(last.at, s.here))}, so it is your turn again, when you have something to say."
        return permit(message_after_reply, text)
    if _was_told(s):
        return permit(message_after_reply, "Their decision is an answer too; a short word of thanks for it may go.")
    if asked.closed is not None:
        return refuse_because(message_after_reply, asked.closed)
    return refuse(message_after_reply, "They have not answered anything yet; what may go now is the first follow-up.")


def _was_told(s: Situation) -> bool:
    """Whether they gave their decision outside the correspondence, and no message of ours is waiting."""
    is_theirs = s.case.process.status in (Status.REJECTED, Status.HIRED, Status.OFFER)
    return is_theirs and s.conversation.pending is None and does_not_feel_right(s) is None


def _others(asked: Asked, held: Interview | None) -> str:
    people = [asked.s.case.person(key) for key in (held.with_ if held else ())]
    names = [person.name for person in people if person and person is not asked.s.lead]
    return listed(names) if names else ""
