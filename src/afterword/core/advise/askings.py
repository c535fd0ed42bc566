"""Open questions whose answers could change the advice, each with the case as it would be after each answer.

An answer nobody can know yet, such as a date or an address, is represented by a typical one: a day that is over, a week
from now.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core.advise.advice import Advice, FollowUp
from afterword.core.advise.situation import LIMIT_HOURS, Situation, day_of
from afterword.core.case import (
    Case,
    Confidence,
    Contact,
    Correspondence,
    CorrespondenceKind,
    Debrief,
    Direction,
    Interview,
    PromisedDecision,
    SendState,
    Sure,
    WantedFormality,
)
from afterword.core.channel import Channel, Method
from afterword.core.message import MessageKind

FEELS_RIGHT = "feels_right"
MOST_PEOPLE = 4
"""People offered as the one in charge; a longer list helps nobody choose."""

RECENTLY, LONG_AGO = timedelta(hours=2), timedelta(hours=LIMIT_HOURS + 1)
"""Ends of an interview that stand for one inside the 24 hours and one outside."""

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A question, and the case as it would be after each answer."""

    id: str
    question: str
    answers: tuple[tuple[str, Case], ...]


def askings(s: Situation, current: Advice) -> Iterator[Asking]:
    """Every open question of this case, in no particular order."""
    asked = {question.id: question.text for question in current.questions}
    for key, build in ASKED.items():
        if key in asked and (answers := tuple(build(s))):
            yield Asking(id=key, question=asked[key], answers=answers)
    for ask in UNASKED:
        if (asking := ask(s, current)) is not None:
            yield asking


Answers = Iterator[tuple[str, Case]]


def _was_it_sent(s: Situation) -> Answers:
    yield "It went", _settled(s.case, SendState.SENT)
    yield "It did not go", _settled(s.case, SendState.DRAFT)


def _settled(case: Case, state: SendState) -> Case:
    items = (replace(i, state=state) if i.state is SendState.UNKNOWN else i for i in case.correspondence)
    return replace(case, correspondence=tuple(items))


def _when_did_it_end(s: Situation) -> Answers:
    start = s.held.start if s.held else None
    if start is None or start <= s.now - RECENTLY:
        yield "Within the last 24 hours", _ended(s, s.now - RECENTLY)
    if start is None or start <= s.now - LONG_AGO:
        yield "More than 24 hours ago", _ended(s, s.now - LONG_AGO)


def _ended(s: Situation, end: datetime) -> Case:
    if s.held is None:
        return replace(s.case, interviews=(*s.case.interviews, Interview(id="the interview", end=end)))
    return replace(s.case, interviews=tuple(replace(i, end=end) if i is s.held else i for i in s.case.interviews))


def _who_leads(s: Situation) -> Answers:
    offered = s.leads or s.case.people
    for person in offered[:MOST_PEOPLE]:
        people = tuple(replace(p, leads_recruitment=p.id == person.id) for p in s.case.people)
        yield person.name, replace(s.case, people=people)


def _details(s: Situation) -> Answers:
    if s.lead is None:
        return
    found = Contact(email="somebody@example.org")
    people = tuple(replace(p, contact=found) if p is s.lead else p for p in s.case.people)
    yield "You get an e-mail address", replace(s.case, people=people)


def _which_time_zone(s: Situation) -> Answers:
    name = s.case.candidate.time_zone or (s.held.time_zone if s.held else None)
    if name is not None and s.case.organisation.time_zone is None:
        yield "The same as yours", replace(s.case, organisation=replace(s.case.organisation, time_zone=name))


def _by_which_date(s: Situation) -> Answers:
    yield "A day that is over", _promised(s, s.now - timedelta(days=1))
    yield "A week from now", _promised(s, s.now + WEEK)


def _promised(s: Situation, by: datetime) -> Case:
    promise = PromisedDecision(by=day_of(by, s.where), time_zone=getattr(s.where, "key", None))
    return replace(s.case, process=replace(s.case.process, promised_decision=promise))


