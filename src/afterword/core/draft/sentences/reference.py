"""A point to which the candidate has nothing to add: one sentence that only somebody who was there could write."""

from afterword.core.case import PointTone
from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.material import Raised
from afterword.core.draft.phrases import points as phrases
from afterword.core.draft.scene import Scene

TOO = {Manner.SHOWN: phrases.SHOWN_TOO, Manner.FACT: phrases.FACT_TOO, Manner.TOLD: phrases.HEARD_TOO}


def refer(scene: Scene, raised: Raised, *, again: bool = False) -> str:
    """The sentence; `again` for a second point of the same message."""
    found = raised.heard
    options = (_again(found) if again else ()) or _reference(scene, raised)
    if found.runs_on:
        options = tuple(option for option in options if option.endswith("{topic}")) or options
    return scene.say(
        "refer again" if again else "refer",
        options,
        topic=found.topic,
        statement=found.statement,
        reply=found.reply,
        name=found.who,
    )


def _again(found: Heard) -> tuple[str, ...]:
    """Other words for a second point, so that no two sentences of a draft are built alike."""
    if found.manner is Manner.FACT and found.verb == "did":
        return ()
    if found.who not in ("", "you", "we"):
        return _again_from_another(found)
    if found.manner is Manner.ASKED:
        return phrases.ASKED_TOO if found.topic else () if found.reply else phrases.ASKED_WHETHER_TOO
    if found.manner is Manner.SAID:
        return phrases.QUOTED_TOO if found.topic else phrases.SAID_TOO
    return TOO.get(found.manner, phrases.HEARD_TOO if found.who == "you" else phrases.TOPIC_TOO)


def _again_from_another(found: Heard) -> tuple[str, ...]:
    if found.manner in (Manner.ASKED, Manner.SHOWN):
        return ()
    return phrases.OTHER_SAID_TOO if found.statement else phrases.OTHER_TOLD_TOO


def _reference(scene: Scene, raised: Raised) -> tuple[str, ...]:
    found, good = raised.heard, raised.tone is PointTone.POSITIVE
    if found.who not in ("", "you", "we"):
        return _from_another(found)
    match found.manner:
        case Manner.ASKED:
            return phrases.QUESTION if found.topic else phrases.ASKED_REPLIED if found.reply else phrases.ASKED_WHETHER
        case Manner.SHOWN:
            return phrases.SHOWN
        case Manner.SAID:
            return _said(found, good=good)
        case Manner.FACT:
            return _fact(found)
        case _ if found.manner is Manner.TOLD or found.who == "you":
            return phrases.HEARD_GOOD if good else phrases.HEARD_NEUTRAL
        case _:
            return phrases.TOPIC_FORMAL if scene.is_formal else phrases.TOPIC_GOOD if good else phrases.TOPIC_NEUTRAL


def _said(found: Heard, *, good: bool) -> tuple[str, ...]:
    if found.topic:
        return phrases.IN_YOUR_WORDS
    if found.is_wish:
        return phrases.WISH
    return phrases.SAID_GOOD if good else phrases.SAID_NEUTRAL


def _fact(found: Heard) -> tuple[str, ...]:
    if found.verb != "did":
        return phrases.FACT
    return phrases.WE_DID if found.statement.startswith("we") else phrases.REMEMBERED


def _from_another(found: Heard) -> tuple[str, ...]:
    if found.manner is Manner.ASKED:
        return phrases.OTHER_TOPIC if found.topic else phrases.OTHER_ASKED_ALONE
    if found.manner is Manner.SHOWN:
        return phrases.OTHER_SHOWN
    return phrases.OTHER_SAID_ALONE if found.statement else phrases.OTHER_TOLD_ALONE
