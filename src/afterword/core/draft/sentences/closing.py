"""How a message ends: one line that says the job is wanted, and the next meeting when there is one; never pressure."""

import re

from afterword.core.advise.advice import Advice
from afterword.core.case import InterviewStatus
from afterword.core.clock import zone
from afterword.core.draft.material import Raised
from afterword.core.draft.notes.grammar.people import ANIMATE, KIN, OFFICES, PEOPLE
from afterword.core.draft.occasion import dated
from afterword.core.draft.phrases import wishes as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.interest import brings, drawn, interested
from afterword.core.draft.sentences.rhythm import in_one_breath
from afterword.core.draft.workplace import PREPOSITION
from afterword.core.message import Essential

WHOLE_THING = re.compile(r"(?:the|your) [^,;:?\"]+$")
BEHIND = re.compile(
    r" (?:of|for|at|in|on|to|with|from|by|before|after|since|until|during|between|that|which|who|when|where|and|next|this|last|every|each)\b"
)
SHORT = 4
NOT_WORKED_ON = ANIMATE | PEOPLE | OFFICES | KIN | PREPOSITION.keys()
"""People and places."""
SEVERAL = 7
"""Sentences of a message up to which the last has the firm in it, so that nobody else would write it word for word."""
ENOUGH = 3
"""Sentences before the end of a message from which that may be a single one."""


def ending(scene: Scene, advice: Advice, said: list[str], points: tuple[Raised, ...]) -> list[str]:
    """What the candidate brings, and last the wish for the job, behind the sentences already `said` of these points."""
    before = _strength(scene, advice)
    upcoming = "" if scene.is_short else next_interview(scene)
    ahead = [scene.say("ahead", phrases.LOOK_FORWARD, day=upcoming)] if upcoming else []
    if not wants_interest(advice):
        return [*before, *ahead]
    named = len(said) + len(before) < SEVERAL
    if scene.material.attractions:
        return [*before, drawn(scene, scene.material.attractions[0], named=named), *ahead]
    last = [*before, *(ahead or [_wish(scene, points, named=named)])]
    return in_one_breath(scene, last) if len(said) >= ENOUGH else last


def _wish(scene: Scene, points: tuple[Raised, ...], *, named: bool) -> str:
    """The wish for the job, in some drafts with the thing they could help with."""
    matter = next(filter(None, map(matter_of, points)), "")
    if matter and scene.wording.pick("wish", ("matter", "matter", "plain")) == "matter":
        return scene.say("keen", phrases.KEEN_ON, matter=matter)
    return interested(scene, named=named)


def matter_of(raised: Raised) -> str:
    """What a helper would work on, in a word or two: "the backlog" of "the backlog of 300 plans"; nothing where that is no thing."""
    if raised.offer is None or not WHOLE_THING.match(raised.heard.topic):
        return ""
    head = BEHIND.split(raised.heard.topic, maxsplit=1)[0]
    fewest = 3 if head.startswith("your ") else 2
    return head if fewest <= len(head.split()) <= SHORT and head.split()[-1] not in NOT_WORKED_ON else ""


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
