"""What is said aloud, on the phone or at the door: the same things in shorter words."""

from afterword.core.advise.advice import Advice
from afterword.core.case import WishCode
from afterword.core.clock import zone
from afterword.core.draft import phrases_spoken as phrases
from afterword.core.draft.forgotten import left_unsaid
from afterword.core.draft.paragraphs import can_stand_beside_thanks, keen, refer
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.draft.thank_you import is_late
from afterword.core.message import Essential, MessageKind

NOON, EVENING = 12, 18


def hello(scene: Scene) -> str:
    """`Good morning, Ms Marsh` by the clock of the listener, or a plain hello among friends."""
    name = scene.name
    if scene.wording.voice.is_friendly or not name:
        return f"Hello {name}" if name else "Hello"
    place = (scene.reader.time_zone if scene.reader else None) or scene.case.organisation.time_zone
    hour = (scene.occasion.at.astimezone(zone(place)) if place else scene.occasion.at).hour
    return f"Good {'morning' if hour < NOON else 'afternoon' if hour < EVENING else 'evening'}, {name}"


def spoken(scene: Scene, advice: Advice) -> Text:
    """At most three things to say: thanks with what stuck, what was forgotten, and that the job is wanted."""
    wanted = set(advice.essentials.cover) | set(advice.essentials.optional)
    beside = next((raised for raised in scene.material.raised if can_stand_beside_thanks(raised)), None)
    thanking = _thanks(scene, advice, beside.heard.topic if beside else "")
    uses = (beside.key,) if beside else ()
    said = [thanking]
    if beside is None and scene.material.raised:
        said[0] = f"{thanking} {refer(scene, scene.material.raised[0])}"
        uses = (scene.material.raised[0].key,)
    forgotten = left_unsaid(scene)[:1]
    interest = [keen(scene)] if Essential.ENTHUSIASM in wanted else []
    if advice.kind is MessageKind.CHECK_IN:
        interest = [scene.say("ask aloud", phrases.ASK_ALOUD)]
    covered = (
        Essential.THANKS,
        *([Essential.ENTHUSIASM] * bool(interest)),
        *([Essential.FORGOTTEN_DETAIL] * bool(forgotten)),
    )
    return Text(paragraphs=(*said, *forgotten, *interest), uses=uses, essentials=covered)


def _thanks(scene: Scene, advice: Advice, topic: str) -> str:
    late = (
        scene.say("late aloud", phrases.LATE_ALOUD) + " "
        if is_late(advice) and advice.kind is MessageKind.THANK_YOU
        else ""
    )
    return late + scene.say("thanks aloud", phrases.THANKS_ALOUD_FOR if topic else phrases.THANKS_ALOUD, topic=topic)


def was_asked_to(scene: Scene, code: WishCode) -> bool:
    """Whether the listener themselves asked for this."""
    reader = scene.reader
    return reader is not None and any(
        wish.code is code and wish.by in (None, reader.id) for wish in scene.case.employer_wishes
    )
