"""Time zones as calendars name them: IANA, Windows, or rules of their own; and the country a zone lies in."""

import re
from datetime import datetime, tzinfo
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any
from zoneinfo import TZPATH

from icalendar import Component, Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from afterword.core.clock import zone
from afterword.core.invitation.event import When

IANA = re.compile(r"(?:[A-Z][\w+-]{1,30}/){1,2}[A-Z][\w+-]{1,30}$|^(?:UTC|GMT|Etc/UTC)$")
UTC_NAMES = frozenset({"utc", "gmt", "z", "etc/utc", "etc/gmt"})


def placed(wall: datetime, written: str, calendar: Component) -> When:
    """`wall` in the zone written beside it; without a zone anybody knows it stays a wall time."""
    if wall.tzinfo is not None and not written:
        return When(at=wall)
    wall = wall.replace(tzinfo=None)
    name = iana_name(written)
    if name:
        return When(at=wall.replace(tzinfo=zone(name)), zone=name, written=written)
    rules = _own_rules(calendar, written)
    if rules is not None and (offset := rules.utcoffset(wall)) is not None:
        return When(at=datetime.fromisoformat(wall.isoformat() + _sign(offset.total_seconds())), written=written)
    return When(wall=wall, written=written)


def iana_name(written: str) -> str | None:
    """The IANA name in `Europe/London`, `"/example.org/Europe/London"` or `GMT Standard Time`; None when there is none."""
    text = written.strip().strip("\"'").strip()
    if text.lower() in UTC_NAMES:
        return "UTC"
    found = IANA.search(text)
    for name in (text.lstrip("/"), found[0] if found else "", WINDOWS_TO_OLSON.get(text, "")):
        if name and _exists(name):
            return name
    return None


def _exists(name: str) -> bool:
    try:
        zone(name)
    except (KeyError, ValueError, OSError):
        return False
    return "/" in name or name == "UTC"


def _own_rules(calendar: Component, written: str) -> tzinfo | None:
    """The VTIMEZONE of this name, made into rules."""
    for part in calendar.walk("VTIMEZONE") if written else ():
        if str(part.get("TZID", "")) != written or not isinstance(part, Timezone) or not _is_yearly(part):
            continue
        try:
            rules: tzinfo = part.to_tz(lookup_tzid=False)
        except Exception:  # noqa: BLE001 -- the library raises whatever broken rules make it raise; then nobody knows the zone
            return None
        return rules
    return None


def _is_yearly(part: Timezone) -> bool:
    """Clocks change once a year each way; rules for every day or second are counted out at great length."""
    rules = [rule for change in part.subcomponents for rule in _listed(change.get("RRULE"))]
    return len(part.subcomponents) <= MOST_CHANGES and all(_listed(rule.get("FREQ")) == ["YEARLY"] for rule in rules)


MOST_CHANGES = 200
"""Parts of the longest list of changes we know, written out year by year."""


def _listed(value: Any) -> list[Any]:
    return [] if value is None else list(value) if isinstance(value, list) else [value]


def _sign(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


@cache
def country_of(zone_name: str) -> str | None:
    """The country a zone belongs to alone, by the table that comes with the zones; None when it is not there."""
    return next((row[0] for row in _table() if len(row) > 2 and row[2] == zone_name), None)  # noqa: PLR2004 -- its third column


@cache
def _table() -> tuple[list[str], ...]:
    for folder in TZPATH:
        path = Path(folder) / "zone.tab"
        if path.is_file():
            return _rows(path.read_text("utf-8"))
    try:
        return _rows((resources.files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8"))
    except (ModuleNotFoundError, OSError):
        return ()


def _rows(text: str) -> tuple[list[str], ...]:
    return tuple(line.split("\t") for line in text.splitlines() if not line.startswith("#"))
