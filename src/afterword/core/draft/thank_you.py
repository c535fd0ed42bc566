"""The follow-up after an interview: which sentences, in which order."""

from dataclasses import dataclass

from afterword.core.advise.advice import Advice
from afterword.core.case import PointTone
from afterword.core.draft import phrases
from afterword.core.draft.address import called
from afterword.core.draft.closing import closing
from afterword.core.draft.forgotten import is_settled, left_unsaid
from afterword.core.draft.heard import Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.paragraphs import brings, can_stand_beside_thanks, keen, link, offered_apart, refer, thanks
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.message import Essential

MANY = 3
"""Others on a panel beyond whom they are thanked together, not by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Which point carries the message, and which stands beside the thanks."""

    main: Raised | None = None
    beside: Raised | None = None
    second: Raised | None = None

    @property
    def uses(self) -> tuple[str, ...]:
        """The keys of the points used."""
        return tuple(raised.key for raised in (self.main, self.beside, self.second) if raised)


def plan_of(scene: Scene) -> Plan:
    """The point with something of the candidate's own to add carries the message; a positive one first otherwise."""
    raised = scene.material.raised
    if not raised:
        return Plan()
    ranked = sorted(
        raised,
        key=lambda point: (
            not point.is_linked,
            point.tone is not PointTone.POSITIVE,
            point.heard.manner is Manner.FACT,
        ),
    )
    main, others = ranked[0], [point for point in ranked[1:] if point.heard.who in ("", "you", "we")]
    beside = next((point for point in others if can_stand_beside_thanks(point)), None)
    if beside is None and not main.is_linked and can_stand_beside_thanks(main) and not scene.is_formal:
        return Plan(beside=main, second=next(iter(others), None))
    second = next((point for point in others if point is not beside), None) if not main.is_linked else None
    return Plan(main=main, beside=beside, second=second)


def thank_you(scene: Scene, advice: Advice, *, short: bool = False) -> Text:
    """Thanks, the reference and what it leads to, what was forgotten, why, and an end that presses nobody."""
    plan = plan_of(scene)
    wanted = set(advice.essentials.cover) | set(advice.essentials.optional)
    reference = _reference(scene, plan, late=is_late(advice))
    extra = left_unsaid(scene)
    why = _why(scene, wanted, advice)
    linked = bool(plan.main and plan.main.is_linked)
    apart = [] if linked else [offered_apart(scene, own, said=" ".join(why)) for own in scene.material.offers[:1]]
    paragraphs = [
        _opening(scene, advice, plan, short=short),
        reference,
        extra,
        [*why, *apart],
    ]
    if not short:
        said = [text for sentences in paragraphs for text in sentences]
        paragraphs.append(closing(scene, said=said, has_body=bool(reference or extra)))
    return Text(
        paragraphs=tuple(" ".join(sentences) for sentences in paragraphs if sentences),
        uses=plan.uses,
        heart=" ".join(extra or reference),
        essentials=_covered(scene, why=bool(why), extra=bool(extra), linked=linked or bool(apart)),
    )


def _opening(scene: Scene, advice: Advice, plan: Plan, *, short: bool) -> list[str]:
    return thanks(scene, plan.beside, late=is_late(advice), others=() if short else others_present(scene))


def is_late(advice: Advice) -> bool:
    """Whether the 24 hours have gone by."""
    return bool(advice.deadline_24h.passed) or any(warning.id == "later_than_24_hours" for warning in advice.warnings)


def _reference(scene: Scene, plan: Plan, *, late: bool) -> list[str]:
    """The point that carries the message, what the candidate adds, and a second one where there is room."""
    sentences = []
    if plan.main and not is_settled(scene, plan.main):
        sentences = [refer(scene, plan.main), *link(scene, plan.main)]
        if _is_open_task(plan.main):
            sentences.append(scene.say("take on", phrases.TAKE_ON))
    if plan.beside and late:
        sentences.append(refer(scene, plan.beside, again=plan.main is not None))
    if plan.second and not is_settled(scene, plan.second):
        sentences.append(refer(scene, plan.second, again=True))
    return sentences


def _is_open_task(raised: Raised) -> bool:
    """Whether they want something done and the candidate has not said yet where they could help."""
    return raised.heard.who == "you" and raised.heard.is_task and raised.offer is None


def _why(scene: Scene, wanted: set[Essential], advice: Advice) -> list[str]:
    sentences: list[str] = []
    if Essential.ENTHUSIASM in wanted:
        sentences.append(keen(scene))
    if Essential.FIT in wanted or Essential.FIT not in advice.essentials.leave_out:
        sentences += filter(None, [brings(scene)])
    return sentences


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
