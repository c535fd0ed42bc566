"""Begging.

Finds pleading for the job or for mercy: "please give me a chance", "I really need this".
Why: need is no reason to hire, and desperation makes them step back.
Instead: say once that you want the job, and what you would bring to it.
Guide: S46.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import heard
from afterword.core.review.words import bag

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("Please, please give me a chance.", "I desperately need this job.")
GOOD = (
    "I would very much like the job.",
    "Please give my thanks to Mr Okafor.",
    "If anything else would be useful to you, please ask.",
    "You plan a second kiln; I have been begging for that for years.",
)
CERTAIN = Phrases("""
please please
i beg|implore|beseech
i'm|i am? begging|pleading|imploring|desperate
begging|beg|implore|imploring you
desperate|desperately to? need|for|want|hoping|hope work|a|this|the|job
really|so really|badly|desperately need|want this|the|a job|one|role|position|work|chance
badly|desperately need|want this|the|a
need this|the|a job|one|work so|really|very|more badly|much|than
please|just give|grant|allow me a|one|another|this|just|the chance|opportunity|shot|go
please|just let me try|prove
please don't reject|hold|forget|turn me|it
please .. choose|pick|hire|take me
hold it against me
i'd|i'll|i|will|would do anything|whatever to|for|it|you
i'd|i'll|would|will take|accept|work anything|half|free|nothing
my|our last|only hope
nobody|no one? else .. answered|hire|take|replied me
i can't|cannot afford to lose|miss this|the
""")


PLEAS = Phrases("""
please|just reconsider|reconsidering
reconsider me|your|my
pleading|begging with|for|to
end of my rope|tether|strength
would|will|could save me|us|my
eternally|forever grateful if|for a|you|any .. chance|me|on|heart
find it in your
please say yes
any shift|pay|job|role|wage|salary|position|hours .. any|anything
will|i'll|would take|do|accept any|anything
if i don't get|find|hear this|it|work|the .. how|what|i|know|manage|lost|homeless
how i|we will|would|'ll|can? manage|cope|survive|live
only|one place|firm|company|one|person that|who|to .. called|answered|replied|interviewed
i'm|i am|am|been so|very|totally|absolutely? desperate
out of work for|since
been|i'm|i am? unemployed|jobless|rejected|without for|from|by|since|again|over|many|so|work|a
rejected|turned|turned down? from|by|for every|everywhere|everyone|forty|fifty|dozens|hundreds|so
this job|role|position|chance|opportunity would|will|could|really|truly|literally|does? mean|means|save|change everything|the|my|so world|life|lives|much
mean|means everything|the to|world me|to
i promise|swear i|that|you|not i|won't|will|i'll
let you down
take pity|mercy
have|show mercy|pity
in|into your heart
i'm|i am|i praying|pray|crossing|keeping .. you|fingers|this|that
counting|relying|depending|depend|depends on you|this|it|me
my family|kids|children|daughter|son|wife|husband|parents|mother .. depend|depends|need|needs|rely|relies|counting|eat|feed|starving
can't|cannot|couldn't take|bear|face|handle|stand another|any|one no|more|rejection
work for free|nothing|less|peanuts|minimum|half
even|just part-time|unpaid|a trial|cleaning|temporarily|trial
pay|feed|lose my|the rent|bills|mortgage|family|children|kids|house|home|flat|apartment
i|i'll|i'd have|got|with nothing|nowhere|no left|else|to turn|options|money
""")


def _pleads(doc: Doc, sentence: Sentence) -> tuple[str, ...]:
    """Two pleas in one sentence, or one beside need and "please"."""
    pleas = PLEAS.within(doc, sentence)
    if len(pleas) > 1 or (pleas and not URGENT.isdisjoint(doc.words_of(sentence))):
        return tuple(map(doc.text_of, pleas))
    return ()


URGENT = bag("please need desperate desperately just really only anything chance job hope promise swear pray praying")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """A remark on each sentence that pleads."""
    return heard(
        doc,
        "begs",
        CERTAIN,
        "This pleads. Say once that you want the job and what you would bring; leave the need out.",
        cue=_pleads,
        doubts=HELPFUL,
    )


HELPFUL = bag("useful helpful question questions information further")
"""Words of an offer: “If anything would be useful to you, please ask” asks for nothing."""
