"""What would change the answer: each open question, and what the advice would be for each answer to it.

The engine is pure, so it is simply asked: the case as it would be, at the same moment.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.advise import advise
from afterword.core.advise.advice import Advice, FollowUp
from afterword.core.advise.method import NAMES
from afterword.core.case import (
    Case,
    Confidence,
    Contact,
    Correspondence,
    CorrespondenceKind,
    Debrief,
    Direction,
    SendState,
    Sure,
    WantedFormality,
)
from afterword.core.channel import Channel, Method
from afterword.core.holidays import NO_HOLIDAYS, HolidayCalendar
from afterword.core.wording import place, the_moment

VERDICTS = {
    FollowUp.YES: "follow up",
    FollowUp.NO: "leave it",
    FollowUp.WAIT: "wait",
    FollowUp.ALREADY_DONE: "nothing more for now",
}
LAST = "feels_right"
"""Always open, and rarely news to the candidate."""

MOST_PEOPLE = 4
"""People offered as the one in charge; a longer list helps nobody choose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One answer, and what the advice would then be."""

    answer: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A question whose answers lead to different advice; the same id as among the questions where it is one."""

    id: str
    question: str
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A question and the case as each answer would make it."""

    id: str
    question: str
    answers: tuple[tuple[str, Case], ...]


def what_would_change(case: Case, *, now: datetime, calendar: HolidayCalendar = NO_HOLIDAYS) -> tuple[Change, ...]:
    """The questions whose answers would change the advice at `now`, most decisive first.

    What the advice itself asks comes first; then what decides whether, to whom, how and when.
    """
    current = advise(case, now=now, calendar=calendar)
    found: list[tuple[int, Change]] = []
    for asking in _askings(case, current, now):
        answers = [(label, advise(would_be, now=now, calendar=calendar)) for label, would_be in asking.answers]
        weight = max(_weight(current, advice) for _, advice in answers)
        if weight:
            effects = tuple(Effect(answer=label, advice=_in_words(current, advice)) for label, advice in answers)
            found.append((weight, Change(id=asking.id, question=asking.question, effects=effects)))
    asked = [question.id for question in current.questions]
    found.sort(key=lambda pair: (pair[1].id not in asked, pair[1].id == LAST, -pair[0]))
    return tuple(change for _, change in found)


def _weight(before: Advice, after: Advice) -> int:
    """How much an answer changes: whether, to whom, how, by when, how formal; 0 for nothing."""
    differences = (
        before.follow_up.value != after.follow_up.value,
        before.recipient.person != after.recipient.person,
        before.method.value != after.method.value,
        before.window.closes != after.window.closes or before.kind != after.kind,
        before.formality.value != after.formality.value,
    )
    return next((len(differences) - place for place, differs in enumerate(differences) if differs), 0)


def _in_words(before: Advice, after: Advice) -> str:
    """What would be different, and only that."""
    if _weight(before, after) == 0:
        return "The advice stays as it is."
    verdict = VERDICTS[after.follow_up.value]
    if after.method.value is None:
        return f"{verdict.capitalize()}. {after.follow_up.reasons[0].text}"
    how = NAMES[after.method.value].lower().replace("linkedin", "LinkedIn")
    best, tone = after.window.best, after.formality.value
    when = f"best on {the_moment(best)} ({place(best.tzinfo)})" if best and best != before.window.best else ""
    formal = tone.value.replace("_", " and ") if tone and tone is not before.formality.value else ""
    told = [
        verdict if after.follow_up.value is not before.follow_up.value else "",
        f"by {how.removeprefix('a ').removeprefix('an ')}" if after.method.value is not before.method.value else "",
        when,
        formal,
    ]
    line = ", ".join(filter(None, told)) or verdict
    return f"{line[0].upper()}{line[1:]}."


def _askings(case: Case, current: Advice, now: datetime) -> Iterator[Asking]:
    asked = {question.id: question.text for question in current.questions}
    yield from _was_it_sent(case, asked)
    yield from _who_leads(case, asked)
    yield from _details(case, asked)
    yield from _has_a_reply_come(case, current, now)
    for build in (_feels_right, _phone, _letter, _visit, _formality):
        asking = build(case)
        if asking is not None:
            yield asking


def _was_it_sent(case: Case, asked: dict[str, str]) -> Iterator[Asking]:
    if "was_it_sent" not in asked:
        return
    answers = (("It went", _settled(case, SendState.SENT)), ("It did not go", _settled(case, SendState.DRAFT)))
    yield Asking(id="was_it_sent", question=asked["was_it_sent"], answers=answers)


def _settled(case: Case, state: SendState) -> Case:
    items = (replace(i, state=state) if i.state is SendState.UNKNOWN else i for i in case.correspondence)
    return replace(case, correspondence=tuple(items))


def _who_leads(case: Case, asked: dict[str, str]) -> Iterator[Asking]:
    if "who_leads_recruitment" not in asked or not case.people:
        return
    people = case.people[:MOST_PEOPLE]
    answers = tuple((person.name, _led_by(case, person.id)) for person in people)
    yield Asking(id="who_leads_recruitment", question=asked["who_leads_recruitment"], answers=answers)


def _led_by(case: Case, key: str) -> Case:
    return replace(case, people=tuple(replace(p, leads_recruitment=p.id == key) for p in case.people))


def _details(case: Case, asked: dict[str, str]) -> Iterator[Asking]:
    key = "contact_details_of_primary_person"
    leads = [person for person in case.people if person.leads_recruitment]
    if key not in asked or len(leads) != 1:
        return
    found = Contact(email="somebody@example.org")
    people = tuple(replace(p, contact=found) if p is leads[0] else p for p in case.people)
    yield Asking(id=key, question=asked[key], answers=(("You get an e-mail address", replace(case, people=people)),))


def _has_a_reply_come(case: Case, current: Advice, now: datetime) -> Iterator[Asking]:
    if current.follow_up.value is not FollowUp.ALREADY_DONE:
        return
    reply = Correspondence(at=now, direction=Direction.IN, kind=CorrespondenceKind.QUESTION, process=case.process.id)
    replied = replace(case, correspondence=(*case.correspondence, reply))
    answers = (("Yes, they asked me something", replied),)
    yield Asking(id="has_a_reply_come", question="Has anybody there been in touch since?", answers=answers)


def _feels_right(case: Case) -> Asking | None:
    feels = case.debrief.feels_right
    if feels is True:
        return None
    if feels is False:
        answers = (("It feels right after all", _told(case, feels_right=True)),)
    else:
        answers = (("No", _told(case, feels_right=False)),)
    return Asking(id="feels_right", question="Does it feel right to follow up?", answers=answers)


def _phone(case: Case) -> Asking | None:
    if case.debrief.phone_confidence is not None or not any(i.channel is Channel.PHONE for i in case.correspondence):
        return None
    good = _told(case, phone_confidence=Confidence.GOOD, has_something_for_a_call=True)
    low = _told(case, phone_confidence=Confidence.LOW, has_something_for_a_call=False)
    answers = (("At ease, with something to say", good), ("Nervous, with nothing particular", low))
    return Asking(id="phone_confidence", question="How do you feel about ringing them?", answers=answers)


def _letter(case: Case) -> Asking | None:
    if case.debrief.letter_is_welcome in (Sure.YES, Sure.NO):
        return None
    sure = _told(case, letter_is_welcome=Sure.YES, preferred_method=Method.LETTER_BY_HAND)
    answers = (("Yes, I would drop it off", sure),)
    return Asking(id="letter_is_welcome", question="Would a handwritten note surely be welcome?", answers=answers)


def _visit(case: Case) -> Asking | None:
    if case.debrief.visit_is_welcome in (Sure.YES, Sure.NO):
        return None
    sure = _told(case, visit_is_welcome=Sure.YES, visit_is_practical=True, preferred_method=Method.IN_PERSON)
    answers = (("Yes, I could be there", sure),)
    return Asking(id="visit_is_welcome", question="Would dropping in surely be welcome?", answers=answers)


def _formality(case: Case) -> Asking | None:
    if case.debrief.formality is not None:
        return None
    answers = tuple(
        (label, _told(case, formality=wanted))
        for label, wanted in (("Relaxed", WantedFormality.RELAXED), ("Not sure", WantedFormality.UNSURE))
    )
    return Asking(id="formality", question="How formal are they?", answers=answers)


def _told(case: Case, **facts: object) -> Case:
    debrief: Debrief = replace(case.debrief, **facts)  # type: ignore[arg-type]
    return replace(case, debrief=debrief)
