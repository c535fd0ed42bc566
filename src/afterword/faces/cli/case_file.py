"""The case a command was given: a file, an id, an invitation, or standard input when its name is -."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from afterword.adapters.codec import INVITATIONS, MAX_BYTES, decode_case, refuse
from afterword.core.case import Case
from afterword.core.invitation.imported import Answers


def case_in(path: Path) -> Case:
    """The case in the file, kept under the id, or on standard input (JSON when it begins with a brace, else TOML)."""
    if str(path) != "-":
        from afterword.faces.cli.case_source import source_of

        return source_of(path).case
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


def case_or_invitation_in(path: Path, *, now: datetime, answers: Answers | None = None) -> Case:
    """The case in the file, or the one an invitation (.ics, .eml) makes with what the candidate adds.

    BadInputError asks for each thing a case must have and the invitation does not say.
    """
    if path.suffix.lower() not in INVITATIONS:
        return case_in(path)
    from afterword.adapters.invitation import read_invitation, whole_case

    return whole_case(read_invitation(path, now=now, answers=answers), source=str(path))
