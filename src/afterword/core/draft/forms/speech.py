"""What is said aloud, on the phone or at the door: the same things in shorter words."""

from dataclasses import dataclass, replace

from afterword.core.advise.advice import Advice
from afterword.core.case import PointTone, WishCode
from afterword.core.clock import zone
from afterword.core.draft.address import is_titled
from afterword.core.draft.forms.message import kind_of
from afterword.core.draft.kinds.answer import answer
from afterword.core.draft.kinds.check_in import promised_day
from afterword.core.draft.kinds.thank_you import is_late, ranked
from afterword.core.draft.kinds.theirs import has_followed_up
from afterword.core.draft.material import Raised
from afterword.core.draft.phrases import spoken as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.adding import offered
from afterword.core.draft.sentences.closing import wants_interest
from afterword.core.draft.sentences.forgotten import left_unsaid
from afterword.core.draft.sentences.interest import brings, keen
from afterword.core.draft.sentences.telling import tell
from afterword.core.draft.text import Text
from afterword.core.message import Essential, MessageKind

NOON, EVENING = 12, 18
POINTS = 3
"""Things one can hold in the head while somebody listens."""


def hello(scene: Scene) -> str:
    """`Good morning, Ms Marsh` by the clock of the listener, or a plain hello among friends.

    Nobody says a name in full to the one who bears it.
    """
    name = scene.name
    if scene.wording.voice.is_friendly or not name:
        return f"Hello {name}" if name else "Hello"
    place = (scene.reader.time_zone if scene.reader else None) or scene.case.organisation.time_zone
    hour = (scene.occasion.at.astimezone(zone(place)) if place else scene.occasion.at).hour
    greeting = f"Good {'morning' if hour < NOON else 'afternoon' if hour < EVENING else 'evening'}"
    return f"{greeting}, {name}" if " " not in name or is_titled(name) else greeting


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
    raised = carrying(scene)
    said = " ".join((*(tell(scene, raised) if raised else ()), *beside(scene, raised)))
    interest = keen(scene) if wants_interest(advice) else ""
    text = Text(
        paragraphs=tuple(filter(None, (_thanks(scene, advice), said, interest))),
        uses=(raised.key,) if raised else (),
        essentials=covered(interest=interest, fit=shows_fit(scene, raised)),
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
    """The text with what was left unsaid or said wrongly, if anything."""
    forgotten = " ".join(left_unsaid(scene))
    more = (Essential.FORGOTTEN_DETAIL,) if forgotten else ()
    whole = replace(text, essentials=(*text.essentials, *more))
    return Spoken(points=text.paragraphs, forgotten=forgotten, text=whole)


def covered(*, interest: str, fit: bool, forgotten: str = "") -> tuple[Essential, ...]:
    """What these words touch on, thanks with them."""
    marks = ((Essential.ENTHUSIASM, interest), (Essential.FIT, fit), (Essential.FORGOTTEN_DETAIL, forgotten))
    return (Essential.THANKS, *(essential for essential, said in marks if said))


def _thanks(scene: Scene, advice: Advice) -> str:
    """The thanks; a delay comes before them."""
    said = scene.say("thanks aloud", phrases.THANKS_ALOUD)
    return f"{scene.say('late aloud', phrases.LATE_ALOUD)} {said}" if is_late(advice) else said


def carrying(scene: Scene) -> Raised | None:
    """The point with something to add to it, else one that was good to hear; a bare fact gives way to an offer."""
    found = next(iter(ranked(scene)), None)
    is_bare = found is not None and not found.is_linked and found.tone is not PointTone.POSITIVE
    return None if is_bare and scene.material.offers else found


def beside(scene: Scene, raised: Raised | None) -> tuple[str, ...]:
    """Where there is nothing to add to that point: what there is to add to one that is left out, else what they bring."""
    if raised and raised.is_linked:
        return ()
    return tuple(offered(scene, own) for own in scene.material.offers[:1]) or tuple(filter(None, (brings(scene),)))


def shows_fit(scene: Scene, raised: Raised | None) -> bool:
    """Whether either says what the candidate can do."""
    return bool(beside(scene, raised)) or (raised is not None and raised.is_linked)


def was_asked_to(scene: Scene, code: WishCode) -> bool:
    """Whether the listener themselves asked for this."""
    reader = scene.reader
    return reader is not None and any(
        wish.code is code and wish.by in (None, reader.id) for wish in scene.case.employer_wishes
    )
