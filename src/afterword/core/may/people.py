"""Actions that concern who is written to: may I write to this person?"""

from afterword.core.advise.recipient import (
    courier_of,
    details_before_a_guess,
    never_from_a_title,
    through_the_agency,
    to_the_one_in_charge,
)
from afterword.core.advise.whether.door import asked_not_to_be_contacted, offer_is_open
from afterword.core.case import WishCode
from afterword.core.may.asked import Asked, permit, refuse, refuse_because
from afterword.core.reason import Verdict


def message_to_non_primary_person(asked: Asked) -> Verdict:
    """May I send the follow-up to somebody who is not in charge?

    No, however nice they were. Asking a coordinator for details or to pass something on is not a follow-up.

    Guide: S17, S18.
    """
    why = to_the_one_in_charge(asked.s) or never_from_a_title(asked.s)
    text = "The follow-up goes to the person in charge; the others are thanked through it."
    return refuse(message_to_non_primary_person, text, why)


def direct_contact_bypassing_agency(asked: Asked) -> Verdict:
    """May I bypass the agency?

    Not if it asked for all contact to go through it. Otherwise you can write to the person in charge.

    Guide: S8, S17, S48.
    """
    if WishCode.CONTACT_VIA_AGENCY_ONLY in asked.s.wishes:
        text = "Going round the agency would not be well received."
        return refuse(direct_contact_bypassing_agency, text, through_the_agency(asked.s))
    if asked.closed is not None:
        return refuse_because(direct_contact_bypassing_agency, asked.closed)
    return permit(direct_contact_bypassing_agency, "Nobody asked for everything to go through an agency.")


def invent_contact_details(asked: Asked) -> Verdict:
    """May I guess an address from somebody else's?

    Never: it may reach a stranger, and they will notice. Ask for it, or have the message passed on.

    Guide: S8, S19.
    """
    text = "A guessed address may reach a stranger. Use what you were given, or ask for it."
    return refuse(invent_contact_details, text, details_before_a_guess(asked.s, courier_of(asked.s)))


def any_contact(asked: Asked) -> Verdict:
    """May I get in touch with them at all?

    Not if they asked candidates not to, not if it does not feel right to you, and not while one message is waiting for
    a reply. You may still answer what they ask.

    Guide: S8, S48, S52.
    """
    s = asked.s
    unwanted = asked_not_to_be_contacted(s)
    if unwanted is not None:
        return refuse_because(any_contact, unwanted)
    is_told = s.case.process.status.is_over and s.conversation.pending is None
    if is_told or offer_is_open(s):
        return permit(any_contact, "Nothing speaks against being in touch; it just no longer counts as a follow-up.")
    if asked.closed is not None:
        return refuse_because(any_contact, asked.closed)
    return permit(any_contact, "Nothing speaks against one message now.", asked.ruling.reason)
