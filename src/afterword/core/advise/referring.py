"""Which points from the interview to refer to, and which to leave out."""

import re
from functools import lru_cache

from afterword.core.advise.rule import rule
from afterword.core.advise.situation import Situation
from afterword.core.advise.touch import FEW
from afterword.core.case import Point, PointTone
from afterword.core.wording import short

PRIVATE = re.compile(
    r"\b(?:divorc\w+|pregnan\w+|bereave\w+|salary|pay rise|bonus"
    r"|(?:her|his|their) (?:own )?(?:kids|children|son|daughter|husband|wife|marriage|illness|surgery|religion|politics))\b",
    re.IGNORECASE,
)
"""Words of private life and of pay: kindly meant, and still not the subject of a follow-up."""

COMPLAINT = re.compile(
    r"\b(?:rude|lazy|toxic|useless|awful|horrible|dreadful|disgusting|bull(?:y|ies|ied|ying)|sexist|racist|shout(?:s|ed|ing)?|hate[sd]?"
    r"|lay-?offs?|laid off|redundanc\w+|sacked|fired|sued|lawsuit|unpaid|scandal|me|my|myself|i|interview\w*|camera)\b",
    re.IGNORECASE,
)
"""Blame, bad news about people, and what went badly for the candidate: never told back, whatever could be done about it."""
DONE_ABOUT_IT = re.compile(
    r"(?:(?:i|we)(?:'ve| have| had)? )?(?:also |once |just )?(?:seen|saw|had|did|done|made|built|fixed|solved|cut|halved|ran|set up|sorted|dealt with|wrote|moved|tried|used|brought)\b"
    r"|same (?:here|at|in|on|with)\b|(?:in|at|on) [A-Z][\w' -]* (?:we|i|our)\b|we (?:halved|cut|fixed|solved|got|made|had)\b",
    re.IGNORECASE,
)
"""How a thought begins that says what the candidate has done about the like."""
DONE_ELSEWHERE = re.compile(
    r"[,;:.?] (?:(?:we|i) (?:had|did|ran|used|made|tried|built|set up) |(?:it )?worked (?:in|at|for) )", re.IGNORECASE
)
"""What stands behind an idea that was tried: "key safe with a log, we had one in Cork"."""
OWN_HABIT = re.compile(
    r"i (?!(?:hate|love|like|dislike|dread|doubt|worry|wonder|think|feel|find|hear|see|read|know|want|need|miss|wait|struggle|suffer|forget|fail"
    r"|get|have|had|am|was|would|could|should|might|must|can|cannot|will|do|don't|never|complain|agree|guess|suppose|expect|hope|wish)\b)[a-z]+ (?!to\b|about\b|like\b|from\b)"
    r".*\b(?:every|each|(?:once|twice|times|\d+) an? (?:hour|day|week|month|year|shift)|(?:one|two|three|four|five|six|ten|\d+) [a-z]+ an? (?:day|week|month|year)|daily|weekly|monthly)\b",
    re.IGNORECASE,
)
"""What the candidate does about the like at regular times: "I clean 50 terms every Friday"."""
REMEDY = re.compile(
    r"(?!no|nothing|none|not\b|only|someone|somebody|they)(?:(?!\b(?:boss|manage\w*|leader\w*|staff|pay|money|people|wages?|luck|therapy)\b)[^,.;?])+ (?:could|would|might) (?:help|fix|solve|do) ?(?:it|that|this|there)?$",
    re.IGNORECASE,
)
"""A thing that could mend it: "shadow boards could help"."""
ANSWERS = (DONE_ABOUT_IT.match, DONE_ELSEWHERE.search, OWN_HABIT.match, REMEDY.match)

LEFT_OUT = frozenset({PointTone.NEGATIVE, PointTone.OTHER})
"""What is not told back to them, but for trouble to which the candidate has an answer."""
MANY = 64
"""Points remembered at a time: one case asks about each of its few points several times."""


@rule
def refer_to_the_interview(s: Situation) -> str | None:
    """Refer to something good and specific from the interview.

    It shows you listened, and no other candidate can say it.

    Guide: S23, S25.
    """
    points = worth_referring_to(s)
    return f"Come back to “{short(points[0][1].text)}”: it shows you listened." if points else None


@rule
def stay_on_the_job(s: Situation) -> str | None:
    """Leave out what has nothing to do with the job, private matters, and what went badly.

    Trouble of theirs may be spoken of where you could help with it, or have dealt with the like.

    Guide: S25, S53.
    """
    points = [point for point in s.case.debrief.points if is_left_out(point)]
    if not points:
        return None
    first = min(points, key=lambda point: not _calls_for_help(point))
    if _calls_for_help(first):
        return f"Do not repeat “{short(first.text)}”; say only what you could do about it."
    return f"Leave “{short(first.text)}” out: it does not help you get the job."


def _calls_for_help(point: Point) -> bool:
    """Whether it is trouble of theirs with which the candidate could help."""
    return point.tone is PointTone.NEGATIVE and bool(point.could_help) and not is_private(point)


def refer_to(s: Situation) -> tuple[str, ...]:
    """Ids of the points worth referring to; those with the candidate's own thought come first."""
    return tuple(key for key, _ in worth_referring_to(s))


@lru_cache(maxsize=FEW)
def worth_referring_to(s: Situation) -> tuple[tuple[str, Point], ...]:
    """The points worth referring to with their ids, in that order."""
    good = [(key, point) for key, point in s.case.debrief.keyed_points.items() if is_worth_referring_to(point)]
    return tuple(sorted(good, key=lambda pair: not (pair[1].my_thought or pair[1].could_help)))


def avoid(s: Situation) -> tuple[str, ...]:
    """Ids of the points to leave out: off-topic, private, or negative without an answer."""
    return tuple(key for key, point in s.case.debrief.keyed_points.items() if is_left_out(point))


@lru_cache(maxsize=MANY)
def is_need(point: Point) -> bool:
    """Whether it is trouble of theirs to which the candidate has an answer: help, what they do or did about the like, or a remedy."""
    if point.tone is not PointTone.NEGATIVE or COMPLAINT.search(point.text):
        return False
    thought = point.my_thought or ""
    return bool(point.could_help) or any(answers(thought) for answers in ANSWERS)


def is_left_out(point: Point) -> bool:
    """Whether it is better not brought up at all."""
    return is_private(point) or (point.tone in LEFT_OUT and not is_need(point))


def is_worth_referring_to(point: Point) -> bool:
    """Whether it is positive, neutral with the candidate's own thought, or trouble with their answer; never if it is private."""
    if is_private(point):
        return False
    has_thought = bool(point.my_thought or point.could_help)
    return point.tone is PointTone.POSITIVE or (point.tone is PointTone.NEUTRAL and has_thought) or is_need(point)


@lru_cache(maxsize=MANY)
def is_private(point: Point) -> bool:
    """Whether it is about private life or pay rather than the work."""
    return bool(PRIVATE.search(point.text))
