"""The opening: thanks, with the point or the people that go into the same breath."""

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.phrases import ends
from afterword.core.draft.phrases import thanks as phrases
from afterword.core.draft.phrasing import listed
from afterword.core.draft.scene import Scene

LONG = 16
"""Words of a thing from which it is thanked for in a sentence of its own."""


def thanks(scene: Scene, beside: Raised | None, *, late: bool, others: tuple[str, ...], few: bool) -> str:
    """Thanks for the time; in the same breath the delay, what was shown, told or asked, or the others who were there.

    `few` where hardly anything follows: then the job is named, so that the sentence is about this interview alone.
    """
    both = goes_to_both(scene, others)
    if late:
        tail = scene.wording.pick("late", phrases.LATE_FORMAL if scene.is_formal else phrases.LATE)
    elif beside:
        tail = scene.wording.pick("tail", _tails(scene, beside.heard))
    elif others and not both:
        tail = scene.wording.pick("panel", ends.PANEL_TAIL)
    else:
        tail = ""
    heads = _to_both(scene) if both else _heads(scene, beside, few=few and not tail)
    found = beside.heard if beside else Heard(manner=Manner.TOPIC)
    return scene.put(
        scene.wording.pick("thanks", scene.as_held(heads)) + tail,
        topic=found.topic,
        statement=found.statement,
        names=listed(others) if others else "",
    )


def goes_to_both(scene: Scene, others: tuple[str, ...]) -> bool:
    """Whether the thanks go to the reader and one other in the same words, not by a line of their own."""
    return (
        len(others) == 1 and "panel" not in others[0] and scene.wording.pick("panel way", ("both", "apart")) == "both"
    )


def _to_both(scene: Scene) -> tuple[str, ...]:
    return phrases.THANKS_BOTH_FORMAL if scene.is_formal else phrases.THANKS_BOTH


def _heads(scene: Scene, beside: Raised | None, *, few: bool) -> tuple[str, ...]:
    if scene.is_formal:
        return tuple(head for head in phrases.THANKS_FORMAL if not (beside and " and for " in head))
    if few or scene.material.is_thin or scene.occasion.interview is None:
        return phrases.THANKS_THIN
    return phrases.THANKS_SPOKE if scene.occasion.was_spoken_only else phrases.THANKS_MET


def can_stand_beside_thanks(raised: Raised) -> bool:
    """Whether a point is one to thank for in the same breath."""
    found = raised.heard
    return (
        bool(found.topic)
        and found.who in ("", "you", "we")
        and not found.topic.startswith('"')
        and not found.runs_on
        and len(found.topic.split()) <= LONG
    )


def can_be_thanked_for(raised: Raised) -> bool:
    """Whether the thanks can carry the point alone: also a statement to which there is nothing to add."""
    found = raised.heard
    told = found.manner is Manner.FACT or (found.manner is Manner.SAID and found.who == "you")
    brief = 0 < len(found.statement.split()) <= LONG and not found.topic
    stated = told and brief and found.verb != "did" and not found.is_wish and not raised.is_linked
    return stated or can_stand_beside_thanks(raised)


def _tails(scene: Scene, found: Heard) -> tuple[str, ...]:
    if not found.topic:
        return phrases.TAIL_FACT if found.manner is Manner.FACT else phrases.TAIL_SAID
    if found.manner is Manner.SHOWN:
        return phrases.TAIL_SHOWN
    if found.manner is Manner.ASKED:
        return phrases.TAIL_ASKED
    if found.who == "you":
        return phrases.TAIL_HEARD
    return phrases.TAIL_TOPIC_FORMAL if scene.is_formal else phrases.TAIL_TOPIC
