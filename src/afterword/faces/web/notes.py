"""The debrief as a page: sentence starters that the candidate ends, and the way back into the case."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from secrets import token_hex
from typing import Any

from afterword.adapters.codec import decode
from afterword.core.case import Debrief, Point, PointTone

POINTS = 3
"""Things that stuck: more than three never fit into one message."""

LINES = {
    "enthusiasm": ("I want this because of …", "a team that tests its ideas on real streets"),
    "forgotten": ("I forgot to say that I …", "passed the case study that morning"),
    "stress": ("What they should remember of me is …", "six years of planning night shifts"),
}
"""Fields that hold one thing a line: the starter, and an example of how it goes on."""

SENTENCES = {
    "stumble": ("I got this wrong, and would now say …", "the older line is the one that was withdrawn"),
    "feeling": ("It felt …", "good; we talked longer than planned"),
    "culture": ("The people there are …", "relaxed, first names, a dog in the office"),
    "notes": ("Anything else, as it comes", ""),
}
CHOICES: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "formality": (
        "How formal are they?",
        (("formal", "Formal"), ("usual", "As usual"), ("relaxed", "Relaxed"), ("unsure", "I am not sure")),
    ),
    "phone_confidence": ("On the phone I am …", (("good", "at ease"), ("ok", "all right"), ("low", "nervous"))),
    "letter_is_welcome": (
        "A letter or a note would be …",
        (("yes", "surely welcome"), ("no", "odd"), ("unsure", "I cannot tell")),
    ),
    "visit_is_welcome": (
        "Dropping by would be …",
        (("yes", "surely welcome"), ("no", "odd"), ("unsure", "I cannot tell")),
    ),
}
TRUTHS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "feels_right": ("Writing to them feels …", (("true", "right"), ("false", "wrong"))),
    "has_something_for_a_call": ("I have something worth a call", (("true", "yes"), ("false", "no"))),
    "visit_is_practical": ("I could be there without trouble", (("true", "yes"), ("false", "no"))),
}

JOTTED = (
    ("points", "it stuck"),
    ("enthusiasm", "why I want it"),
    ("forgotten", "I forgot to say it"),
    ("stress", "to remember of me"),
)
"""Fields a free line may be meant for, as the page offers them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointFields:
    """One thing that stuck, as three fields; `id` is its own from the start, so that no window takes it for another."""

    number: int
    id: str
    text: str = ""
    my_thought: str = ""
    could_help: str = ""


def point_fields(debrief: Debrief) -> tuple[PointFields, ...]:
    """The points there are and empty places up to three."""
    told = [
        PointFields(
            number=number,
            id=point.id or "",
            text=point.text,
            my_thought=point.my_thought or "",
            could_help=point.could_help or "",
        )
        for number, point in enumerate(debrief.points)
    ]
    return (*told, *(PointFields(number=number, id=new_id()) for number in range(len(told), POINTS)))


def new_id() -> str:
    """An id for a point, which no other window comes upon."""
    return f"n{token_hex(3)}"


def value_of(debrief: Debrief, name: str) -> str:
    """What a field of the page shows of the debrief."""
    value: Any = getattr(debrief, name)
    if isinstance(value, tuple):
        return "\n".join(value)
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def debrief_from(told: Mapping[str, str], before: Debrief) -> Debrief:
    """The debrief as the page has it now; what the page does not ask stays. BadInputError for a changed choice."""
    changes: dict[str, Any] = {name: _lines(told[name]) for name in LINES if name in told}
    changes |= {name: _text(told[name]) for name in SENTENCES if name in told}
    changes |= {name: {"true": True, "false": False}.get(told[name]) for name in TRUTHS if name in told}
    if "points" in told:
        changes["points"] = tuple(_points(told, before))
    if "asks_nothing_to_add" in told:
        changes["nothing_to_add"] = True if told.get("nothing_to_add") else None
    chosen = {name: told[name] for name in CHOICES if told.get(name)}
    cleared: dict[str, Any] = {name: None for name in CHOICES if told.get(name) == ""}
    return replace(before, **changes, **cleared, **_decoded(chosen))


def with_jotting(debrief: Debrief, field: str, line: str) -> Debrief:
    """The debrief with a line of the free jottings in one of the fields; the jottings stay as they are."""
    if field == "points":
        return replace(debrief, points=(*debrief.points, Point(id=new_id(), text=line, tone=PointTone.POSITIVE)))
    if field not in LINES:
        return debrief
    changes: dict[str, Any] = {field: (*getattr(debrief, field), line)}
    return replace(debrief, **changes)


def _decoded(chosen: dict[str, str]) -> dict[str, Any]:
    read = decode(Debrief, chosen, at="debrief")
    return {name: getattr(read, name) for name in chosen}


def _points(told: Mapping[str, str], before: Debrief) -> Iterator[Point]:
    """The points whose text is not empty; what the page does not ask of one stays."""
    known = {point.id or str(number): point for number, point in enumerate(before.points)}
    for number in range(max(POINTS, len(before.points))):
        text, point_id = (told.get(f"point{number}_{part}", "").strip() for part in ("text", "id"))
        if text:
            new = Point(id=point_id or new_id(), text=text, tone=PointTone.POSITIVE)
            point = known.get(point_id or str(number), new)
            thought, help_ = (_text(told.get(f"point{number}_{part}")) for part in ("my_thought", "could_help"))
            yield replace(point, text=text, my_thought=thought, could_help=help_)


def _text(told: str | None) -> str | None:
    return (told or "").replace("\r\n", "\n").strip() or None


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
