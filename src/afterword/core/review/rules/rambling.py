"""Rambling.

Finds far more words than points: long stretches that touch nothing of the interview, the job or your fitness for it,
full of second thoughts ("or perhaps", "I meant to", "anyway").
Why: they look for the point and do not find it.
Instead: decide on one or two points; a sentence that serves neither can go.
Guide: S35, S39, S47, S49.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.essentials import ENTHUSIASM, gives_thanks
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.overlap import own_stems
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence

SEVERITY = Severity.WARNING
VERSION = 1
BAD = (
    (
        "on the phone: Hello, it's only me. I had it all written down and then, well, the cat sat on it. "
        "Anyway, there was a thing about the vans, I think, or maybe it was the tasting, I'm not sure. "
        "I mean, we had vans once, or it may have been lorries, and one of them would never start, come to think of it. "
        "Anyway. Where was I? It will come to me once I have put the phone down."
    ),
)
GOOD = (
    (
        "Thank you for the tour of the bottling hall. I went home past two of the tasting vans and counted the people who "
        "stopped. On the other hand it rained, so I would like to count again. If you think it useful, I will write it down."
    ),
)
WANDERING = Phrases("""
anyway|anyhow
or perhaps|maybe|rather|something|was|it|whatever|i
i|i'd mean|suppose|digress|guess|forget|forgot|wonder
i'm|i|am not? really|quite|entirely? sure|certain|know if|whether|what|that|it|i|how|about|now
i don't|do not|never|can't really|quite|even? know|remember|have|recall
in two minds
mixed feelings
on the other hand
come to think
by the way
which reminds me
where was i
as i was saying
that's what i
if you ask me
there we are|go
may|might have been
i|i'd|i've also|did|had? meant|wanted|was|wondered to|wonder|just|going|thinking|about
i was just|only|saying|thinking|ringing|calling|writing|wondering
well i|it|we|that|my|then
oh and|i|yes
it doesn't matter
you can never tell
never mind
i think that|i|it|you|we|in
unless i|you think|wanted|want|had
i|you say said|did|did|already
so to speak
and so on
no? right
that sort of thing
what with
at any rate
to be honest
i could go on
i remember
i've|i lost|losing my|the thread
long story short
""")
LONG_ENOUGH = {True: 75, False: 120}
"""Words from which a spoken and a written message can ramble."""
MARKERS_PER_100 = 3.0
MARKERS = 4
IDLE_SHARE = 0.5


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark on a long message that wanders and says little."""
    count = len(doc.words)
    if count < LONG_ENOUGH[doc.message.method.is_spoken]:
        return
    markers = WANDERING.find(doc)
    idle = sum(item.last - item.first for item in doc.main if not _has_a_point(doc, item, facts))
    wanders = len(markers) >= MARKERS and len(markers) * 100 >= MARKERS_PER_100 * count
    if wanders and idle >= IDLE_SHARE * count / (2 if len(markers) * 100 >= 2 * MARKERS_PER_100 * count else 1):
        first = ", ".join(f"“{doc.text_of(span)}”" for span in markers[:4])
        yield Remark(
            f"{count} words circle round few points. Decide on one or two, and cut what serves neither.",
            evidence=f"{len(markers)} second thoughts: {first}",
        )


def _has_a_point(doc: Doc, sentence: Sentence, facts: Facts) -> bool:
    """It goes back to the interview, the job or the application, or thanks, or says why they want it."""
    if gives_thanks(doc, sentence) or ENTHUSIASM.within(doc, sentence):
        return True
    if WANDERING.within(doc, sentence):
        return False
    return bool(own_stems(doc, sentence, facts) & (facts.note_stems | facts.application_stems))
