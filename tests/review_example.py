"""The situation in which the BAD and GOOD examples of the rules are judged; it is also what their pages are about.

Robin Achebe was interviewed by Ms Dana Marsh at Larkfield Foods on Tuesday 3 March 2026 from ten to eleven. An example
may begin with a condition and a colon (`after our unanswered message: …`); the rest is the body of an e-mail that goes
out at five the same day.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.case import (
    Candidate,
    Case,
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
from afterword.core.channel import Method
from afterword.core.message import Message

ENDED = datetime(2026, 3, 3, 11, tzinfo=UTC)
SENT = datetime(2026, 3, 3, 17, tzinfo=UTC)
EXAMPLE = Case(
    application=(
        "Marketing assistant at Hopsworth Brewery since 2022. I led the relaunch of Hopsworth cider in nine stores and "
        "raised sales by 18 %. CIM diploma in digital marketing. Fluent Polish."
    ),
    candidate=Candidate(
        name="Robin Achebe",
        locale="en-GB",
        writing_samples=("Hello Dana, Tuesday suits me well, thank you. I'll bring the samples. Best wishes, Robin",),
    ),
    organisation=Organisation(name="Larkfield Foods", country="GB", time_zone="Europe/London"),
    people=(
        Person(
            id="p1",
            name="Dana Marsh",
            honorific="Ms",
            role="head of marketing",
            leads_recruitment=True,
            interviewed=True,
        ),
        Person(id="p2", name="Inês Duarte", role="HR partner", leads_recruitment=False, interviewed=True),
    ),
    process=Process(job_title="Marketing executive", decision_words="by Friday 20 March"),
    interviews=(
        Interview(
            id="i1",
            start=datetime(2026, 3, 3, 10, tzinfo=UTC),
            end=ENDED,
            time_zone="Europe/London",
            format=InterviewFormat.IN_PERSON,
            with_=("p1", "p2"),
        ),
    ),
    debrief=Debrief(
        points=(
            Point(id="n1", text="Dana liked the tasting vans outside commuter stations", said_by="p1"),
            Point(id="n2", text="the bottling hall tour; six bottling lines run at night"),
            Point(id="n3", text="I said I could start on 1 May"),
        ),
        enthusiasm=("a team that tests ideas on real streets",),
    ),
)
OUR_MESSAGE = Correspondence(
    at=SENT - timedelta(hours=1), direction=Direction.OUT, person="p1", kind=CorrespondenceKind.FOLLOW_UP
)
THEIR_REPLY = Correspondence(
    at=SENT - timedelta(minutes=30), direction=Direction.IN, person="p1", kind=CorrespondenceKind.REPLY
)
FORGOT = replace(EXAMPLE.debrief, forgotten=("I passed the forklift licence in January",))


def situation(example: str) -> tuple[Message, Case]:
    """The message and the case an example stands for."""
    condition, _, body = example.partition(": ")
    plain = Message(body=body, to="p1", at=SENT)
    match condition:
        case "after our unanswered message":
            return plain, replace(EXAMPLE, correspondence=(OUR_MESSAGE,))
        case "after their reply":
            return plain, replace(EXAMPLE, correspondence=(OUR_MESSAGE, THEIR_REPLY))
        case "three days later":
            return replace(plain, at=SENT + timedelta(days=3)), EXAMPLE
        case "the next morning":
            return replace(plain, at=SENT + timedelta(hours=15)), EXAMPLE
        case "as a letter":
            return replace(plain, method=Method.LETTER_BY_HAND), EXAMPLE
        case "on the phone":
            return replace(plain, method=Method.PHONE), EXAMPLE
        case "with something forgotten":
            return plain, replace(EXAMPLE, debrief=FORGOT)
    return Message(body=example, to="p1", at=SENT), EXAMPLE
