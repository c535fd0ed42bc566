"""Complaining.

Finds grievances about them, about a former employer or about your own performance.
Why: a follow-up is the last thing they read of you; a complaint is what would stay.
Instead: leave it out, or turn it into what you would do.
Guide: S24, S46, S53.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.tonal import heard

NEEDS = ("english",)
SEVERITY = Severity.WARNING
VERSION = 1
BAD = ("Frankly, I found it unprofessional to be kept waiting.", "I made a complete mess of the case study.")
GOOD = ("You were honest about the delays, and I liked that.",)
CERTAIN = Phrases("""
kept me waiting
unprofessional of|to|that|and|how
common|the|basic decency|courtesy to
waste|wasted|wasting of? my|everyone's time
isn't|wasn't|hardly|not very? fair that|to|on
disappointed|frustrated|annoyed|insulted by|with|that .. you|your|interview|process|company|nobody|silence
i made a|such complete|total|absolute|right|real|a mess|idiot|fool|hash
i messed|screwed|blew|bombed|botched up|it|the|my
came across|over as|like an|a|nervous? idiot|fool|nervous|stupid|mess
my old|last|former|previous|current|present|ex boss|manager|employer|company|firm|supervisor|job .. hated|fired|awful|terrible|horrible|toxic|useless|idiot|nightmare|unfair|incompetent|rude|bullied|lied|cheated
toxic|awful|terrible|horrible|incompetent|useless boss|manager|workplace|management|employer|colleagues
appalling|awful|terrible organisation|organization|communication|manners|treatment
i'd|would have thought|expected a|that|better|more|at
""")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """A remark on each sentence that complains."""
    return heard(doc, "complains", CERTAIN, "This complains, and it is the last they read of you. Leave it out.")
