"""How this owner likes the pages: the theme, and the zone moments are told in."""

from datetime import tzinfo
from typing import Any

from django.http import HttpRequest

from afterword import wiring
from afterword.adapters.local_zone import local_zone
from afterword.core.case import Case
from afterword.core.clock import zone
from afterword.service.profile import Profile


def look_of(request: HttpRequest) -> Profile:
    """The owner's profile, read once a request; the plain one for somebody who was not let in."""
    kept: Any = request
    if not hasattr(kept, "profile"):
        owner = getattr(request, "owner", None)
        kept.profile = wiring.profiles().get(owner) if owner else Profile()
    profile: Profile = kept.profile
    return profile


def my_zone(profile: Profile, case: Case | None = None) -> tzinfo:
    """The candidate's zone: from the case, else the profile, else this machine's."""
    name = (case.candidate.time_zone if case else None) or profile.time_zone
    return zone(name) if name else local_zone()
