"""To whom, by which way and how formally: as advised, and where nothing is advised as they themselves have done it."""

from datetime import datetime

from afterword.core.advise.advice import Advice, Formality
from afterword.core.advise.formality import formality
from afterword.core.advise.situation import situation_of
from afterword.core.case import Case, Contact, Correspondence, Person
from afterword.core.channel import Channel, Method
from afterword.core.holidays import NO_HOLIDAYS
from afterword.core.message import MessageKind

ONLINE = {
    Channel.PLATFORM: Method.PLATFORM_MESSAGE,
    Channel.CHAT: Method.CHAT_MESSAGE,
    Channel.LINKEDIN: Method.LINKEDIN_MESSAGE,
}


def method_of(case: Case, advice: Advice, came: Correspondence | None) -> Method:
    """The way advised; else the one their last message `came`, e-mail where that was no writing."""
    online = ONLINE.get(came.channel) if came else None
    return advice.method.value or online or _way_to(reader_of(case, advice, came))


def _way_to(reader: Person | None) -> Method:
    """E-mail, unless only an online address of theirs is known."""
    known = reader.contact if reader else Contact()
    if known.email:
        return Method.EMAIL
    online = ((known.platform, Channel.PLATFORM), (known.chat, Channel.CHAT), (known.linkedin, Channel.LINKEDIN))
    return next((ONLINE[channel] for address, channel in online if address), Method.EMAIL)


def reader_of(case: Case, advice: Advice, came: Correspondence | None) -> Person | None:
    """The one advised; else who wrote last, or the only one known to lead the recruitment.

    Only an answer goes to somebody who is known not to be in charge.
    """
    leading = [person for person in case.people if person.leads_recruitment]
    wrote = case.person(came.person) if came else None
    if wrote and wrote.leads_recruitment is False and advice.kind is not MessageKind.ANSWER:
        wrote = None
    return case.person(advice.recipient.person) or wrote or (leading[0] if len(leading) == 1 else None)


def formality_of(case: Case, advice: Advice, *, now: datetime, method: Method) -> Formality:
    """The advised formality; unsure means formal, and a letter goes one notch above a message."""
    value = advice.formality.value
    if value is None:
        return formality(situation_of(case, now=now, calendar=NO_HOLIDAYS), method).value or Formality.FORMAL
    if not method.is_letter or (advice.method.value and advice.method.value.is_letter):
        return value
    return Formality.PROFESSIONAL if value is Formality.FRIENDLY_PROFESSIONAL else Formality.FORMAL
