"""Pressing for a decision.

Finds deadlines set for them, demands for an answer and an offer taken for granted.
Why: they decide in their own time, and being pushed makes the wrong answer easier.
Instead: say that you look forward to hearing from them by the date they named, if they named one.
Guide: S35, S46, S48.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import among, heard, unturned
from afterword.core.review.words import bag

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("Let me know by the end of the day or I will assume you are not serious.", "Did I get the job or not?")
GOOD = ("I look forward to hearing your decision in March.", "Do let me know if anything else would help.")
CERTAIN = Phrases("""
let me know|have|hear by|before|within the? end|close|tomorrow|tonight|today|noon|24|48
tell|answer|reply|respond|decide me|to? by|before|within|today|tonight|immediately end|close|tomorrow|tonight|today|noon|24|48|now
i|i'd|i'll need|expect|require|demand|insist an|a|your|to|on hear|answer|decision|reply|response|yes
i'll|will|shall assume|conclude you|that|it|silence|no you|you're|not|the|means|is
have|did|do i got|get it|the then|job|or
can|could|will|would you at|please|just? least? tell|say|give|confirm me? now|yes|today|tonight|immediately
yes or no tonight|today|now|by|please
tell me now|today|tonight
look|looking forward to receiving|getting|signing your|my|the|an .. offer|contract
when can|do i start|begin
so .. give|hand|in notice
what's|what is taking so|you
time is running|ticking
clock is ticking
final|last warning|chance|reminder
hurry up
i|i've|i'm have|got|had|holding|sitting|also|currently|already? on? another|other|two|three|competing|multiple .. offer|offers
""")


ANSWERS = bag(
    "answer decision reply response decide respond answered confirm confirmation offer hear outcome yes hired verdict"
)
DEMANDS = bag(
    "need expect require demand must insist please let can could tell confirm kindly want deserve waiting have"
)
DEADLINE = Phrases("""
by tomorrow|tonight|today|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end|close|cob|eod|the end|close|latest
by end|close of
within 24|48|72|two|three|the an|hours|days|next|hour
before noon|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|close|the weekend|end|close
no later than
immediately|urgently|asap|pronto
right|straight away
this afternoon|evening|instant
end of the? day|business|week
right now
by return
today or|please|at
""")
SOFT = bag(
    "look looking forward whenever convenient convenience possible hurry rush understand appreciate said mentioned promised told hoped"
)
PATIENT = bag("not don't no never wait patient patiently whenever whichever happy hurry rush happily convenient gave")
"""Words of somebody who sets no term, or who comes back to an answer they gave."""

THREATS = Phrases("""
i'll|i will|shall be|keep|just|simply? call|calling|ring|ringing|phone|phoning|come|coming|drop|dropping|visit|email|emailing|write|writing again|until|every|you|in|by|back .. hear|answer|day|monday|tuesday|wednesday|thursday|friday|decision|find|get
i'll|i will|shall|may|might|would have|need|be to|forced|obliged|forced? to? accept|take|go|withdraw|move|look my|the|another|elsewhere|on|it|them
before i accept|sign|take|say|commit|go another|something|elsewhere|yes|with|to
accept|take|go another|elsewhere|somewhere|with else|offer|them
keep|keeping|make|making me waiting|wait
can't|cannot|won't wait any|forever|much|long|around longer|more
other|several|two|three|many|multiple companies|firms|employers|recruiters are|have|keen|chasing|want|interested|fighting|calling
already|i've|i have told|given|handed|quit|resigned|turned|booked my|in|notice|down|the .. boss|notice|landlord|everyone|offer|other|family
i|i've|i'd assume|presume|take|expect|trust|assumed it|i|that|you|the i|i've|the|have|got|will|job|role|offer|is|mine
the job|role|position is mine
send|email|forward|get me|over|the|my the|my|over|your? contract|offer|paperwork
make up your mind
expedite|hasten|accelerate|speed your|the|up decision|process|answer|hiring|your|the
move|act|decide|answer|reply quickly|fast|now|soon|today|immediately or|before|as|if|please
you|you'd had|should|must|need|better? to? move|act|decide|hurry quickly|fast|now|soon
need|want|like|deserve to know where|whether|if|what i|we stand|got|have|am
ring|call|phone|email|write|contact|visit you every day|morning|hour|week|until
until|till i have|get|hear|receive an|a|your|from|back|the answer|decision|reply|you
if i have|haven't|hear|do|don't not? heard|hear|nothing .. shall|will|must|i'll
finalise|finalize|agree|settle|confirm|arrange my|our|the start|contract|terms date|details|this|today
already told|given|informed|handed .. leaving|notice|resigning|boss|landlord
still waiting .. answer|reply|hear|respond|today
so reply|answer|decide|respond|call|tell
why|what .. taking|takes so|you|this long
""")


LET, KNOW = bag("let"), bag("know")


def _sets_a_term(doc: Doc, sentence: Sentence) -> tuple[str, ...]:
    """A demanded answer with a term, or a threat."""
    threats = unturned(doc, THREATS.within(doc, sentence))
    if threats and SOFT.isdisjoint(doc.words_of(sentence)):
        return threats
    terms = tuple(map(doc.text_of, DEADLINE.within(doc, sentence)))
    if not terms:
        return ()
    wanted = among(doc, sentence, ANSWERS, DEMANDS) or among(doc, sentence, LET, KNOW)
    return (*wanted, *terms) if wanted and SOFT.isdisjoint(doc.words_of(sentence)) else ()


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """A remark on each sentence that presses."""
    return heard(
        doc,
        "pressures",
        CERTAIN,
        "This presses them. Leave the timing to them, or name the date they gave themselves.",
        cue=_sets_a_term,
        doubts=PATIENT,
    )
