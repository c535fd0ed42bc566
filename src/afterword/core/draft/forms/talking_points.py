"""What to say when dropping in: three sentences and a way out."""

from afterword.core.advise.advice import Advice
from afterword.core.case import WishCode
from afterword.core.channel import Method
from afterword.core.draft.forms.brevity import sentences
from afterword.core.draft.forms.message import draft_of
from afterword.core.draft.forms.speech import POINTS, hello, spoken, was_asked_to
from afterword.core.draft.phrases import spoken as phrases
from afterword.core.draft.scene import Scene
from afterword.core.message import Draft, Message


def talking_points(scene: Scene, advice: Advice) -> Draft:
    """The words to say as the body, and each sentence as a point; what was forgotten comes before what else there is."""
    said = spoken(scene, advice)
    options = phrases.OPEN_VISIT_ASKED if was_asked_to(scene, WishCode.INVITED_VISIT) else phrases.OPEN_VISIT
    opening = f"{hello(scene)}, {scene.aside('open visit', options, candidate=scene.case.candidate.name)}"
    first, *others = said.points
    middle = [said.forgotten] if said.forgotten else others[:-1]
    rest = [each for point in (*middle, *others[-1:]) for each in sentences(point)]
    three = [*sentences(first)[: POINTS - 1], *rest][:POINTS]
    lines = (opening, *three, scene.say("close visit", phrases.CLOSE_VISIT))
    return draft_of(scene, advice, said.text, Message(method=Method.IN_PERSON, body="\n\n".join(lines)), points=lines)
