"""A case: everything known about one hiring process.

The fields are the keys of the public format `afterword/1`; a name that is a Python keyword has a trailing underscore
(`OfficeHours.from_` is `from` in a file). A missing fact is None or empty and becomes a question, never a guess.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from afterword.core.channel import Channel, Method
from afterword.core.clock import require_aware

FORMAT = "afterword/1"


class Side(StrEnum):
    """Which side a person is on."""

    EMPLOYER = "employer"
    AGENCY = "agency"


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


class WishCode(StrEnum):
    """What the employer or agency asked for."""

    NO_CONTACT = "no_contact"
    NO_CHASING = "no_chasing"
    NO_PHONE = "no_phone"
    CONTACT_VIA_AGENCY_ONLY = "contact_via_agency_only"
    INVITED_CHECK_IN = "invited_check_in"
    INVITED_VISIT = "invited_visit"


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
class Candidate:
    """The person who was interviewed and signs the message."""

    name: str
    email: str | None = None
    phone: str | None = None
    postal_address: str | None = None
    time_zone: str | None = None
    locale: str | None = None
    writing_samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHours:
    """When the office can be called: ISO weekdays (1 = Monday) and local wall times."""

    days: tuple[int, ...] = (1, 2, 3, 4, 5)
    from_: time = time(9)
    to: time = time(17)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """The organisation that is hiring."""

    name: str
    country: str | None = None
    subdivision: str | None = None
    time_zone: str | None = None
    industry: str | None = None
    culture: str | None = None
    office_hours: OfficeHours | None = None
    closed_on: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """The contact details of a person that the candidate actually has."""

    email: str | None = None
    phone: str | None = None
    linkedin: str | None = None
    platform: str | None = None
    chat: str | None = None
    post: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on the other side. `leads_recruitment` is None if nobody has said."""

    id: str
    name: str
    honorific: str | None = None
    role: str | None = None
    side: Side = Side.EMPLOYER
    leads_recruitment: bool | None = None
    interviewed: bool | None = None
    contact: Contact = Contact()
    linkedin_connected: bool | None = None
    time_zone: str | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerWish:
    """Something the other side asked for, in their words."""

    code: WishCode
    by: str | None = None
    words: str | None = None


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