def _letter_arrives(s: Situation) -> Answers:
    yield "Inside the 24 hours", _told(s.case, letter_arrives_at=s.deadline or s.now + RECENTLY)
    yield "Later", _told(s.case, letter_arrives_at=s.now + LONG_AGO)


ASKED = {
    "was_it_sent": _was_it_sent,
    "when_did_it_end": _when_did_it_end,
    "who_leads_recruitment": _who_leads,
    "contact_details_of_primary_person": _details,
    "which_time_zone": _which_time_zone,
    "by_which_date": _by_which_date,
    "when_would_the_letter_arrive": _letter_arrives,
}


def _has_a_reply_come(s: Situation, current: Advice) -> Asking | None:
    if current.follow_up.value is not FollowUp.ALREADY_DONE:
        return None
    reply = Correspondence(
        at=s.now, direction=Direction.IN, kind=CorrespondenceKind.QUESTION, process=s.case.process.id
    )
    replied = replace(s.case, correspondence=(*s.case.correspondence, reply))
    answers = (("Yes, they asked me something", replied),)
    return Asking(id="has_a_reply_come", question="Has anybody there been in touch since?", answers=answers)


def _named_a_date(s: Situation, current: Advice) -> Asking | None:
    process = s.case.process
    if current.kind is not MessageKind.CHECK_IN or process.promised_decision or process.decision_words:
        return None
    question = "Did they name a date for their decision?"
    return Asking(id="promised_decision", question=question, answers=tuple(_by_which_date(s)))


def _feels_right(s: Situation, current: Advice) -> Asking | None:
    """Asked while a message may be sent, or if only the candidate's feeling ruled it out."""
    if s.case.debrief.feels_right is False:
        answers = (("It feels right after all", _told(s.case, feels_right=True)),)
    elif s.case.debrief.feels_right is None and current.kind is not None:
        answers = (("No", _told(s.case, feels_right=False)),)
    else:
        return None
    return Asking(id=FEELS_RIGHT, question="Does it feel right to follow up?", answers=answers)


def _phone(s: Situation, _: Advice) -> Asking | None:
    is_rung = any(item.channel is Channel.PHONE for item in s.case.correspondence)
    if s.case.debrief.phone_confidence is not None or not is_rung:
        return None
    good = _told(s.case, phone_confidence=Confidence.GOOD, has_something_for_a_call=True)
    low = _told(s.case, phone_confidence=Confidence.LOW, has_something_for_a_call=False)
    answers = (("At ease, with something to say", good), ("Nervous, with nothing particular", low))
    return Asking(id="phone_confidence", question="How do you feel about ringing them?", answers=answers)


def _letter(s: Situation, _: Advice) -> Asking | None:
    if s.case.debrief.letter_is_welcome in (Sure.YES, Sure.NO):
        return None
    sure = _told(s.case, letter_is_welcome=Sure.YES, preferred_method=Method.LETTER_BY_HAND)
    answers = (("Yes, I would drop it off", sure),)
    return Asking(id="letter_is_welcome", question="Would a handwritten note surely be welcome?", answers=answers)


def _visit(s: Situation, _: Advice) -> Asking | None:
    if s.case.debrief.visit_is_welcome in (Sure.YES, Sure.NO):
        return None
    sure = _told(s.case, visit_is_welcome=Sure.YES, visit_is_practical=True, preferred_method=Method.IN_PERSON)
    answers = (("Yes, I could be there", sure),)
    return Asking(id="visit_is_welcome", question="Would dropping in surely be welcome?", answers=answers)


def _formality(s: Situation, _: Advice) -> Asking | None:
    if s.case.debrief.formality is not None:
        return None
    answers = tuple(
        (label, _told(s.case, formality=wanted))
        for label, wanted in (("Relaxed", WantedFormality.RELAXED), ("Not sure", WantedFormality.UNSURE))
    )
    return Asking(id="formality", question="How formal are they?", answers=answers)


def _told(case: Case, **facts: object) -> Case:
    debrief: Debrief = replace(case.debrief, **facts)  # type: ignore[arg-type]
    return replace(case, debrief=debrief)


UNASKED = (_has_a_reply_come, _named_a_date, _phone, _letter, _visit, _formality, _feels_right)
