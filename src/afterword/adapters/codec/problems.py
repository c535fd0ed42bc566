"""What is wrong with the shape of a document: each problem's place, what was found and what is expected.

A place is a path through tables and lists: `("people", 1, "contact")`, written `people[1].contact`.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import fields
from difflib import get_close_matches
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from afterword.core.errors import Problem

Place = tuple[int | str, ...]

EXPECTED = {
    "missing": "a value; this key is required",
    "string_type": "text in quotes",
    "bool_type": "true or false, without quotes",
    "int_type": "a whole number",
    "tuple_type": "a list in square brackets",
    "dataclass_type": "a table of keys and values",
    "timezone_aware": "an offset from UTC, such as +00:00 or -05:00 (which time zone?)",
    "datetime_type": "a time such as 2026-03-03T11:00:00+00:00",
    "datetime_parsing": "a time such as 2026-03-03T11:00:00+00:00",
    "datetime_from_date_parsing": "a time such as 2026-03-03T11:00:00+00:00",
    "date_type": "a date such as 2026-03-03",
    "date_parsing": "a date such as 2026-03-03",
    "date_from_datetime_parsing": "a date such as 2026-03-03",
    "time_type": "a wall time such as 09:00",
    "time_parsing": "a wall time such as 09:00",
}
SHOWN = 60


def public_name(name: str) -> str:
    """The public key of a field: its name without the trailing underscore."""
    return name.rstrip("_")


def details_of(error: ValidationError) -> tuple[ErrorDetails, ...]:
    """One detail a place: a union reports the same place once per alternative."""
    first: dict[Place, ErrorDetails] = {}
    for detail in error.errors(include_url=False):
        first.setdefault(place_of(detail), detail)
    return tuple(first.values())


def place_of(detail: ErrorDetails) -> Place:
    """Where it is, without the names of the alternatives a union was tried with."""
    location = detail["loc"]
    return location if is_unknown_key(detail) else tuple(part for part in location if part not in ("datetime", "date"))


def is_unknown_key(detail: ErrorDetails) -> bool:
    """A key that its table does not have."""
    return detail["type"] == "unexpected_keyword_argument"


def problem_of(kind: type, detail: ErrorDetails) -> Problem:
    """The detail in words."""
    place = place_of(detail)
    if detail["type"] == "json_invalid":
        return Problem(path="", found="half a character (a lone surrogate) in a text", expected="whole characters")
    if is_unknown_key(detail):
        near = nearest_key(kind, place)
        hint = f"perhaps “{near}”" if near else "one of " + ", ".join(_known_keys(kind, place[:-1]))
        return Problem(path=path_of(place), found=f"the unknown key “{place[-1]}”", expected=hint)
    found = "nothing" if detail["type"] == "missing" else _shown(detail["input"])
    return Problem(path=path_of(place), found=found, expected=_expected(detail))


def nearest_key(kind: type, place: Place) -> str | None:
    """The key that the unknown one at `place` was probably meant to be."""
    near = get_close_matches(str(place[-1]), _known_keys(kind, place[:-1]), n=1, cutoff=0.5)
    return near[0] if near else None


def hint_at(kind: Any, place: Place) -> Any:
    """What type belongs at `place` of a document of `kind`."""
    for part in place:
        inner = without_none(kind)
        kind = get_args(inner)[0] if isinstance(part, int) else _hints(inner)[part]
    return kind


def without_none(hint: Any) -> Any:
    """The type without None."""
    if get_origin(hint) in (Union, UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def path_of(place: Place) -> str:
    """`("people", 1, "contact")` as `people[1].contact`."""
    path = ""
    for part in place:
        path += f"[{part}]" if isinstance(part, int) else f".{part}" if path else part
    return path


def in_order(problems: Iterable[Problem], document: object) -> tuple[Problem, ...]:
    """The problems in the order of the document; missing keys come at the end of their table."""
    return tuple(sorted(problems, key=lambda problem: _standing(problem.path, document)))


def _standing(path: str, document: Any) -> tuple[int, ...]:
    steps: list[int] = []
    for part in re.findall(r"[^.\[\]]+", path):
        keys = list(document) if isinstance(document, dict) else [str(number) for number in range(_length(document))]
        is_there = part in keys
        steps.append(keys.index(part) if is_there else len(keys))
        document = (document[part] if isinstance(document, dict) else document[int(part)]) if is_there else None
    return tuple(steps)


def _length(document: object) -> int:
    return len(document) if isinstance(document, list | tuple) else 0


def _expected(detail: ErrorDetails) -> str:
    if detail["type"] == "enum":
        return "one of " + str(detail.get("ctx", {}).get("expected", "")).replace("'", "")
    return EXPECTED.get(detail["type"], detail["msg"].removeprefix("Value error, "))


def _known_keys(kind: Any, place: Place) -> list[str]:
    return [public_name(field.name) for field in fields(without_none(hint_at(kind, place)))]


def _hints(kind: Any) -> dict[str | int, Any]:
    return {public_name(name): hint for name, hint in get_type_hints(kind).items()}


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)
    cut = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    return f"“{cut}”" if isinstance(value, str) else cut
