"""The follow-up after an interview: which sentences, in which order."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain

from afterword.core.advise.advice import Advice
from afterword.core.case import PointTone
from afterword.core.draft.address import called
from afterword.core.draft.forms.layout import opened
from afterword.core.draft.heard import Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.phrases import ends
from afterword.core.draft.phrases import points as phrases
from afterword.core.draft.phrasing import listed
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.closing import ending, wants_interest
from afterword.core.draft.sentences.forgotten import is_settled, left_unsaid
from afterword.core.draft.sentences.linked import linked, offered_apart
from afterword.core.draft.sentences.opening import can_be_thanked_for, can_stand_beside_thanks, goes_to_both, thanks
from afterword.core.draft.sentences.reference import refer
from afterword.core.draft.text import Text
from afterword.core.message import Essential

FEW = 3
"""Sentences between the thanks and the interest up to which the thanks name the job."""
PLAIN = 12
"""Words of thanks that are thanks alone."""
MOST = 2
"""Further points beyond which a message becomes a list, and as many alone to which the candidate has nothing to add."""
LONGEST = 151
"""Words between greeting and sign-off after which a message is put aside for later."""
AROUND = 17
"""Words that the end of a message has beside those of the candidate's notes."""
ENOUGH = 95
"""Words of the thanks, the points and what was left unsaid after which nothing is told that leads nowhere."""
MANY = 3
"""Others on a panel beyond whom they are thanked together, not by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Which point stands beside the thanks, which carries the message, and which come after, the most valuable first."""

    main: Raised | None = None
    beside: Raised | None = None
    further: tuple[Raised, ...] = ()

    @property
    def uses(self) -> tuple[str, ...]:
        """The keys of the points used."""
        return tuple(raised.key for raised in (self.main, self.beside, *self.further) if raised)

    @property
    def is_linked(self) -> bool:
        """Whether something of the candidate's own is added to a point."""
        return any(raised.is_linked for raised in (self.main, self.beside) if raised)


def plan_of(scene: Scene) -> Plan:
    """The point with something of the candidate's own to add carries the message; a positive one first otherwise."""
    ranked = sorted(scene.material.raised, key=_worth)
    if not ranked:
        return Plan()
    main, *others = ranked
    free = [
        point
        for point in others
        if can_stand_beside_thanks(point) and not (point.is_answered or is_settled(scene, point))
    ]
    beside = next(iter(free), None)
    if beside is None and can_be_thanked_for(main) and not (main.is_answered or is_settled(scene, main)):
        return Plan(beside=main, further=_further(others, told=main))
    return Plan(main=main, beside=beside, further=_further([p for p in others if p is not beside], told=main))


def _worth(point: Raised) -> tuple[bool, ...]:
    """What sorts the most valuable point first."""
    is_plain = point.tone is not PointTone.POSITIVE
    noted = (not point.is_linked, not point.is_answered, not point.is_thought_of)
    return (*noted, is_plain, point.heard.manner is Manner.FACT)


def _further(points: list[Raised], *, told: Raised) -> tuple[Raised, ...]:
    """Those with something to add to them; of the others one that the candidate liked or could answer, two where it is all there is."""
    owned = [point for point in points if point.is_linked or point.is_answered][:MOST]
    plain = [point for point in points if point not in owned and _is_worth_a_word(point)]
    return (*owned, *plain[: 1 if owned or told.is_linked else MOST])[:MOST]


def _is_worth_a_word(point: Raised) -> bool:
    """Whether a point with nothing to add to it says more than that it was heard."""
    return point.tone is PointTone.POSITIVE or point.is_thought_of or _is_open_task(point)


def thank_you(scene: Scene, advice: Advice) -> Text:
    """Thanks, the reference and what it leads to, what was forgotten, why, and an end that presses nobody."""
    late = is_late(advice)
    plan = _with_room(scene, plan_of(scene), late=late)
    first, reference, extra = _told(scene, plan, late=late)
    said = [*first, *reference, *extra]
    more = _apart(scene, plan, said)
    last = ending(scene, advice, said=len(said), common=int(_is_common(scene, first[0])), more=more)
    blocks = (" ".join(first), " ".join(reference)) if scene.is_short else opened(first, reference)
    return Text(
        paragraphs=tuple(filter(None, (*blocks, " ".join(extra), " ".join(last)))),
        uses=plan.uses,
        heart=" ".join(extra or reference),
        essentials=_covered(scene, why=wants_interest(advice), extra=bool(extra), linked=plan.is_linked or bool(more)),
    )


def _with_room(scene: Scene, plan: Plan, *, late: bool) -> Plan:
    """The plan with as many further points as there is room for; an online message has room for none."""
    for count in range(0 if scene.is_short else len(plan.further), 0, -1):
        fuller = replace(plan, further=plan.further[:count])
        room = _room(scene) if fuller.further[-1].is_linked else min(_room(scene), ENOUGH)
        if _length(chain.from_iterable(_told(scene, fuller, late=late))) <= room:
            return fuller
    return replace(plan, further=())


