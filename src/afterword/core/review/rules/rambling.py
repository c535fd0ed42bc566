"""Rambling.

Finds far more words than points: long stretches that touch nothing of the interview, the job or your fitness for it,
full of second thoughts ("or perhaps", "I meant to", "anyway"), and many words that say the same few things.
An answer says what they asked, and is only looked at for second thoughts.
Why: they look for the point and do not find it.
Instead: decide on one or two points; a sentence that serves neither can go.
Guide: S35, S39, S47, S49.
"""

from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.essentials import ENTHUSIASM, gives_thanks
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.overlap import all_own_stems, own_stems
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.rules.too_long import LIMITS
from afterword.core.review.sentences import Sentence

SEVERITY = Severity.WARNING
VERSION = 3
BAD = (
    (
        "on the phone: Hello, it's only me. I had it all written down and then, well, the cat sat on it. "
        "Anyway, there was a thing about the vans, I think, or maybe it was the tasting, I'm not sure. "
        "I mean, we had vans once, or it may have been lorries, and one of them would never start, come to think of it. "
        "Anyway. Where was I? It will come to me once I have put the phone down."
    ),
    (
        "on the phone: Hello, I wanted to say how glad I was to come. Work matters to me, because work is what I do, and "
        "what I do matters to me. When the work is right, then it is right for me and right for others, and that is what "
        "makes it right. So I would say that it is the work that I would do it for, and that it would be right to do it, "
        "because it is what I would want to do, and what I want to do is work that matters."
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
OWN_PER_100 = 8
"""Stems of its own in a hundred words below which a message circles: messages about something have from twelve."""


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark on a long message that wanders and says little, or says the same little again and again."""
    count = len(doc.words)
    if count < LONG_ENOUGH[doc.message.method.is_spoken]:
        return
    may_circle = count <= LIMITS[doc.message.method] and doc.message.kind is not MessageKind.ANSWER
    evidence = _wanders(doc, facts) or (_circles(doc, facts) if may_circle else "")
    if evidence:
        message = f"{count} words circle round few points. Decide on one or two, and cut what serves neither."
        yield Remark(message, evidence=evidence)


def _wanders(doc: Doc, facts: Facts) -> str:
    """The second thoughts of a message that is full of them, and otherwise idle; nothing of any other."""
    count, markers = len(doc.words), WANDERING.find(doc)
    if len(markers) < MARKERS or len(markers) * 100 < MARKERS_PER_100 * count:
        return ""
    idle = sum(item.last - item.first for item in doc.main if not _has_a_point(doc, item, facts))
    if idle < IDLE_SHARE * count / (2 if len(markers) * 100 >= 2 * MARKERS_PER_100 * count else 1):
        return ""
    return f"{len(markers)} second thoughts: {', '.join(f'“{doc.text_of(span)}”' for span in markers[:4])}"


def _circles(doc: Doc, facts: Facts) -> str:
    """How few words of its own a message has, where it has hardly any; nothing of any other."""
    own = all_own_stems(doc, facts)
    is_empty = len(own) * 100 < OWN_PER_100 * len(doc.words)
    return f"{len(own)} different words beside those of any follow-up" if is_empty else ""


def _has_a_point(doc: Doc, sentence: Sentence, facts: Facts) -> bool:
    """It goes back to the interview, the job or the application, or thanks, or says why they want it."""
    if gives_thanks(doc, sentence) or ENTHUSIASM.within(doc, sentence):
        return True
    if WANDERING.within(doc, sentence):
        return False
    return bool(own_stems(doc, sentence, facts) & (facts.note_stems | facts.application_stems))
