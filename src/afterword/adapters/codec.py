"""The one codec between the public formats (`afterword/1`) and the core's own types.

TOML and JSON carry the same keys; TOML is turned into JSON first, so there is one way in. Every problem of an input
is collected and raised at once as BadInputError. Nothing is coerced: a number is not a date and "yes" is not true.
"""

import json
import tomllib
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from enum import Enum
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import ConfigDict, TypeAdapter, ValidationError, with_config
from pydantic_core import ErrorDetails, SchemaValidator, to_json

from afterword.core.case import FORMAT, Case
from afterword.core.clock import is_believable
from afterword.core.consistency import problems_of
from afterword.core.errors import BadInputError, Problem
from afterword.core.message import Draft, Message

T = TypeVar("T")
INVITATIONS = (".ics", ".eml")
MAX_BYTES = 5_000_000
"""A case larger than this is not one: the longest application we know is 40 kB."""


def _public_name(name: str) -> str:
    return name.rstrip("_")


PUBLIC = ConfigDict(extra="forbid", alias_generator=_public_name)


# -- in ---------------------------------------------------------------------------------------------------------------


def read_case(path: Path | str) -> Case:
    """The case in a `.toml` or `.json` file; BadInputError with every problem otherwise."""
    path = Path(path)
    data = read_bytes(path)
    if path.suffix.lower() in INVITATIONS or data.lstrip()[:15].upper() == b"BEGIN:VCALENDAR":
        raise refuse(path, found="an invitation", expected=f"a case; `afterword import {path}` makes one of it")
    return decode_case(data, syntax=_syntax(path, data), source=str(path))


def _syntax(path: Path, data: bytes) -> str:
    """By the name of the file; where that says nothing, by how it begins."""
    suffix = path.suffix.lower()
    if suffix in (".toml", ".json"):
        return suffix[1:]
    return "json" if data.lstrip().startswith((b"{", b"[")) else "toml"


def read_bytes(path: Path, *, limit: int = MAX_BYTES) -> bytes:
    """The content of a file, or BadInputError saying why it cannot be had."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise _unreadable(path, error) from None
    if len(data) > limit:
        raise refuse(
            path, found=f"a file larger than {limit // 1_000_000} MB", expected="a smaller one; plain text is enough"
        )
    return data


def _unreadable(path: Path, error: OSError) -> BadInputError:
    if isinstance(error, FileNotFoundError):
        return refuse(path, found="no such file", expected="the path of a file that exists")
    if isinstance(error, IsADirectoryError):
        return refuse(path, found="a folder", expected="a file inside it")
    return refuse(path, found=f"a file that cannot be opened ({error.strerror})", expected="a file you may read")


def refuse(source: Path | str, *, found: str, expected: str) -> BadInputError:
    """BadInputError about a whole file or stream."""
    return BadInputError((Problem(path="", found=found, expected=expected),), source=str(source))


def decode_case(data: bytes, *, syntax: str = "json", source: str = "") -> Case:
    """The case in these bytes (`syntax` is "json" or "toml"); BadInputError with every problem otherwise."""
    document = _document(data, syntax=syntax, source=source)
    return case_from(document, source=source)


def case_from(document: object, *, source: str = "", at: str = "") -> Case:
    """The case in a decoded document; `at` is put before each path of a problem."""
    case = decode(Case, document, source=source, at=at)
    if problems := problems_of(case):
        raise BadInputError(tuple(_below(problem, at) for problem in problems), source=source)
    return case


def message_from(document: object, *, source: str = "", at: str = "") -> Message:
    """The message in a decoded document; `at` is put before each path of a problem."""
    message = decode(Message, document, source=source, at=at)
    if message.at is not None and not is_believable(message.at):
        problem = Problem(path="at", found=f"the year {message.at.year}", expected="a year between 1900 and 2199")
        raise BadInputError((_below(problem, at),), source=source)
    return message


def decode(kind: type[T], document: object, *, source: str = "", at: str = "") -> T:
    """A value of the core type `kind` from a decoded document; BadInputError with every problem otherwise."""
    shape: Any = kind
    try:
        value: T = _validator(shape).validate_json(_as_json(document), strict=True)
    except ValidationError as error:
        found = tuple(_below(_problem(kind, detail), at) for detail in error.errors(include_url=False))
        raise BadInputError(_unique(found), source=source) from None
    return value


def _as_json(document: object) -> bytes | str:
    try:
        return to_json(document, fallback=_plain)
    except ValueError:  # text that is not Unicode, which only the slower writer escapes
        return json.dumps(document, default=_plain)


def _document(data: bytes, *, syntax: str, source: str) -> object:
    text = decode_text(data, source=source)
    if not text.strip():
        raise refuse(source, found="an empty file", expected=f'a case that begins with format = "{FORMAT}"')
    try:
        return tomllib.loads(text) if syntax == "toml" else json.loads(text)
    except (tomllib.TOMLDecodeError, json.JSONDecodeError) as error:
        raise refuse(
            source, found=f"text that is not {syntax.upper()} ({error})", expected=f"{syntax.upper()}"
        ) from None
    except ValueError:
        raise refuse(source, found="a number of thousands of digits", expected="numbers as people write them") from None
    except RecursionError:
        raise refuse(source, found="brackets nested too deeply", expected="a case as the format describes it") from None


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
    """Give every dataclass reachable from `kind` the public names, and let it refuse unknown keys."""
    for part in get_args(kind):
        _make_public(part, seen)
    if is_dataclass(kind) and isinstance(kind, type) and kind not in seen:
        seen.add(kind)
        with_config(PUBLIC)(kind)
        for hint in get_type_hints(kind).values():
            _make_public(hint, seen)


def _aware(schema: Any) -> Any:
    """The same schema with every datetime bound to carry an offset."""
    if isinstance(schema, dict):
        walked = {key: _aware(value) for key, value in schema.items()}
        return walked | {"tz_constraint": "aware"} if walked.get("type") == "datetime" else walked
    if isinstance(schema, list):
        return [_aware(item) for item in schema]
    if isinstance(schema, tuple):
        return tuple(_aware(item) for item in schema)
    return schema


# -- problems ---------------------------------------------------------------------------------------------------------

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


def _problem(kind: type, detail: ErrorDetails) -> Problem:
    location = detail["loc"]
    if detail["type"] == "json_invalid":
        return Problem(path="", found="half a character (a lone surrogate) in a text", expected="whole characters")
    if detail["type"] == "unexpected_keyword_argument":
        return _unknown_key(kind, location)
    found = "nothing" if detail["type"] == "missing" else _shown(detail["input"])
    return Problem(path=path_of(_keys(location)), found=found, expected=_expected(detail))


def _expected(detail: ErrorDetails) -> str:
    if detail["type"] == "enum":
        return "one of " + str(detail.get("ctx", {}).get("expected", "")).replace("'", "")
    return EXPECTED.get(detail["type"], detail["msg"].removeprefix("Value error, "))


def _keys(location: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The location without the names of the alternatives a union was tried with."""
    return tuple(part for part in location if part not in ("datetime", "date"))


