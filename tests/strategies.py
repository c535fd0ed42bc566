"""Hypothesis strategies for the core's values: whole cases without contradictions, and the parts they are made of."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from hypothesis import strategies as st

from afterword.core.case import (
    Candidate,
    Case,
    Confidence,
    Contact,
    Correspondence,
    CorrespondenceKind,
    Debrief,
    Direction,
    EmployerWish,
    Interview,
    InterviewFormat,
    InterviewStatus,
    OfficeHours,
    Organisation,
    OtherProcess,
    Person,
    Point,
    PointTone,
    Process,
    PromisedDecision,
    SendState,
    Side,
    Status,
    Sure,
    WantedFormality,
    WishCode,
)
from afterword.core.channel import Channel, Method
from afterword.core.message import Message, MessageKind

ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC")
DAY = date(2026, 3, 3)

texts = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["", "Dana", "naïve – “quoted”", "two\nlines", "CR\r\nLF", 'a "quote" and a \\', '\t#[x]=\'"""', "🎉"]
    ),
)
names = st.sampled_from(["Dana Marsh", "Ines Duarte", "José Ñuñez", "O’Neill", "李 雷", "X Æ A-12"])
zones = st.sampled_from(ZONES)
offsets = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))


def optional(strategy):
    return st.none() | strategy


def tuples_of(strategy, size=3):
    return st.lists(strategy, max_size=size).map(tuple)


@st.composite
def moments(draw, around=DAY):
    """An aware time within two months of `around`, in any offset."""
    noon = datetime(around.year, around.month, around.day, 12, tzinfo=UTC)
    moment = noon + draw(st.timedeltas(timedelta(days=-60), timedelta(days=60)))
    return moment.astimezone(draw(offsets))


contacts = st.builds(
    Contact,
    email=optional(st.sampled_from(["dana@larkfield.example", "i.duarte@larkfield.example"])),
    phone=optional(st.just("+44 20 7946 0101")),
    linkedin=optional(st.just("dana-marsh")),
    platform=optional(texts),
    chat=optional(texts),
    post=optional(st.just("1 High Street\nLeeds")),
)
candidates = st.builds(
    Candidate,
    name=names,
    email=optional(st.just("robin@example.org")),
    phone=optional(texts),
    postal_address=optional(texts),
    time_zone=optional(zones),
    locale=optional(st.sampled_from(["en-GB", "en-US", "de-DE"])),
    writing_samples=tuples_of(texts, 2),
)


@st.composite
def office_hours(draw):
    opening, closing = sorted(draw(st.lists(st.integers(0, 24 * 60 - 1), min_size=2, max_size=2, unique=True)))
    days = draw(st.lists(st.integers(1, 7), min_size=1, max_size=7, unique=True))
    return OfficeHours(days=tuple(sorted(days)), from_=time(*divmod(opening, 60)), to=time(*divmod(closing, 60)))


organisations = st.builds(
    Organisation,
    name=st.sampled_from(["Larkfield Foods", "Müller & Söhne", "株式会社"]),
    country=optional(st.sampled_from(["GB", "DE", "US"])),
    subdivision=optional(st.sampled_from(["SCT", "BY", "CA"])),
    time_zone=optional(zones),
    industry=optional(texts),
    culture=optional(texts),
    office_hours=optional(office_hours()),
    closed_on=tuples_of(st.dates(date(2026, 1, 1), date(2026, 12, 31)), 2),
)


@st.composite
def people(draw):
    count = draw(st.integers(0, 3))
    return tuple(draw(_person(f"p{number}")) for number in range(1, count + 1))


def _person(person_id):
    return st.builds(
        Person,
        id=st.just(person_id),
        name=names,
        honorific=optional(st.sampled_from(["Ms", "Mr", "Dr"])),
        role=optional(texts),
        side=st.sampled_from(Side),
        leads_recruitment=optional(st.booleans()),
        interviewed=optional(st.booleans()),
        contact=contacts,
        linkedin_connected=optional(st.booleans()),
        time_zone=optional(zones),
    )


@st.composite
def interviews(draw, person_ids):
    count = draw(st.integers(0, 2))
    return tuple(draw(_interview(f"i{number}", person_ids)) for number in range(1, count + 1))


