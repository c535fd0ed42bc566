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
from afterword.core.review.tonal import heard

NEEDS = ("english",)
SEVERITY = Severity.WARNING
VERSION = 1
BAD = ("Let me know by the end of the day or I will assume you are not serious.", "Have I got it, then?")
GOOD = ("I look forward to your decision by 20 March.", "Please let me know if you need anything else.")
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


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """A remark on each sentence that presses."""
    return heard(
        doc, "pressures", CERTAIN, "This presses them. Leave the timing to them, or name the date they gave themselves."
    )
