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

GIVE = "send|bring|forward|fill in|complete|sign|return|upload|provide|share|submit|e-?mail|supply|attach|confirm|choose|let (?:me|us) have|tell (?:me|us)"
"""What they ask the candidate to do without a question mark."""
ASKING = re.compile(
    rf"(?i)(?:\b(?:please|kindly|(?:could|can|would|will) you(?: please| kindly)?) (?:also |just |then |now )?(?:{GIVE})"
    r"|\bplease let (?:me|us) know (?!if you (?:have|need|require|would like)|should)"
    r"|\bwe(?:'d| would| will|'ll)? (?:still |also |just )?need (?:your|two|three|copies|a copy)"
    rf"|^(?:and |also |then )?(?:{GIVE}) (?:me |us |over |your |the |two |three |it ))(?!.*\b(?:regards|love|wishes|thanks)\b)"
)


def asks_for(item: Correspondence) -> CorrespondenceKind:
    """What was noted as no more than a reply is an invitation where it asks to talk again, and a question where it asks."""
    if item.kind not in (CorrespondenceKind.REPLY, CorrespondenceKind.MESSAGE):
        return item.kind
    said = SENTENCE.split(item.text or "")
    if any(INVITING.search(each) and WHEN.search(each) for each in said):
        return CorrespondenceKind.INVITATION
    return CorrespondenceKind.QUESTION if any(each.endswith("?") or ASKING.search(each) for each in said) else item.kind
