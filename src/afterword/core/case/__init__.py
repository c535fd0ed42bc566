"""A case: everything known about one hiring process.

The fields are the keys of the public format `afterword/1`; a name that is a Python keyword has a trailing underscore
(`OfficeHours.from_` is `from` in a file). A missing fact is None or empty and becomes a question, never a guess.
"""

from dataclasses import dataclass, field
from datetime import datetime

from afterword.core.case.correspondence import (
    Correspondence,
    CorrespondenceKind,
    Direction,
    EmployerWish,
    SendState,
    WishCode,
)
from afterword.core.case.debrief import Confidence, Debrief, Point, PointTone, Sure, WantedFormality
from afterword.core.case.interview import Interview, InterviewFormat, InterviewStatus
from afterword.core.case.people import Candidate, Contact, OfficeHours, Organisation, Person, Side
from afterword.core.case.process import OtherProcess, Process, PromisedDecision, Status
from afterword.core.clock import require_aware

__all__ = [
    "FORMAT",
    "Candidate",
    "Case",
    "Confidence",
    "Contact",
    "Correspondence",
    "CorrespondenceKind",
    "Debrief",
    "Direction",
    "EmployerWish",
    "Interview",
    "InterviewFormat",
    "InterviewStatus",
    "OfficeHours",
    "Organisation",
    "OtherProcess",
    "Person",
    "Point",
    "PointTone",
    "Process",
    "PromisedDecision",
    "SendState",
    "Side",
    "Status",
    "Sure",
    "WantedFormality",
    "WishCode",
]

FORMAT = "afterword/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Everything known about one hiring process; `as_of` is the moment to answer for, if it is not now."""

    format: str = FORMAT
    as_of: datetime | None = None
    application: str | None = None
    candidate: Candidate
    organisation: Organisation
    people: tuple[Person, ...] = ()
    process: Process
    other_processes: tuple[OtherProcess, ...] = ()
    interviews: tuple[Interview, ...] = ()
    correspondence: tuple[Correspondence, ...] = ()
    employer_wishes: tuple[EmployerWish, ...] = ()
    debrief: Debrief = field(default_factory=Debrief)

    def __post_init__(self) -> None:
        """Refuse times without a zone."""
        require_aware(self.as_of, name="as_of")

    def person(self, person_id: str | None) -> Person | None:
        """The person with this id, or None."""
        return next((person for person in self.people if person.id == person_id), None)
