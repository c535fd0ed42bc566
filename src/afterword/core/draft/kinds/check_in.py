"""Asking how things stand after a silence: one plain question, no reproach, nothing that takes it back."""

from datetime import date, datetime

from afterword.core.advise.advice import Advice
from afterword.core.clock import zone
from afterword.core.draft.gaps import has_most_of
from afterword.core.draft.heard import Manner
from afterword.core.draft.kinds.theirs import has_followed_up, has_said
from afterword.core.draft.left_out import LeftOut, told
from afterword.core.draft.likeness import stems
from afterword.core.draft.occasion import dated
from afterword.core.draft.phrases import later as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.afterthought import added
from afterword.core.draft.sentences.forgotten import left_unsaid
from afterword.core.draft.sentences.interest import interested
from afterword.core.draft.text import Text
from afterword.core.message import Essential

MAY_HAVE_GONE = "may stand in what you have sent already; if it does not, write it in"
NEAR = 60
"""Days within which a weekday helps to place a date; further off it only puzzles."""


def check_in(scene: Scene, advice: Advice) -> Text:
    """Thanks again, the one question, what has not been said yet, and that the job still matters."""
    wanted = set(advice.essentials.cover) | set(advice.essentials.optional)
    written = has_followed_up(scene.case, scene.occasion.at)
    topic, uses = named_topic(scene)
    thanking = scene.say("thanks again", phrases.THANKS_AGAIN_FOR if topic else phrases.THANKS_AGAIN, topic=topic)
    asking = _asking(scene, said=thanking)
    forgotten = _new(scene) if written else left_unsaid(scene)[:1]
    wish = scene.say("still", phrases.STILL) if written else interested(scene)
    interest = wish if Essential.ENTHUSIASM in wanted else ""
    covered = (
        Essential.THANKS,
        *([Essential.ENTHUSIASM] * bool(interest)),
        *([Essential.FORGOTTEN_DETAIL] * bool(forgotten)),
    )
    return Text(
        paragraphs=_blocks((thanking, asking), (*forgotten, interest)),
        uses=uses,
        essentials=covered,
        gaps=_untold(scene) if written else _unsaid(scene),
        subjects=phrases.SUBJECT_CHECK_IN,
    )


def _unsaid(scene: Scene) -> tuple[str, ...]:
    """What was left out of the forgotten details: the one thing a check-in adds."""
    details = scene.case.debrief.forgotten
    return told(tuple(each for each in scene.material.left_out if each.note in details))


def _new(scene: Scene) -> list[str]:
    """The first detail that is not in what has gone already, where it is known what that said."""
    said = has_said(scene.case, scene.occasion.at)
    details = scene.material.forgotten if said else ()
    new = next((own for own in details if not has_most_of(own.text, stems(said))), None)
    return [added(scene, new, again=True)] if new else []


def _untold(scene: Scene) -> tuple[str, ...]:
    """The details beside which it is not known whether they have gone already."""
    if has_said(scene.case, scene.occasion.at):
        return ()
    return told(tuple(LeftOut(note=note, why=MAY_HAVE_GONE) for note in scene.case.debrief.forgotten))


def _blocks(*blocks: tuple[str, ...]) -> tuple[str, ...]:
    """Each block as one paragraph; what is empty is none."""
    return tuple(filter(None, (" ".join(filter(None, block)) for block in blocks)))


def _asking(scene: Scene, *, said: str) -> str:
    """The question; it does not name the job where the thanks have."""
    is_named = scene.slots["job"] in said
    if promised := promised_day(scene):
        on = "" if is_named else scene.part("on", phrases.ON)
        return scene.say("ask", phrases.ASK_PROMISED, day=promised, on=on and f" {on}")
    return scene.say("ask", phrases.ASK_AT_ONCE if is_named else phrases.ASK)


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
    """The day they named for a decision, where it was promised; nothing when they named none or it is not over."""
    promise = scene.case.process.promised_decision
    if promise is None or promise.by is None:
        return ""
    day: date = promise.by
    if isinstance(promise.by, datetime):
        place = promise.time_zone or scene.case.organisation.time_zone
        day = (promise.by.astimezone(zone(place)) if place else promise.by).date()
    if day >= scene.occasion.at.date():
        return ""
    near = abs((day - scene.occasion.at.date()).days) <= NEAR
    return dated(day, american=scene.wording.voice.american, weekday=near)
