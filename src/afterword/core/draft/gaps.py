"""What would make a draft better: said to the candidate, never filled in for them."""

from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.message import Essential


def gaps_of(scene: Scene, text: Text) -> tuple[str, ...]:
    """What was left out and what is missing, the most useful first."""
    return (*text.gaps, *_missing(scene, text), *scene.material.gaps)


def _missing(scene: Scene, text: Text) -> list[str]:
    debrief, found = scene.case.debrief, scene.material
    gaps = []
    if scene.reader is None:
        gaps.append("Find out who leads the recruitment: the message has nobody's name in it yet.")
    if not found.raised and not debrief.nothing_to_add:
        gaps.append("Add one thing they told you that stuck: it is what makes the message yours.")
    elif found.raised and not any(raised.is_linked for raised in found.raised) and Essential.FIT not in text.essentials:
        gaps.append("Say what one of their points made you think of, or where you could help with it.")
    if debrief.stumble and not _is_repaired(scene):
        gaps.append(
            "Your stumble is left out: write what you would say now as a whole sentence, and the draft puts it right."
        )
    if debrief.notes and not (debrief.points or debrief.forgotten):
        gaps.append("Your jottings are kept beside the draft; take lines from them with “afterword debrief”.")
    return gaps


def _is_repaired(scene: Scene) -> bool:
    tripped = scene.material.stumble
    return bool(tripped.answer or tripped.misspoke) or any(
        own.form.value == "correction" for own in scene.material.forgotten
    )
