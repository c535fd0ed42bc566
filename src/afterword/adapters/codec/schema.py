"""What pydantic checks: the core's dataclasses under their public names, with an offset required for every time."""

from dataclasses import is_dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

from pydantic import ConfigDict, TypeAdapter, with_config
from pydantic_core import SchemaValidator

from afterword.adapters.codec.problems import public_name

PUBLIC = ConfigDict(extra="forbid", alias_generator=public_name)


@cache
def validator(kind: Any) -> SchemaValidator:
    """The validator of JSON for a core type; made once, because making one costs milliseconds."""
    return SchemaValidator(_aware(_adapter(kind).core_schema))


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    _make_public(kind, set())
    return TypeAdapter(kind)


def _make_public(kind: Any, seen: set[type]) -> None:
    """Give every dataclass reachable from `kind` its public names, and make it refuse unknown keys."""
    for part in get_args(kind):
        _make_public(part, seen)
    if is_dataclass(kind) and isinstance(kind, type) and kind not in seen:
        seen.add(kind)
        with_config(PUBLIC)(kind)
        for hint in get_type_hints(kind).values():
            _make_public(hint, seen)


def _aware(schema: Any) -> Any:
    """The same schema with an offset required for every datetime."""
    if isinstance(schema, dict):
        walked = {key: _aware(value) for key, value in schema.items()}
        return walked | {"tz_constraint": "aware"} if walked.get("type") == "datetime" else walked
    if isinstance(schema, list):
        return [_aware(item) for item in schema]
    if isinstance(schema, tuple):
        return tuple(_aware(item) for item in schema)
    return schema
