"""Waiting for a program until it waits itself."""

from pathlib import Path


def wait_until_asleep(process):
    """Return when a process sleeps in its read: Python loses a Ctrl-C that falls between its question and the read."""
    while Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0] != "S":
        pass
