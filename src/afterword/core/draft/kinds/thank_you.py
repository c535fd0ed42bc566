"""The follow-up after an interview: which sentences, in which order."""

from collections.abc import Iterable
from dataclasses import replace

from afterword.core.advise.advice import Advice
from afterword.core.case import PointTone
from afterword.core.draft.address import called
from afterword.core.draft.forms.brevity import MOST_WORDS
from afterword.core.draft.forms.layout import opened, together
from afterword.core.draft.heard import Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.own import Form
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.adding import offered
from afterword.core.draft.sentences.closing import ending, wants_interest
from afterword.core.draft.sentences.forgotten import is_settled, left_unsaid, taken_up
from afterword.core.draft.sentences.leading import leading
from afterword.core.draft.sentences.opening import thanks, thanks_alone, thanks_with
from afterword.core.draft.sentences.telling import told
from afterword.core.draft.text import Text
from afterword.core.message import Essential

FEW = 2
"""Sentences between the thanks and the wish from which the thanks need not name the job to be this candidate's own."""
MOST = 3
"""Points with something to add to them beyond which a message becomes a list."""
ALONE = 2
"""Points to which the candidate has nothing to add."""
LONGEST = 151
"""Words between greeting and sign-off after which a message is put aside for later."""
AROUND = 12
"""Words that the end of a message has beside those of the candidate's notes."""
ENOUGH = 95
"""Words of the thanks, the points and what was left unsaid after which nothing is told that leads nowhere."""
MANY = 3
"""Others on a panel beyond whom they are thanked together, not by name."""


def ranked(scene: Scene) -> tuple[Raised, ...]:
    """The points worth telling, the most valuable first: those with something of the candidate's own, then a liked one."""
    spare = [point for point in scene.material.spare if taken_up(scene, point)]
    points = sorted({point.key: point for point in (*scene.material.raised, *spare)}.values(), key=_worth)
    owned = [point for point in points if point.is_linked or taken_up(scene, point)][:MOST]
    plain = [point for point in points if not point.is_linked and point not in owned]
    worth = [point for point in plain if point.tone is PointTone.POSITIVE or point.is_thought_of]
    return (*owned, *(worth if owned else worth or plain)[:ALONE])


def _worth(point: Raised) -> tuple[bool, ...]:
    """What sorts the most valuable point first."""
    is_plain = point.tone is not PointTone.POSITIVE
    noted = (point.offer is None, not point.is_linked, not point.is_thought_of)
    return (*noted, is_plain, point.heard.manner is Manner.FACT)


def thank_you(scene: Scene, advice: Advice) -> Text:
    """Thanks, the points in the order of the notes, what was left unsaid, and the wish for the job."""
    late = is_late(advice)
    points = _with_room(scene, late=late)
    first, reference, extra = _body(scene, points, late=late)
    said = [*first, *reference, *extra]
    with_it = 1 if points and taken_up(scene, points[-1]) else 0
    more = _apart(scene, points, said)
    last = ending(scene, advice, [*said, *more], points)
    paragraphs = _blocks(scene, first, [*reference, *extra[:with_it]], more, extra[with_it:])
    linked = bool(more) or any(point.is_linked for point in points)
    return Text(
        paragraphs=tuple(filter(None, (*paragraphs, " ".join(last)))),
        uses=tuple(point.key for point in points),
        heart=" ".join(extra or reference),
        essentials=_covered(scene, why=wants_interest(advice), extra=bool(extra), linked=linked),
    )


def _blocks(scene: Scene, first: list[str], told: list[str], more: list[str], extra: list[str]) -> tuple[str, ...]:
    """The paragraphs before the end; one afterthought goes with what is told, which leaves the end to stand by itself."""
    if scene.is_short:
        return (" ".join(first), " ".join(told), " ".join((*more, *extra)))
    told, extra = (told, extra) if more else together(told, extra)
    return (*opened(first, told), " ".join((*more, *extra)))


