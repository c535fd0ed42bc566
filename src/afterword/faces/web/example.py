"""A process to try everything on: made up, and impossible to send, because its addresses lead nowhere."""

from datetime import datetime, timedelta

from afterword.core.case import (
    Candidate,
    Case,
    Contact,
    Correspondence,
    CorrespondenceKind,
    Debrief,
    Interview,
    InterviewFormat,
    Organisation,
    Person,
    Point,
    Process,
    WantedFormality,
)

EXAMPLE = "example"
"""The id of the process of an example; `.example` addresses reach nobody (RFC 2606)."""

LONDON = "Europe/London"


def is_example(case: Case) -> bool:
    """It was made here and can be thrown away."""
    return case.process.id == EXAMPLE


def example_case(now: datetime) -> Case:
    """An interview that ended five hours ago, with notes."""
    ended = now.replace(minute=0, second=0, microsecond=0) - timedelta(hours=5)
    invited = Correspondence(
        id="m1",
        at=ended - timedelta(days=6),
        person="p1",
        kind=CorrespondenceKind.INVITATION,
        text="Would Tuesday suit you?",
    )
    return Case(
        application="Six years of street sampling for a coffee roaster in Bristol, forty towns a year.",
        candidate=Candidate(name="Robin Achebe", email="robin@candidate.example", time_zone=LONDON, locale="en-GB"),
        organisation=Organisation(name="Larkfield Foods", country="GB", time_zone=LONDON),
        people=_people(),
        process=Process(id=EXAMPLE, job_title="Marketing executive"),
        interviews=(
            Interview(
                id="i1",
                start=ended - timedelta(hours=1),
                end=ended,
                time_zone=LONDON,
                format=InterviewFormat.IN_PERSON,
                with_=("p1", "p2"),
            ),
        ),
        correspondence=(invited,),
        debrief=_debrief(),
    )


def _people() -> tuple[Person, ...]:
    dana = Person(
        id="p1",
        name="Dana Marsh",
        honorific="Ms",
        role="head of marketing",
        leads_recruitment=True,
        interviewed=True,
        contact=Contact(email="dana@larkfield.example", phone="+44 20 7946 0101"),
    )
    return dana, Person(id="p2", name="Ines Duarte", role="HR partner", leads_recruitment=False, interviewed=True)


def _debrief() -> Debrief:
    return Debrief(
        feeling="good",
        feels_right=True,
        formality=WantedFormality.USUAL,
        points=(
            Point(
                id="n1",
                text="the tasting vans outside commuter stations",
                said_by="p1",
                my_thought="we tried the same with coffee at festivals",
                could_help="planning the Leeds route",
            ),
        ),
        enthusiasm=("a team that tests its ideas on real streets",),
        forgotten=("passed the food hygiene certificate in January",),
    )
