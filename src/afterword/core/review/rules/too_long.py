"""Too long.

Finds a message with more words than its kind bears: an e-mail 250, a letter 300, what is said on the phone 160, a
LinkedIn message or a visit 120, a chat message 100. The numbers are ours, set so that each is read in about a minute.
Why: writing too much leaves them feeling pestered.
Instead: keep the thanks, one point from the interview and one line on why you; cut the rest.
Guide: S35, S44, S47, S49.
"""

from collections.abc import Iterator

from afterword.core.channel import Method
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark

SEVERITY = Severity.WARNING
VERSION = 1
LIMITS = {
    Method.EMAIL: 250,
    Method.PLATFORM_MESSAGE: 250,
    Method.LETTER_BY_POST: 300,
    Method.LETTER_BY_HAND: 300,
    Method.PHONE: 160,
    Method.LINKEDIN_MESSAGE: 120,
    Method.IN_PERSON: 120,
    Method.CHAT_MESSAGE: 100,
}
BAD = ("Thank you for your time. " + "It was good to hear how the vans are loaded each night. " * 22,)
GOOD = ("Thank you for your time. " + "It was good to hear how the vans are loaded each night. " * 3,)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """One remark when the words exceed the limit of the method."""
    limit = LIMITS[doc.message.method]
    count = len(doc.words)
    if count > limit:
        kind = str(doc.message.method).replace("_", " ")
        yield Remark(
            f"{count} words are a lot for this ({kind}); {limit} is our limit. Cut about {count - limit} words.",
            evidence=f"{count} words, limit {limit}",
        )
