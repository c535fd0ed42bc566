"""How a point came up, as a clause that what the candidate makes of it can join: "you told me about the night desk"."""

import re

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.phrases import points as phrases
from afterword.core.draft.scene import Scene

OF_THEM = {Manner.ASKED: phrases.ASKED, Manner.SHOWN: phrases.SHOWED}


def mention(scene: Scene, raised: Raised, *, nth: int = 0) -> str:
    """The clause, with its slots filled; it begins small, wherever in a sentence it comes to stand.

    `nth` is how many points of the same message were told in full before.
    """
    found = raised.heard
    said = scene.part(
        "mention", _mentions(scene, found), nth=nth, topic=found.topic, statement=found.statement, name=found.who
    )
    return re.sub(r"^(you|we|I) ", r"\1 also ", said) if nth == 1 else said


def _mentions(scene: Scene, found: Heard) -> tuple[str, ...]:
    if found.who not in ("", "you", "we"):
        return _of_another(found)
    if found.manner is Manner.SHOWN:
        return phrases.SHOWED
    if found.manner is Manner.ASKED:
        return phrases.ASKED_ABOUT if found.topic else phrases.ASKED
    if found.topic.startswith('"'):
        return phrases.QUOTED
    if found.topic:
        told = found.who == "you" or found.manner is Manner.TOLD
        return phrases.TOLD if told else phrases.TALKED_FORMAL if scene.is_formal else phrases.TALKED
    if found.manner is Manner.SAID:
        return phrases.SAID
    return phrases.DID if found.verb == "did" else phrases.HEARD_THAT


def _of_another(found: Heard) -> tuple[str, ...]:
    if found.manner is Manner.ASKED:
        return phrases.OTHER_ASKED_ABOUT if found.topic else phrases.OTHER_ASKED
    if found.manner is Manner.SHOWN:
        return phrases.OTHER_SHOWED
    return phrases.OTHER_SAID if found.statement else phrases.OTHER_TOLD
