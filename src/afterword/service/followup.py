"""A kept follow-up: one hiring process of one candidate, and what happened to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from afterword.core.case import Case
from afterword.core.clock import require_aware

LOCAL = "local"
"""The owner of everything on one's own machine."""


class Stage(StrEnum):
    """Where a follow-up stands, as far as lists need it; the advice says the rest."""

    OPEN = "open"
    WAITING = "waiting"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened: when, who did it, what it was. `data` holds plain JSON values."""

    at: datetime
    who: str
    what: str
    data: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse times without a zone."""
        require_aware(self.at, name="at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Followup:
    """A case as it is kept. `version` counts its changes; a save of an older version is refused."""

    id: str
    owner: str
    case: Case
    stage: Stage = Stage.OPEN
    due_at: datetime | None = None
    version: int = 1
    created_at: datetime
    changed_at: datetime
