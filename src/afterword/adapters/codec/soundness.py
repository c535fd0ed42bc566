"""Finds contradictions in the valid part of a broken case.

Broken places are filled with placeholders and the rest is checked like any case. Problems that follow only from a
placeholder are not reported: a person whose entry cannot be read is not also called unknown wherever they are named.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from pydantic_core import ErrorDetails

from afterword.adapters.codec.problems import (
    Place,
    hint_at,
    is_unknown_key,
    nearest_key,
    path_of,
    place_of,
    public_name,
    without_none,
)
from afterword.core.case import Case
from afterword.core.consistency import problems_of
from afterword.core.errors import Problem

SIMPLE: dict[type, object] = {
    bool: False,
    int: 1,
    datetime: "2026-01-01T00:00:00Z",
    date: "2026-01-01",
    time: "00:00",
}


def mended(document: str | bytes, details: Iterable[ErrorDetails]) -> Any:
    """The document of a case without its unknown keys, and with a placeholder at every other broken place."""
    whole = {"": json.loads(document)}
    for number, detail in enumerate(details):
        *way, last = ("", *place_of(detail))
        table: Any = whole
        for part in way:
            table = table[part]
        if is_unknown_key(detail):
            del table[last]
        else:
            table[last] = _stand_in(hint_at(Case, place_of(detail)), number)
    return whole[""]


def contradictions(case: Case, details: Iterable[ErrorDetails]) -> Iterator[Problem]:
    """The contradictions of such a case that do not depend on a placeholder."""
    broken = [(place_of(detail), is_unknown_key(detail)) for detail in details]
    are_known = not any(_hides_a_person(place, is_unknown=is_unknown) for place, is_unknown in broken)
    paths = [path_of(place) for place, _ in broken]
    for problem in problems_of(case, are_people_known=are_known):
        if not any(_touches(problem.path, path) for path in paths):
            yield problem


def _hides_a_person(place: Place, *, is_unknown: bool) -> bool:
    """Whether a person's id may be at this place."""
    if is_unknown:
        return len(place) == 1 and nearest_key(Case, place) == "people"
    return place[:1] == ("people",) and (len(place) < len(("people", 0, "id")) or place[2] == "id")


def _touches(one: str, other: str) -> bool:
    """Whether it is the same place, or one is inside the other."""
    outer, inner = sorted((one, other), key=len)
    return inner == outer or inner.startswith((f"{outer}.", f"{outer}["))


def _stand_in(hint: Any, number: int) -> object:
    """A placeholder of this type; texts are unique and unlike anything a person would write."""
    if type(None) in get_args(hint):
        return None
    kind = without_none(hint)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        needed = [field.name for field in fields(kind) if field.default is field.default_factory is MISSING]
        return {public_name(name): _stand_in(hints[name], number) for name in needed}
    if get_origin(kind) is tuple:
        return []
    if issubclass(kind, Enum):
        return next(iter(kind)).value
    return f"\0{number}" if kind is str else SIMPLE[kind]
