"""A second message without a reply.

Finds a message that would go out while an earlier one of yours about the same job is still unanswered, whatever the
channel and whoever it is addressed to.
Why: the one thing that irritates every interviewer is being written to again before they have answered.
Instead: wait for their answer; an automatic reply or a read receipt is none.
Answering a question they asked is never a second message.
Guide: S52.
"""

from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark

SEVERITY = Severity.ERROR
VERSION = 1
BAD = ("after our unanswered message: Dear Ms Marsh, I wanted to follow up on my last e-mail.",)
GOOD = ("after their reply: Dear Ms Marsh, thank you for the second conversation.",)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark while something of ours waits for a reply."""
    from afterword.core.conversation import conversation  # noqa: PLC0415 -- the case types only where there is a case

    if doc.message.kind is MessageKind.ANSWER or facts.case is None:
        return
    pending = conversation(facts.case, now=doc.at).pending
    if pending is None:
        return
    went = f"{pending.at.day} {pending.at:%B %Y}"
    how = str(pending.channel).replace("_", " ")
    yield Remark(
        f"Your message of {went} is still unanswered, so this would be a second one. Wait for their reply, or let it rest.",
        evidence=f"{went}, {how}, no reply since",
    )