def _room(scene: Scene) -> int:
    """Words for the thanks, the points and what was left unsaid, so that the end has room as well."""
    last = (*scene.material.strengths[:1], *scene.material.attractions[:1])
    return LONGEST - AROUND - _length(f"{own.text} {own.further}" for own in last)


def _length(said: Iterable[str]) -> int:
    return sum(len(each.split()) for each in said)


def _told(scene: Scene, plan: Plan, *, late: bool) -> tuple[list[str], list[str], list[str]]:
    """The thanks, the point, and what was left unsaid."""
    others = () if scene.is_short else _unnamed(scene, plan)
    reference, extra = _reference(scene, plan, late=late), left_unsaid(scene)
    first = _opening(scene, plan, late=late, others=others, few=len(reference) + len(extra) < FEW)
    if (late or plan.beside) and not goes_to_both(scene, others):
        _thank_panel(scene, first, reference, others)
    return first, reference, extra


def _is_common(scene: Scene, thanking: str) -> bool:
    """Whether a sentence of thanks has nothing in it of this interview alone."""
    return len(thanking.split()) <= PLAIN and scene.slots["job"] not in thanking


def _opening(scene: Scene, plan: Plan, *, late: bool, others: tuple[str, ...], few: bool) -> list[str]:
    """Thanks, and what the candidate adds to the point thanked for."""
    first = thanks(scene, plan.beside, late=late, others=others, few=few)
    if late or not plan.beside:
        return [first]
    return [first, *linked(scene, plan.beside, named=True)]


def is_late(advice: Advice) -> bool:
    """Whether the 24 hours have gone by, or must have where nobody knows when the interview ended."""
    passed = advice.deadline_24h.passed
    return any(warning.id == "later_than_24_hours" for warning in advice.warnings) if passed is None else passed


def _reference(scene: Scene, plan: Plan, *, late: bool) -> list[str]:
    """The point that carries the message, what the candidate adds, and those that come after it."""
    said = _point(scene, plan.main) if plan.main else []
    if plan.beside and late:
        said += _point(scene, plan.beside, nth=int(bool(said)))
    for nth, point in enumerate(plan.further, start=1 + bool(plan.beside and plan.main)):
        said += _point(scene, point, nth=nth)
    return said


def _point(scene: Scene, raised: Raised, *, nth: int = 0) -> list[str]:
    """A point with what the candidate adds to it, or referred to alone; one they want done is offered to be done."""
    if is_settled(scene, raised):
        return []
    if raised.is_linked:
        return linked(scene, raised, nth=nth)
    if _is_open_task(raised):
        found = raised.heard
        options = phrases.TASK if found.statement else phrases.TASK_NAMED
        return [scene.say("task", options, nth=nth, statement=found.statement, topic=found.topic)]
    return [refer(scene, raised, again=nth > 0)]


def _is_open_task(raised: Raised) -> bool:
    """Whether they want something done and nothing that can be said tells yet where the candidate could help."""
    if raised.heard.who not in ("", "you") or raised.is_linked:
        return False
    return raised.is_answered or (raised.heard.who == "you" and raised.heard.is_task)


def _apart(scene: Scene, plan: Plan, said: list[str]) -> list[str]:
    """An offer whose point is left out, where nothing else says what the candidate could do or there is room for it."""
    if plan.is_linked and (scene.is_short or _length(said) > _room(scene)):
        return []
    return [
        offered_apart(scene, own) for own in scene.material.offers[: 1 if scene.is_short or plan.is_linked else MOST]
    ]


def _thank_panel(scene: Scene, first: list[str], reference: list[str], others: tuple[str, ...]) -> None:
    """Thanks to the others, where the sentence of thanks has had no room for them: after it, or after the point."""
    if others:
        place = first if len(first) == 1 else reference or first
        place.append(scene.say("panel", ends.PANEL, names=listed(others)))


def _unnamed(scene: Scene, plan: Plan) -> tuple[str, ...]:
    """The others who were there, but for one whose words carry the message: to name them is thanks enough."""
    who = plan.main.heard.who if plan.main else ""
    return tuple(name for name in others_present(scene) if name != who)


def _covered(scene: Scene, *, why: bool, extra: bool, linked: bool) -> tuple[Essential, ...]:
    fit = linked or bool(scene.material.strengths and why)
    marks = (
        (Essential.THANKS, True),
        (Essential.ENTHUSIASM, why),
        (Essential.FIT, fit),
        (Essential.FORGOTTEN_DETAIL, extra),
    )
    return tuple(essential for essential, present in marks if present)


def others_present(scene: Scene) -> tuple[str, ...]:
    """The others who were in the interview, as they are spoken of to the reader."""
    if scene.reader is None:
        return ()
    there = set(scene.occasion.interview.with_) if scene.occasion.interview else set()
    people = [
        person
        for person in scene.case.people
        if person.id != scene.reader.id and (person.id in there or (not there and person.interviewed))
    ]
    if len(people) > MANY:
        return ("the others on the panel",)
    candidate, firm = scene.case.candidate, scene.case.organisation
    return tuple(
        called(person, scene.wording.voice.formality, locale=candidate.locale, country=firm.country)
        for person in people
    )
