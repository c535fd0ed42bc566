"""Asking how things stand after a silence: short, no reproach, nothing that presses."""

from datetime import date, datetime

from afterword.core.advise.advice import Advice
from afterword.core.clock import zone
from afterword.core.draft import phrases_later as phrases
from afterword.core.draft.forgotten import left_unsaid
from afterword.core.draft.heard import Manner
from afterword.core.draft.interest import keen
from afterword.core.draft.occasion import dated
from afterword.core.draft.reference import refer
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.draft.theirs import has_followed_up
from afterword.core.message import Essential

NEAR = 60
"""Days within which a weekday helps to place a date; further off it only puzzles."""


def check_in(scene: Scene, advice: Advice) -> Text:
    """Thanks again, the question, that the job still matters, and an end without hurry."""
    wanted = set(advice.essentials.cover) | set(advice.essentials.optional)
    promised, written = promised_day(scene), has_followed_up(scene.case, scene.occasion.at)
    topic, uses = named_topic(scene)
    thanking = scene.say("thanks again", phrases.THANKS_AGAIN_FOR if topic else phrases.THANKS_AGAIN, topic=topic)
    asking = _asking(scene, promised, said=thanking)
    memory, forgotten = "", [] if written else left_unsaid(scene)[:1]
    if not topic and scene.material.raised:
        memory, uses = refer(scene, scene.material.raised[0]), (scene.material.raised[0].key,)
    interest = [_still(scene, written=written)] if Essential.ENTHUSIASM in wanted else []
    covered = (
        Essential.THANKS,
        *([Essential.ENTHUSIASM] * bool(interest)),
        *([Essential.FORGOTTEN_DETAIL] * bool(forgotten)),
    )
    last = [*forgotten, *interest, scene.say("no hurry", phrases.NO_HURRY)]
    return Text(
        paragraphs=(" ".join(filter(None, (thanking, memory, asking))), " ".join(last)),
        uses=uses,
        essentials=covered,
        subjects=phrases.SUBJECT_CHECK_IN,
    )


def _still(scene: Scene, *, written: bool) -> str:
    """That the job is still wanted; why, where no message of ours has said it yet."""
    if scene.material.attractions and not written:
        return keen(scene)
    return scene.say("still", phrases.STILL)


def _asking(scene: Scene, promised: str, *, said: str) -> str:
    """The question; it does not name the job where the thanks have."""
    if promised:
        return scene.say("ask", phrases.ASK_PROMISED, day=promised)
    return scene.say("ask", phrases.ASK_AT_ONCE if scene.slots["job"] in said else phrases.ASK)


def named_topic(scene: Scene) -> tuple[str, tuple[str, ...]]:
    """The first thing talked about that can be named in passing, with its key."""
    for raised in scene.material.raised:
        found = raised.heard
        if (
            found.topic
            and found.manner in (Manner.TOPIC, Manner.TALKED, Manner.TOLD)
            and found.who in ("", "you", "we")
            and not found.topic.startswith('"')
        ):
            return found.topic, (raised.key,)
    return "", ()


def promised_day(scene: Scene) -> str:
    """The day they named for a decision, where it was promised; nothing when they named none."""
    promise = scene.case.process.promised_decision
    if promise is None or promise.by is None:
        return ""
    day: date = promise.by
    if isinstance(promise.by, datetime):
        place = promise.time_zone or scene.case.organisation.time_zone
        day = (promise.by.astimezone(zone(place)) if place else promise.by).date()
    near = abs((day - scene.occasion.at.date()).days) <= NEAR
    return dated(day, american=scene.wording.voice.american, weekday=near)
