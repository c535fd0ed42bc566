"""The time zone this machine is set to."""

import os
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from afterword.core.clock import zone

LOCALTIME = Path("/etc/localtime")
FOLDER = "zoneinfo/"


def local_zone() -> tzinfo:
    """The machine's IANA zone if the system names one, else its current offset."""
    for name in (os.environ.get("TZ", "").lstrip(":"), _linked()):
        try:
            if name:
                return zone(name)
        except (KeyError, ValueError, OSError):
            continue
    return datetime.now(UTC).astimezone().tzinfo or UTC


def _linked() -> str:
    """The name of the zone `/etc/localtime` points to."""
    try:
        target = str(LOCALTIME.resolve(strict=True))
    except OSError:
        return ""
    return target.partition(FOLDER)[2] if FOLDER in target else ""
