"""A message the candidate wants to send or say, and a draft of one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.core.channel import Method
from afterword.core.clock import require_aware


class MessageKind(StrEnum):
    """What a message from the candidate is for."""

    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    ANSWER = "answer"


class Essential(StrEnum):
    """The four things a follow-up can cover."""

    THANKS = "thanks"
    ENTHUSIASM = "enthusiasm"
    FIT = "fit"
    FORGOTTEN_DETAIL = "forgotten_detail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message; for a call or a visit the body is what to say.

    `to`, `via` and `cc` are ids of people in the case; `at` is when it will be sent, None meaning now.
    """

    method: Method = Method.EMAIL
    to: str | None = None
    via: str | None = None
    cc: tuple[str, ...] = ()
    at: datetime | None = None
    kind: MessageKind = MessageKind.THANK_YOU
    subject: str | None = None
    body: str
    attachments: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse times without a zone."""
        require_aware(self.at, name="at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message made from the case, with the notes it is based on and what would make it better."""

    message: Message
    points: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    essentials: tuple[Essential, ...] = ()
    gaps: tuple[str, ...] = ()
