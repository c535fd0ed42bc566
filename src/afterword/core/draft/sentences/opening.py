"""The opening: thanks in one sentence, and with them the others who were there, or a word on the delay."""

from datetime import timedelta

from afterword.core.draft.heard import Heard
from afterword.core.draft.phrases import thanks as phrases
from afterword.core.draft.phrasing import listed
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.leading import behind_thanks

LONG_AFTER = timedelta(days=45)
"""Behind this a delay is no longer one that a word on meaning to write sooner explains."""
NOTHING = ("",)


def thanks(scene: Scene, others: tuple[str, ...], *, late: bool, named: bool) -> list[str]:
    """The thanks; `named` where they say what job it was about, so that the sentence is about this interview alone."""
    return _thanks(scene, others, late=late, named=named)


def thanks_with(scene: Scene, led: Heard) -> list[str]:
    """The thanks with the point they are for, in one sentence."""
    head = scene.wording.pick("thanks", scene.as_held(_heads(scene, named=False)))
    tail = scene.wording.pick("tail", behind_thanks(led))
    return [scene.put(head + tail, topic=led.topic, statement=led.statement)]


def thanks_alone(scene: Scene, others: tuple[str, ...], following: list[str], *, late: bool) -> list[str]:
    """The thanks of a message with little else to say, and a sentence on the job it was about, unlike those around it."""
    first, *apart = _thanks(scene, others, late=late, named=False)
    about = phrases.ABOUT_JOB_FORMAL if scene.is_formal else phrases.ABOUT_JOB
    begun = {tuple(each.split()[:2]) for each in (first, *following)}
    fresh = tuple(each for each in about if tuple(scene.wording.voiced(each).split()[:2]) not in begun)
    return [first, scene.say("about", fresh), *apart]


def _thanks(scene: Scene, others: tuple[str, ...], *, late: bool, named: bool) -> list[str]:
    both = _goes_to_both(scene, others, late=late)
    options = _to_both(scene, named=named) if both else _heads(scene, named=named)
    behind = NOTHING if both else _panel(scene) if others else NOTHING
    tail = scene.wording.pick("tail", _late(scene) if late else behind)
    held = scene.as_held(tuple(head for head in options if not (";" in head and tail.startswith(";"))))
    first = scene.put(scene.wording.pick("thanks", held) + tail, names=listed(others) if others else "")
    return [first, *_apart(scene, others if late and not both else ())]


def _apart(scene: Scene, others: tuple[str, ...]) -> list[str]:
    return [scene.say("panel", phrases.PANEL, names=listed(others))] if others else []


def _goes_to_both(scene: Scene, others: tuple[str, ...], *, late: bool) -> bool:
    """Whether one other is thanked with the reader; who is late has no room to thank them behind."""
    one = len(others) == 1 and "panel" not in others[0]
    return one and (late or scene.wording.pick("panel way", ("both", "through them", "and them")) == "both")


def _to_both(scene: Scene, *, named: bool) -> tuple[str, ...]:
    if named:
        return phrases.THANKS_BOTH_JOB
    return phrases.THANKS_BOTH_FORMAL if scene.is_formal else phrases.THANKS_BOTH


def _heads(scene: Scene, *, named: bool) -> tuple[str, ...]:
    if scene.is_second_round and not named:
        return _heads_back(scene)
    if named or scene.occasion.interview is None:
        return phrases.THANKS_JOB_FORMAL if scene.is_formal else phrases.THANKS_JOB
    if scene.is_formal:
        return phrases.THANKS_FORMAL
    return phrases.THANKS_SPOKE if scene.occasion.was_spoken_only else phrases.THANKS_MET


def _heads_back(scene: Scene) -> tuple[str, ...]:
    """Thanks for a further round; who was there before has seen them again."""
    if scene.has_met_before:
        return phrases.THANKS_BACK_FORMAL if scene.is_formal else phrases.THANKS_BACK
    return phrases.THANKS_FURTHER_FORMAL if scene.is_formal else phrases.THANKS_FURTHER


def _late(scene: Scene) -> tuple[str, ...]:
    held = scene.occasion.interview
    if held and held.end and scene.occasion.at - held.end > LONG_AFTER:
        return phrases.LONG_AFTER
    return phrases.LATE_FORMAL if scene.is_formal else phrases.LATE


def _panel(scene: Scene) -> tuple[str, ...]:
    return phrases.PANEL_TAIL_FORMAL if scene.is_formal else phrases.PANEL_TAIL
