"""No sign-off.

Finds an e-mail, a platform message or a letter that stops without a closing and without your name.
Why: it looks unfinished, and they should not have to guess who wrote it.
Instead: close with "Kind regards," or what you usually write, and your name.
Guide: S23, S24.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Edit, Fix, Severity
from afterword.core.review.remark import Remark
from afterword.core.review.rules.no_greeting import WRITTEN_WITH_ONE
from afterword.core.review.words import bare

SEVERITY = Severity.WARNING
VERSION = 1
BAD = ("Dear Ms Marsh,\n\nThank you for the tour of the bottling hall today",)
GOOD = (
    "Dear Ms Marsh,\n\nThank you for the tour.\n\nKind regards,\nRobin Achebe",
    "Dear Ms Marsh,\n\nThank you for the tour.\n\nRobin Achebe",
)
TAIL = 60
"""Characters at the end in which the candidate's name counts as a signature."""


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark when a written message has neither closing nor name."""
    if doc.message.method not in WRITTEN_WITH_ONE or doc.sign_off or not doc.words or _ends_in_name(doc, facts):
        return
    name = facts.case.candidate.name if facts.case else ""
    end = len(doc.text.rstrip())
    close = Fix(edits=(Edit(span=(end, len(doc.text)), text=f"\n\nKind regards,\n{name}\n"),)) if name else None
    yield Remark(
        "The message stops without a closing or your name. Add “Kind regards,” and sign it.",
        fixes=(close,) if close else (),
    )


def _ends_in_name(doc: Doc, facts: Facts) -> bool:
    last = bare(doc.text.rstrip()[-TAIL:]).rstrip(".!")
    return facts.candidate is not None and any(last.endswith(word) for word in facts.candidate.words)
