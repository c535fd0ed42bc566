"""E-mail and messages on a platform, in a chat or on LinkedIn."""

from functools import lru_cache

from afterword.core.advise.method.weighed import Occasion, Standing, Weighed, out
from afterword.core.advise.recipient import courier_of
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation
from afterword.core.advise.touch import (
    FEW,
    ONLINE,
    can_reach,
    has_details,
    has_only_bounced_address,
    media,
    partner,
    wrote_on,
)
from afterword.core.case import InterviewFormat
from afterword.core.channel import BY, Channel, Method
from afterword.core.wording import listed


@rule
def email_is_the_standard(method: Method) -> str | None:
    """E-mail is the standard for most people.

    It arrives at once, can be read when it suits, and can be edited until it is right.

    Guide: S6, S31.
    """
    return (
        "E-mail is the standard: it arrives at once and can be read when it suits them."
        if method is Method.EMAIL
        else None
    )


@rule
def same_channel(s: Situation, method: Method) -> str | None:
    """Continue the dialogue in the medium it is already in.

    What counts is how the person in charge has been in touch with you, not anybody else.

    Guide: S22, S27, S32.
    """
    used = media(s)
    if method.channel not in used or len(used) == 1:
        return None
    return f"You have been in touch {BY[method.channel]}, so it is natural to continue there."


@rule
def only_medium(s: Situation, method: Method) -> str | None:
    """You have used only one medium so far.

    If everything went by e-mail, or everything on LinkedIn or a platform, send the follow-up there too.

    Guide: S22, S29.
    """
    if media(s) != {method.channel}:
        return None
    person = partner(s)
    name = person.name if person and any(item.person == person.id for item in s.conversation.theirs) else "the firm"
    return f"Everything from {name} has come {BY[method.channel]}, so it is best to stay there."


@rule
def online_interview_first_by_email(s: Situation, method: Method) -> str | None:
    """After a video interview a written message comes first.

    This holds even if they have called you before; a call stays acceptable in office hours.

    Guide: S33.
    """
    if s.held is None or s.held.format is not InterviewFormat.VIDEO or method.channel not in ONLINE:
        return None
    return "The interview was online, so a written message is the first choice."


@rule
def nothing_to_add(s: Situation, method: Method) -> str | None:
    """You have nothing to add.

    A quick thank-you by e-mail is enough then; a call or a letter would be too much for the occasion.

    Guide: S14, S36.
    """
    debrief = s.case.debrief
    if not debrief.nothing_to_add or debrief.forgotten or method is not Method.EMAIL:
        return None
    return "You have nothing to add, so a short thank-you by e-mail is all it needs."


@lru_cache(maxsize=FEW)
@rule
def not_in_touch_there(s: Situation) -> str:
    """You have not been in touch by this medium, or have no details for it.

    A new channel interrupts the dialogue, and details are never guessed.

    Guide: S19, S22.
    """
    used = sorted(media(s))
    so_far = f"; so far it was {listed(BY[channel] for channel in used)}" if used else ""
    return f"You have not been in touch there{so_far}."


@rule
def ask_for_the_address(s: Situation, method: Method) -> str | None:
    """You have no details for the person in charge, and nobody who could pass a message on.

    Ask first, at the firm or wherever the interview was arranged; never guess an address.

    Guide: S19, S31.
    """
    if method is not Method.EMAIL or s.lead is None or courier_of(s) is not None or has_details(s, s.lead):
        return None
    if media(s) == {Channel.IN_PERSON}:
        return f"You have only met {s.lead.name} in person: ask there for an e-mail address first, then write."
    return (
        f"Ask the firm for the e-mail address of {s.lead.name} first, then write; a guessed one may reach a stranger."
    )


@rule
def no_address(s: Situation) -> str:
    """You have no e-mail address for them.

    Guide: S19.
    """
    if s.lead and has_only_bounced_address(s, s.lead):
        return f"The address you have for {s.lead.name} bounced; get the right one before you send an e-mail."
    name = s.lead.name if s.lead else "the person in charge"
    return f"You have no e-mail address for {name}."


@rule
def linkedin_message_in_the_conversation(method: Method) -> str | None:
    """A message in an existing LinkedIn conversation is fine.

    It is not a connection request, which has to wait until the process is over.

    Guide: S29, S51.
    """
    if method is not Method.LINKEDIN_MESSAGE:
        return None
    return "A message in the conversation you already have there is fine; a connection request is not, while the process is open."


def online(s: Situation, method: Method, occasion: Occasion) -> Weighed:  # noqa: ARG001 -- writing waits for nobody
    """The standing of one written method."""
    if not _reachable(s, method):
        return out(method, no_address(s) if method is Method.EMAIL else not_in_touch_there(s))
    if _is_new_channel(s, method):
        if _reachable(s, Method.EMAIL):
            return out(method, not_in_touch_there(s))
        return Weighed(method=method, standing=Standing.LAST_RESORT, reasons=())
    reasons = applying(
        nothing_to_add(s, method),
        online_interview_first_by_email(s, method),
        only_medium(s, method),
        same_channel(s, method),
        ask_for_the_address(s, method),
        linkedin_message_in_the_conversation(method),
        email_is_the_standard(method),
    )
    return Weighed(method=method, standing=_standing(s, method), reasons=reasons)


def _is_new_channel(s: Situation, method: Method) -> bool:
    is_own_choice = s.case.debrief.preferred_method is method
    return method is not Method.EMAIL and method.channel not in media(s) and not is_own_choice


def _reachable(s: Situation, method: Method) -> bool:
    """Directly or through whoever passes it on; if it is not known who is in charge, e-mail stays the standard."""
    courier = courier_of(s)
    if courier is not None:
        return can_reach(s, courier, method.channel) or (method is Method.EMAIL and not _reaches_online(s))
    if s.lead is None:
        return method is Method.EMAIL or any(item.channel is method.channel for item in s.conversation.theirs)
    if can_reach(s, s.lead, method.channel):
        return True
    return method is Method.EMAIL and not has_details(s, s.lead) and not _bounced(s) and not _has_number(s)


def _has_number(s: Situation) -> bool:
    return s.lead is not None and can_reach(s, s.lead, Channel.PHONE)


def _bounced(s: Situation) -> bool:
    return s.lead is not None and has_only_bounced_address(s, s.lead)


def _reaches_online(s: Situation) -> bool:
    courier = courier_of(s)
    return courier is not None and any(can_reach(s, courier, c) or wrote_on(s, courier, c) for c in Channel)


def _standing(s: Situation, method: Method) -> Standing:
    used = media(s)
    if method is Method.EMAIL:
        if s.case.debrief.nothing_to_add and not used & set(ONLINE[1:]):
            return Standing.FIRST
        return Standing.NATURAL if Channel.EMAIL in used or not used & set(ONLINE) else Standing.POSSIBLE
    return Standing.POSSIBLE if Channel.EMAIL in used else Standing.NATURAL
