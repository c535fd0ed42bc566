"""Which notes can stand in a message at all; asked only where none of them does.

What a draft leaves out because nobody could send it (a page of text, an order, a word in anger) is no fault of the
message: it is hinted at, because only the candidate knows how to put it.
"""

from afterword.core.case import Case, PointTone
from afterword.core.draft.notes.tidy import tidy
from afterword.core.draft.notes.unfit import Unfit


def has_something_to_refer_to(case: Case | None) -> bool:
    """Whether a point was noted that a message can come back to."""
    points = case.debrief.points if case else ()
    return any(is_sayable(point.text) for point in points if point.tone in (PointTone.POSITIVE, PointTone.NEUTRAL))


def is_sayable(note: str) -> bool:
    """Whether a note is more than marks, capitals and what belongs in no message."""
    return not isinstance(tidy(note), Unfit)
