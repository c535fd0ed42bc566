"""What becomes of each note: the sentence of the draft that carries it, or why none does and what to write instead.

It is said while the interview is fresh, when a note is mended in a moment; later it takes remembering.
"""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.advise.advice import Advice
from afterword.core.case import Case
from afterword.core.draft.drafting import scene_of, written
from afterword.core.draft.forms.brevity import sentences
from afterword.core.draft.gaps import BETTER, has_most_of, is_repaired
from afterword.core.draft.left_out import SETTLED, LeftOut, shown, told_of_parts
from afterword.core.draft.likeness import stems
from afterword.core.draft.material import Readable
from afterword.core.draft.scene import Scene
from afterword.core.message import Draft, MessageKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Becoming:
    """A note and what it becomes; `lost` are the parts of it that are left out.

    `why` is told where it is in none; `needs_mending` says that other words would help.
    """

    note: str
    sentence: str = ""
    why: str = ""
    lost: tuple[str, ...] = ()
    needs_mending: bool = False

    def __str__(self) -> str:
        """What to tell the candidate of it: what it becomes and what of it is left out, or why; empty where there is nothing to tell."""
        if self.why:
            return self.why
        told = f"It becomes: {self.sentence}" if self.sentence else ""
        without = told_of_parts(tuple(f"“{shown(part)}”" for part in self.lost)) if self.lost else ""
        return "\n".join(filter(None, (told, without)))


def becoming(case: Case, advice: Advice, *, now: datetime) -> tuple[Becoming, ...]:
    """What becomes of every note of the case, as the draft stands; nothing where no thanks are to be written."""
    scene = scene_of(case, advice, now=now, method=None)
    draft = written(scene, advice)
    if draft.message.kind is not MessageKind.THANK_YOU:
        return ()
    found = scene.material
    parts = [each for each in found.left_out if each.part]
    told = [_told(each, draft, parts) for each in found.readable]
    return (*_refused(found.left_out), *told, *_stumble(scene, draft))


def of_note(note: str, case: Case, advice: Advice, *, now: datetime) -> Becoming | None:
    """What becomes of this note, or None where that cannot be told yet."""
    return next((each for each in becoming(case, advice, now=now) if each.note == note), None)


def _refused(left_out: tuple[LeftOut, ...]) -> tuple[Becoming, ...]:
    return tuple(
        Becoming(note=each.note, why=_so_far(each.why), needs_mending=not each.why.startswith(SETTLED))
        for each in left_out
        if not each.part
    )


def _told(noted: Readable, draft: Draft, parts: list[LeftOut]) -> Becoming:
    sentence = _sentence_with(noted.said, draft)
    if not sentence:
        return Becoming(note=noted.note, why=_so_far(noted.otherwise) if stems(noted.said) else "")
    lost = tuple(each.part for each in parts if each.note == noted.note)
    return Becoming(note=noted.note, sentence=sentence, lost=lost, needs_mending=bool(lost))


def _so_far(why: str) -> str:
    return f"Left out so far: it {why}."


def _stumble(scene: Scene, draft: Draft) -> tuple[Becoming, ...]:
    note = scene.case.debrief.stumble
    if not note or any(each.note == note for each in scene.material.left_out):
        return ()
    if not is_repaired(scene):
        return (Becoming(note=note, why=f"Left out so far, which is fine. {BETTER}", needs_mending=True),)
    return (Becoming(note=note, sentence=_sentence_with(scene.material.stumble.told, draft)),)


def _sentence_with(said: str, draft: Draft) -> str:
    """The fewest sentences of the draft that carry most of what a note says; empty where it is not told."""
    wanted = stems(said)
    body = [each for paragraph in draft.message.body.split("\n\n") for each in sentences(paragraph)]
    if not wanted or not has_most_of(said, stems(draft.message.body)):
        return ""
    chosen: list[str] = []
    for _ in body:
        if has_most_of(said, stems(" ".join(chosen))):
            break
        missing = wanted - stems(" ".join(chosen))
        chosen.append(max(body, key=lambda each: len(stems(each) & missing)))
    return " ".join(each for each in body if each in chosen)
