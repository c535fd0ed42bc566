"""What would change the advice: each open question, and the advice for each possible answer.

The advice is a pure function, so it is simply worked out again for the case as it would be, at the same moment.
"""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.advise import advise
from afterword.core.advise.advice import Advice, FollowUp
from afterword.core.advise.askings import FEELS_RIGHT, askings
from afterword.core.advise.situation import situation_of
from afterword.core.case import Case
from afterword.core.channel import Method
from afterword.core.holidays import NO_HOLIDAYS, HolidayCalendar
from afterword.core.wording import place, the_moment

VERDICTS = {
    FollowUp.YES: "follow up",
    FollowUp.NO: "leave it",
    FollowUp.WAIT: "wait",
    FollowUp.ALREADY_DONE: "nothing more for now",
}
HOW = {
    Method.EMAIL: "by e-mail",
    Method.PLATFORM_MESSAGE: "by a message on the platform",
    Method.CHAT_MESSAGE: "by a chat message",
    Method.LINKEDIN_MESSAGE: "by a LinkedIn message",
    Method.PHONE: "with a call",
    Method.LETTER_BY_POST: "with a letter by post",
    Method.LETTER_BY_HAND: "with a note dropped off by hand",
    Method.IN_PERSON: "with a visit",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One answer, and how the advice would differ."""

    answer: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A question whose answers lead to different advice; its id is that of the advice's own question, if it asks it."""

    id: str
    question: str
    effects: tuple[Effect, ...]


def what_would_change(case: Case, *, now: datetime, calendar: HolidayCalendar = NO_HOLIDAYS) -> tuple[Change, ...]:
    """The questions whose answers would change the advice at `now`, most decisive first.

    Questions that decide whether to follow up come first, then how, to whom, when and how formal. Of two that decide the
    same, the one the advice asks comes first. Whether it feels right comes last: it is always open, and rarely news to
    the candidate.
    """
    current = advise(case, now=now, calendar=calendar)
    asked = [question.id for question in current.questions]
    found: list[tuple[tuple[int, bool, bool], Change]] = []
    for asking in askings(situation_of(case, now=now, calendar=calendar), current):
        would_be = [(label, advise(case_, now=now, calendar=calendar), case_) for label, case_ in asking.answers]
        weight = max(_weight(current, advice) for _, advice, _ in would_be)
        if weight:
            effects = tuple(
                Effect(answer=label, advice=_in_words(current, advice, case_)) for label, advice, case_ in would_be
            )
            rank = (-weight, asking.id not in asked, asking.id == FEELS_RIGHT)
            found.append((rank, Change(id=asking.id, question=asking.question, effects=effects)))
    return tuple(change for _, change in sorted(found, key=lambda pair: pair[0]))


def _weight(before: Advice, after: Advice) -> int:
    """How much an answer changes: whether, how, to whom, when, how formal; 0 for nothing."""
    differences = (
        before.follow_up.value is not after.follow_up.value,
        before.method.value is not after.method.value,
        _reader(before) != _reader(after),
        _time(before) != _time(after),
        before.formality.value is not after.formality.value,
    )
    return next((len(differences) - place for place, differs in enumerate(differences) if differs), 0)


def _reader(advice: Advice) -> tuple[str | None, str | None]:
    return advice.recipient.person, advice.recipient.deliver_via


def _time(advice: Advice) -> tuple[object, ...]:
    return advice.kind, advice.window.best, advice.window.closes


def _in_words(before: Advice, after: Advice, case: Case) -> str:
    """Only the differences, in words."""
    if _weight(before, after) == 0:
        return "The advice stays as it is."
    verdict = VERDICTS[after.follow_up.value]
    if after.method.value is None:
        return f"{verdict.capitalize()}. {after.follow_up.reasons[0].text}"
    told = (
        verdict if after.follow_up.value is not before.follow_up.value else "",
        HOW[after.method.value] if after.method.value is not before.method.value else "",
        _to(before, after, case) if _reader(after) != _reader(before) else "",
        _when(before, after),
        _tone(before, after),
    )
    line = ", ".join(filter(None, told)) or verdict
    return f"{line[0].upper()}{line[1:]}."


def _to(before: Advice, after: Advice, case: Case) -> str:
    person, courier = (case.person(key) for key in _reader(after))
    if person is None:
        return ""
    straight = "straight " if before.recipient.deliver_via else ""
    return f"to {person.name} through {courier.name}" if courier else f"{straight}to {person.name}"


def _when(before: Advice, after: Advice) -> str:
    best, closes = after.window.best, after.window.closes
    if best is not None and best != before.window.best:
        return f"best on {the_moment(best)} ({place(best.tzinfo)})"
    if closes is not None and best is not None and closes != before.window.closes:
        return f"until {the_moment(closes, best.tzinfo)}"
    return ""


def _tone(before: Advice, after: Advice) -> str:
    tone = after.formality.value
    return tone.value.replace("_", " and ") if tone and tone is not before.formality.value else ""
