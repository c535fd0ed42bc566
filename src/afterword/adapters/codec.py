"""The one codec between the public formats (`afterword/1`) and the core's own types.

TOML and JSON have the same keys; TOML is turned into JSON first, so there is only one path in. All problems of an input
are collected and raised at once as BadInputError. Nothing is coerced: a number is not a date and "yes" is not true.
"""

import json
import tomllib
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_args, get_type_hints

from pydantic import ConfigDict, TypeAdapter, ValidationError, with_config
from pydantic_core import ErrorDetails, SchemaValidator, to_json

from afterword.adapters.problems import details_of, in_order, place_of, problem_of, public_name
from afterword.adapters.soundness import contradictions, mended
from afterword.core.case import FORMAT, Case
from afterword.core.clock import is_believable
from afterword.core.consistency import problems_of
from afterword.core.errors import BadInputError, Problem
from afterword.core.message import Draft, Message

T = TypeVar("T")
INVITATIONS = (".ics", ".eml")
MAX_BYTES = 5_000_000
"""A case larger than this is not one: the longest application we know is 40 kB."""


PUBLIC = ConfigDict(extra="forbid", alias_generator=public_name)


# -- in ---------------------------------------------------------------------------------------------------------------


def read_case(path: Path | str) -> Case:
    """The case in a `.toml` or `.json` file; BadInputError with every problem otherwise."""
    path = Path(path)
    data = read_bytes(path)
    if path.suffix.lower() in INVITATIONS or data.lstrip()[:12].upper() in (b"BEGIN:VCALEN", b"BEGIN:VEVENT"):
        raise refuse(path, found="an invitation", expected=f"a case; `afterword import {path}` turns it into one")
    return decode_case(data, syntax=_syntax(path, data), source=str(path))


def _syntax(path: Path, data: bytes) -> str:
    """The syntax by the file's name, or by how the content begins if the name does not say."""
    suffix = path.suffix.lower()
    if suffix in (".toml", ".json"):
        return suffix[1:]
    return "json" if data.lstrip().startswith((b"{", b"[")) else "toml"


