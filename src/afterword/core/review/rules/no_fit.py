"""No word of fitness.

Finds a follow-up without anything about what you have done or can do.
Why: it should also remind them why you are the right one.
Instead: one fact about you, tied to something they raised.
It is a hint: a short thank-you may do without.
Guide: S12, S14, S15.
"""

from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.essentials import FIT
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark

SEVERITY = Severity.INFO
VERSION = 1
BAD = ("Thank you for the tour of the bottling hall.",)
GOOD = ("Thank you for the tour. At my last brewery we ran the same filler.",)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """One hint when nothing says it."""
    if doc.message.kind is MessageKind.THANK_YOU and doc.words and not FIT.find(doc):
        yield Remark(
            "Nothing reminds them of what you bring. One fact about you, tied to something they raised, would do."
        )
