"""The opening: thanks in one sentence, and with them the others who were there, or a word on the delay."""

from afterword.core.draft.phrases import thanks as phrases
from afterword.core.draft.phrasing import listed
from afterword.core.draft.scene import Scene


def thanks(scene: Scene, others: tuple[str, ...], *, late: bool, named: bool) -> list[str]:
    """The thanks; `named` where they say what job it was about, so that the sentence is about this interview alone."""
    both = _goes_to_both(scene, others, late=late)
    options = _to_both(scene, named=named) if both else _heads(scene, named=named)
    tail = scene.wording.pick("tail", _tails(scene, late=late, others=bool(others) and not both))
    names = listed(others) if others else ""
    first = scene.put(scene.wording.pick("thanks", scene.as_held(options)) + tail, names=names)
    apart = late and others and not both
    return [first, scene.say("panel", phrases.PANEL, names=names)] if apart else [first]


def _goes_to_both(scene: Scene, others: tuple[str, ...], *, late: bool) -> bool:
    """Whether one other is thanked with the reader; who is late has no room to thank them behind."""
    one = len(others) == 1 and "panel" not in others[0]
    return one and (late or scene.wording.pick("panel way", ("both", "through them", "and them")) == "both")


def _to_both(scene: Scene, *, named: bool) -> tuple[str, ...]:
    if named:
        return phrases.THANKS_BOTH_JOB
    return phrases.THANKS_BOTH_FORMAL if scene.is_formal else phrases.THANKS_BOTH


def _heads(scene: Scene, *, named: bool) -> tuple[str, ...]:
    if named or scene.occasion.interview is None:
        return phrases.THANKS_JOB_FORMAL if scene.is_formal else phrases.THANKS_JOB
    if scene.is_formal:
        return phrases.THANKS_FORMAL
    return phrases.THANKS_SPOKE if scene.occasion.was_spoken_only else phrases.THANKS_MET


def _tails(scene: Scene, *, late: bool, others: bool) -> tuple[str, ...]:
    if late:
        return phrases.LATE_FORMAL if scene.is_formal else phrases.LATE
    if others:
        return phrases.PANEL_TAIL_FORMAL if scene.is_formal else phrases.PANEL_TAIL
    return ("",)
