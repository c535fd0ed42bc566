"""Very short.

Finds an e-mail or letter of fewer than 25 words. The number is ours.
Why: thanks alone can be enough, and one true sentence about the interview makes them yours.
Instead: add it if you have one; otherwise send it as it is.
Guide: S14, S36.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark
from afterword.core.review.rules.no_greeting import WRITTEN_WITH_ONE

SEVERITY = Severity.INFO
VERSION = 1
BAD = ("Dear Ms Marsh,\n\nThank you for today.\n\nRobin Achebe",)
GOOD = (
    (
        "Dear Ms Marsh,\n\nThank you for today and for the tour of the bottling hall; I would be glad to work there, at night "
        "too if that is when it runs.\n\nRobin Achebe"
    ),
)
FEW = 25


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One hint, unless there is nothing to add."""
    nothing_to_add = bool(facts.case and facts.case.debrief.nothing_to_add)
    if doc.message.method in WRITTEN_WITH_ONE and len(doc.words) < FEW and not nothing_to_add:
        yield Remark(f"Only {len(doc.words)} words. If you remember one thing from the interview, add it.")
