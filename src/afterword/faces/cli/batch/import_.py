"""`afterword batch import`."""

from datetime import datetime
from pathlib import Path
from typing import Any

from afterword.adapters.codec import refuse
from afterword.adapters.invitation import read_invitation
from afterword.core.invitation.imported import Imported


def answer(line: dict[str, Any], now: datetime) -> Imported:
    """What the invitation at the path of the line says."""
    path = line.get("path")
    if not isinstance(path, str) or not path or "\0" in path:
        raise refuse("path", found="no path", expected="the path of an .ics or .eml file")
    return read_invitation(Path(path), now=now)
