"""No thanks.

Finds a follow-up that nowhere thanks them for their time, in any words ("I am grateful", "it was good of you").
Why: thanking them is the one part that always makes sense, on every channel.
Instead: thank them for something that happened: the time, the tour, a straight answer.
Thanks in advance do not count, nor a bare "Thanks" above your name.
Guide: S10.
"""

import re
from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.essentials import thanking
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("I enjoyed the tour of the bottling hall.", "Thanks in advance for a quick answer.")
GOOD = (
    "The bottling hall stayed with me.\n\nWith many thanks for your time,\nRobin Achebe",
    "Thank you for the tour of the bottling hall.",
    "It was kind of you to show me the bottling hall.",
)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """One remark when no sentence gives thanks."""
    if doc.message.kind is MessageKind.ANSWER or not doc.words:
        return
    if not thanking(doc) and not _closes_with_thanks(doc):
        yield Remark("Nothing here thanks them for their time. Open with one sentence that does, and say for what.")


def _closes_with_thanks(doc: Doc) -> bool:
    """“With thanks for your time and kind regards”: a bare “Thanks” above the name is a custom and no thanks."""
    start, end = doc.sign_off or (0, 0)
    return CLOSING_THANKS.search(doc.low, start, end) is not None


CLOSING_THANKS = re.compile(r"\bthank(?:s|ing you)?\b[^.!?\n]{0,24}\bfor\b|\bthank you(?:,? and| again)\b")
