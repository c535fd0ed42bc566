"""How a message ends: the interest with a quiet word after it, the next meeting when there is one; never pressure."""

from afterword.core.advise.advice import Advice
from afterword.core.case import InterviewStatus
from afterword.core.clock import zone
from afterword.core.draft.occasion import dated
from afterword.core.draft.phrases import ends as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.interest import brings, keen
from afterword.core.message import Essential

COMMON = 0.3
"""Share of the sentences of a message that others might write word for word."""


BARE = 3
"""Sentences after which a message would break off without a word of farewell."""


def ending(scene: Scene, advice: Advice, *, said: int, common: int, more: list[str]) -> list[str]:
    """What the candidate brings, `more`, and last the interest, with at most one quiet word after it.

    `said` is how many sentences stand before, and `common` how many of them others might write too.
    """
    before = [*_strength(scene, advice), *more]
    room = int(COMMON * (said + len(before) + 1)) - common
    interest = [keen(scene, named_only=room < 1 or said + len(before) < BARE)] if wants_interest(advice) else []
    upcoming = next_interview(scene)
    if scene.is_short:
        return [*before, *interest]
    if upcoming:
        return [*before, *interest, scene.say("close", phrases.CLOSE_NEXT, day=upcoming)]
    if (said + len(before) + len(interest) == BARE or not interest) and not common:
        return [*before, *interest, scene.say("close", phrases.CLOSE_FORMAL if scene.is_formal else phrases.CLOSE)]
    if before or not interest or (scene.wording.voice.brisk and said > 1):
        return [*before, *interest]
    return _rounded(scene, interest[0], room=room)


def wants_interest(advice: Advice) -> bool:
    """Whether the advice has the interest said."""
    return Essential.ENTHUSIASM in (*advice.essentials.cover, *advice.essentials.optional)


def _strength(scene: Scene, advice: Advice) -> list[str]:
    essentials = advice.essentials
    wanted = Essential.FIT in (*essentials.cover, *essentials.optional) or Essential.FIT not in essentials.leave_out
    return [brings(scene)] if wanted and scene.material.strengths else []


def _rounded(scene: Scene, interest: str, *, room: int) -> list[str]:
    """The interest alone, with a second half, or with a sentence after it where one more common one does no harm."""
    own = bool(scene.material.attractions)
    room = room if own else room - 1
    way = scene.wording.pick("way out", ("joined", "alone", *(["apart"] * (room >= 1))))
    if way == "apart":
        return [interest, scene.say("close", phrases.CLOSE_FORMAL if scene.is_formal else phrases.CLOSE)]
    if way == "alone" or ("," in interest and own):
        return [interest]
    return [interest.rstrip(".") + scene.part("close", _second_halves(scene, own=own)) + "."]


def _second_halves(scene: Scene, *, own: bool) -> tuple[str, ...]:
    if own:
        return phrases.AND_KEEN_FORMAL if scene.is_formal else phrases.AND_KEEN
    return phrases.AND_CLOSE_FORMAL if scene.is_formal else phrases.AND_CLOSE


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
