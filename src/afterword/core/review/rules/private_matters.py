"""Private matters.

Finds health, money troubles, family and beliefs that nobody asked about.
Why: it puts them in an awkward place, and it cannot be unread.
Instead: leave it out. What they asked about, answer in one sentence.
Guide: S24, S53.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.overlap import own_stems
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.tonal import heard

NEEDS = ("english",)
SEVERITY = Severity.WARNING
VERSION = 1
BAD = ("I had a migraine and my GP has just changed my tablets.", "I am going through a difficult divorce.")
GOOD = ("I have looked after patients with migraine for six years.",)
CERTAIN = Phrases("""
my divorce|divorced|separation|bankruptcy|miscarriage|depression|anxiety|migraine|migraines|medication|antidepressants|therapist|therapy|surgery|diagnosis|hangover|ex-wife|ex-husband|overdraft|debts
my gp|doctor|psychiatrist|psychologist|consultant .. changed|says|said|told|put|prescribed|thinks|diagnosed|tablets
i'm|i am going|been|getting through|divorced|evicted|pregnant|bankrupt|broke a|divorced
i had|have|suffer|suffered|got a|from|my|bad|terrible|awful? migraine|reflux|hangover|diarrhoea|depression|insomnia|miscarriage|overdraft
my husband|wife|partner|boyfriend|girlfriend|ex|mother|father|son|daughter|landlord .. left|died|ill|sick|cancer|drinking|evicting|evict|affair|divorce|cheated|hospital
behind on|with my|the rent|mortgage|bills
""")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each such sentence, unless the notes say that they spoke about it."""
    message = "This is private, and nobody asked. Leave it out."
    for remark in heard(doc, "private_matters", CERTAIN, message):
        sentence = doc.sentence_at(remark.span[0]) if remark.span else None
        if sentence is None or not _was_raised(own_stems(doc, sentence, facts), facts):
            yield remark


def _was_raised(stems: set[str], facts: Facts) -> bool:
    """Two stems of one note: then it answers them."""
    return any(len(stems & note.stems) >= SAME_MATTER for note in facts.notes) or any(
        stems & note.stems and "ask" in note.text.lower() for note in facts.notes
    )


SAME_MATTER = 2
