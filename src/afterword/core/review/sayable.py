"""Which notes can stand in a message at all; asked only where none of them does.

What a draft leaves out because nobody could send it (a page of text, an order, a word in anger) is no fault of the
message: it is hinted at, because only the candidate knows how to put it.
"""

import re

from afterword.core.case import Case, PointTone
from afterword.core.draft.notes.interview import heard
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.tidy import tidy
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.notes.unsaid import forgotten

BEGUN = re.compile(r"(?i)(?:i(?:'m|'ve|'d)?|my|an?|the|that) ")
"""How a detail begins that was written out; what goes on otherwise is a jotting."""
TOLD = re.compile(r"(?i)(?:the|they|their|you|he|she|we|it|there|an?|how|why|what|that) ")
"""How a point begins that was written out."""
A_THING = 3
"""Words of a thing named and no more: "tasting vans", "the flood plan"."""


def has_something_to_refer_to(case: Case | None) -> bool:
    """Whether a point was noted that a message can come back to."""
    points = case.debrief.points if case else ()
    return any(
        is_readable_point(point.text) for point in points if point.tone in (PointTone.POSITIVE, PointTone.NEUTRAL)
    )


def is_readable_point(note: str) -> bool:
    """Whether a point is plain enough to be told back: a word or two, begun as English is, or a jotting that can be read."""
    text = tidy(note)
    if isinstance(text, Unfit):
        return False
    is_plain = bool(TOLD.match(text)) or len(text.split()) <= A_THING
    return is_plain or not isinstance(heard(text, Cast()), Unfit)


def is_readable(note: str) -> bool:
    """Whether a forgotten detail is plain enough to be said: begun as English is, or a jotting that a draft can read."""
    text = tidy(note)
    return not isinstance(text, Unfit) and (bool(BEGUN.match(text)) or not isinstance(forgotten(text, Cast()), Unfit))


def written_out(note: str) -> str:
    """The note with its short forms written out, as a draft says them; as it is where it cannot be used."""
    text = tidy(note)
    return note if isinstance(text, Unfit) else text
