"""Time zones by the name of a city, as people know them."""

import os
from functools import cache
from pathlib import Path
from zoneinfo import available_timezones

AREAS = ("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")


@cache
def cities() -> tuple[str, ...]:
    """Every city that names a zone, in the order of the alphabet."""
    return tuple(sorted(_zones_by_city()))


def zone_at(place: str) -> str | None:
    """The zone of a city (`London`) or of that name itself (`Europe/London`); None when there is none."""
    wanted = place.strip()
    if wanted in _zones():
        return wanted
    return _folded().get(wanted.casefold())


def here() -> str | None:
    """The zone this machine is set to, where it says so by name."""
    link = Path("/etc/localtime")
    named = os.environ.get("TZ") or (str(link.resolve()).partition("zoneinfo/")[2] if link.exists() else "")
    return named if named in _zones() and "/" in named else None


@cache
def _zones() -> frozenset[str]:
    """The name of every zone; asking for them walks through hundreds of files."""
    return frozenset(available_timezones())


@cache
def _zones_by_city() -> dict[str, str]:
    names = sorted(name for name in _zones() if name.startswith(AREAS))
    return {name.rpartition("/")[2].replace("_", " "): name for name in names}


@cache
def _folded() -> dict[str, str]:
    return {city.casefold(): name for city, name in _zones_by_city().items()}
