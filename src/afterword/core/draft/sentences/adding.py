"""What the candidate adds to a point: what it made them think of, and where they could help."""

import re

from afterword.core.draft.material import Raised
from afterword.core.draft.own import Form, Own
from afterword.core.draft.phrases import points as phrases
from afterword.core.draft.phrasing import sentence
from afterword.core.draft.scene import Scene

MEMORY = re.compile(r"\b(?:[Mm]y|[Oo]ur|us|we|I|last|first|old|former)\b|(?<!^)\b[A-Z][a-z]")
"""What is the candidate's, or has a name: not thought up on the spot."""
OURS = re.compile(r"(?i)\b(?:I|we|us|our|ours|me|my|mine)\b|^(?:this|that|these|those|it is)\b")
"""What is told of oneself, or of what was just said, is told as it is."""
IT_TOOK = re.compile(r"^it (?=(?:took|cost|needed|takes|costs|needs) )")
"""What was spent on a doing, which "it" names less plainly than "that"."""
ONE_BREATH = 22
"""Words up to which an offer and what it rests on stand in one sentence."""
BY_MEANS = ("by ", "through ")
MAYBE = re.compile(r"\b(?:would|could|should|might|may|must)\b")

Part = tuple[str, str]
"""A part of a sentence, and a clause that follows as a sentence of its own; each empty where there is none."""


def made_of(scene: Scene, raised: Raised, *, nth: int = 0) -> Part:
    """What the point made the candidate think of."""
    own = raised.thought
    if own is None:
        return "", ""
    return scene.part("thought", _thought(own), nth=nth, clause=own.text, thing=own.text), own.further


def _thought(own: Own) -> tuple[str, ...]:
    if own.form is Form.CLAUSE:
        return phrases.VIEW if _is_view(own.text) else phrases.MINE
    return phrases.REMINDED if MEMORY.search(own.text) else phrases.THOUGHT_OF


def _is_view(clause: str) -> bool:
    """Whether it says how things could or should be: "a tag would show it"."""
    return bool(MAYBE.search(clause)) and not OURS.search(clause)


def helped(scene: Scene, raised: Raised, *, nth: int = 0) -> Part:
    """Where the candidate could help with the point."""
    own = raised.offer
    if own is None:
        return "", ""
    return _with_proof(scene, scene.part("offer", _offer(own), nth=nth, clause=own.text, thing=own.text), own)


def _with_proof(scene: Scene, part: str, own: Own) -> Part:
    """`I could help by tagging bags; we did it at Gatwick`: what it rests on in the same breath where both are short.

    In an online message the offer stands in one sentence with its need, and what it rests on behind it where there is room.
    """
    proof = IT_TOOK.sub("that ", own.further) if own.form is Form.DOING else own.further
    is_long = len(f"{part} {proof}".split()) > ONE_BREATH or re.search("[;:]", f"{part} {proof}")
    if not proof or is_long or scene.wording.voice.brisk or scene.is_short:
        return part, proof
    return f"{part}; {proof}", ""


def _offer(own: Own) -> tuple[str, ...]:
    is_means = " " in own.text and " by " not in own.text
    return {
        Form.CLAUSE: phrases.MINE,
        Form.DOING: phrases.HELP_BY if is_means else phrases.HELP_WITH,
        Form.TO_DO: phrases.HELP_TO,
        Form.LISTED: phrases.HELP_LISTED if own.text.startswith(BY_MEANS) else phrases.HELP_IDEA,
    }.get(own.form, phrases.HELP_WITH)


def offered(scene: Scene, own: Own) -> str:
    """Where the candidate could help with something of which nothing else is said, or what they have done of the kind."""
    said = scene.say("offer", _offer(own), clause=own.text, thing=own.text)
    return f"{said} {sentence(own.further)}" if own.further else said
