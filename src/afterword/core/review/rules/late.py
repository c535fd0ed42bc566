"""Later than 24 hours.

Finds a thank-you that is to go more than 24 elapsed hours after the real end of the last interview held, and does not
own up to the delay.
Why: while they still remember the conversation, a thank-you helps; days later, without a word about it, it looks
like an afterthought.
Instead: send it within the day, or say in half a sentence that it comes late.
Check-ins and answers have no such limit.
Guide: S20.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from afterword.core.channel import Method
from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark
from afterword.core.review.words import fold
from afterword.core.wording import the_moment

SEVERITY = Severity.WARNING
VERSION = 3
BAD = ("three days later: Dear Ms Marsh, thank you for the interview.",)
GOOD = (
    "three days later: Dear Ms Marsh, forgive me for writing three days late. Thank you for the interview.",
    "three days later: Hello Dana, sorry this comes a weekend late, and thank you for Tuesday.",
    "three days later: Hello, this is Robin. I should have rung before now; I am sorry. Thank you for the interview.",
    "Dear Ms Marsh, thank you for the interview this morning.",
)
LIMIT = timedelta(hours=24)

OWNED = Phrases("""
late|later than|to|thank|thanks|in|with|note|reply
belated|belatedly|overdue|tardy
late|later i|with|but
delay|delayed
a|bit|little|rather|so|very|too late|later
hour|hours|day|days|weekend|week|weeks late|later|overdue
sooner
should|ought|meant|wanted|hoped|intended .. written|write|thanked|thank|rung|ring|called|call|phoned|phone .. earlier|before|yesterday|monday|tuesday|wednesday|thursday|friday
writing|written|replying .. days|week|weeks on|later|after|late
apologies|apologise|apologize|sorry|forgive .. writing|writing|late|delay|slow|silence|wait|waiting|days
took|taken me .. days|while|long
only now|today
""")
OWNED_IN_SUBJECT = ("late", "belated", "overdue", "delay")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark when the limit has passed and nothing is said about it."""
    if doc.message.kind is not MessageKind.THANK_YOU:
        return
    ends = [meeting.end for meeting in facts.meetings if meeting.end <= doc.at]
    if not ends or _owns_up(doc):
        return
    arrives = _arrival(doc, facts)
    over = arrives.astimezone(UTC) - max(ends).astimezone(UTC)
    if over > LIMIT:
        hours = round(over.total_seconds() / 3600)
        told = f"{hours} hours" if hours < 72 else f"{round(hours / 24)} days"  # noqa: PLR2004 -- days read better then
        yield Remark(
            f"This would reach them {told} after the interview ended, and does not say so. "
            "Send it sooner, or own the delay in half a sentence.",
            evidence=f"the interview ended {the_moment(max(ends))}; this would be there {the_moment(arrives, max(ends).tzinfo)}",
        )


def _arrival(doc: Doc, facts: Facts) -> datetime:
    """When they would read it: a posted letter takes as long as the candidate says it does."""
    arrival = facts.case.debrief.letter_arrives_at if facts.case else None
    if doc.message.method is Method.LETTER_BY_POST and arrival is not None and arrival > doc.at:
        return arrival
    return doc.at


def _owns_up(doc: Doc) -> bool:
    subject = fold(doc.message.subject or "")
    return bool(OWNED.find(doc)) or any(word in subject for word in OWNED_IN_SUBJECT)
