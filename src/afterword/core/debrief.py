"""The debrief: sentence starters, each of which fills one field of the case.

They are beginnings of sentences because people finish a sentence more readily than they fill in a form. Every one can be
skipped.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from afterword.core.case import Case, Debrief, Point, WantedFormality


class Target(StrEnum):
    """Where an answer goes."""

    POINT = "points"
    THOUGHT = "my_thought"
    HELP = "could_help"
    ENTHUSIASM = "enthusiasm"
    FORGOTTEN = "forgotten"
    STRESS = "stress"
    STUMBLE = "stumble"
    FEELING = "feeling"
    FEELS_RIGHT = "feels_right"
    FORMALITY = "formality"


LISTS = frozenset({Target.ENTHUSIASM, Target.FORGOTTEN, Target.STRESS})
"""Fields that hold several answers."""
KEY_PRESSED = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|O[A-Z])")
"""An arrow or a function key, as a terminal sends it."""
UNSEEN = ("Cc", "Cs", "Co", "Cn")
"""Unicode categories of what is no character of a text: controls, halves of pairs, bytes that were none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Starter:
    """The beginning of a sentence, an example of its end, and the field it fills.

    `point` is the index of the point it is about; `choices` are the only valid answers, if there are any.
    """

    id: str
    text: str
    example: str
    target: Target
    point: int = 0
    choices: tuple[str, ...] = ()


STARTERS = (
    Starter(id="stuck", text="Something they told me that stuck:", example="the tasting vans outside commuter stations", target=Target.POINT),
    Starter(id="thought", text="It made me think of …", example="the coffee van we took to festivals", target=Target.THOUGHT),
    Starter(id="help", text="I could help with …", example="planning the Leeds route", target=Target.HELP),
    Starter(id="stuck_too", text="Something else that stuck:", example="asked how I would open a new region", target=Target.POINT, point=1),
    Starter(id="thought_too", text="It made me think of …", example="the night market at home", target=Target.THOUGHT, point=1),
    Starter(id="help_too", text="I could help with …", example="ringing the first ten shops", target=Target.HELP, point=1),
    Starter(id="want", text="What makes me want this job:", example="a team that tests ideas on real streets", target=Target.ENTHUSIASM),
    Starter(id="forgot", text="I forgot to say that I …", example="passed the CIMA case study this morning", target=Target.FORGOTTEN),
    Starter(id="remember", text="What they should remember about me:", example="six years of night shifts", target=Target.STRESS),
    Starter(id="wrong", text="I got this wrong and would now say …", example="that the oat bar came first", target=Target.STUMBLE),
    Starter(id="felt", text="It felt …", example="warm, a bit rushed at the end", target=Target.FEELING),
    Starter(id="right", text="Writing to them feels right:", example="yes", target=Target.FEELS_RIGHT, choices=("yes", "no")),
    Starter(
        id="formality",
        text="How formal these people are:",
        example="relaxed",
        target=Target.FORMALITY,
        choices=tuple(WantedFormality),
    ),
)  # fmt: skip


def answer_to(case: Case, asked: Starter) -> str:
    """What the case already says, or an empty text."""
    debrief = case.debrief
    if asked.target in (Target.POINT, Target.THOUGHT, Target.HELP):
        point = debrief.points[asked.point] if asked.point < len(debrief.points) else None
        return _of_point(point, asked.target) if point else ""
    if asked.target in LISTS:
        listed: tuple[str, ...] = getattr(debrief, asked.target.value)
        return listed[0] if listed else ""
    value = getattr(debrief, asked.target.value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value or "")


def _of_point(point: Point, target: Target) -> str:
    return {Target.POINT: point.text, Target.THOUGHT: point.my_thought, Target.HELP: point.could_help}[target] or ""


def can_be_asked(case: Case, asked: Starter) -> bool:
    """Whether the question makes sense yet: a thought needs a point, and a second point needs a first."""
    needed = asked.point + (asked.target in (Target.THOUGHT, Target.HELP))
    return asked.target not in (Target.POINT, Target.THOUGHT, Target.HELP) or len(case.debrief.points) >= needed


