"""No word of interest.

Finds a follow-up that nowhere says you want the job or what draws you to it.
Why: they like to know; it is often what tips the balance.
Instead: one plain sentence: what in this job you would enjoy.
It is a hint: not every message has to say it.
Guide: S11, S14.
"""

from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.essentials import ENTHUSIASM
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark

SEVERITY = Severity.INFO
VERSION = 1
BAD = ("Thank you for the tour of the bottling hall.",)
GOOD = ("Thank you for the tour. I would love to run one of those lines.",)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """One hint when nothing says it."""
    if doc.message.kind is MessageKind.THANK_YOU and doc.words and not ENTHUSIASM.find(doc):
        yield Remark("Nothing says that you want the job. One plain sentence about what draws you would do.")