@st.composite
def _interview(draw, interview_id, person_ids):
    start = draw(optional(moments()))
    length = draw(optional(st.integers(0, 240)))
    end = start + timedelta(minutes=length) if start and length is not None else draw(optional(moments()))
    return Interview(
        id=interview_id,
        round=draw(optional(st.integers(1, 4))),
        start=start if end is None or start is None or start <= end else None,
        end=end,
        time_zone=draw(optional(zones)),
        format=draw(optional(st.sampled_from(InterviewFormat))),
        status=draw(st.sampled_from(InterviewStatus)),
        with_=tuple(draw(st.lists(st.sampled_from(person_ids), max_size=3, unique=True))) if person_ids else (),
    )


def correspondence(person_ids, processes=("main", "none")):
    """Something that went either way; kinds and directions that do not go together are for other tests."""
    return st.builds(
        Correspondence,
        at=moments(),
        channel=st.sampled_from(Channel),
        direction=st.sampled_from(Direction),
        person=optional(st.sampled_from(person_ids)) if person_ids else st.none(),
        kind=st.sampled_from(CorrespondenceKind),
        process=st.sampled_from(processes),
        in_reply_to=optional(st.just("m0")),
        state=st.sampled_from(SendState),
        text=optional(texts),
    )


def processes(person_ids):
    promised = st.builds(
        PromisedDecision,
        by=st.one_of(st.dates(date(2026, 1, 1), date(2026, 12, 31)), moments()),
        time_zone=optional(zones),
        said_by=optional(st.sampled_from(person_ids)) if person_ids else st.none(),
        words=optional(texts),
    )
    return st.builds(
        Process,
        job_title=st.sampled_from(["Marketing executive", "Baker", "C++ developer"]),
        status=st.sampled_from(Status),
        promised_decision=optional(promised),
        decision_words=optional(texts),
    )


def points(person_ids):
    return st.builds(
        Point,
        text=texts,
        tone=st.sampled_from(PointTone),
        said_by=optional(st.sampled_from(person_ids)) if person_ids else st.none(),
        my_thought=optional(texts),
        could_help=optional(texts),
    )


def debriefs(person_ids):
    return st.builds(
        Debrief,
        feeling=optional(texts),
        feels_right=optional(st.booleans()),
        went_well=optional(st.booleans()),
        culture=optional(texts),
        formality=optional(st.sampled_from(WantedFormality)),
        preferred_method=optional(st.sampled_from(Method)),
        phone_confidence=optional(st.sampled_from(Confidence)),
        has_something_for_a_call=optional(st.booleans()),
        letter_is_welcome=optional(st.sampled_from(Sure)),
        letter_arrives_at=optional(moments()),
        visit_is_welcome=optional(st.sampled_from(Sure)),
        visit_is_practical=optional(st.booleans()),
        points=tuples_of(points(person_ids)),
        enthusiasm=tuples_of(texts, 2),
        forgotten=tuples_of(texts, 2),
        stress=tuples_of(texts, 2),
        stumble=optional(texts),
        nothing_to_add=optional(st.booleans()),
        notes=optional(texts),
    )


@st.composite
def cases(draw):
    """A whole case in which every id is known and no time contradicts another."""
    everybody = draw(people())
    ids = tuple(person.id for person in everybody)
    others = (OtherProcess(id="A", job_title="Baker", leads_recruitment=ids[0]),) if ids and draw(st.booleans()) else ()
    wish = st.builds(
        EmployerWish,
        code=st.sampled_from(WishCode),
        by=optional(st.sampled_from(ids)) if ids else st.none(),
        words=optional(texts),
    )
    return Case(
        application=draw(optional(texts)),
        candidate=draw(candidates),
        organisation=draw(organisations),
        people=everybody,
        process=draw(processes(ids)),
        other_processes=others,
        interviews=draw(interviews(ids)),
        correspondence=draw(tuples_of(correspondence(ids, ("main", "none", *(other.id for other in others))))),
        employer_wishes=draw(tuples_of(wish, 2)),
        debrief=draw(debriefs(ids)),
    )


messages = st.builds(
    Message,
    method=st.sampled_from(Method),
    to=optional(st.just("p1")),
    via=optional(st.just("p2")),
    cc=tuples_of(st.just("p2"), 1),
    at=optional(moments()),
    kind=st.sampled_from(MessageKind),
    subject=optional(texts),
    body=texts,
    attachments=tuples_of(texts, 1),
)
