"""Core values as JSON, and as the plain values JSON is made of."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any

from pydantic_core import to_json

from afterword.adapters.codec.problems import public_name
from afterword.core.case import Case
from afterword.core.message import Draft

SCALARS = frozenset({str, int, float, bool, type(None)})


def encode(value: object, *, indent: int | None = None) -> bytes:
    """JSON of any core value in the public names, UTF-8; what is None in a case is left out of it."""
    return to_json(plain(value), indent=indent)


def encode_case(case: Case, *, indent: int | None = None) -> bytes:
    """JSON of a case without the keys that have no value."""
    return to_json(known(case), indent=indent)


def plain(value: object) -> Any:
    """A core value as lists, dicts and scalars with public names; a draft becomes its message with additional keys."""
    kind: Any = type(value)
    if kind in SCALARS:
        return value
    names = _names(kind)
    if names is not None:
        found = _plain_fields(value, names)
        return found.pop("message") | found if kind is Draft else found
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return _plain_scalar(value)


def _plain_fields(value: object, names: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, public in names:  # most values are scalars, and a call for each would be half of the time
        item = getattr(value, name)
        found[public] = item if type(item) in SCALARS else plain(item)
    return found


@cache
def _names(kind: type) -> tuple[tuple[str, str], ...] | None:
    """The fields of a core type with their public names; None for anything else."""
    return tuple((field.name, public_name(field.name)) for field in fields(kind)) if is_dataclass(kind) else None


def _plain_scalar(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat(timespec="minutes" if not value.second else "auto")
    return value


def known(value: object) -> Any:
    """As `plain`, without the keys that have no value."""
    return _without_nothing(plain(value))


def _without_nothing(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: _without_nothing(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item is not None and item not in ([], {})}
    if isinstance(value, list):
        return [_without_nothing(item) for item in value]
    return value
