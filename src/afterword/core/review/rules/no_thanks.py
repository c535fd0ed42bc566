"""No thanks.

Finds a follow-up that nowhere thanks them for their time, in any words ("I am grateful", "it was good of you").
Why: thanking them is the one part that always makes sense, on every channel.
Instead: thank them for something that happened: the time, the tour, a straight answer.
Thanks in advance do not count, nor a bare "Thanks" above your name.
Guide: S10.
"""

from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.essentials import gives_thanks
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("I enjoyed the tour of the bottling hall.", "Thanks in advance for a quick answer.")
GOOD = ("Thank you for the tour of the bottling hall.", "It was kind of you to show me the bottling hall.")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """One remark when no sentence gives thanks."""
    if doc.message.kind is MessageKind.ANSWER or not doc.words:
        return
    if not any(gives_thanks(doc, sentence) for sentence in doc.main):
        yield Remark("Nothing here thanks them for their time. Open with one sentence that does, and say for what.")
