"""No greeting.

Finds an e-mail, a platform message or a letter that begins without addressing anybody.
Why: it reads as if it were meant for no one in particular.
Instead: begin with the name of the person you met.
A chat or LinkedIn message may do without, and nobody greets a sheet of talking points.
Guide: S23, S24.
"""

from collections.abc import Iterator

from afterword.core.channel import Method
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("just checking that you got my message",)
GOOD = ("Dear Ms Marsh,\n\nThank you for today.", "Dana,\n\nThank you for today.")
WRITTEN_WITH_ONE = frozenset({Method.EMAIL, Method.PLATFORM_MESSAGE, Method.LETTER_BY_POST, Method.LETTER_BY_HAND})


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark when a written message has no salutation."""
    if doc.message.method not in WRITTEN_WITH_ONE or doc.greeting or not doc.words:
        return
    person = next((known for known in facts.people if known.id == facts.addressee(doc.message)), None)
    like = f", such as “Dear {person.shown},”" if person else ""
    yield Remark(f"The message addresses nobody. Begin with a greeting and their name{like}.")
