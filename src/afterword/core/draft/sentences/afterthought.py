"""What was not said in the interview, or said wrongly, in a sentence each."""

import re

from afterword.core.draft.notes.in_one import in_one
from afterword.core.draft.notes.stumble import Stumble, Telling
from afterword.core.draft.notes.they_asked import AS_TO
from afterword.core.draft.own import Form, Own
from afterword.core.draft.phrases import put_right
from afterword.core.draft.phrases import unsaid as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.news import is_news


def added(scene: Scene, own: Own, *, again: bool = False) -> str:
    """Something important that was not said in the interview."""
    if own.asked:
        said = phrases.AS_FOR if own.asked.startswith(AS_TO) else phrases.ANSWERED
        return scene.say("settled", said, statement=own.asked, clause=own.text)
    if own.form is Form.CORRECTION:
        return corrected(scene, own.text)
    if own.form is Form.AMENDS:
        return scene.say("amends", put_right.CORRECTION, clause=own.text)
    if own.form is Form.LISTED:
        return scene.say("forgot", phrases.FORGOT_LISTED, clause=own.text)
    if own.form is Form.CLAUSE:
        if is_news(own.text, scene.occasion.days):
            return scene.say("forgot", phrases.NEWS, clause=own.text)
        options = phrases.ALSO_THAT if again else phrases.FORGOT_THAT
        return scene.say("forgot", once_also(options, own.text), clause=own.text)
    return scene.say("forgot", phrases.ALSO_THING if again else phrases.FORGOT_THING, thing=own.text)


def once_also(options: tuple[str, ...], said: str) -> tuple[str, ...]:
    """Those without "also" where what is said has it already."""
    return tuple(option for option in options if " also " not in option or " also " not in said)


TOGETHER = 26
"""Words of two details that still make one sentence."""


def go_together(one: Own, other: Own) -> bool:
    """Whether two details of one kind are short enough for one breath."""
    same = one.form is other.form and one.form in (Form.CLAUSE, Form.THING)
    plain = not re.search(r"[;:?]|, ", f"{one.text}{other.text}")
    return same and plain and not (one.asked or other.asked) and len(f"{one.text} {other.text}".split()) <= TOGETHER


def both_added(scene: Scene, one: Own, other: Own) -> str:
    """Two details in one sentence."""
    if whole := in_one(one.text, other.text):
        return scene.say("forgot", phrases.FORGOT_THAT, clause=whole)
    if one.form is Form.CLAUSE:
        return scene.say("forgot", phrases.FORGOT_BOTH_THAT, clause=one.text, other=other.text)
    link = ", and " if " and " in one.text else " and "
    return scene.say("forgot", phrases.FORGOT_THING, thing=f"{one.text}{link}{other.text}")


WITH_TOPIC = {
    Telling.CORRECTION: put_right.WRONG_ON,
    Telling.LAPSE: put_right.WRONG_ON,
    Telling.HINDSIGHT: put_right.WRONG_ON,
    Telling.FACT: put_right.FACT_ON,
    Telling.WOULD: put_right.WOULD_ON,
    Telling.ANSWER: put_right.ANSWER_ON,
    Telling.IN_WORDS: put_right.WORDS_ON,
}
ASKED = {
    Telling.CORRECTION: put_right.WRONG_ASKED,
    Telling.LAPSE: put_right.WRONG_ASKED,
    Telling.HINDSIGHT: put_right.WRONG_ASKED,
    Telling.FACT: put_right.ANSWER_ASKED,
    Telling.WOULD: put_right.WRONG_ASKED,
    Telling.ANSWER: put_right.ANSWER_ASKED,
    Telling.IN_WORDS: put_right.WORDS_ASKED,
}
WHOLE = {
    Telling.CORRECTION: put_right.CORRECTION,
    Telling.LAPSE: put_right.LAPSE,
    Telling.HINDSIGHT: put_right.HINDSIGHT,
    Telling.RIGHT: put_right.RIGHT,
}
ASKS = ("why ", "how ", "what ", "who ", "where ", "when ", "which ", "whether ")


def put_right_again(scene: Scene, tripped: Stumble) -> str:
    """A stumble put right in one calm sentence."""
    if not tripped.topic:
        phrasings = WHOLE.get(tripped.telling, put_right.ANSWER_ALONE)
        return scene.say("stumble", phrasings, clause=tripped.told)
    by_telling = ASKED if tripped.topic.startswith(ASKS) else WITH_TOPIC
    return scene.say("stumble", by_telling[tripped.telling], topic=tripped.topic, clause=tripped.told)


def corrected(scene: Scene, answer: str) -> str:
    """What should have been said, beside what the stumble was about where that is known."""
    return put_right_again(scene, Stumble(telling=Telling.IN_WORDS, topic=scene.material.stumble.topic, told=answer))
