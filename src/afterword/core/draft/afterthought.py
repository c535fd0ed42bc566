"""What was not said in the interview, or said wrongly, in a sentence each."""

from afterword.core.draft import phrases_why as phrases
from afterword.core.draft.own import Form, Own
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


def corrected(scene: Scene, answer: str) -> str:
    """A stumble put right in one calm sentence."""
    topic = scene.material.stumble.topic
    return scene.say("stumble", phrases.CORRECTED if topic else phrases.CORRECTED_ALONE, topic=topic, clause=answer)
