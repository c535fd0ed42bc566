"""A note in pieces: the longest beginning that is certain, and what can be said of the rest.

Jottings string things together with commas. What is a clause, a thing or a doing on its own is carried over; what is
neither is dropped, and said to be.
"""

import re

from afterword.core.draft.notes.grammar.parts import is_ordinary
from afterword.core.draft.wordlist import words

SEPARATOR = re.compile(r"\s+-\s+|;\s+|\.\s+(?=[A-Za-z])")
SENTENCE = re.compile(r";\s+|\.\s+(?=[A-Za-z])")
COMMA = re.compile(r",\s+(?![^\"]*\"(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
QUOTED = re.compile(r"(?<!\w)'((?:[^']|(?<=\w)'(?=\w))+)'(?!\w)")
TURNS = words("not but except unless only apart without though although if expired lapsed pending failed")
"""Words that turn what stands before them: without them it would say something else."""


TO_COME = re.compile(
    r"\b(?:one|two|three|\d) (?:papers?|modules?|exams?|units?|parts?|months?|weeks?)(?: left| to go)\b|\bto (?:resit|retake)\b"
)
"""What a paper still lacks: without it, it would be said to be held."""
CONTRAST = re.compile(
    r"(?:[\w-]+ ){1,3}(?:do|does|did|is|are|was|were|has|have|can|could|will|would) ?(?:not|n't)$|(?:the )?(?:rest|others?) "
)
"""The other half of a contrast: "photos get read, text does not"."""


def segments(text: str, *, at: re.Pattern[str] = SEPARATOR) -> list[str]:
    """The parts a note falls into `at` its marks; a name before a dash or a colon stays with what was said."""
    text = re.sub(r"^([A-Z][\w.]*(?: [A-Z][\w.]*){0,2}) - ", r"\1: ", text)
    pieces: list[str] = []
    start = 0
    for match in at.finditer(text):
        if text[: match.start()].count('"') % 2 == 0 and not re.search(
            r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Smt)\.\s*$", text[: match.end()]
        ):
            pieces.append(text[start : match.start()])
            start = match.end()
    return [piece.strip(" .") for piece in [*pieces, text[start:]] if piece.strip(" .")]


def in_one_sentence(text: str) -> str:
    """The sentences of a note behind commas: "a quiet room. We did it in Leeds" is "a quiet room, we did it in Leeds"."""
    if not SENTENCE.search(text):
        return text
    first, *more = segments(text, at=SENTENCE)
    return ", ".join([first, *(_within(piece) for piece in more)])


def _within(piece: str) -> str:
    """A sentence as it stands within another one: a name keeps its capital."""
    low = piece[0].lower() + piece[1:]
    return low if piece.split(maxsplit=1)[0] != "I" and is_ordinary(low.split(maxsplit=1)[0]) else piece


def pieces_of(text: str) -> list[str]:
    """The parts between commas; a quotation stays whole."""
    return [piece.strip() for piece in COMMA.split(text) if piece.strip()]


def beginnings(text: str) -> list[tuple[str, list[str]]]:
    """Every beginning up to a comma, the longest first, with what is left."""
    pieces = pieces_of(text)
    return [(", ".join(pieces[:place]), pieces[place:]) for place in range(len(pieces), 0, -1)]


def turns(dropped: str) -> bool:
    """Whether what is left would turn what stands before it, which then is not to be used without it."""
    if CONTRAST.match(dropped) or TO_COME.search(dropped) or dropped.startswith(("just not ", "only not ")):
        return True
    return bool(dropped) and not dropped.startswith("not enough ") and dropped.split(maxsplit=1)[0].lower() in TURNS
