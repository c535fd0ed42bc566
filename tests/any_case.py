"""Any case at all, contradictory ones included: an end before its start, a reply from the future, two people in charge."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from afterword.adapters.public_holidays import PublicHolidays
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

CALENDAR = PublicHolidays()
ZONES = (
    "Europe/London",
    "America/Chicago",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Kiritimati",
)
IDS = ("p1", "p2", "p3")

maybe = st.none()
zones = maybe | st.sampled_from(ZONES)
moments = st.builds(
    lambda minutes, offset: (datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=minutes)).astimezone(
        timezone(timedelta(hours=offset))
    ),
    st.integers(0, 60 * 24 * 45),
    st.integers(-11, 13),
)
words = st.sampled_from(["", "relaxed", "very traditional", "not very formal", "next week", "100 months", "naïve — ✓"])
contacts = st.builds(
    Contact,
    email=maybe | st.just("dana@larkfield.example"),
    phone=maybe | st.just("+44 20 7946 0101"),
    linkedin=maybe | st.just("in/dana"),
    platform=maybe | st.just("dana"),
    chat=maybe | st.just("dana"),
    post=maybe | st.just("1 Mill Lane"),
)


def people():
    one = [
        st.builds(
            Person,
            id=st.just(key),
            name=st.just(f"Person {key}"),
            side=st.sampled_from(Side),
            leads_recruitment=maybe | st.booleans(),
            contact=contacts,
            linkedin_connected=maybe | st.booleans(),
            time_zone=zones,
        )
        for key in IDS
    ]
    return st.tuples(*one) | st.just(())


def interviews(key):
    return st.builds(
        Interview,
        id=st.just(key),
        start=maybe | moments,
        end=maybe | moments,
        time_zone=zones,
        format=maybe | st.sampled_from(InterviewFormat),
        status=st.sampled_from(InterviewStatus),
        with_=st.lists(st.sampled_from(IDS), unique=True).map(tuple),
    )


processes = st.sampled_from(["main", "A", "none", "Z"])
items = st.builds(
    Correspondence,
    id=maybe | st.sampled_from(["m1", "m2", "m3"]),
    at=moments,
    channel=st.sampled_from(Channel),
    direction=st.sampled_from(Direction),
    person=maybe | st.sampled_from(IDS),
    kind=st.sampled_from(CorrespondenceKind),
    process=processes,
    in_reply_to=maybe | st.sampled_from(["m1", "m2", "m9"]),
    state=st.sampled_from(SendState),
    text=maybe | st.just("550 dana@larkfield.example"),
)
debriefs = st.builds(
    Debrief,
    feels_right=maybe | st.booleans(),
    went_well=maybe | st.booleans(),
    culture=maybe | words,
    formality=maybe | st.sampled_from(WantedFormality),
    preferred_method=maybe | st.sampled_from(Method),
    phone_confidence=maybe | st.sampled_from(Confidence),
    has_something_for_a_call=maybe | st.booleans(),
    letter_is_welcome=maybe | st.sampled_from(Sure),
    letter_arrives_at=maybe | moments,
    visit_is_welcome=maybe | st.sampled_from(Sure),
    visit_is_practical=maybe | st.booleans(),
    points=st.lists(
        st.builds(Point, id=maybe, text=words, tone=st.sampled_from(PointTone), my_thought=maybe | words), max_size=3
    ).map(tuple),
    forgotten=st.lists(words, max_size=2).map(tuple),
    stress=st.lists(words, max_size=2).map(tuple),
    nothing_to_add=maybe | st.booleans(),
)
promises = st.builds(
    PromisedDecision, by=moments | st.dates(date(2026, 2, 1), date(2026, 5, 1)), time_zone=zones, words=maybe | words
)
cases = st.builds(
    Case,
    application=maybe | words,
    candidate=st.builds(Candidate, name=st.just("Robin Achebe"), time_zone=zones),
    organisation=st.builds(
        Organisation,
        name=st.just("Larkfield Foods"),
        country=maybe | st.sampled_from(["GB", "US", "JP", "XX"]),
        time_zone=zones,
        culture=maybe | words,
        office_hours=maybe | st.just(OfficeHours(days=(7, 1))) | st.just(OfficeHours()),
        closed_on=st.lists(st.dates(date(2026, 3, 1), date(2026, 4, 10)), max_size=3).map(tuple),
    ),
    people=people(),
    process=st.builds(
        Process,
        job_title=st.just("Marketing executive"),
        status=st.sampled_from([Status.OPEN] * 4 + list(Status)),
        promised_decision=maybe | promises,
        decision_words=maybe | words,
    ),
    other_processes=st.lists(
        st.builds(
            OtherProcess,
            id=st.just("A"),
            job_title=st.just("Analyst"),
            status=st.sampled_from(Status),
            leads_recruitment=maybe | st.sampled_from(IDS),
        ),
        max_size=1,
    ).map(tuple),
    interviews=st.one_of(st.just(()), st.tuples(interviews("i1")), st.tuples(interviews("i1"), interviews("i2"))),
    correspondence=st.lists(items, max_size=6).map(tuple),
    employer_wishes=st.lists(
        st.builds(EmployerWish, code=st.sampled_from(WishCode), by=maybe | st.sampled_from(IDS), words=maybe | words),
        max_size=2,
    ).map(tuple),
    debrief=debriefs,
)


@st.composite
def afterwards(draw):
    """A case some hours or weeks after its interview, mostly one in which something may go."""
    case, now = draw(cases), draw(moments)
    end = now - timedelta(hours=draw(st.sampled_from([0, 1, 5, 12, 23, 24, 25, 60, 200, 500])))
    held = replace(draw(interviews("i1")), start=None, end=end, status=InterviewStatus.HELD)
    theirs = tuple(
        replace(item, at=min(item.at, now), process="main")
        for item in case.correspondence
        if item.direction is Direction.IN and item.kind not in (CorrespondenceKind.REJECTION, CorrespondenceKind.OFFER)
    )
    wishes = tuple(wish for wish in case.employer_wishes if wish.code is not WishCode.NO_CONTACT)
    case = replace(case, interviews=(held,), correspondence=theirs, employer_wishes=wishes)
    case = replace(
        case, debrief=replace(case.debrief, feels_right=None), process=replace(case.process, status=Status.OPEN)
    )
    return (_rung(case, now) if case.people and draw(st.booleans()) else case), now


def _rung(case, now):
    """The same, in London, where the one in charge has rung and the candidate has something to say."""
    first, *others = case.people
    lead = replace(
        first, leads_recruitment=True, contact=replace(first.contact, phone="+44 20 7946 0101"), time_zone=None
    )
    people = (lead, *(replace(person, leads_recruitment=False) for person in others))
    call = Correspondence(
        at=now - timedelta(days=60), channel=Channel.PHONE, person=lead.id, kind=CorrespondenceKind.INVITATION
    )
    ready = {"phone_confidence": Confidence.GOOD, "has_something_for_a_call": True, "preferred_method": None}
    return replace(
        case,
        people=people,
        debrief=replace(case.debrief, **ready),
        organisation=replace(case.organisation, time_zone="Europe/London"),
        correspondence=(*case.correspondence, call),
    )
