"""A letter or a note: much like the e-mail, a notch more formal, without a subject."""

from afterword.core.advise.advice import Advice
from afterword.core.draft.forms.message import draft_of, text_of
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.message import Draft, Message


def letter(scene: Scene, advice: Advice) -> Draft:
    """The letter, and in `points` the same as a short note to copy by hand."""
    text = text_of(scene, advice)
    return draft_of(
        scene,
        advice,
        text,
        Message(method=scene.method, body=_laid_out(scene, text.paragraphs)),
        points=(note(scene, text),),
    )


def note(scene: Scene, text: Text) -> str:
    """The note version: the thanks, and the one thing most worth saying."""
    first = text.paragraphs[0]
    return _laid_out(scene, (first, text.heart) if text.heart and text.heart not in first else (first,))


def _laid_out(scene: Scene, paragraphs: tuple[str, ...]) -> str:
    voice = scene.wording.voice
    return "\n\n".join([scene.salutation.line, *paragraphs, f"{voice.sign_off},\n{voice.signature}"])
