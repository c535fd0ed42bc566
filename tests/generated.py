"""Cases made by the hundred, of many trades, for what must hold over all drafts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from advised import advised
from afterword.core.advise.advice import Deadline, Formality
from afterword.core.case import (
    Candidate,
    Case,
    Contact,
    Correspondence,
    Debrief,
    Direction,
    Interview,
    InterviewFormat,
    Organisation,
    Person,
    Point,
    PointTone,
    Process,
    PromisedDecision,
)
from afterword.core.channel import Channel
from afterword.core.message import MessageKind

NAMES = (
    "Amara Osei", "Tom Birch", "Leila Farahani", "Jonas Weber", "Siân Pritchard", "Mateo Ruiz", "Hana Kobayashi",
    "Oluwaseun Adeyemi", "Grace Lin", "Piotr Zieliński", "Niamh Byrne", "Arjun Mehta", "Freya Dahl", "Marcus Hill",
    "Zainab Yusuf", "Ellie Park", "Rhys Morgan", "Beatriz Costa", "Callum Reid", "Ingrid Holm",
)  # fmt: skip
READERS = (
    ("Helen Frost", "Ms"), ("David Okoro", "Dr"), ("Marta Silva", None), ("Peter Lang", "Mr"), ("Aisha Khan", "Prof."),
    ("Joan Whitfield", "Mrs"), ("Alex Quinn", "Mx"), ("Tess", None),
)  # fmt: skip
FIRMS = (
    "Harbour Freight Lines", "St Anne's Hospital", "Bright Spark Energy", "Copper & Oak", "Lowfield Primary School",
    "Northgate Library", "Vela Robotics", "Meridian Bank", "Green Acre Farms", "Tidewater Marine", "Orchard Homes",
    "Castle Theatre", "Lumen Studios", "Ridgeway Council", "Pinecrest Dental",
)  # fmt: skip
JOBS = (
    "Night dispatcher", "Staff nurse", "Site engineer", "Head chef", "Teaching assistant", "Archivist", "Data analyst",
    "Branch manager", "Dairy technician", "Deck officer", "Letting agent", "Stage manager", "Motion designer",
    "Policy officer", "Dental receptionist", "Payroll clerk", "Warehouse planner", "Social worker", "Account manager",
    "QA engineer",
)  # fmt: skip
WHAT = (
    "berth", "kitchen", "archive", "workshop", "ward", "counter", "warehouse", "studio", "cold store", "night desk", "barn", "clinic",
    "library", "press room", "loading bay", "classroom", "greenhouse", "call centre", "lab", "ticket office",
)  # fmt: skip
WHERE = (
    "Hull",
    "Leeds",
    "Cork",
    "Perth",
    "Bristol",
    "Durham",
    "Exeter",
    "Galway",
    "Dundee",
    "Truro",
    "Boston",
    "Lincoln",
)
WHEN = (
    "in May",
    "in October",
    "next spring",
    "before June",
    "by the autumn",
    "on Mondays",
    "at weekends",
    "in the new year",
)
JOBS_TO_DO = (
    "planning the rota", "counting the returns", "labelling the samples", "mapping the cables", "writing the handover notes",
    "training the new starters", "restoring the old winch", "moving the records", "testing the alarms", "cutting the waste",
)  # fmt: skip
POINTS = (
    "the new {what} at {where}", "their plan for the {what} {when}", "they're moving the {what} to {where} {when}",
    "asked how I would run the {what} {when}", "asked about the {what} in {where}", "she walks round with every new hire at {where}",
    "they want to open a second {what} {when}", "the queue at the {what} {when}", "{doing} {when}", "{doing} at the {what} in {where}",
    "wants the {what} clean {when}", "said they do 'the {what} before the launch'", "how they train new drivers for the {what}",
    "the rota for the {what} is still done by hand", "asked would I do Sundays at the {what}", "showed me the {what} at {where}",
    "the {what} is older than the building", "they don't use agency staff at the {what}", "needs someone who can open the {what} alone",
    "talked about the move to {where} {when}", "early closing in the {what}", "mentioned the flood plan for the {what}",
    "explained how the {what} works {when}", "they will double the team in {where} {when}", "culvert permits with {where}",
    "why they left the {what} in {where}", "pricing for small shops in {where}", "visitors queue at the {what} {when}",
)  # fmt: skip
THOUGHTS = (
    "we tried the same at the ferry port in {where}", "I spent a year doing that in {where}", "the Christmas Eve queue in {where}",
    "reminded me of my first winter at the {what}", "my old team in {where} had the same problem", "did the same at the {what} in {where}",
    None, None, None, None,
)  # fmt: skip
HELP = (
    "{doing}",
    "set up the {what}",
    "the {what} {when}",
    "{doing} in {where}",
    "to open the {what}",
    None,
    None,
    None,
    None,
    None,
)
FORGOTTEN = (
    "passed the first-aid course in {where}", "I can work at the {what} {when}", "speak some Polish from two years in {where}",
    "{where} apprentice certificate", "ran the ticket office in {where} for two summers", "have a clean HGV licence from {where}",
    "I know the booking system at the {what}", "two winters at the {what} in {where}", "can start {when} at the {what}",
    "shouldve said start with the {what} in {where}", None, None, None, None,
)  # fmt: skip
WANTS = (
    "a team that tests ideas at the {what}", "working outdoors in {where}", "to learn the {what}", "they let juniors run the {what}",
    "the mix of desk and {what}", "seeing the {what} through from drawing to site", None, None, None,
)  # fmt: skip
STRENGTHS = (
    "six years at the {what} in {where}", "calm with angry customers at the {what}", "I ran the {what} alone for a year", "keeping the {what} honest",
    None, None, None,
)  # fmt: skip
SAMPLES = (
    (), (), ("Hi Helen, that works, I'll see you at 3. Best, Tom",), ("Dear Ms Frost, I would be glad to come on Tuesday. Kind regards, Amara Osei",),
    ("Hello, yes, Tuesday is fine. Thanks, L",),
)  # fmt: skip
LOCALES = ("en-GB", "en-US", "en-IE", "en-IN", "en-AU", None)
END = datetime(2026, 3, 3, 11, tzinfo=UTC)


def generated(number, *, seed=7):
    """Case `number` with its advice and its moment; the same number makes the same case."""
    random = Random(f"{seed}/{number}")
    name, honorific = random.choice(READERS)
    reader = Person(
        id="p1",
        name=name,
        honorific=honorific,
        leads_recruitment=True,
        interviewed=True,
        contact=Contact(email="r@x.example", phone="+44 20 7946 0101"),
    )
    other = Person(id="p2", name=random.choice(NAMES), role="HR partner")
    texts = [_filled(random, text) for text in random.sample(POINTS, random.randint(1, 3))]
    points = tuple(
        Point(
            id=f"n{place}",
            text=text,
            said_by=random.choice(("p1", None)),
            tone=random.choice((PointTone.POSITIVE, PointTone.POSITIVE, PointTone.NEUTRAL)),
            my_thought=_filled(random, random.choice(THOUGHTS)),
            could_help=_filled(random, random.choice(HELP)),
        )
        for place, text in enumerate(texts, start=1)
    )
    case = Case(
        candidate=Candidate(
            name=random.choice(NAMES),
            locale=random.choice(LOCALES),
            time_zone="Europe/London",
            writing_samples=random.choice(SAMPLES),
        ),
        organisation=Organisation(name=random.choice(FIRMS), country="GB", time_zone="Europe/London"),
        people=(reader, other),
        process=Process(job_title=random.choice(JOBS)),
        interviews=(
            Interview(
                id="i1",
                end=END,
                start=END - timedelta(hours=1),
                format=random.choice(tuple(InterviewFormat)),
                with_=random.choice((("p1",), ("p1", "p2"))),
                time_zone="Europe/London",
            ),
        ),
        debrief=Debrief(
            points=points,
            enthusiasm=_some(_filled(random, random.choice(WANTS))),
            forgotten=_some(_filled(random, random.choice(FORGOTTEN))),
            stress=_some(_filled(random, random.choice(STRENGTHS))),
        ),
    )
    now = END + timedelta(hours=random.choice((2, 5, 20, 60)))
    advice = advised(
        formality=random.choice(tuple(Formality)),
        deadline_24h=Deadline(at=END + timedelta(hours=24), passed=now > END + timedelta(hours=24)),
    )
    return case, replace(advice, refer_to=tuple(point.id for point in points)), now


def later(number, kind, *, seed=7):
    """Case `number` after its thank-you, with what came from them, or twelve days on where nothing did."""
    case, advice, now = generated(number, seed=seed)
    if kind is None:
        promised = PromisedDecision(by=END.date() + timedelta(days=10)) if number % 2 else None
        advice = replace(advice, kind=MessageKind.CHECK_IN)
        return (
            replace(case, process=replace(case.process, promised_decision=promised)),
            advice,
            now + timedelta(days=12),
        )
    came = Correspondence(
        at=now, channel=Channel.EMAIL, direction=Direction.IN, person="p1", kind=kind, text="Please see below."
    )
    return replace(case, correspondence=(came,)), replace(advice, kind=MessageKind.ANSWER), now + timedelta(minutes=20)


def _filled(random, text):
    """One of many notes of this shape."""
    chosen = {
        name: random.choice(values)
        for name, values in (("what", WHAT), ("where", WHERE), ("when", WHEN), ("doing", JOBS_TO_DO))
    }
    return text and text.format(**chosen)


def _some(text):
    return (text,) if text else ()
