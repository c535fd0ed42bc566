"""Contradicting the facts.

Finds a weekday that does not belong to its date, "yesterday" or "this morning" that does not fit the planned time, thanks
for an interview "tomorrow" when it has been held, an attachment that is announced and missing, another job title, and a
number, month or weekday that differs from the one in your notes about the same thing.
Why: a wrong fact makes every other one doubtful.
Instead: check it against your notes; the finding says what they have.
Guide: S26.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from afterword.core.message import MessageKind
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Fix, Severity
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.sentences import Sentence
from afterword.core.review.tonal import is_turned
from afterword.core.review.words import WEEKDAYS, bag

if TYPE_CHECKING:
    from afterword.core.review.notes import Meeting

SEVERITY = Severity.WARNING
VERSION = 5
BAD = (
    "Thank you for the interview on Monday 3 March.",
    "Thank you for meeting me yesterday.",
    "Thank you for the lovely chat tomorrow.",
    "I attach my certificates.",
    "As I said, I could start on 1 June.",
    "The six bottling lines impressed me; I would like to see all eight bottling lines at night.",
)
GOOD = (
    "Thank you for the interview on Tuesday 3 March.",
    "Thank you for meeting me this morning.",
    "Thank you for our chat and for offering me a tour tomorrow.",
    "I am attached to the idea of street trials.",
    "As I said, I could start on 1 May.",
    "the next morning: Thank you for meeting me yesterday.",
)
MEETING = Phrases("""
interview|interviewed|interviewing|interviews
met|meet|meeting|meetings
conversation|conversations|discussion|visit|visited|tour|chat
thank|thanks|thanking|grateful|appreciate|appreciated
spoke|speaking|talking|talked|seeing|showing|having|inviting me|with|to|you|us|round|me
call|call,
""")
ANNOUNCED = Phrases("""
i|i've|we have|had|'ve? also? attached|enclosed|appended
i|we also? attach|enclose|append
i'm|i|am|are|is am|also? attaching|enclosing
find|see the|my|a|an? .. attached|enclosed
find|see attached|enclosed
find|see the|my|our|a|an|two|some .. .. attached|enclosed
attached|enclosed is|are|please|you
attached|enclosed .. you'll find|see
attached|enclosed .. you will find|see
sending|send|included|include .. with|in this e-mail|email|mail|message|note|letter
sending|included .. herewith
is|are also? attached|enclosed
the|my attached|enclosed
in|see the|my attachment|attachments|enclosure
as attached|enclosed
""")
NO_ATTACHMENT = Phrases("""
attached to the|your|that|this|it|a
can|could|would|will|shall|should|may|to|happily|gladly attach|enclose
sent|send|e-mailed|emailed|shared .. attached|enclosed
you|your|they .. attached|enclosed|attachment
""")
HALF_DAYS = {"morning": (0, 13), "afternoon": (12, 19), "evening": (16, 24)}
"""Hours in which an interview that was in the morning, afternoon or evening can have begun or ended."""
WHEN = frozenset(
    form for word in ("today", "yesterday", "tomorrow", "week", *HALF_DAYS, *WEEKDAYS) for form in (word, f"{word}'s")
)
"""Words that can say when the interview was."""

JUST_AFTER_MIDNIGHT = timedelta(hours=8)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """Remarks on dates, on the day of the interview, on attachments, and on what the notes have differently."""
    yield from _dates(doc)
    if (
        facts.meetings
        and doc.message.kind is not MessageKind.ANSWER
        and not WHEN.isdisjoint(doc.said)
        and MEETING.find(doc)
    ):
        for sentence in doc.main:
            yield from _day_of_interview(doc, sentence, facts)
    if not doc.message.attachments and not doc.message.method.is_spoken:
        yield from _attachments(doc)
    if facts.case:
        yield from _against_the_case(doc, facts)


def _against_the_case(doc: Doc, facts: Facts) -> Iterator[Remark]:
    from afterword.core.review.against_notes import contradictions  # noqa: PLC0415 -- only where there is a case
    from afterword.core.review.job_title import other_title  # noqa: PLC0415 -- the same

    yield from other_title(doc, facts)
    yield from contradictions(doc, facts)


def _dates(doc: Doc) -> Iterator[Remark]:
    if doc.said.isdisjoint(MONTH_WORDS):
        return
    from afterword.core.review.dates import weekdays_with_dates  # noqa: PLC0415 -- only where a month is named

    for found in weekdays_with_dates(doc.low, near=doc.at.date()):
        if found.day.weekday() != found.weekday:
            right = WEEKDAYS[found.day.weekday()].capitalize()
            yield Remark(
                f"{found.day.day} {found.day:%B %Y} is a {right}. Correct the weekday or the date.",
                found.span,
                severity=Severity.ERROR,
            )


MONTH_WORDS = bag(
    """
    jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october
    nov november dec december
    """
)


def _day_of_interview(doc: Doc, sentence: Sentence, facts: Facts) -> Iterator[Remark]:
    """“Yesterday”, “this morning”, “on Tuesday” in a sentence about the meeting that fit no interview held."""
    if not MEETING.within(doc, sentence):
        return
    for index in [at for at in range(sentence.first, sentence.last) if doc.words[at] in WHEN]:
        told = _told(doc, index, sentence)
        held = [meeting for meeting in facts.meetings if meeting.end <= doc.at or told == TO_COME]
        if told and not any(_fits(told, meeting, doc) for meeting in held):
            last = facts.meetings[-1].end
            begin = doc.starts[index - (index > sentence.first and doc.words[index - 1] in ("this", "next"))]
            yield Remark(
                f"“{doc.text[begin : doc.ends[index]]}” does not fit: the interview was on "
                f"{WEEKDAYS[last.weekday()].capitalize()} {last.day} {last:%B} "
                f"and this goes out on {WEEKDAYS[doc.at.weekday()].capitalize()} {doc.at.day} {doc.at:%B}.",
                (begin, doc.ends[index]),
                fixes=_day_fix(told, doc, index, facts),
            )
            return


def _told(doc: Doc, index: int, sentence: Sentence) -> str:
    """What the word says of the day: "today", "yesterday", "morning" (of this day), a weekday that was, "to come", or nothing."""
    word = doc.words[index].removesuffix("'s")
    before = doc.words[index - 1] if index > sentence.first else ""
    if word in ("today", "yesterday"):
        return word
    if word in HALF_DAYS and before == "this":
        return word
    if word == "tomorrow" or (before == "next" and word in ("week", *WEEKDAYS)):
        return TO_COME if _is_thanked_for(doc, index - (before == "next"), sentence) else ""
    around = doc.words[max(sentence.first, index - AROUND) : min(sentence.last, index + AROUND)]
    is_past = before == "last" or (before == "on" and COMING.isdisjoint(around))
    is_near = not MET.isdisjoint(doc.words[max(sentence.first, index - AROUND - 1) : index])
    return word if word in WEEKDAYS and is_past and is_near else ""


TO_COME = "to come"


def _is_thanked_for(doc: Doc, index: int, sentence: Sentence) -> bool:
    """Whether a day to come stands right after the meeting they are thanked for: “thank you for the chat tomorrow”."""
    at = index - 1
    while at > sentence.first and doc.words[at] in COMPANY:
        at -= 1
    if at <= sentence.first or doc.words[at] not in MET or any(gap != " " for gap in doc.gaps[at + 1 : index + 1]):
        return False
    lead = doc.words[sentence.first : at]
    thanked = max((place for place, word in enumerate(lead) if word in THANKED), default=None)
    return thanked is not None and NOT_YET.isdisjoint(lead[max(0, thanked - 2) :])


COMPANY = bag("with to you me us all everybody everyone")
THANKED = bag("thank thanks thanking enjoyed appreciated liked loved was")
NOT_YET = bag(
    """
    will would shall could be second next another further follow-up advance inviting invite invited invitation offer
    offering offered arranging arrange arranged planning planned making confirming confirmation about before hear hearing
    that if agreeing agreed chance opportunity finding look looking
    """
)
"""Words between the thanks and the meeting, or right before the thanks, that make it one to come."""

AROUND = 5
COMING = bag(
    """
    look looking forward hear hearing decide decision decisions next will shall i'll we'll start free available opens
    runs run every each coming again second visit return back
    """
)
"""Words beside a weekday that make it one to come or one of many."""

MET = bag(
    """
    interview meeting met meet conversation visit tour chat spoke speaking talking talk talked call interviewed
    showing seeing having receiving hosting welcoming time hour
    """
)


def _fits(told: str, meeting: "Meeting", doc: Doc) -> bool:
    if told == TO_COME:
        return meeting.end > doc.at
    here = meeting.end.astimezone(doc.at.tzinfo) if meeting.end.tzinfo != doc.at.tzinfo else meeting.end
    days = (doc.at.date() - here.date()).days
    if told == "yesterday":
        return days == 1
    if told in WEEKDAYS:
        return meeting.end.weekday() == WEEKDAYS.index(told)
    is_same_day = days == 0 or doc.at - meeting.end < JUST_AFTER_MIDNIGHT
    if told == "today":
        return is_same_day
    earliest, latest = HALF_DAYS[told]
    begun = meeting.start or meeting.end - timedelta(minutes=90)
    return is_same_day and (earliest <= begun.hour < latest or earliest <= meeting.end.hour < latest)


def _day_fix(told: str, doc: Doc, index: int, facts: Facts) -> tuple[Fix, ...]:
    """The other of today and yesterday, where that is what is meant."""
    other = {"today": "yesterday", "yesterday": "today"}.get(told)
    if other and any(_fits(other, meeting, doc) for meeting in facts.meetings):
        start = doc.starts[index]
        return replacing((start, start + len(told)), other.capitalize() if doc.text[start].isupper() else other)
    return ()


def _attachments(doc: Doc) -> Iterator[Remark]:
    for sentence in doc.main if ANNOUNCED.find(doc) else ():
        said = [span for span in ANNOUNCED.within(doc, sentence) if not is_turned(doc, span)]
        if said and not NO_ATTACHMENT.within(doc, sentence):
            yield Remark(
                "An attachment is announced and there is none. Attach it, or take the sentence out.",
                (sentence.start, sentence.end),
            )
