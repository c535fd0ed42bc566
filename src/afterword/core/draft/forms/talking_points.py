"""What to say when dropping in: the thanks on the way in, three sentences, and a way out."""

from dataclasses import replace

from afterword.core.advise.advice import Advice
from afterword.core.case import WishCode
from afterword.core.channel import Method
from afterword.core.draft.forms.brevity import sentences
from afterword.core.draft.forms.message import draft_of, kind_of
from afterword.core.draft.forms.speech import POINTS, beside, carrying, covered, hello, shows_fit, spoken, was_asked_to
from afterword.core.draft.kinds.thank_you import is_late
from afterword.core.draft.material import Raised
from afterword.core.draft.phrases import spoken as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.closing import wants_interest
from afterword.core.draft.sentences.forgotten import left_unsaid
from afterword.core.draft.sentences.interest import keen
from afterword.core.draft.sentences.telling import tell
from afterword.core.draft.text import Text
from afterword.core.message import Draft, Essential, Message, MessageKind


def talking_points(scene: Scene, advice: Advice) -> Draft:
    """The words to say as the body, and each sentence as a point."""
    if kind_of(scene, advice) is MessageKind.THANK_YOU:
        opening, text = _thanks(scene, advice), _thanked(scene, advice)
    else:
        said = spoken(scene, advice)
        opening, text = _opening(scene, phrases.OPEN_VISIT, phrases.OPEN_VISIT_ASKED), said.text
        three = [each for point in (*said.points, said.forgotten) for each in sentences(point) if each][:POINTS]
        text = replace(text, paragraphs=tuple(three))
    lines = (opening, *text.paragraphs, _closing(scene, advice, text))
    return draft_of(scene, advice, text, Message(method=Method.IN_PERSON, body="\n\n".join(lines)), points=lines)


def _closing(scene: Scene, advice: Advice, text: Text) -> str:
    """The way out, with the wish for the job where there was no room for it before."""
    unsaid = kind_of(scene, advice) is MessageKind.THANK_YOU and Essential.ENTHUSIASM not in text.essentials
    return scene.say(
        "close visit", phrases.CLOSE_VISIT_KEEN if unsaid and wants_interest(advice) else phrases.CLOSE_VISIT
    )


def _opening(scene: Scene, plain: tuple[str, ...], asked: tuple[str, ...]) -> str:
    options = asked if was_asked_to(scene, WishCode.INVITED_VISIT) else plain
    return f"{hello(scene)}, {scene.aside('open visit', options, candidate=scene.case.candidate.name)}"


def _thanks(scene: Scene, advice: Advice) -> str:
    """Who is there and what for; the delay in the same breath."""
    is_owed = is_late(advice) and not was_asked_to(scene, WishCode.INVITED_VISIT)
    late = scene.part("late aloud", phrases.LATE_AT_THE_DOOR) if is_owed else ""
    said = _opening(scene, phrases.THANKS_AT_THE_DOOR, phrases.THANKS_AT_THE_DOOR_ASKED)
    return f"{said.removesuffix('.')}{late}."


def _thanked(scene: Scene, advice: Advice) -> Text:
    """Their need with the help for it, what was forgotten, and that the job is wanted: as much of it as is listened to."""
    raised, forgotten = carrying(scene), left_unsaid(scene)[:1]
    own = _own(scene, raised, room=POINTS - len(forgotten))
    interest = [keen(scene)] if wants_interest(advice) and len(own) + len(forgotten) < POINTS else []
    return Text(
        paragraphs=(*own, *forgotten, *interest),
        uses=(raised.key,) if raised else (),
        essentials=covered(interest=" ".join(interest), fit=shows_fit(scene, raised), forgotten=" ".join(forgotten)),
    )


def _own(scene: Scene, raised: Raised | None, *, room: int) -> list[str]:
    """The point and what the candidate adds to it: all of it while there is room, else the offer before the thought."""
    if raised is None or not raised.is_linked:
        return [*(tell(scene, raised) if raised else []), *beside(scene, raised)][:room]
    without = replace(raised, thought=None)
    told = [tell(scene, fewer) for fewer in (raised, without, replace(raised, offer=None)) if fewer.is_linked]
    whole = (said for said in told if len(said) <= room)
    return next(whole, tell(scene, without if raised.offer else raised)[:room])
