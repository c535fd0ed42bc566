"""How a message ends: the next meeting when there is one, an offer to answer, or nothing; never pressure."""

from afterword.core.case import InterviewStatus
from afterword.core.clock import zone
from afterword.core.draft import phrases
from afterword.core.draft.occasion import dated
from afterword.core.draft.scene import Scene


def closing(scene: Scene, *, has_body: bool) -> list[str]:
    """The last sentence, or none where a brisk writer has said what there was to say."""
    upcoming = next_interview(scene)
    if upcoming:
        return [scene.say("close", phrases.CLOSE_NEXT, day=upcoming)]
    if scene.wording.voice.brisk and has_body:
        return []
    if not has_body:
        return [scene.say("close", phrases.CLOSE_SLOTTED)]
    return [scene.say("close", phrases.CLOSE_FORMAL if scene.is_formal else phrases.CLOSE, name=scene.name)]


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
