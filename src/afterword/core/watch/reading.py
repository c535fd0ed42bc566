"""What an incoming mail was taken for."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from afterword.core.case import InterviewStatus
from afterword.core.reason import Question, Reason


class MailKind(StrEnum):
    """What an incoming mail is."""

    REPLY = "reply"
    NOTICE = "notice"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    DELAYED = "delayed"
    RECEIPT = "receipt"
    CALENDAR = "calendar"
    OWN_COPY = "own_copy"
    BULK = "bulk"
    UNRELATED = "unrelated"


class Answers(StrEnum):
    """Whether a mail answers our message; `ask` leaves it to the candidate."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


class Match(StrEnum):
    """By what a mail was tied to a case."""

    ID = "id"
    RETURNED_ID = "returned_id"
    THREAD = "thread"
    ADDRESS = "address"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A name and an address as a header gave them."""

    name: str = ""
    address: str = ""

    @property
    def shown(self) -> str:
        """The name, or the address where there is none; empty without either."""
        return self.name or self.address


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientStatus:
    """What a delivery report says of one recipient."""

    address: str
    action: str = ""
    status: str = ""
    diagnostic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewChange:
    """What a calendar message would change in an interview that is kept; nothing is changed before the candidate agrees."""

    interview: str
    uid: str | None = None
    sequence: int = 0
    status: InterviewStatus
    start: datetime | None = None
    end: datetime | None = None
    time_zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one incoming mail is, whether it answers, and the reasons for both; `confidence` is from 0 to 1."""

    format: str = "afterword/1"
    kind: MailKind
    answers: Answers
    match: Match = Match.NONE
    confidence: float
    reasons: tuple[Reason, ...]
    from_: Mailbox = Mailbox()
    message_id: str | None = None
    refers_to: tuple[str, ...] = ()
    sent_at: datetime | None = None
    subject: str = ""
    new_text: str = ""
    returns_on: date | None = None
    recipients: tuple[RecipientStatus, ...] = ()
    questions: tuple[Question, ...] = ()
    person: str | None = None
    """Who of the case wrote, or whom a report is about."""
    changes: InterviewChange | None = None
    """What a newer version of a kept invitation, or its cancellation, would change."""
