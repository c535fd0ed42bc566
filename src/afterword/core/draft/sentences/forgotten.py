"""What was left unsaid in the interview: details forgotten, questions answered now, a stumble put right."""

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.likeness import share_a_subject
from afterword.core.draft.material import Raised
from afterword.core.draft.own import Form, Own
from afterword.core.draft.phrases import unsaid as phrases
from afterword.core.draft.scene import Scene
from afterword.core.draft.sentences.afterthought import added, both_added, go_together, put_right_again
from afterword.core.draft.sentences.news import is_news

TOLD = (Form.CLAUSE, Form.THING)
MOST = 2
"""Details beyond which an afterthought becomes a second application."""


def left_unsaid(scene: Scene, *, first: Own | None = None) -> list[str]:
    """A sentence for each detail; one that answers a question of theirs takes the question with it.

    `first` is the detail that the point told last leads to.
    """
    sentences: list[str] = []
    answers = {place: point for point in _points(scene) if (place := _answer_to(scene, point)) is not None}
    details = scene.material.forgotten[:MOST]
    if first in details and not answers:
        details = (first, *(own for own in details if own is not first))
    elif len(details) == MOST and not answers and go_together(*details) and not _has_news(scene):
        return [both_added(scene, *details), *_put_right(scene)]
    for place, own in enumerate(details):
        if place in answers:
            asked = _question(answers[place].heard)
            sentences.append(scene.say("settled", phrases.SETTLED, statement=asked, clause=own.text))
        else:
            sentences.append(added(scene, own, again=bool(sentences)))
    return [*sentences, *_put_right(scene)]


def _has_news(scene: Scene) -> bool:
    return any(is_news(own.text, scene.occasion.days) for own in scene.material.forgotten[:MOST])


def _put_right(scene: Scene) -> list[str]:
    """The stumble, where the better answer is known."""
    tripped = scene.material.stumble
    return [put_right_again(scene, tripped)] if tripped.is_put_right else []


def is_settled(scene: Scene, raised: Raised) -> bool:
    """Whether a forgotten detail answers exactly this question, so that both make one sentence."""
    return _answer_to(scene, raised) is not None


def taken_up(scene: Scene, raised: Raised) -> Own | None:
    """The forgotten detail that is about what a point is about to which nothing else is added, or None."""
    if raised.is_linked or is_settled(scene, raised):
        return None
    about = f"{raised.heard.topic} {raised.heard.statement}"
    details = (own for own in scene.material.forgotten[:MOST] if own.form in TOLD and not own.asked)
    return next((own for own in details if share_a_subject(f"{own.text} {own.further}", about)), None)


def _points(scene: Scene) -> tuple[Raised, ...]:
    return (*scene.material.raised, *scene.material.spare)


def _answer_to(scene: Scene, raised: Raised) -> int | None:
    found = raised.heard
    if found.manner is not Manner.ASKED or found.who != "you" or found.reply or raised.is_linked:
        return None
    details = enumerate(scene.material.forgotten[:MOST])
    return next((n for n, own in details if _answers(own, _question(found))), None)


def _question(found: Heard) -> str:
    """What stands behind "you asked": "whether I would do Saturdays", "about nights"."""
    return found.statement or f"about {found.topic}"


def _answers(own: Own, question: str) -> bool:
    return own.form is Form.CLAUSE and share_a_subject(f"{own.asked} {own.text}", question)
