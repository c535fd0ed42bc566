"""What the candidate remembers of the interview and how they feel about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.core.channel import Method
from afterword.core.clock import require_aware


class WantedFormality(StrEnum):
    """How formal the candidate thinks these people are."""

    FORMAL = "formal"
    USUAL = "usual"
    RELAXED = "relaxed"
    UNSURE = "unsure"


class Confidence(StrEnum):
    """How comfortable the candidate is on the phone."""

    GOOD = "good"
    OK = "ok"
    LOW = "low"


class Sure(StrEnum):
    """Yes, no, or not sure."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class PointTone(StrEnum):
    """How a point raised in the interview felt; `other` has nothing to do with the job."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Something raised in the interview."""

    id: str | None = None
    text: str
    tone: PointTone = PointTone.POSITIVE
    said_by: str | None = None
    my_thought: str | None = None
    could_help: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """What the candidate remembers and feels. Every field is optional."""

    feeling: str | None = None
    feels_right: bool | None = None
    went_well: bool | None = None
    culture: str | None = None
    formality: WantedFormality | None = None
    preferred_method: Method | None = None
    phone_confidence: Confidence | None = None
    has_something_for_a_call: bool | None = None
    letter_is_welcome: Sure | None = None
    letter_arrives_at: datetime | None = None
    visit_is_welcome: Sure | None = None
    visit_is_practical: bool | None = None
    points: tuple[Point, ...] = ()
    enthusiasm: tuple[str, ...] = ()
    forgotten: tuple[str, ...] = ()
    stress: tuple[str, ...] = ()
    stumble: str | None = None
    nothing_to_add: bool | None = None
    notes: str | None = None

    def __post_init__(self) -> None:
        """Refuse times without a zone."""
        require_aware(self.letter_arrives_at, name="letter_arrives_at")

    @property
    def keyed_points(self) -> dict[str, Point]:
        """The points by their ids; one without an id by its place, such as `points[1]`."""
        return {point.id or f"points[{place}]": point for place, point in enumerate(self.points)}
