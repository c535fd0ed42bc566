"""How a message ends: the next meeting when there is one, an offer to answer, or nothing; never pressure."""

from afterword.core.case import InterviewStatus
from afterword.core.clock import zone
from afterword.core.draft import phrases
from afterword.core.draft.address import is_titled
from afterword.core.draft.occasion import dated
from afterword.core.draft.scene import Scene


def closing(scene: Scene, *, said: list[str], has_body: bool) -> list[str]:
    """The last sentence, or none where a brisk writer has said what there was to say.

    It names neither the firm nor the job again where `said` has.
    """
    upcoming = next_interview(scene)
    if upcoming:
        return [scene.say("close", phrases.CLOSE_NEXT, day=upcoming)]
    if scene.wording.voice.brisk and has_body:
        return []
    usual = phrases.CLOSE_FORMAL if scene.is_formal else phrases.CLOSE
    options = _unsaid(scene, usual if has_body else phrases.CLOSE_SLOTTED, said)
    return [scene.say("close", options, name=scene.name)] if options else []


ENOUGH = 7
"""Sentences from which on one that others might write too does no harm."""


def _unsaid(scene: Scene, options: tuple[str, ...], said: list[str]) -> tuple[str, ...]:
    """The closings that do not say a name a second time; in a short message those that are its own."""
    taken = [slot for slot in ("firm", "job") if scene.slots[slot] in " ".join(said)]
    taken += [] if _can_be_said_aloud(scene.name) else ["name"]
    fresh = tuple(option for option in options if not any(f"{{{slot}}}" in option for slot in taken))
    own = tuple(option for option in fresh if "{" in option)
    return own if len(said) < ENOUGH else fresh


def _can_be_said_aloud(name: str) -> bool:
    """A given name or a name with its title; nobody thanks "Todd Renner" by his full name."""
    return bool(name) and (" " not in name or is_titled(name))


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
