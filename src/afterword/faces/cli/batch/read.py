"""`afterword batch read`."""

from datetime import datetime
from pathlib import Path
from typing import Any

from afterword.adapters.codec import refuse
from afterword.adapters.mail.files import mail_bytes
from afterword.core.watch import read
from afterword.core.watch.reading import Reading
from afterword.faces.cli.batch.line import case_of


def answer(line: dict[str, Any], now: datetime) -> Reading:
    """What the mail at the path of the line is, and whether it answers its case when there is one."""
    path = line.get("path")
    if not isinstance(path, str) or not path or "\0" in path:
        raise refuse("path", found="no path", expected="the path of an .eml file")
    case = case_of(line) if line.get("case") is not None else None
    return read(mail_bytes(Path(path)), case=case, now=now)
