"""Which e-mail a new e-mail to somebody answers, and the subject that continues the thread."""

import re

from afterword.core.case import Case, Correspondence, Direction
from afterword.core.channel import Channel
from afterword.core.conversation import NOT_REPLIES

REPLY_PREFIX = re.compile(
    r"^\s*(?:(?:re|aw|sv|vs|antw|rif|odp|ynt|ref|res)\s*(?:\[\d+\])?\s*[:：]\s*)+",
    re.IGNORECASE,
)
"""How mail programs mark an answer, also in the languages that do not write `Re:`."""


def reply_subject(subject: str) -> str:
    """The subject of an answer, with exactly one `Re:` in front; empty for no subject."""
    bare = " ".join(REPLY_PREFIX.sub("", subject).split())
    return f"Re: {bare}" if bare else ""


def answered_mail(case: Case, person: str | None) -> Correspondence | None:
    """The latest e-mail from `person` in this process; None if there is no thread to continue."""
    mails = [
        item
        for item in case.correspondence
        if item.channel is Channel.EMAIL
        and item.direction is Direction.IN
        and person is not None
        and item.person == person
        and item.process == case.process.id
        and item.kind not in NOT_REPLIES
    ]
    return max(mails, key=lambda item: item.at, default=None)
