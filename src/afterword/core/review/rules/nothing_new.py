"""A letter with nothing new.

Finds a letter that neither goes back to the interview nor says anything the application did not.
Why: a letter is the most deliberate way to write; it should carry something worth the paper.
Instead: one point from the interview and the thought you have had about it since.
Where you have noted nothing that could be referred to, it is a hint: a short thank-you by letter is still one.
Only a thank-you is looked at: an answer is about their question, and a check-in about their decision.
Guide: S44, S49.
"""

from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.overlap import from_interview, unusual
from afterword.core.review.remark import Remark

SEVERITY = Severity.WARNING
VERSION = 3
BAD = ("as a letter: I write to thank you for your time. I am still very interested in the job.",)
GOOD = (
    "as a letter: Thank you for the interview. I have since timed the tasting vans at Leeds station: nine minutes.",
)
ENOUGH = 6
"""Stems that are neither courtesy nor in the application."""


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark on an empty letter."""
    if not doc.message.method.is_letter or doc.message.kind is not MessageKind.THANK_YOU:
        return
    if not from_interview(doc, facts) and len(unusual(doc, facts)) < ENOUGH:
        yield Remark(
            "The letter says nothing new. Add one thought you have had about something raised in the interview.",
            severity=None if _has_something_to_refer_to(facts) else Severity.INFO,
        )


def _has_something_to_refer_to(facts: Facts) -> bool:
    from afterword.core.review.sayable import has_something_to_refer_to  # noqa: PLC0415 -- only where nothing is said

    return has_something_to_refer_to(facts.case)
