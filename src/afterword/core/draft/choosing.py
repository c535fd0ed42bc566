"""Which points of the debrief a message may speak of, and in which order."""

from afterword.core.advise.advice import Advice
from afterword.core.case import Case, Point, PointTone

Numbered = list[tuple[str, Point]]


def chosen_points(case: Case, advice: Advice) -> tuple[Numbered, Numbered, list[Point]]:
    """The points advised to refer to, in that order, the other usable ones, and those to be avoided."""
    keyed = case.debrief.keyed_points
    usable = {
        key: point
        for key, point in keyed.items()
        if key not in advice.avoid and (point.tone in (PointTone.POSITIVE, PointTone.NEUTRAL) or key in advice.refer_to)
    }
    wanted = [(key, usable[key]) for key in advice.refer_to if key in usable]
    others = [(key, point) for key, point in usable.items() if key not in advice.refer_to]
    return wanted, others, [point for key, point in keyed.items() if key not in usable]
