"""The hiring process, others at the same firm, and the decision somebody promised."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Status(StrEnum):
    """Where the hiring process stands."""

    OPEN = "open"
    OFFER = "offer"
    REJECTED = "rejected"
    HIRED = "hired"
    WITHDRAWN = "withdrawn"
    CLOSED_BY_SILENCE = "closed_by_silence"

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to decide; an open offer still has to be."""
        return self not in (Status.OPEN, Status.OFFER)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisedDecision:
    """When they said they would decide: a day in the zone where it was promised, or an exact moment.

    `by` is None if they gave only `words`.
    """

    by: datetime | date | None = None
    time_zone: str | None = None
    said_by: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """The hiring process this case is about."""

    id: str = "main"
    job_title: str
    status: Status = Status.OPEN
    promised_decision: PromisedDecision | None = None
    decision_words: str | None = None

    @property
    def words_without_a_date(self) -> str | None:
        """What they said about the decision, if nobody has made a date of it."""
        promise = self.promised_decision
        if promise is not None and promise.by is not None:
            return None
        return self.decision_words or (promise.words if promise else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherProcess:
    """Another job at the same firm; `leads_recruitment` is the id of the person in charge of it."""

    id: str
    job_title: str
    status: Status = Status.OPEN
    leads_recruitment: str | None = None
