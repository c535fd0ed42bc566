"""How a message ends: one line that says the job is wanted, and the next meeting when there is one; never pressure."""

from afterword.core.advise.advice import Advice
from afterword.core.case import InterviewStatus
from afterword.core.clock import zone
from afterword.core.draft.occasion import dated
from afterword.core.draft.phrases import wishes as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.interest import brings, drawn, interested
from afterword.core.draft.sentences.rhythm import in_one_breath
from afterword.core.message import Essential

SEVERAL = 7
"""Sentences of a message up to which the last has the firm in it, so that nobody else would write it word for word."""
ENOUGH = 3
"""Sentences before the end of a message from which that may be a single one."""


def ending(scene: Scene, advice: Advice, said: list[str]) -> list[str]:
    """What the candidate brings, and last the wish for the job, behind the sentences already `said`."""
    before = _strength(scene, advice)
    upcoming = "" if scene.is_short else next_interview(scene)
    ahead = [scene.say("ahead", phrases.LOOK_FORWARD, day=upcoming)] if upcoming else []
    if not wants_interest(advice):
        return [*before, *ahead]
    named = len(said) + len(before) < SEVERAL
    if scene.material.attractions:
        return [*before, drawn(scene, scene.material.attractions[0], named=named), *ahead]
    last = [*before, *(ahead or [interested(scene, named=named)])]
    return in_one_breath(scene, last) if len(said) >= ENOUGH else last


def wants_interest(advice: Advice) -> bool:
    """Whether the advice has the interest said."""
    return Essential.ENTHUSIASM in (*advice.essentials.cover, *advice.essentials.optional)


def _strength(scene: Scene, advice: Advice) -> list[str]:
    essentials = advice.essentials
    wanted = Essential.FIT in (*essentials.cover, *essentials.optional) or Essential.FIT not in essentials.leave_out
    return [brings(scene)] if wanted and scene.material.strengths else []


def next_interview(scene: Scene) -> str:
    """The day of the next interview planned, as it is where it takes place; nothing when none is."""
    coming = [
        (item.start, item.time_zone)
        for item in scene.case.interviews
        if item.status is InterviewStatus.PLANNED and item.start and item.start > scene.occasion.at
    ]
    if not coming:
        return ""
    start, place = min(coming, key=lambda pair: pair[0])
    day = (start.astimezone(zone(place)) if place else start).date()
    return dated(day, american=scene.wording.voice.american, weekday=True)