def read_bytes(path: Path, *, limit: int = MAX_BYTES) -> bytes:
    """The content of a file; BadInputError if it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise unreadable(path, error) from None
    if len(data) > limit:
        raise refuse(
            path, found=f"a file larger than {limit // 1_000_000} MB", expected="a smaller one; plain text is enough"
        )
    return data


def unreadable(path: Path, error: OSError) -> BadInputError:
    """The BadInputError for a file that cannot be read."""
    if isinstance(error, FileNotFoundError):
        return refuse(path, found="no such file", expected="the path of a file that exists")
    if isinstance(error, IsADirectoryError):
        return refuse(path, found="a folder", expected="a file inside it")
    return refuse(path, found=f"a file that cannot be opened ({error.strerror})", expected="a file you may read")


def refuse(source: Path | str, *, found: str, expected: str) -> BadInputError:
    """The BadInputError about a whole file or stream."""
    return BadInputError((Problem(path="", found=found, expected=expected),), source=str(source))


def decode_case(data: bytes, *, syntax: str = "json", source: str = "") -> Case:
    """The case in these bytes (`syntax` is "json" or "toml"); BadInputError with every problem otherwise."""
    document = _document(data, syntax=syntax, source=source)
    return case_from(document, source=source)


def case_from(document: object, *, source: str = "", at: str = "") -> Case:
    """The case in a decoded document; `at` is put before each path of a problem. A key with null counts as absent."""
    data = _as_json(_without_null(document))
    try:
        case: Case = _validator(Case).validate_json(data, strict=True)
        problems: tuple[Problem, ...] = problems_of(case)
    except ValidationError as error:
        problems = _problems_of_broken(data, details_of(error))
    if problems:
        raise _bad(problems, document, source=source, at=at)
    return case


def _problems_of_broken(data: bytes | str, details: tuple[ErrorDetails, ...]) -> tuple[Problem, ...]:
    """What is wrong with the shape of a case, and the contradictions in the part that is valid."""
    shape = tuple(problem_of(Case, detail) for detail in details)
    if any(place_of(detail) == () for detail in details):
        return shape
    sound: Case = _validator(Case).validate_json(_as_json(mended(data, details)), strict=True)
    return (*shape, *contradictions(sound, details))


def _bad(problems: Iterable[Problem], document: object, *, source: str, at: str) -> BadInputError:
    return BadInputError(tuple(_below(problem, at) for problem in in_order(problems, document)), source=source)


def message_from(document: object, *, source: str = "", at: str = "") -> Message:
    """The message in a decoded document; `at` is put before each path of a problem."""
    message = decode(Message, document, source=source, at=at)
    if message.at is not None and not is_believable(message.at):
        problem = Problem(path="at", found=f"the year {message.at.year}", expected="a year between 1900 and 2199")
        raise _bad((problem,), document, source=source, at=at)
    return message


def decode(kind: type[T], document: object, *, source: str = "", at: str = "") -> T:
    """A value of the core type `kind` from a decoded document; BadInputError with every problem otherwise."""
    shape: Any = kind
    try:
        value: T = _validator(shape).validate_json(_as_json(document), strict=True)
    except ValidationError as error:
        found = (problem_of(kind, detail) for detail in details_of(error))
        raise _bad(found, document, source=source, at=at) from None
    return value


def _as_json(document: object) -> bytes | str:
    try:
        return to_json(document, fallback=_plain)
    except ValueError:  # text that is not Unicode, which only the slower writer escapes
        return json.dumps(document, default=_plain)


def _without_null(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_null(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_null(item) for item in value]
    return value


def _document(data: bytes, *, syntax: str, source: str) -> object:
    text = decode_text(data, source=source)
    if not text.strip():
        raise refuse(source, found="an empty file", expected=f'a case that begins with format = "{FORMAT}"')
    try:
        return tomllib.loads(text) if syntax == "toml" else json.loads(text, object_pairs_hook=_table)
    except KeyError as error:
        raise refuse(source, found=f"the key “{error.args[0]}” twice in one table", expected="each key once") from None
    except (tomllib.TOMLDecodeError, json.JSONDecodeError) as error:
        raise refuse(
            source, found=f"text that is not {syntax.upper()} ({error})", expected=f"{syntax.upper()}"
        ) from None
    except ValueError:
        raise refuse(source, found="a number with thousands of digits", expected="numbers of a normal length") from None
    except RecursionError:
        raise refuse(
            source, found="brackets nested too deeply", expected="a case in the format of docs/format.md"
        ) from None


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The pairs as a dict; KeyError for a duplicate key, of which JSON would silently keep the last."""
    table = dict(pairs)
    if len(table) != len(pairs):
        keys = [key for key, _ in pairs]
        raise KeyError(next(key for key in keys if keys.count(key) > 1))
    return table


def decode_text(data: bytes, *, source: str) -> str:
    """UTF-8 text without a byte-order mark, or BadInputError that says where it stops being text."""
    if b"\0" in data:
        raise refuse(source, found="a binary file", expected="plain text in UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refuse(source, found=f"bytes on line {line} that are not UTF-8", expected="plain text in UTF-8") from None


def _plain(value: object) -> str:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    raise TypeError(f"cannot read a {type(value).__name__}")


# -- the schema -------------------------------------------------------------------------------------------------------


@cache
def _validator(kind: Any) -> SchemaValidator:
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


def _below(problem: Problem, at: str) -> Problem:
    if not at:
        return problem
    separator = "." if problem.path else ""
    return Problem(path=f"{at}{separator}{problem.path}", found=problem.found, expected=problem.expected)


# -- out --------------------------------------------------------------------------------------------------------------


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


SCALARS = frozenset({str, int, float, bool, type(None)})


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
