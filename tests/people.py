"""The same few people in every test: Robin is the candidate, Dana leads the hiring, Ines is in HR, Omar is another
candidate who must never see Robin's things.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.case import (
    Candidate,
    Case,
    Contact,
    Correspondence,
    CorrespondenceKind,
    Debrief,
    Direction,
    Interview,
    InterviewFormat,
    Organisation,
    Person,
    Point,
    Process,
)
from afterword.core.channel import Channel

INTERVIEW_START = datetime(2026, 3, 3, 10, tzinfo=UTC)
INTERVIEW_END = datetime(2026, 3, 3, 11, tzinfo=UTC)
"""A Tuesday in winter: London is on UTC."""

NOW = INTERVIEW_END + timedelta(hours=4)

ROBIN = Candidate(name="Robin Achebe", email="robin@example.org", time_zone="Europe/London", locale="en-GB")
OMAR = Candidate(name="Omar Haddad", email="omar@example.net", time_zone="Europe/London", locale="en-GB")
DANA = Person(
    id="p1",
    name="Dana Marsh",
    role="head of marketing",
    leads_recruitment=True,
    interviewed=True,
    contact=Contact(email="dana@larkfield.example", phone="+44 20 7946 0101"),
)
INES = Person(id="p2", name="Ines Duarte", role="HR partner", contact=Contact(email="ines@larkfield.example"))
LARKFIELD = Organisation(name="Larkfield Foods", country="GB", time_zone="Europe/London", industry="food manufacturing")
INTERVIEW = Interview(
    id="i1",
    round=1,
    start=INTERVIEW_START,
    end=INTERVIEW_END,
    time_zone="Europe/London",
    format=InterviewFormat.IN_PERSON,
    with_=("p1",),
)
INVITATION = Correspondence(
    id="m1",
    at=datetime(2026, 2, 20, 9, 12, tzinfo=UTC),
    channel=Channel.EMAIL,
    direction=Direction.IN,
    person="p1",
    kind=CorrespondenceKind.INVITATION,
    text="Would Tuesday 3 March at ten suit you?",
)
DEBRIEF = Debrief(
    feels_right=True,
    points=(Point(id="n1", text="Dana liked the tasting vans outside commuter stations", said_by="p1"),),
    enthusiasm=("a team that tests ideas on real streets",),
)
CASE = Case(
    candidate=ROBIN,
    organisation=LARKFIELD,
    people=(DANA, INES),
    process=Process(job_title="Marketing executive"),
    interviews=(INTERVIEW,),
    correspondence=(INVITATION,),
    debrief=DEBRIEF,
)
"""Robin was interviewed by Dana at Larkfield Foods four hours ago and has sent nothing yet."""

OMARS_CASE = replace(CASE, candidate=OMAR)


def our_message(*, at: datetime = NOW, kind: CorrespondenceKind = CorrespondenceKind.FOLLOW_UP) -> Correspondence:
    """Something Robin sent to Dana."""
    return Correspondence(at=at, channel=Channel.EMAIL, direction=Direction.OUT, person="p1", kind=kind)


def their_message(*, at: datetime, kind: CorrespondenceKind = CorrespondenceKind.REPLY) -> Correspondence:
    """Something Dana sent to Robin."""
    return Correspondence(at=at, channel=Channel.EMAIL, direction=Direction.IN, person="p1", kind=kind)


def with_correspondence(case: Case, *items: Correspondence) -> Case:
    """The case after these have gone or come too."""
    return replace(case, correspondence=(*case.correspondence, *items))
