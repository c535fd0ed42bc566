"""What comes next, and when to look again."""

from datetime import datetime

from afterword.core.advise.absence import is_away, reachable, their_absence
from afterword.core.advise.advice import FollowUp, Next, Recipient, Window
from afterword.core.advise.recipient import courier_of
from afterword.core.advise.situation import Situation, is_agency_unknown
from afterword.core.advise.touch import can_reach, media
from afterword.core.advise.whether import Ruling
from afterword.core.advise.who_said_what import decision_on_record, has_accepted, open_invitation, open_question, who
from afterword.core.case import Status, WishCode
from afterword.core.channel import Channel, Method
from afterword.core.message import MessageKind
from afterword.core.wording import the_moment

EMAIL = Channel.EMAIL
DOING = {
    Method.EMAIL: "write the e-mail",
    Method.PLATFORM_MESSAGE: "write the message on the platform",
    Method.CHAT_MESSAGE: "write the chat message",
    Method.LINKEDIN_MESSAGE: "write the message in your LinkedIn conversation",
    Method.PHONE: "note three points and ring",
    Method.LETTER_BY_POST: "write the letter and post it",
    Method.LETTER_BY_HAND: "write the note and drop it off",
    Method.IN_PERSON: "note what you will say and drop in",
}


def next_step(s: Situation, ruling: Ruling, method: Method | None, recipient: Recipient, window: Window) -> Next:
    """The next thing to do."""
    match ruling.value:
        case FollowUp.YES:
            return Next(at=window.best, what=f"{_to_do(s, ruling, method, recipient)}{their_absence(s)}")
        case FollowUp.WAIT if s.conversation.uncertain:
            return Next(at=s.now, what="Find out whether your message went out, and record it.")
        case FollowUp.WAIT if ruling.kind is MessageKind.CHECK_IN:
            return Next(
                at=window.best,
                what=f"If nothing has come by then, ask once; if they write before that, record it.{their_absence(s)}",
            )
        case FollowUp.WAIT:
            return Next(
                at=ruling.opens,
                what="Afterwards, note when the interview really ended and what stuck; then look here again.",
            )
        case FollowUp.ALREADY_DONE:
            return Next(at=_when_they_are_back(s), what=f"{_after_done(s)}{their_absence(s)}")
        case _:
            return Next(what=_instead(s))


def _to_do(s: Situation, ruling: Ruling, method: Method | None, recipient: Recipient) -> str:
    doing = DOING[method] if method else "find out how they can be reached"
    question = open_question(s)
    if question is not None:
        return f"Answer {who(s, question)} first: {doing}, with a word of thanks."
    invitation = open_invitation(s)
    if invitation is not None:
        return f"Answer {who(s, invitation)}: {doing}, with the time that suits you and a word of thanks."
    if is_agency_unknown(s):
        return f"Ask who at the agency passes messages on, then {doing}."
    if recipient.person is None:
        return f"Find out who is in charge of this hire, then {doing}."
    if needs_details(s, method):
        return f"Ask {where_to_ask(s)} how {s.lead.name if s.lead else 'they'} can be reached, then {doing}."
    if ruling.kind is MessageKind.CHECK_IN:
        return f"Ask one friendly question: {doing}, then wait for their answer."
    if s.conversation.bounced and method is Method.EMAIL:
        doing = f"check the address letter by letter and {doing}"
    return f"{doing[0].upper()}{doing[1:]}, then wait for their answer."


def _when_they_are_back(s: Situation) -> datetime | None:
    """When to look again for an answer from somebody who is away; None if nobody is."""
    is_waiting = s.conversation.pending is not None and is_away(s, s.now)
    return reachable(s) if is_waiting else None


def needs_details(s: Situation, method: Method | None) -> bool:
    """Whether the advised e-mail has no address and nobody who could pass it on."""
    return method is Method.EMAIL and s.lead is not None and courier_of(s) is None and not can_reach(s, s.lead, EMAIL)


def where_to_ask(s: Situation) -> str:
    """Where to ask for details: in person if that was the only contact, else at the firm."""
    return "there in person" if media(s) == {Channel.IN_PERSON} else "at the firm"


def _after_done(s: Situation) -> str:
    if s.conversation.pending is not None:
        return "Wait for their answer and record it when it comes; any answer lets you write again."
    if s.ahead is not None:
        begins = s.ahead.start or s.ahead.end
        return (
            f"Get ready for {the_moment(begins, s.here)}; follow up after it."
            if begins
            else "Follow up after the next interview."
        )
    return "Wait for their decision; you may write again when there is something to say."


def _graceful_word(s: Situation) -> str:
    """A short word of thanks after a rejection: an answer to it, never a follow-up."""
    was_rejected = decision_on_record(s) == "rejection" or s.case.process.status is Status.REJECTED
    if not was_rejected or WishCode.NO_CONTACT in s.wishes or s.case.debrief.feels_right is False:
        return ""
    return "If you like, answer with two lines of thanks: it asks for nothing and leaves the door open. "


def _instead(s: Situation) -> str:
    if s.case.process.status is Status.OFFER or decision_on_record(s) == "offer":
        if has_accepted(s):
            return "Wait for the contract, and record it when it comes; until it is signed the process is open."
        return "Answer the offer when you are ready; that does not count as a follow-up."
    if s.case.process.status.is_over:
        return f"{_graceful_word(s)}A connection request on LinkedIn is possible now, if no other process with them is open."
    if decision_on_record(s) == "rejection":
        return f"{_graceful_word(s)}Mark the process as rejected."
    if open_question(s) is not None:
        return "Answer what they asked, and nothing beyond it."
    return "There is nothing to do: a follow-up is not required, and leaving it does no harm."
