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
from afterword.core.review.tonal import heard

NEEDS = ("english",)
SEVERITY = Severity.WARNING
VERSION = 1
BAD = ("Please, please give me a chance.", "I desperately need this job.")
GOOD = ("I would very much like the job.", "Please give my thanks to Mr Okafor.")
CERTAIN = Phrases("""
please please
i beg|implore|beseech
i'm|i am begging|pleading|imploring|desperate
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


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """A remark on each sentence that pleads."""
    return heard(
        doc,
        "begs",
        CERTAIN,
        "This pleads. Say once that you want the job and what you would bring; leave the need out.",
    )
