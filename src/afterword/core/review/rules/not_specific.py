"""Not about this interview.

Finds a message that could follow any interview: nothing in it goes back to what you noted, and hardly a word in it
belongs to this job rather than to follow-ups in general.
Why: one true detail is what they remember you by.
Instead: name one thing from your notes and what you thought of it.
An answer is about what they wrote, a check-in may be about the day they named for their decision or the day you met, and
who asks aloud how things stand comes to the point: these are not looked at.
Where none of your points could be sent as it was jotted down, it is a hint.
Without your notes of the interview it only finds a message in which nothing but your application stands.
Guide: S25, S23.
"""

from collections.abc import Iterator

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.overlap import from_interview, restates, unusual
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence
from afterword.core.review.words import WEEKDAYS, bag

SEVERITY = Severity.WARNING
VERSION = 4
BAD = ("Thank you for your time. I am excited about the opportunity and hope to hear back soon.",)
GOOD = ("Thank you for your time. The tasting vans outside the stations have stayed with me.",)
ENOUGH_OF_ITS_OWN = 6
"""Stems outside the vocabulary of follow-ups and of self-praise; templates have up to four."""

A_STRAY_WORD = 1
"""Stems beside the application's that still say nothing of the interview ("join the school")."""


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """One remark when neither the notes nor the words tie the message to the interview."""
    if _is_about_something_else(doc, facts) or not doc.words or from_interview(doc, facts):
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
        severity=None if _is_due(facts) else Severity.INFO,
    )


def _is_due(facts: Facts) -> bool:
    """Whether more than a hint is in order: not where the notes have nothing that could be sent."""
    from afterword.core.review.sayable import has_something_to_refer_to  # noqa: PLC0415 -- only where nothing is said

    return not facts.note_stems or has_something_to_refer_to(facts.case)


def _is_about_something_else(doc: Doc, facts: Facts) -> bool:
    kind = doc.message.kind
    if kind is MessageKind.CHECK_IN:
        is_tied = any(_keeps_to_their_word(doc, item) for item in doc.main) or _names_the_day(doc, facts)
        return doc.message.method.is_spoken or is_tied
    return kind is MessageKind.ANSWER


def _names_the_day(doc: Doc, facts: Facts) -> bool:
    """“Our conversation on 3 March”: no other interview was on it with them."""
    from afterword.core.review.dates import dates_in  # noqa: PLC0415 -- only in a check-in

    return not dates_in(doc.low).isdisjoint((meeting.end.month, meeting.end.day) for meeting in facts.meetings)


def _keeps_to_their_word(doc: Doc, sentence: Sentence) -> bool:
    """“You hoped to decide by the middle of March”: a check-in that begins where they left off."""
    words = doc.words_of(sentence)
    is_theirs = "you" in words and not THEIR_WORD.isdisjoint(words)
    return not DECISIONS.isdisjoint(words) and (is_theirs or any(map(_is_a_day, words)))


THEIR_WORD = bag("said told mentioned hoped expected planned promised meant wanted intended thought")
DECISIONS = bag("decide decided decision decisions choose choice know hear news")


def _is_a_day(word: str) -> bool:
    return word in WEEKDAYS or word[0].isdigit()
