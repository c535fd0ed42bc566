"""An interview: when and where it took place, and with whom."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.core.clock import require_aware


class InterviewFormat(StrEnum):
    """Where the interview took place."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class InterviewStatus(StrEnum):
    """Whether the interview took place."""

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One conversation of the process; `end` is the real end, from which the 24 hours run.

    `uid` and `sequence` are the calendar's id of the invitation and the number of its version (RFC 5545).
    """

    id: str
    round: int | None = None
    start: datetime | None = None
    end: datetime | None = None
    time_zone: str | None = None
    format: InterviewFormat | None = None
    status: InterviewStatus = InterviewStatus.HELD
    with_: tuple[str, ...] = ()
    uid: str | None = None
    sequence: int | None = None

    def __post_init__(self) -> None:
        """Refuse times without a zone."""
        require_aware(self.start, name="start")
        require_aware(self.end, name="end")
