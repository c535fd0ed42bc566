"""What they asked, part by part, and what the candidate's own notes answer of it."""

import re
from collections.abc import Iterable, Iterator

from afterword.core.asks_for import SENTENCE
from afterword.core.draft.casting import cast_of, known_spellings
from afterword.core.draft.likeness import share_a_subject
from afterword.core.draft.moved_on import as_of
from afterword.core.draft.notes.tidy import tidy
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.notes.unsaid import forgotten
from afterword.core.draft.own import Form, Own
from afterword.core.draft.phrases import later as phrases
from afterword.core.draft.scene import Scene
from afterword.core.wording import short

ASKING = re.compile(
    r"(?i)\b(?:could|can|would|will|may|might|do|does|did|are|is|was|were|have|has|when|where|what|which|who|how|why|whether|please|tell me|let me know|send)\b"
)
LEAD = re.compile(r"^[^:?.]{2,40}: (?=\w)")
"""What announces a question: "two quick things: …"."""
POLITE = re.compile(
    r"(?i)^(?:(?:and|also|so|hi|hello|dear|thanks|then|just|one (?:more )?(?:thing|question)|quick question)\b[ ,:]*(?:[A-Z][\w'-]+[,:] )?)*"
    r"(?:(?:could|can|would|will) you (?:please |kindly |also |just )*(?:be able to )?|please |(?:may|can|could|might) (?:i|we) (?:also |just )?ask (?:you )?)?"
    r"(?:(?:send|tell|give) (?:me|us) |let (?:me|us) (?:know|have) |confirm )?(?:about )?"
)
PARTS = re.compile(
    r"(?i)[,;]? (?:and|or)(?: also)?(?: (?:tell me|let (?:me|us) know|say|could you(?: tell me)?|would you|do you|are you|is|can you))? (?=(?:when|where|what|which|who|how|why|whether|if|your|the)\b)"
    r"|[,;]? (?:and|or) (?=(?:are|do|does|can|could|would|will|have|is) (?:you|it|your|that)\b)"
)
PHONE = re.compile(r"(?i)\b(?:phone|telephone|mobile) number|number (?:can|could|to|i|we)|reach you (?:by phone|on)")
EMAIL = re.compile(r"(?i)\be-?mail address\b")


CONSENT = re.compile(
    r"(?i)^(?P<what>.{3,60}?) (?:(?:is|are|would be) )?(?:fine|ok|okay|good|possible|no problem)(?: (?:for|by|with) me)?$"
)
"""A yes to something they asked about: "every 2nd saturday is fine"."""


def questions(text: str) -> tuple[str, ...]:
    """The parts of what they asked, each without its polite beginning: `two references`, `when you could start`."""
    sentences = SENTENCE.split(text.strip())
    asked = [one for one in sentences if one.endswith("?")] or [one for one in sentences if ASKING.search(one)]
    parts = (part for one in asked for part in PARTS.split(LEAD.sub("", one.rstrip("?.! "))))
    plain = (POLITE.sub("", part.strip(" ,;")).strip(" ,;") for part in parts)
    return tuple(dict.fromkeys(part for part in plain if part))


def answers(scene: Scene, part: str) -> str:
    """The answer to one part out of the case, or nothing."""
    candidate = scene.case.candidate
    if PHONE.search(part) and candidate.phone:
        return scene.say("my phone", phrases.MY_PHONE, number=candidate.phone)
    if EMAIL.search(part) and candidate.email:
        return scene.say("my email", phrases.MY_EMAIL, address=candidate.email)
    return next(
        (scene.say("known", ("{clause}",), clause=own) for own in _known(scene) if share_a_subject(own, part)), ""
    )


def _known(scene: Scene) -> Iterator[str]:
    """Everything the candidate has noted of themselves, as clauses."""
    case = scene.case
    cast = cast_of(case, scene.reader, scene.wording.voice.formality)
    jotted = SENTENCE.split(case.debrief.notes or "")
    for note in (*case.debrief.forgotten, *case.debrief.stress, *jotted):
        text = tidy(note, known=known_spellings(case))
        holding = None if isinstance(text, Unfit) else as_of(text, scene.occasion.days)
        own = forgotten(holding, cast) if holding else None
        if isinstance(own, Own) and own.form is Form.CLAUSE and not own.dropped:
            yield own.text
        elif holding and (agreed := CONSENT.match(holding.rstrip("."))):
            yield f"{agreed['what']} would be fine for me"


def gap(part: str) -> str:
    """A visible gap for one part, which the review lets nobody send."""
    return f"[your answer: {short(part.replace('[', '(').replace(']', ')'))}]" if part else "[your answer]"


def answered(scene: Scene, parts: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The parts of a question that stay open, and the answers that the notes hold to the others."""
    found = [answers(scene, part) for part in parts]
    left = [part for part, known in zip(parts, found, strict=True) if not known]
    return left, list(dict.fromkeys(filter(None, found)))


def to_answer(parts: list[str]) -> str:
    """What only the candidate can answer, for the candidate."""
    if not parts:
        return ""
    named = "; ".join(quoted(parts))
    return f"Write the answer where the square brackets are{f' ({named})' if named else ''}: only you know it."


def quoted(parts: Iterable[str]) -> tuple[str, ...]:
    """Their words, marked as theirs."""
    return tuple(f"“{part}”" for part in parts if part)
