"""The result types of the advice: a value and its reasons for each question."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.core.channel import Method
from afterword.core.message import Essential, MessageKind
from afterword.core.reason import Caution, Question, Reason


class FollowUp(StrEnum):
    """Whether to follow up now."""

    YES = "yes"
    NO = "no"
    WAIT = "wait"
    ALREADY_DONE = "already_done"


class Formality(StrEnum):
    """How formal the message should be, least first."""

    FRIENDLY_PROFESSIONAL = "friendly_professional"
    PROFESSIONAL = "professional"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whether:
    """The verdict, with its reasons."""

    value: FollowUp
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodOption:
    """A method that was weighed, with what speaks for or against it."""

    value: Method
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodChoice:
    """The method advised (None when nothing should be sent), the alternatives, and the ones ruled out."""

    value: Method | None = None
    reasons: tuple[Reason, ...] = ()
    alternatives: tuple[MethodOption, ...] = ()
    rejected: tuple[MethodOption, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who it is addressed to, and who passes it on if it cannot go to them directly."""

    person: str | None = None
    deliver_via: str | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """When it may be sent; `best` lies inside, and within office hours for a call or a visit."""

    opens: datetime | None = None
    best: datetime | None = None
    closes: datetime | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """24 elapsed hours after the real end of the last interview held."""

    at: datetime | None = None
    passed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormalityChoice:
    """How formal, with its reasons."""

    value: Formality | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Essentials:
    """Which of the four essentials to cover, which are optional, and which to leave out."""

    cover: tuple[Essential, ...] = ()
    optional: tuple[Essential, ...] = ()
    leave_out: tuple[Essential, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """What comes next and when to look again."""

    at: datetime | None = None
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The whole answer for one case at one moment."""

    format: str = "afterword/1"
    follow_up: Whether
    kind: MessageKind | None = None
    method: MethodChoice = MethodChoice()
    recipient: Recipient = Recipient()
    window: Window = Window()
    deadline_24h: Deadline = Deadline()
    formality: FormalityChoice = FormalityChoice()
    essentials: Essentials = Essentials()
    refer_to: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    warnings: tuple[Caution, ...] = ()
    next: Next | None = None
