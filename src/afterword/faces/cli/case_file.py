"""The case a command was given: a file, or standard input when its name is -."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from afterword.adapters.codec import MAX_BYTES, decode_case, read_case, refuse
from afterword.core.case import Case


def case_in(path: Path) -> Case:
    """The case in the file, or on standard input (JSON when it begins with a brace, else TOML)."""
    if str(path) != "-":
        return read_case(path)
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise refuse("-", found="more than 5 MB", expected="a smaller case")
    syntax = "json" if data.lstrip().startswith(b"{") else "toml"
    return decode_case(data, syntax=syntax, source="standard input")


def moment_of(now: datetime | None, case: Case | None = None) -> datetime:
    """The moment asked for: `--now`, else the one the case fixes, else the clock's."""
    if now is not None:
        return now
    return case.as_of if case and case.as_of else datetime.now(UTC).astimezone()