def _with_room(scene: Scene, *, late: bool) -> tuple[Raised, ...]:
    """As many points as there is room for, in the order of the notes; an online message has room for one."""
    best = ranked(scene)
    if scene.is_short:
        return tuple(_in_short(scene, point, late=late) for point in best[:1])
    for count in range(len(best), 1, -1):
        room = _room(scene) if best[count - 1].is_linked else min(_room(scene), ENOUGH)
        points = _as_noted(scene, best[:count])
        if sum(map(_length, _body(scene, points, late=late))) <= room:
            return points
    return best[:1]


def _in_short(scene: Scene, point: Raised, *, late: bool) -> Raised:
    """The point with the weightier of what is added to it, where an online message has not room for both."""
    thought, offer = point.thought, point.offer
    room = MOST_WORDS.get(scene.method)
    said = _body(scene, (point,), late=late)
    if thought is None or offer is None or room is None or sum(map(_length, said)) + AROUND <= room:
        return point
    is_offer = _length((offer.text, offer.further)) >= _length((thought.text, thought.further))
    return replace(point, thought=None) if is_offer else replace(point, offer=None)


def _as_noted(scene: Scene, points: tuple[Raised, ...]) -> tuple[Raised, ...]:
    """In the order of the notes, and last the point that leads to what was forgotten."""
    order = tuple(scene.case.debrief.keyed_points)
    noted = sorted(points, key=lambda point: order.index(point.key))
    leading = next((point for point in reversed(noted) if taken_up(scene, point)), None)
    return tuple(sorted(noted, key=lambda point: point is leading))


def _room(scene: Scene) -> int:
    """Words for the thanks, the points and what was left unsaid, so that the end has room as well."""
    last = (*scene.material.strengths[:1], *scene.material.attractions[:1])
    return LONGEST - AROUND - _length(f"{own.text} {own.further}" for own in last)


def _length(said: Iterable[str]) -> int:
    return sum(len(each.split()) for each in said)


def _body(scene: Scene, points: tuple[Raised, ...], *, late: bool) -> tuple[list[str], list[str], list[str]]:
    """The thanks, the points, and what was left unsaid; a point that this answers is told with it."""
    extra = left_unsaid(scene, first=taken_up(scene, points[-1]) if points else None)
    points = tuple(point for point in points if not is_settled(scene, point))
    led = None if late else _led(scene, points)
    reference = told(scene, points, led=led)
    if led and len(reference) + len(extra) >= FEW:
        return thanks_with(scene, led.heard), reference, extra
    reference = told(scene, points) if led else reference
    return _thanks(scene, [*reference, *extra], late=late), reference, extra


def _led(scene: Scene, points: tuple[Raised, ...]) -> Raised | None:
    """The point told in the thanks, where these go to the reader alone."""
    return leading(scene, points) if scene.is_short or not others_present(scene) else None


def _thanks(scene: Scene, said: list[str], *, late: bool) -> list[str]:
    """The thanks before what is `said`, with the job in them where hardly anything follows, or where the wish for it will not have it."""
    others = () if scene.is_short else others_present(scene)
    if len(said) < FEW and not scene.is_short and scene.occasion.interview:
        return thanks_alone(scene, others, said, late=late)
    tells = not others and scene.wording.pick("named", ("thanks", "wish")) == "thanks"
    named = (len(said) < FEW or tells) and not scene.is_second_round
    return thanks(scene, others, late=late, named=named)


def is_late(advice: Advice) -> bool:
    """Whether the 24 hours have gone by, or must have where nobody knows when the interview ended."""
    passed = advice.deadline_24h.passed
    return any(warning.id == "later_than_24_hours" for warning in advice.warnings) if passed is None else passed


def _apart(scene: Scene, points: tuple[Raised, ...], said: list[str]) -> list[str]:
    """An offer whose point is left out, where nothing else says what the candidate could do; else what they have done."""
    linked = any(point.is_linked for point in points)
    if linked and (scene.is_short or _length(said) > _room(scene)):
        return []
    offers = [own for own in scene.material.offers if not linked or own.form is Form.CLAUSE]
    return [offered(scene, own) for own in offers[: 1 if scene.is_short or linked else ALONE]]


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
