"""What was not said in the interview, or said wrongly, in a sentence each."""

import re

from afterword.core.draft.own import Form, Own
from afterword.core.draft.phrases import ends as phrases
from afterword.core.draft.phrases import put_right
from afterword.core.draft.scene import Scene


def added(scene: Scene, own: Own, *, again: bool = False) -> str:
    """Something important that was not said in the interview."""
    if own.form is Form.CORRECTION:
        return corrected(scene, own.text)
    if own.form is Form.LISTED:
        return scene.say("forgot", phrases.FORGOT_LISTED, clause=own.text)
    if own.form is Form.CLAUSE:
        return scene.say("forgot", phrases.ALSO_THAT if again else phrases.FORGOT_THAT, clause=own.text)
    return scene.say("forgot", phrases.ALSO_THING if again else phrases.FORGOT_THING, thing=own.text)


TOGETHER = 26
"""Words of two details that still make one sentence."""


def go_together(one: Own, other: Own) -> bool:
    """Whether two details of one kind are short enough for one breath."""
    same = one.form is other.form and one.form in (Form.CLAUSE, Form.THING)
    plain = not re.search(r"[;:?]|, ", f"{one.text}{other.text}")
    return same and plain and len(f"{one.text} {other.text}".split()) <= TOGETHER


def both_added(scene: Scene, one: Own, other: Own) -> str:
    """Two details in one sentence."""
    if one.form is Form.CLAUSE:
        return scene.say("forgot", phrases.FORGOT_BOTH_THAT, clause=one.text, other=other.text)
    link = ", and " if " and " in one.text else " and "
    return scene.say("forgot", phrases.FORGOT_BOTH, both=f"{one.text}{link}{other.text}")


def corrected(scene: Scene, answer: str) -> str:
    """A stumble put right in one calm sentence."""
    topic = scene.material.stumble.topic
    return scene.say("stumble", put_right.CORRECTED if topic else put_right.CORRECTED_ALONE, topic=topic, clause=answer)
