"""Off the subject.

Finds sentences about something else than the job: politics, sport, family news, holidays.
Why: they read it to decide about a job.
Instead: leave it out; one line on something you talked about together is fine.
Guide: S53.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.rules import rambling
from afterword.core.review.tonal import heard

SEVERITY = Severity.WARNING
VERSION = 1
BAD = ("By the way, did you watch the match on Saturday?",)
GOOD = ("Thank you for the tip about the tasting vans.",)
CERTAIN = Phrases("""
did you see|watch|catch|hear|follow the|that|last|about .. game|match|film|movie|show|episode|election|final|score|race
the government|president|prime|election|elections|brexit|parliament minister? is|are|has|was|should|will|needs|ruined
my cat|dog|puppy|kitten|hamster|parrot|horoscope|aquarium has|is|was|just|had|loves|ate|says|will
bitcoin|crypto|horoscope
we're|we|i'm|i are|am? off|flying|going|away to|on .. holiday|friday|saturday|tenerife|cruise|vacation|beach
favourite|favorite recipe|band|team|film|movie|song
recipe for|of
my brother-in-law|mother-in-law|uncle|aunt|neighbour|neighbor|cousin|nephew says|thinks|told|always|has|is|was|just
have you ever|seen|read|tried|been .. film|movie|book|series|restaurant|astrology|yoga
weather has|is|was|lately|here .. awful|terrible|lovely|dreadful|awful|mad|hot|cold|rain
who|whom .. voted|voting|vote for
funny|weird|crazy story|thing happened
on an|a unrelated|another|completely|totally|different? note|topic|subject
off topic
speaking of weekends|weekend|holidays|holiday|food|sport|football|which|the weather
my fantasy football
tried the new|thai|restaurant|pub|café|cafe
""")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each such sentence that is not about something of the interview; of a rambling message `rambling` speaks."""
    if any(True for _ in rambling.check(doc, facts)):
        return
    for remark in heard(doc, "off_topic", CERTAIN, "This is off the subject of the job. Leave it out."):
        sentence = doc.sentence_at(remark.span[0]) if remark.span else None
        if sentence is None or not doc.stems_of(sentence) & facts.note_stems:
            yield remark
