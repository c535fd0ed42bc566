"""What a message from their side asks for, where it was noted as no more than a reply."""

import re

from afterword.core.case import Correspondence, CorrespondenceKind
from afterword.core.wording import DAYS

SENTENCE = re.compile(r"(?<=[.?!])\s+|\n+")
"""Between two sentences of a mail."""
INVITING = re.compile(
    r"(?i)\b(?:(?:would|'d) (?:like|love) (?:to (?:meet|see|invite|talk (?:to|with)|speak (?:to|with))|you to (?:meet|come|join))|"
    r"(?:invite|like) you to|(?:can|could|would|will) you (?:come|join us|meet|make it)|are you (?:free|available)|"
    r"(?:second|next|final) (?:interview|conversation|round) (?:is|will be|would be|on|at))\b"
)
WHEN = re.compile(rf"(?i)\b(?:{'|'.join(DAYS)}|tomorrow|next week|\d{{1,2}}:\d\d|\d{{1,2}} ?[ap]m)\b")


def asks_for(item: Correspondence) -> CorrespondenceKind:
    """What was noted as no more than a reply is an invitation where it asks to talk again, and a question where it asks."""
    if item.kind not in (CorrespondenceKind.REPLY, CorrespondenceKind.MESSAGE):
        return item.kind
    said = SENTENCE.split(item.text or "")
    if any(INVITING.search(each) and WHEN.search(each) for each in said):
        return CorrespondenceKind.INVITATION
    return CorrespondenceKind.QUESTION if any(each.endswith("?") for each in said) else item.kind