def answered(case: Case, asked: Starter, answer: str) -> Case:
    """A new case with this answer in its field; an empty answer removes what was there.

    Raises ValueError if the starter has choices and the answer is not the beginning of one of them.
    """
    text = without_starter(_legible(answer), asked)
    return replace(case, debrief=_with(case.debrief, asked, _chosen(text, asked.choices)))


def _legible(answer: str) -> str:
    """The answer without what a terminal sends for a key, and without characters that nobody can see."""
    shown = KEY_PRESSED.sub("", answer)
    return "".join(char for char in shown if char.isspace() or unicodedata.category(char) not in UNSEEN)


def _chosen(text: str, choices: tuple[str, ...]) -> str:
    """The one choice that begins so; any text where there is no choice."""
    if not (text and choices):
        return text
    meant = [choice for choice in choices if choice.startswith(text.lower())]
    if len(meant) != 1:
        raise ValueError(f"“{text}” is not one of {', '.join(choices)}")
    return meant[0]


def without_starter(answer: str, asked: Starter) -> str:
    """The answer without the words of the starter, which some people repeat."""
    beginning = re.escape(asked.text.rstrip(" …:"))
    return re.sub(rf"^{beginning}[\s:…]*", "", " ".join(answer.split()), flags=re.IGNORECASE)


def _with(debrief: Debrief, asked: Starter, text: str) -> Debrief:
    match asked.target:
        case Target.POINT | Target.THOUGHT | Target.HELP:
            return replace(debrief, points=_points(debrief.points, asked, text))
        case Target.ENTHUSIASM:
            return replace(debrief, enthusiasm=_first(debrief.enthusiasm, text))
        case Target.FORGOTTEN:
            return replace(debrief, forgotten=_first(debrief.forgotten, text))
        case Target.STRESS:
            return replace(debrief, stress=_first(debrief.stress, text))
        case Target.STUMBLE:
            return replace(debrief, stumble=text or None)
        case Target.FEELING:
            return replace(debrief, feeling=text or None)
        case Target.FEELS_RIGHT:
            return replace(debrief, feels_right=text == "yes" if text else None)
        case Target.FORMALITY:
            return replace(debrief, formality=WantedFormality(text) if text else None)


def _first(listed: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The first answer replaced; the others stay."""
    return (text, *listed[1:]) if text else listed[1:]


def _points(points: tuple[Point, ...], asked: Starter, text: str) -> tuple[Point, ...]:
    place = asked.point
    if asked.target is Target.POINT and place >= len(points):
        return (*points, Point(id=_free_id(points), text=text)) if text else points
    if place >= len(points):
        return points
    if asked.target is Target.POINT:
        changed = (replace(points[place], text=text),) if text else ()
    elif asked.target is Target.THOUGHT:
        changed = (replace(points[place], my_thought=text or None),)
    else:
        changed = (replace(points[place], could_help=text or None),)
    return (*points[:place], *changed, *points[place + 1 :])


def _free_id(points: tuple[Point, ...]) -> str:
    taken = {point.id for point in points}
    return next(f"n{number}" for number in range(1, len(points) + 2) if f"n{number}" not in taken)


def lines_of(notes: str | None) -> tuple[str, ...]:
    """The lines of free jottings, each of which can be used for a field."""
    pieces = re.split(r"\n+|(?<=[^A-Z][.!?])\s+(?=\S)", notes or "")
    return tuple(piece.strip(" \t-*•.") for piece in pieces if re.search(r"\w\w", piece))


def unused_lines(case: Case) -> tuple[str, ...]:
    """The jottings that are not in any field yet."""
    debrief = case.debrief
    of_points = (text for point in debrief.points for text in (point.text, point.my_thought, point.could_help))
    used = {*of_points, *debrief.forgotten, *debrief.enthusiasm, *debrief.stress, debrief.stumble}
    return tuple(line for line in lines_of(debrief.notes) if line not in used)
