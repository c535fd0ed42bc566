"""What there is to write from: the notes of a case as far as they can be used, and what was left out and why."""

from dataclasses import dataclass, field

from afterword.core.case import PointTone
from afterword.core.draft.heard import Heard
from afterword.core.draft.left_out import LeftOut
from afterword.core.draft.notes.stumble import Stumble
from afterword.core.draft.own import Own


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """A point that can be referred to, with what the candidate thought of it and could do about it.

    `is_thought_of` says that they noted what it made them think of, in words that could not be used.
    """

    key: str
    tone: PointTone
    heard: Heard
    thought: Own | None = None
    offer: Own | None = None
    is_thought_of: bool = False

    @property
    def is_linked(self) -> bool:
        """Whether the candidate has something of their own to add to it."""
        return self.thought is not None or self.offer is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Readable:
    """A note that can be said, as it would be said, and what to tell the candidate where the message has it not."""

    note: str
    said: str
    otherwise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything usable in one case; `spare` are plain points nobody advised to refer to, for want of better ones.

    `offers` are what the candidate could help with, or has done, where the point they go with is left out.
    `readable` and `left_out` hold every note between them.
    """

    raised: tuple[Raised, ...] = ()
    spare: tuple[Raised, ...] = ()
    forgotten: tuple[Own, ...] = ()
    attractions: tuple[Own, ...] = ()
    strengths: tuple[Own, ...] = ()
    offers: tuple[Own, ...] = ()
    stumble: Stumble = field(default_factory=Stumble)
    readable: tuple[Readable, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
