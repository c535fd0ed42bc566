"""What a candidate noted and where they met, as the rules read it."""

from datetime import datetime
from typing import NamedTuple


class Note(NamedTuple):
    """A piece of the candidate's notes with the stems that carry it."""

    text: str
    stems: frozenset[str]


class Meeting(NamedTuple):
    """An interview that was held, in local time; `start` may be unknown."""

    start: datetime | None
    end: datetime
