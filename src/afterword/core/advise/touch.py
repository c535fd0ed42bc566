"""How people can be reached: the details the candidate has, and the media the dialogue has used."""

from functools import lru_cache

from afterword.core.advise.situation import Situation, agency_person
from afterword.core.case import Confidence, Correspondence, CorrespondenceKind, Person, Sure
from afterword.core.channel import Channel, Method
from afterword.core.conversation import NO_PROCESS, is_human_reply

ONLINE = (Channel.EMAIL, Channel.PLATFORM, Channel.CHAT, Channel.LINKEDIN)
"""The e-mail class: written, at once, in a dialogue. Guide: S32."""

WRITTEN = (Channel.EMAIL, Channel.PLATFORM, Channel.CHAT, Channel.LETTER)
"""What a detail is enough for: LinkedIn would need a connection first."""

FEW = 4
"""Situations remembered at a time; one case is answered after the other."""

INVITING = frozenset({CorrespondenceKind.INVITATION, CorrespondenceKind.ARRANGEMENT, CorrespondenceKind.SCREENING})


def from_person(s: Situation, person: Person) -> tuple[Correspondence, ...]:
    """What this person said about this process, oldest first."""
    return tuple(item for item in s.conversation.theirs if item.person == person.id)


def partner(s: Situation) -> Person | None:
    """The person the message is sent to: the agency in between, else the person in charge."""
    return agency_person(s) or s.lead


@lru_cache(maxsize=FEW)
def dialogue(s: Situation) -> tuple[Correspondence, ...]:
    """The messages that show which medium is in use: from the person in charge, else the interviewers, else anybody."""
    person = partner(s)
    own = from_person(s, person) if person else ()
    if own:
        return own
    with_ = s.held.with_ if s.held else ()
    interviewers = tuple(item for item in s.conversation.theirs if item.person in with_)
    return interviewers or s.conversation.theirs


@lru_cache(maxsize=FEW)
def media(s: Situation) -> frozenset[Channel]:
    """The channels of that dialogue."""
    return frozenset(item.channel for item in dialogue(s))


@lru_cache(maxsize=FEW)
def rang(s: Situation) -> Correspondence | None:
    """The latest call from the person in charge; a call to invite, arrange or screen comes before any other."""
    person = partner(s)
    calls = [item for item in from_person(s, person) if item.channel is Channel.PHONE] if person else []
    inviting = [item for item in calls if item.kind in INVITING]
    found = inviting or calls
    return found[-1] if found else None


def address(person: Person, channel: Channel) -> str | None:
    """The detail of this person that belongs to `channel`, if the candidate has it."""
    contact = person.contact
    match channel:
        case Channel.EMAIL:
            return contact.email
        case Channel.PHONE:
            return contact.phone
        case Channel.PLATFORM:
            return contact.platform
        case Channel.CHAT:
            return contact.chat
        case Channel.LETTER:
            return contact.post
        case _:
            return contact.linkedin if channel is Channel.LINKEDIN else None


def can_reach(s: Situation, person: Person, channel: Channel) -> bool:
    """Whether the candidate has the detail, or a message from them on that channel to reply to."""
    if channel is Channel.EMAIL and has_only_bounced_address(s, person):
        return False
    if channel is Channel.LINKEDIN:
        return person.linkedin_connected is True or wrote_on(s, person, channel)
    if channel in (Channel.PHONE, Channel.IN_PERSON):
        return address(person, channel) is not None
    return address(person, channel) is not None or wrote_on(s, person, channel)


def wrote_on(s: Situation, person: Person, channel: Channel) -> bool:
    """Whether they used this channel themselves, about one of this firm's processes."""
    return any(
        item.person == person.id and item.channel is channel and item.process != NO_PROCESS and item.at <= s.now
        for item in s.case.correspondence
        if is_human_reply(item)
    )


@lru_cache(maxsize=FEW * 8)
def has_details(s: Situation, person: Person) -> bool:
    """Whether this person can be reached without guessing.

    Three details do not count: a LinkedIn profile the candidate is not connected to, a number of somebody who never
    called or whom it would not help to call, and a postal address unless a letter is certainly welcome.
    """
    if any(can_reach(s, person, channel) for channel in ONLINE):
        return True
    debrief = s.case.debrief
    is_rung = debrief.preferred_method is Method.PHONE or (
        wrote_on(s, person, Channel.PHONE) and not is_call_no_good(s)
    )
    if is_rung and can_reach(s, person, Channel.PHONE):
        return True
    return debrief.letter_is_welcome is Sure.YES and can_reach(s, person, Channel.LETTER)


def is_call_no_good(s: Situation) -> bool:
    """Whether the phone makes the candidate nervous and there is nothing particular to say. Guide: S40."""
    return s.case.debrief.phone_confidence is Confidence.LOW and not has_something_to_say(s)


def has_something_to_say(s: Situation) -> bool:
    """Whether the candidate says so, or has an important detail that was not mentioned."""
    debrief = s.case.debrief
    return bool(debrief.has_something_for_a_call) or bool(debrief.forgotten)


def has_only_bounced_address(s: Situation, person: Person) -> bool:
    """Whether the address on record is the one that bounced, as far as the report or the message names it."""
    email = person.contact.email
    if email is None or not s.conversation.bounced:
        return False
    reports = (item for item in s.case.correspondence if item.kind is CorrespondenceKind.BOUNCE and item.at <= s.now)
    items = (*s.conversation.bounced, *reports)
    return any(email.lower() in (item.text or "").lower() for item in items if item.person in (None, person.id))
