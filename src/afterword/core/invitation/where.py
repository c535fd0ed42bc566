"""Where an interview took place, and only when the invitation leaves no doubt."""

import re

from afterword.core.case import InterviewFormat
from afterword.core.invitation.event import Event

MEETING = re.compile(
    r"https?://(?:[\w-]{1,40}\.){0,3}(?:zoom\.us/(?:j|my|w|s)/|zoomgov\.com/j/|teams\.microsoft\.com/(?:l/meetup-join|meet)/"
    r"|teams\.live\.com/meet/|meet\.google\.com/[a-z]{3}-|webex\.com/(?:meet|join|[\w-]{1,40}/j\.php)|whereby\.com/|gotomeet\.me/"
    r"|meet\.goto\.com/|bluejeans\.com/|meet\.jit\.si/|chime\.aws/|hirevue\.com/)",
    re.IGNORECASE,
)
ONLINE = re.compile(r"\b(?:zoom|teams|google meet|webex|skype|whereby|video|hangouts?)\b", re.IGNORECASE)
CALL = re.compile(r"\b(?:phone|telephone|call|rings?)\b", re.IGNORECASE)
NUMBER = re.compile(r"^(?:tel:)?\+?[\d\s().-]{7,20}$")
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:(?!\+?\d)\S", re.IGNORECASE)
"""What a program reads, as the “integrations:zoom” of a scheduling service; a number to ring is told apart before."""
UNDECIDED = re.compile(r"\b(?:tb[acd]|online|remote|virtual|to be (?:confirmed|decided|announced)|hybrid|or)\b", re.IGNORECASE)  # fmt: skip


def format_of(event: Event) -> tuple[InterviewFormat, str] | None:
    """The format and the property that says so; None when several readings are left.

    Calendars add a video link to meetings in rooms too, so a link beside an address proves nothing.
    """
    place = event.location.strip()
    link = MEETING.search(" ".join((place, *event.links, event.description)))
    if link:
        names_no_place = not place or MEETING.search(place) or ONLINE.search(place)
        has_room = any(guest.is_room for guest in event.attendees) or _is_mixed(place)
        return (InterviewFormat.VIDEO, _where(event)) if names_no_place and not has_room else None
    if not place or ADDRESS.match(place) or "://" in place or UNDECIDED.search(place):
        return None
    if NUMBER.match(place) or CALL.search(place):
        return None if ONLINE.search(place) else (InterviewFormat.PHONE, "LOCATION of the calendar part")
    return None if ONLINE.search(place) else (InterviewFormat.IN_PERSON, "LOCATION of the calendar part")


def _is_mixed(place: str) -> bool:
    """Several places, as Outlook joins a room and a link with a semicolon."""
    parts = [part.strip() for part in place.split(";") if part.strip()]
    return len(parts) > 1 and not all(MEETING.search(part) or ONLINE.search(part) for part in parts)


def _where(event: Event) -> str:
    if MEETING.search(event.location):
        return "meeting link in LOCATION of the calendar part"
    if any(map(MEETING.search, event.links)):
        return "conference property of the calendar part"
    return "meeting link in DESCRIPTION of the calendar part"
