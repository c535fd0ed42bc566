"""The case a command was given: a file, an id, an invitation, or standard input when its name is -."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from afterword.adapters.codec import INVITATIONS, MAX_BYTES, decode_case, refuse
from afterword.core.case import Case
from afterword.core.invitation.imported import Answers, Imported

STANDARD_INPUT = "standard input"


def case_in(path: Path) -> Case:
    """The case in the file, kept under the id, or on standard input (JSON when it begins with a brace, else TOML)."""
    if str(path) != "-":
        from afterword.faces.cli.case_source import source_of

        return source_of(path).case
    data = standard_input()
    syntax = "json" if data.lstrip().startswith(b"{") else "toml"
    return decode_case(data, syntax=syntax, source=STANDARD_INPUT)


def standard_input(*, limit: int = MAX_BYTES) -> bytes:
    """All that is given on standard input; BadInputError when that is more than `limit` bytes."""
    data = sys.stdin.buffer.read(limit + 1)
    if len(data) > limit:
        raise refuse(STANDARD_INPUT, found=f"more than {limit // 1_000_000} MB", expected="something smaller")
    return data


def invitation_in(path: Path, *, now: datetime, answers: Answers) -> Imported:
    """What the invitation in the file, or on standard input, says together with what the candidate adds.

    What may have been read wrongly is said on standard error.
    """
    from afterword.adapters.invitation import invitation_from, read_invitation
    from afterword.faces.cli.paper import say

    if str(path) == "-":
        imported = invitation_from(standard_input(), source=STANDARD_INPUT, now=now, answers=answers)
    else:
        imported = read_invitation(path, now=now, answers=answers)
    for warning in imported.warnings:
        say(f"Take care: {warning.text}", is_aside=True)
    return imported


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
    from afterword.adapters.invitation import whole_case

    return whole_case(invitation_in(path, now=now, answers=answers or Answers()), source=str(path))