def _unknown_key(kind: type, location: tuple[int | str, ...]) -> Problem:
    known = _known_keys(kind, location[:-1])
    near = get_close_matches(str(location[-1]), known, n=1, cutoff=0.5)
    hint = f"perhaps “{near[0]}”" if near else "one of " + ", ".join(known)
    return Problem(path=path_of(location), found=f"the unknown key “{location[-1]}”", expected=hint)


def _known_keys(kind: Any, location: tuple[int | str, ...]) -> list[str]:
    for part in location:
        if isinstance(part, int):
            kind = get_args(kind)[0]
            continue
        hints = {_public_name(name): hint for name, hint in get_type_hints(kind).items()}
        kind = _without_none(hints[part])
    return [_public_name(field.name) for field in fields(kind)]


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def path_of(location: tuple[int | str, ...]) -> str:
    """`("people", 1, "contact")` as `people[1].contact`."""
    path = ""
    for part in location:
        path += f"[{part}]" if isinstance(part, int) else f".{part}" if path else part
    return path


SHOWN = 60


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)
    cut = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    return f"“{cut}”" if isinstance(value, str) else cut


def _below(problem: Problem, at: str) -> Problem:
    if not at:
        return problem
    separator = "." if problem.path else ""
    return Problem(path=f"{at}{separator}{problem.path}", found=problem.found, expected=problem.expected)


def _unique(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """One problem a place: a union reports the same place once per alternative."""
    first: dict[str, Problem] = {}
    for problem in problems:
        first.setdefault(problem.path, problem)
    return tuple(first.values())


# -- out --------------------------------------------------------------------------------------------------------------


def encode(value: object, *, indent: int | None = None) -> bytes:
    """JSON of any core value in the public names, UTF-8; what is None in a case is left out of it."""
    return to_json(plain(value), indent=indent)


def encode_case(case: Case, *, indent: int | None = None) -> bytes:
    """JSON of a case with only what is known in it."""
    return to_json(known(case), indent=indent)


def plain(value: object) -> Any:
    """Lists, dicts and scalars of a core value, under the public names; a draft is its message with more keys."""
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
    return tuple((field.name, _public_name(field.name)) for field in fields(kind)) if is_dataclass(kind) else None


def _plain_scalar(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat(timespec="minutes" if not value.second else "auto")
    return value


def known(value: object) -> Any:
    """As `plain`, without the keys nothing is known about."""
    return _without_nothing(plain(value))


def _without_nothing(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: _without_nothing(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item is not None and item not in ([], {})}
    if isinstance(value, list):
        return [_without_nothing(item) for item in value]
    return value
