"""A stumble whose better answer stands in another note: a forgotten detail, or what follows it in the jottings."""

import re

from afterword.core.draft.likeness import EMPTY, SHORTEST, share_a_subject
from afterword.core.draft.notes.amends import Amends, Manner, marked, unmarked
from afterword.core.draft.notes.blunder import blunder
from afterword.core.draft.notes.facts import written
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import to_do
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.signposts import COUNTED
from afterword.core.draft.notes.stumble import ITS, Stumble, put_together, readable

IS_A_FIGURE = re.compile(rf"(?:it is|they are|it takes|it lasts) (?:about |over |under )?(?:\d|(?:{COUNTED})\b)")
"""What can only be said of something named before."""
MINE = re.compile(r"\b(?:I|my|me)\b")
ASKS_WHAT_TO_DO = re.compile(
    r"how (?:to|I'd|I would|you|we) |what (?:to do|I'd do|I would do|do) |the question of what to "
)
SENTENCE_END = re.compile(r"[.!?;] +|\n")


def amended_by(text: str, other: str, cast: Cast) -> Stumble:
    """What one note names as gone wrong, put right by another: the answer says that it is one, or speaks of the same thing.

    Where a question was what to do, an answer may be what is to be done.
    """
    wrong, other = blunder(readable(text, cast)), ITS.sub("it is ", readable(other, cast))
    if not wrong.topic:
        return Stumble()
    right = marked(other, text)
    if right is None or right.manner not in (Manner.ANSWER, Manner.SHOULD):
        akin = _speaks_of(wrong.topic, other)
        right = (right if IS_A_FIGURE.match(other) or akin else None) or (unmarked(other, text) if akin else None)
    if right is None and ASKS_WHAT_TO_DO.match(wrong.topic) and _is_to_be_done(other):
        right = Amends(manner=Manner.ANSWER, told=to_do(other, own=True) or written(other), is_clause=False)
    found = put_together(wrong, right) if right and right.told else None
    return found or Stumble()


def _speaks_of(topic: str, text: str) -> bool:
    """Whether a word of the topic stands in the text, in one form or another."""
    named = {part for part in topic.lower().split() if len(part) >= SHORTEST} - EMPTY
    return share_a_subject(topic, text) or bool(named.intersection(text.lower().split()))


def _is_to_be_done(text: str) -> bool:
    """`ring after ten minutes, then offer the slot`: an order, which no "I" or "my" makes somebody's habit."""
    return word(text.split(maxsplit=1)[0], first=True).may_be("v0") and not MINE.search(text)


def said_next(note: str, jottings: str) -> tuple[str, ...]:
    """What follows a note in the jottings it was taken from, up to where its sentence ends."""
    _, found, behind = jottings.partition(note)
    following = SENTENCE_END.split(behind.lstrip(" .;!?\n"), maxsplit=1)[0].strip() if found and note else ""
    return (following,) if following else ()
