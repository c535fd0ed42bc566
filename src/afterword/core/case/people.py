"""The candidate, the organisation, and the people of the other side."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Side(StrEnum):
    """Which side a person is on."""

    EMPLOYER = "employer"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """The person who was interviewed and signs the message."""

    name: str
    email: str | None = None
    phone: str | None = None
    postal_address: str | None = None
    time_zone: str | None = None
    locale: str | None = None
    writing_samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHours:
    """When the office can be called: ISO weekdays (1 = Monday) and local wall times."""

    days: tuple[int, ...] = (1, 2, 3, 4, 5)
    from_: time = time(9)
    to: time = time(17)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """The organisation that is hiring."""

    name: str
    country: str | None = None
    subdivision: str | None = None
    time_zone: str | None = None
    industry: str | None = None
    culture: str | None = None
    office_hours: OfficeHours | None = None
    closed_on: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """The contact details of a person that the candidate actually has."""

    email: str | None = None
    phone: str | None = None
    linkedin: str | None = None
    platform: str | None = None
    chat: str | None = None
    post: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on the other side. `leads_recruitment` is None if nobody has said."""

    id: str
    name: str
    honorific: str | None = None
    role: str | None = None
    side: Side = Side.EMPLOYER
    leads_recruitment: bool | None = None
    interviewed: bool | None = None
    contact: Contact = Contact()
    linkedin_connected: bool | None = None
    time_zone: str | None = None
