"""What is said aloud, on the phone or at the door: the same things in shorter words."""

import re
from dataclasses import dataclass, replace

from afterword.core.advise.advice import Advice
from afterword.core.case import WishCode
from afterword.core.channel import Method
from afterword.core.clock import zone
from afterword.core.draft.forms.message import kind_of
from afterword.core.draft.kinds.answer import answer
from afterword.core.draft.kinds.check_in import promised_day
from afterword.core.draft.kinds.thank_you import is_late, plan_of
from afterword.core.draft.kinds.theirs import has_followed_up
from afterword.core.draft.material import Raised
from afterword.core.draft.phrases import spoken as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.forgotten import left_unsaid
from afterword.core.draft.sentences.interest import brings, keen
from afterword.core.draft.sentences.linked import linked
from afterword.core.draft.sentences.opening import can_stand_beside_thanks
from afterword.core.draft.sentences.reference import refer
from afterword.core.draft.text import Text
from afterword.core.message import Essential, MessageKind

NOON, EVENING = 12, 18
POINTS = 3
"""Things one can hold in the head while somebody listens."""


def hello(scene: Scene) -> str:
    """`Good morning, Ms Marsh` by the clock of the listener, or a plain hello among friends."""
    name = scene.name
    if scene.wording.voice.is_friendly or not name:
        return f"Hello {name}" if name else "Hello"
    place = (scene.reader.time_zone if scene.reader else None) or scene.case.organisation.time_zone
    hour = (scene.occasion.at.astimezone(zone(place)) if place else scene.occasion.at).hour
    return f"Good {'morning' if hour < NOON else 'afternoon' if hour < EVENING else 'evening'}, {name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What is to be said: at most three points, and apart from them what was forgotten."""

    points: tuple[str, ...]
    forgotten: str = ""
    text: Text


def spoken(scene: Scene, advice: Advice) -> Spoken:
    """Thanks with what stuck, what the candidate has to add to it, and that the job is wanted; or the question, or the answer."""
    kind = kind_of(scene, advice)
    if kind is MessageKind.ANSWER:
        text = answer(scene)
        return Spoken(points=text.paragraphs[:POINTS], text=text)
    if kind is MessageKind.CHECK_IN:
        return _asking(scene)
    thanking, raised = _thanks(scene, advice)
    wanted = set(advice.essentials.cover) | set(advice.essentials.optional)
    interest = keen(scene) if Essential.ENTHUSIASM in wanted else ""
    added = _added(scene, raised)
    text = Text(
        paragraphs=tuple(filter(None, (thanking, added, interest))),
        uses=(raised.key,) if raised else (),
        essentials=_covered(interest=bool(interest), fit=bool(added)),
    )
    return _with_forgotten(scene, text)


def _asking(scene: Scene) -> Spoken:
    """How things stand, asked at once; somebody who rings for that does not talk about the interview first."""
    day = promised_day(scene)
    thanking = scene.say("thanks aloud", phrases.THANKS_BEFORE_ASKING)
    asking = scene.say("ask aloud", phrases.ASK_ALOUD_PROMISED if day else phrases.ASK_ALOUD, day=day)
    text = Text(paragraphs=(thanking, asking))
    if has_followed_up(scene.case, scene.occasion.at):
        return Spoken(points=text.paragraphs, text=text)
    return _with_forgotten(scene, text)


def _with_forgotten(scene: Scene, text: Text) -> Spoken:
    """The text with the one detail that was forgotten, if any."""
    forgotten = next(iter(left_unsaid(scene)), "")
    more = (Essential.FORGOTTEN_DETAIL,) if forgotten else ()
    whole = replace(text, essentials=(*text.essentials, *more))
    return Spoken(points=text.paragraphs, forgotten=forgotten, text=whole)


def _covered(*, interest: bool, fit: bool) -> tuple[Essential, ...]:
    marks = ((Essential.THANKS, True), (Essential.ENTHUSIASM, interest), (Essential.FIT, fit))
    return tuple(essential for essential, present in marks if present)


def _thanks(scene: Scene, advice: Advice) -> tuple[str, Raised | None]:
    """The thanks, with the point that carries them where one can be named."""
    carrying = _carrying(scene)
    topic = carrying.heard.topic if carrying and can_stand_beside_thanks(carrying) else ""
    plain = phrases.THANKS_ALOUD if scene.method is Method.PHONE else phrases.THANKS_IN_SHORT
    said = _thanked(scene, phrases.THANKS_ALOUD_FOR if topic else plain, topic, late=is_late(advice))
    if carrying and not topic:
        said = f"{said} {refer(scene, carrying)}"
    return said, carrying


def _thanked(scene: Scene, options: tuple[str, ...], topic: str, *, late: bool) -> str:
    """The thanks; on the phone the delay comes before them, at the door, where every sentence counts, in one breath."""
    if not late:
        return scene.say("thanks aloud", options, topic=topic)
    if scene.method is Method.PHONE:
        return f"{scene.say('late aloud', phrases.LATE_ALOUD)} {scene.say('thanks aloud', options, topic=topic)}"
    plain = tuple(option for option in options if not re.search(r"[,;]", option))
    tailed = tuple(option + tail for option in plain for tail in phrases.LATE_AT_THE_DOOR)
    return scene.say("thanks aloud", tailed, topic=topic)


def _carrying(scene: Scene) -> Raised | None:
    """The point with something to add to it; at the door one that fits into the thanks."""
    plan = plan_of(scene)
    if scene.method is Method.PHONE:
        return plan.main or plan.beside
    return next((raised for raised in scene.material.raised if can_stand_beside_thanks(raised)), plan.main)


def _added(scene: Scene, raised: Raised | None) -> str:
    """What the candidate can add to that point, else what they bring."""
    return " ".join(linked(scene, raised, named=True)) if raised and raised.is_linked else brings(scene)


def was_asked_to(scene: Scene, code: WishCode) -> bool:
    """Whether the listener themselves asked for this."""
    reader = scene.reader
    return reader is not None and any(
        wish.code is code and wish.by in (None, reader.id) for wish in scene.case.employer_wishes
    )
