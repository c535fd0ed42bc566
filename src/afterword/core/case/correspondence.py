"""What was written and said in either direction, and what the other side asked for."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from afterword.core.channel import Channel
from afterword.core.clock import require_aware


class Direction(StrEnum):
    """`in` came from their side, `out` from the candidate."""

    IN = "in"
    OUT = "out"


class CorrespondenceKind(StrEnum):
    """What a piece of correspondence was."""

    INVITATION = "invitation"
    ARRANGEMENT = "arrangement"
    SCREENING = "screening"
    QUESTION = "question"
    MESSAGE = "message"
    REPLY = "reply"
    REJECTION = "rejection"
    OFFER = "offer"
    CONTRACT = "contract"
    AUTO_REPLY = "auto_reply"
    READ_RECEIPT = "read_receipt"
    BOUNCE = "bounce"
    DELAY_NOTICE = "delay_notice"
    NEWSLETTER = "newsletter"
    FOLLOW_UP = "follow_up"
    CHECK_IN = "check_in"
    VOICEMAIL = "voicemail"
    ACCEPTANCE = "acceptance"
    ANSWER = "answer"


class SendState(StrEnum):
    """Whether something from the candidate was sent; `unknown` means nobody knows."""

    SENT = "sent"
    DRAFT = "draft"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """One message, call or meeting in either direction, on any channel, before or after the interview.

    `returns_on` is the day on which an absence ends, according to an automatic reply. `server_id` is the Message-ID with
    which a server replaced ours; answers refer to that one.
    """

    id: str | None = None
    at: datetime
    channel: Channel = Channel.EMAIL
    direction: Direction = Direction.IN
    person: str | None = None
    kind: CorrespondenceKind = CorrespondenceKind.MESSAGE
    process: str = "main"
    in_reply_to: str | None = None
    state: SendState = SendState.SENT
    subject: str | None = None
    text: str | None = None
    returns_on: date | None = None
    server_id: str | None = None

    def __post_init__(self) -> None:
        """Refuse times without a zone."""
        require_aware(self.at, name="at")


class WishCode(StrEnum):
    """What the employer or agency asked for."""

    NO_CONTACT = "no_contact"
    NO_CHASING = "no_chasing"
    NO_PHONE = "no_phone"
    CONTACT_VIA_AGENCY_ONLY = "contact_via_agency_only"
    INVITED_CHECK_IN = "invited_check_in"
    INVITED_VISIT = "invited_visit"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerWish:
    """Something the other side asked for, in their words."""

    code: WishCode
    by: str | None = None
    words: str | None = None
