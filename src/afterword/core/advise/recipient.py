"""To whom: always the person with primary responsibility for the hire, and how it reaches them."""

from functools import lru_cache

from afterword.core.advise.advice import Recipient
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation, agency_person, is_agency_unknown
from afterword.core.advise.touch import FEW, has_details, media
from afterword.core.advise.who_said_what import who_asked
from afterword.core.case import Person, Side, WishCode
from afterword.core.channel import Channel, Method
from afterword.core.conversation import is_human_reply
from afterword.core.message import MessageKind
from afterword.core.wording import listed


@rule
def to_the_one_in_charge(s: Situation) -> str | None:
    """The follow-up is addressed to the person with primary responsibility for the hire.

    Whoever that is and whoever was in the room, there is one message with one addressee.

    Guide: S17.
    """
    if s.lead is None:
        return None
    role = f" ({s.lead.role})" if s.lead.role else ""
    return f"{s.lead.name}{role} is in charge of this hire, so write to them and nobody else."


@rule
def never_from_a_title(s: Situation) -> str | None:
    """You are asked who is in charge; it is never inferred.

    It may be HR, the line manager or the head of a department. Neither a title nor a seat in the interview shows it.

    Guide: S17, S18.
    """
    if len(s.leads) == 1:
        return None
    if s.leads:
        return (
            f"{listed(person.name for person in s.leads)} are both marked as in charge; find out which of them decides."
        )
    return "Nobody has said who is in charge, and neither a title nor a seat in the interview shows it; find that out first."


@rule
def one_message_for_the_panel(s: Situation) -> str | None:
    """A panel gets one message.

    It goes to the person in charge and thanks the others through them. A note to each would be several messages without
    a reply.

    Guide: S17, S52.
    """
    with_ = s.held.with_ if s.held else ()
    others = [person.name for key in with_ if (person := s.case.person(key)) and person is not s.lead]
    if s.lead is None or not others:
        return None
    return f"One message is enough for everybody: ask {s.lead.name} to pass your thanks on to {listed(others)}."


@rule
def through_the_agency(s: Situation) -> str | None:
    """The agency asked for all contact to go through it.

    Bypassing it would not be well received. The message is addressed to the person in charge and sent to the agency to
    pass on. If nobody there has been named, you are asked who does that.

    Guide: S8, S17, S48.
    """
    if is_agency_unknown(s):
        return (
            "All contact is to go through the agency: find out who passes messages on there, and write to nobody else."
        )
    agent = agency_person(s)
    if agent is None or agent is s.lead:
        return None
    asked = who_asked(s, WishCode.CONTACT_VIA_AGENCY_ONLY)
    there = "there" if asked == agent.name else f"to {agent.name}"
    return f"{asked} asked for all contact to go through the agency, so send it {there} to be passed on."


@rule
def details_before_a_guess(s: Situation, courier: Person | None = None) -> str | None:
    """Ask for missing details; do not guess them.

    The addressee stays the same. Ask for the address, or let the person who arranged the interview pass the message on.
    An address derived from somebody else's may reach a stranger.

    Guide: S8, S19.
    """
    if s.lead is None or has_details(s, s.lead) or is_agency_unknown(s):
        return None
    if courier is None and media(s) == {Channel.IN_PERSON}:
        return f"You have no details for {s.lead.name} yet: ask for them there, and do not guess an address."
    if courier is None:
        return f"You have no details for {s.lead.name} yet: ask the firm for them, and do not guess an address."
    return f"You have no details for {s.lead.name}: ask {courier.name} for them, or ask {courier.name} to hand it on."


def recipient(s: Situation, method: Method | None = None, *, kind: MessageKind = MessageKind.THANK_YOU) -> Recipient:
    """The addressee (None if it is not known who is in charge) and who passes it on; a visit needs no details."""
    agent = agency_person(s)
    if s.lead is None:
        via = agent.id if agent else None
        return Recipient(deliver_via=via, reasons=applying(never_from_a_title(s), through_the_agency(s)))
    courier = courier_of(s)
    reasons = applying(
        to_the_one_in_charge(s),
        through_the_agency(s),
        None if agent or method is Method.IN_PERSON else details_before_a_guess(s, courier),
        one_message_for_the_panel(s) if kind is MessageKind.THANK_YOU else None,
    )
    return Recipient(person=s.lead.id, deliver_via=courier.id if courier else None, reasons=reasons)


@lru_cache(maxsize=FEW)
def courier_of(s: Situation) -> Person | None:
    """Who passes it on: the agency that asked for it, else a coordinator if the addressee's details are missing."""
    agent = agency_person(s)
    if agent is not None:
        return None if agent is s.lead else agent
    if s.lead is None or has_details(s, s.lead):
        return None
    return _coordinator(s)


def _coordinator(s: Situation) -> Person | None:
    """The person who wrote last about this process, else one with known details; the employer's side first.

    Whoever is only known from another process there has nothing to do with this one.
    """
    wrote = [item.person for item in reversed(s.conversation.theirs) if is_human_reply(item)]
    elsewhere = _of_other_processes(s) - set(wrote)
    others = [
        person
        for person in s.case.people
        if person is not s.lead and person.id not in elsewhere and has_details(s, person)
    ]

    def rank(person: Person) -> tuple[bool, int, str]:
        place = wrote.index(person.id) if person.id in wrote else len(wrote)
        return person.side is Side.AGENCY, place, person.id

    return min(others, key=rank, default=None)


def _of_other_processes(s: Situation) -> set[str | None]:
    """Who leads another process of the firm and took no part in the interviews of this one."""
    met = {key for interview in s.case.interviews for key in interview.with_}
    return {process.leads_recruitment for process in s.case.other_processes} - met
