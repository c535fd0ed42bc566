"""What an owner says once for all follow-ups: who they are, how they write, how the pages should look."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from afterword.core.case import Candidate, Case, OfficeHours

THEMES = ("auto", "light", "dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Everything may be empty; a case made afterwards starts with what is there.

    `office_hours` are those usual where the candidate applies.
    """

    name: str = ""
    email: str | None = None
    phone: str | None = None
    postal_address: str | None = None
    time_zone: str | None = None
    locale: str | None = None
    writing_samples: tuple[str, ...] = ()
    application: str | None = None
    office_hours: OfficeHours | None = None
    theme: str = "auto"


class ProfileStore(Protocol):
    """Where profiles are kept, one an owner."""

    def get(self, owner: str) -> Profile:
        """The owner's profile; the empty one when nothing was told yet."""
        ...

    def save(self, owner: str, profile: Profile, *, before: Profile, now: datetime) -> None:
        """Keep the whole profile in the place of `before`; ChangedMeanwhileError when it is not that any more."""
        ...


def as_candidate(profile: Profile) -> Candidate:
    """The profile as the candidate of a case."""
    return Candidate(
        name=profile.name,
        email=profile.email,
        phone=profile.phone,
        postal_address=profile.postal_address,
        time_zone=profile.time_zone,
        locale=profile.locale,
        writing_samples=profile.writing_samples,
    )


def filled_from(profile: Profile, case: Case) -> Case:
    """`case` with what it does not say about the candidate, and about office hours, taken from the profile."""
    told = as_candidate(profile)
    candidate = replace(
        case.candidate,
        **{
            field: getattr(case.candidate, field) or getattr(told, field)
            for field in ("name", "email", "phone", "postal_address", "time_zone", "locale", "writing_samples")
        },
    )
    hours = case.organisation.office_hours or profile.office_hours
    organisation = replace(case.organisation, office_hours=hours)
    application = case.application or profile.application
    return replace(case, candidate=candidate, organisation=organisation, application=application)
