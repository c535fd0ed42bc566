"""Findings a candidate has decided to ignore, stored next to the message, never inside it.

For `letter.txt` they are in `letter.txt.ignored`, one line each: the fingerprint, the rule, and the reason.
"""

from pathlib import Path

from afterword.adapters.whole_file import write_whole

SUFFIX = ".ignored"
HEAD = "# Findings ignored on purpose. One line each: fingerprint, rule, reason.\n"


def beside(message: Path) -> Path:
    """The file that lists the ignored findings of a message."""
    return message.with_name(message.name + SUFFIX)


def fingerprints(message: Path) -> frozenset[str]:
    """The ignored findings; empty if there is no such file."""
    try:
        lines = beside(message).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return frozenset()
    return frozenset(line.split()[0] for line in lines if line.strip() and not line.startswith("#"))


def leave(message: Path, *, fingerprint: str, rule: str, reason: str) -> None:
    """Ignore a finding from now on; ignoring it twice changes nothing."""
    if fingerprint in fingerprints(message):
        return
    path = beside(message)
    text = path.read_text("utf-8") if path.exists() else HEAD
    write_whole(path, f"{text}{fingerprint}  {rule}  {' '.join(reason.split())}\n".encode())
