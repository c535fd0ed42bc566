"""Not about this interview.

Finds a message that could follow any interview: nothing in it goes back to what you noted, and hardly a word in it
belongs to this job rather than to follow-ups in general.
Why: one true detail is what they remember you by.
Instead: name one thing from your notes and what you thought of it.
An answer is about what they wrote, and who asks aloud how things stand comes to the point: neither is looked at.
Without your notes of the interview it only finds a message in which nothing but your application stands.
Guide: S25, S23.
"""

from collections.abc import Iterator

from afterword.core.message import Message, MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.overlap import from_interview, restates, unusual
from afterword.core.review.remark import Remark

SEVERITY = Severity.WARNING
VERSION = 2
BAD = ("Thank you for your time. I am excited about the opportunity and hope to hear back soon.",)
GOOD = ("Thank you for your time. The tasting vans outside the stations have stayed with me.",)
ENOUGH_OF_ITS_OWN = 6
"""Stems outside the vocabulary of follow-ups and of self-praise; templates have up to four."""

A_STRAY_WORD = 1
"""Stems beside the application's that still say nothing of the interview ("join the school")."""


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark when neither the notes nor the words tie the message to the interview."""
    if _is_about_something_else(doc.message) or not doc.words or from_interview(doc, facts):
        return
    own = unusual(doc, facts)
    if len(own) >= ENOUGH_OF_ITS_OWN or (
        not facts.note_stems and (len(own) > A_STRAY_WORD or not restates(doc, facts))
    ):
        return
    reminder = next((note.text for note in facts.notes if note.stems & facts.note_stems), "")
    yield Remark(
        "This could follow any interview. Name one thing that was said there and what you thought of it.",
        evidence=f"your notes have: {reminder}" if reminder else "",
    )


def _is_about_something_else(message: Message) -> bool:
    return message.kind is MessageKind.ANSWER or (message.kind is MessageKind.CHECK_IN and message.method.is_spoken)
