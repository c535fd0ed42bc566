"""The point that goes into the thanks: "thank you for seeing me and for telling me how the freezers are audited"."""

import re

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.notes.grammar.verb_forms import DONE
from afterword.core.draft.phrases import thanks as phrases
from afterword.core.draft.scene import Scene

MOST_WORDS = 16
"""Of the point: longer, and nobody remembers that these are thanks."""
A_THING = re.compile(r"(?:the|your|our|this|a|an|how|why|where|when|what) ")
"""How a thing begins that is said in full; a bare one ("lice counts every week") shows the jotting."""
YOU_DO = re.compile(
    r"you (?!(?:would|will|can|could|should|need|want|prefer|like|have|are|were|had|hope|know|think|feel|say|said)\b)"
)
IS_DONE = re.compile(
    r"(?:is|are|was|were|gets?|has been|have been) (?:(?:still|now|always|all|often|only|mostly) )*(?P<done>\w+)\b"
)
HAS_CHANGED = re.compile(r"(?:has|have) (?:gone|grown|changed|fallen|risen|dropped|moved|come)\b")
BROKEN = re.compile(
    r"[,;:?\"]| (?:and|but) |\b(?:not|no|never|nobody|nothing)\b|\b(?:has|have|had) (?!\w+(?:ed|en|ne|un)\b)"
)
"""What nobody would thank for: marks and joints behind which the thanks are forgotten, what is not so, what is only there."""
QUESTION = re.compile(r"(?:how|why|where|when|what) ")
TELLERS = frozenset({"", "you", "we"})


def leading(scene: Scene, points: tuple[Raised, ...]) -> Raised | None:
    """The first of these points, where the thanks can hold it and this draft is one that has it there."""
    first = next(iter(points), None)
    if first is None or not behind_thanks(first.heard):
        return None
    return first if scene.wording.pick("lead", ("thanks", "thanks", "apart")) == "thanks" else None


def behind_thanks(found: Heard) -> tuple[str, ...]:
    """What may stand behind "thank you for your time" for this point; nothing where it is no matter for thanks."""
    said = found.topic or found.statement
    if found.who not in TELLERS or BROKEN.search(said) or len(said.split()) > MOST_WORDS:
        return ()
    if found.topic and not A_THING.match(found.topic):
        return ()
    match found.manner:
        case Manner.SAID | Manner.TOLD if found.statement:
            return phrases.AND_TELLING_HOW if _is_a_way(found.statement) else ()
        case Manner.TOLD:
            return phrases.AND_TELLING_MORE if QUESTION.match(found.topic) else phrases.AND_TELLING
        case Manner.SHOWN:
            return phrases.AND_SHOWING
        case Manner.SAID | Manner.TOPIC | Manner.TALKED if found.topic:
            if found.who == "you":
                return phrases.AND_TELLING_MORE if QUESTION.match(found.topic) else phrases.AND_TELLING
            return phrases.AND_TALKING
    return ()


def _is_a_way(statement: str) -> bool:
    """Whether it says how something is done or has changed, and may stand behind "how"; a bare state may not."""
    done = IS_DONE.search(statement)
    return bool(YOU_DO.match(statement) or HAS_CHANGED.search(statement) or (done and done["done"] in DONE))
