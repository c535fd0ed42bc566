"""What would make a draft better: said to the candidate, never filled in for them."""

from afterword.core.draft.left_out import LeftOut, told
from afterword.core.draft.likeness import stems
from afterword.core.draft.material import Readable
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.message import Essential

BETTER = "If you have a better answer now, write it as a whole sentence, and the draft puts it right."
MOST_OF_IT = 0.6
"""Of the content words of a note; a phrasing may have changed the rest."""
FEW = 3
"""Content words that are all needed: another note of the same matter has most of them."""


def gaps_of(scene: Scene, text: Text, said: str) -> tuple[str, ...]:
    """What was left out and what is missing, the most useful first; every note is `said` in the draft or told of here."""
    left_out = (*scene.material.left_out, *_unsaid(scene.material.readable, said))
    return (*text.gaps, *_missing(scene, text), *told(left_out))


def gaps_of_answer(scene: Scene, text: Text, said: str) -> tuple[str, ...]:
    """The same for an answer, which needs no point and no reason: what could not be read of the points and the details."""
    debrief = scene.case.debrief
    owned = {own for point in debrief.points for own in (point.text, point.my_thought, point.could_help)}
    about = owned | set(debrief.forgotten)
    left_out = (*scene.material.left_out, *_unsaid(scene.material.readable, said))
    return (*text.gaps, *told(tuple(each for each in left_out if each.note in about)))


def _unsaid(notes: tuple[Readable, ...], body: str) -> list[LeftOut]:
    """The notes that could be said and are not in the message."""
    there = stems(body)
    return [LeftOut(note=each.note, why=each.otherwise) for each in notes if not has_most_of(each.said, there)]


def has_most_of(said: str, there: frozenset[str]) -> bool:
    """Whether most of what a note says is `there`, among the stems of a message; the words around it may be others."""
    told_of = stems(said)
    needed = len(told_of) if len(told_of) <= FEW else MOST_OF_IT * len(told_of)
    return len(told_of & there) >= needed


def _missing(scene: Scene, text: Text) -> list[str]:
    debrief, found = scene.case.debrief, scene.material
    gaps = []
    if scene.reader is None:
        gaps.append("Find out who leads the recruitment: the message has nobody's name in it yet.")
    if not found.raised and not debrief.nothing_to_add:
        gaps.append("Add one thing they told you that stuck: it is what makes the message yours.")
    elif found.raised and not any(raised.is_linked for raised in found.raised) and Essential.FIT not in text.essentials:
        gaps.append("Say what one of their points made you think of, or where you could help with it.")
    if debrief.stumble and not is_repaired(scene):
        gaps.append(f"Your stumble is left out, which is fine. {BETTER}")
    if debrief.notes and not (debrief.points or debrief.forgotten):
        gaps.append("Your jottings are kept beside the draft; take lines from them with “afterword debrief”.")
    return gaps


def is_repaired(scene: Scene) -> bool:
    """Whether the stumble noted is put right, be it by a forgotten detail."""
    return scene.material.stumble.is_put_right or any(
        own.form.value == "correction" for own in scene.material.forgotten
    )
