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
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import heard
from afterword.core.review.words import bag

SEVERITY = Severity.WARNING
VERSION = 3
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


THEMES = tuple(
    map(
        bag,
        (
            "weather rain raining rainy snow snowed snowing sunshine sunny heatwave frost drizzle forecast spring summer autumn",
            "cat dog puppy kitten hamster parrot goldfish rabbit airing vet cats dogs",
            "match referee striker goal goals league playoffs bracket innings football cricket rugby team season penalty cup",
            "government minister election politicians council mayor brexit vote taxes bins petrol president bypass roads",
            "recipe barbecue cake holiday beach film novel series horoscope episode concert pub telly television weekend birthday",
            "beans tomatoes roses allotment greenfly lawn garden runner marrows daffodils courgettes",
            "neighbour neighbours neighbor neighbors cousin uncle aunt mother-in-law father-in-law in-laws nephew niece",
        ),
    )
)
"""What people chat about when they are not talking about work."""

EVERY_THEME = frozenset().union(*THEMES)

CHAT = Phrases("""
haven't|hasn't|isn't|aren't|doesn't|don't|didn't|wasn't we|it|you|they
isn't|aren't it|they
by the way
have you seen|heard|read|been|tried|watched
did you see|hear|watch|know|catch
are you going|off|doing|watching
do you like|watch|follow|have|know|think
how about that|those|the
what about that|those
on another|a|an different|unrelated|lighter? note
would you believe
they say
still won't
if you ask me
""")
HERS = bag("my our we we've i've i i'm")


def _chats(doc: Doc, sentence: Sentence) -> tuple[str, ...]:
    """Two themes of small talk in a sentence, or one beside a turn of small talk."""
    words = doc.words_of(sentence)
    if EVERY_THEME.isdisjoint(words):
        return ()
    themes = tuple(next((word for word in words if word in theme), "") for theme in THEMES)
    touched = tuple(filter(None, themes))
    enough = ENOUGH_THEMES if not CHAT.within(doc, sentence) else 1
    return touched if len(touched) >= enough and (enough == 1 or not HERS.isdisjoint(words)) else ()


ENOUGH_THEMES = 2


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each such sentence that is not about something of the interview; of a rambling message `rambling` speaks."""
    found = tuple(heard(doc, "off_topic", CERTAIN, "This is off the subject of the job. Leave it out.", cue=_chats))
    if not found or any(True for _ in rambling.check(doc, facts)):
        return
    for remark in found:
        sentence = doc.sentence_at(remark.span[0]) if remark.span else None
        if sentence is None or not doc.stems_of(sentence) & (facts.note_stems | facts.role_stems):
            yield remark
