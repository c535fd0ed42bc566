"""Cases for the pages: an interview that ended some hours ago, whenever the test runs."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.adapters.codec import encode_case
from afterword.core.case import (
    Case,
    Contact,
    Correspondence,
    CorrespondenceKind,
    Debrief,
    Direction,
    Interview,
    InterviewFormat,
    Organisation,
    Point,
    Process,
)
from people import DANA, ROBIN

NOTES = Debrief(
    feels_right=True,
    points=(
        Point(
            id="n1",
            text="the tasting vans outside commuter stations",
            said_by="p1",
            could_help="planning the Leeds route",
        ),
    ),
    enthusiasm=("a team that tests its ideas on real streets",),
)


def fresh(*, hours_ago=5, job="Marketing executive", email="dana@larkfield.example", me="robin@example.org", **parts):
    """Robin met Dana some hours ago and wrote notes; nothing has gone either way since."""
    ended = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(hours=hours_ago)
    case = Case(
        candidate=replace(ROBIN, email=me),
        organisation=Organisation(name="Larkfield Foods", country="GB", time_zone="Europe/London"),
        people=(replace(DANA, honorific="Ms", contact=Contact(email=email, phone="+44 20 7946 0101")),),
        process=Process(job_title=job),
        interviews=(
            Interview(
                id="i1",
                start=ended - timedelta(hours=1),
                end=ended,
                time_zone="Europe/London",
                format=InterviewFormat.IN_PERSON,
                with_=("p1",),
            ),
        ),
        debrief=NOTES,
    )
    return replace(case, **parts)


def already_written(**parts):
    """A thank-you went two hours after the interview and has had no answer."""
    case = fresh(hours_ago=30, **parts)
    sent = Correspondence(
        id="m1",
        at=case.interviews[0].end + timedelta(hours=2),
        direction=Direction.OUT,
        kind=CorrespondenceKind.FOLLOW_UP,
        person="p1",
    )
    return replace(case, correspondence=(sent,))


def as_json(case):
    """The case as a file."""
    return encode_case(case)
