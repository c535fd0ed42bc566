"""What is told once for all processes, from the page Me."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time

from django.http import QueryDict

from afterword import wiring
from afterword.core.case import Candidate, OfficeHours
from afterword.core.errors import ChangedMeanwhileError
from afterword.faces.web import places
from afterword.service.profile import THEMES, Profile

LOCALES = (
    ("en-GB", "British"),
    ("en-US", "American"),
    ("en-AU", "Australian"),
    ("en-CA", "Canadian"),
    ("en-IE", "Irish"),
    ("en-IN", "Indian"),
    ("en-NZ", "New Zealand"),
    ("en-ZA", "South African"),
)


WEEKDAYS = frozenset("1234567")


def profile_from(told: QueryDict, before: Profile) -> Profile:
    """What the page says; without a city it knows, no zone."""
    theme = told.get("theme", before.theme)
    return replace(
        before,
        name=told.get("name", "").strip(),
        email=_text(told.get("email")),
        phone=_text(told.get("phone")),
        postal_address=_text(told.get("postal_address")),
        time_zone=places.zone_at(told.get("place", "")),
        locale=told.get("locale") if told.get("locale") in dict(LOCALES) else None,
        writing_samples=tuple(text for each in told.getlist("sample") if (text := _text(each))),
        application=_text(told.get("application")),
        office_hours=_hours(told, before),
        theme=theme if theme in THEMES else before.theme,
    )


def problem_in(told: QueryDict) -> str:
    """What of it cannot be meant, as a sentence; empty where all of it can."""
    place = told.get("place", "").strip()
    if place and places.zone_at(place) is None:
        return f"“{place}” is no city we know; a larger one in the same time zone would do."
    is_told = "from" in told or "to" in told
    return "Office hours need a day, and have to begin before they end." if is_told and not _told_hours(told) else ""


def remember(owner: str, profile: Profile, candidate: Candidate, *, now: datetime) -> None:
    """The first name and address told of a process become the profile's, so that they are typed once."""
    told = replace(profile, name=profile.name or candidate.name, email=profile.email or candidate.email)
    if told != profile:
        with suppress(ChangedMeanwhileError):  # what was told on the page Me in that moment counts for more
            wiring.profiles().save(owner, told, before=profile, now=now)


def _hours(told: QueryDict, before: Profile) -> OfficeHours | None:
    """The hours told, None where they are the usual ones; those of before where they cannot be meant."""
    hours = _told_hours(told)
    if hours is None:
        return before.office_hours
    return None if hours == OfficeHours() else hours


def _told_hours(told: QueryDict) -> OfficeHours | None:
    try:
        from_, to = (time.fromisoformat(told.get(name, "")) for name in ("from", "to"))
    except ValueError:
        return None
    days = tuple(sorted({int(day) for day in told.getlist("days") if day in WEEKDAYS}))
    return OfficeHours(days=days, from_=from_, to=to) if days and from_ < to else None


def _text(told: str | None) -> str | None:
    return (told or "").replace("\r\n", "\n").strip() or None
