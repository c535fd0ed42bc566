"""A case, a message or any other core value out of a document; every problem of it is told at once."""

import json
import tomllib
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails, to_json

from afterword.adapters.codec.problems import details_of, in_order, place_of, problem_of
from afterword.adapters.codec.schema import validator
from afterword.adapters.codec.soundness import contradictions, mended
from afterword.adapters.codec.source import decode_text, read_bytes, refuse
from afterword.core.case import FORMAT, Case
from afterword.core.clock import is_believable
from afterword.core.consistency import problems_of
from afterword.core.errors import BadInputError, Problem
from afterword.core.message import Draft, Message

T = TypeVar("T")
CALENDAR_NAMES = (".ics", ".ical", ".vcs")
INVITATIONS = (*CALENDAR_NAMES, ".eml")


def read_case(path: Path | str) -> Case:
    """The case in a `.toml` or `.json` file; BadInputError with every problem otherwise."""
    path = Path(path)
    data = read_bytes(path)
    if is_invitation(path.name, data):
        raise refuse(path, found="an invitation", expected=f"a case; `afterword import {path}` turns it into one")
    return decode_case(data, syntax=_syntax(path, data), source=str(path))


def is_invitation(name: str, data: bytes) -> bool:
    """Whether this is no case: by the file's name, or because it begins as a calendar or an event cut out of one does."""
    begins = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").upper()
    return name.lower().endswith(INVITATIONS) or begins.startswith((b"BEGIN:VCALENDAR", b"BEGIN:VEVENT"))


def _syntax(path: Path, data: bytes) -> str:
    """The syntax by the file's name, or by how the content begins if the name does not say."""
    suffix = path.suffix.lower()
    if suffix in (".toml", ".json"):
        return suffix[1:]
    return "json" if data.lstrip().startswith((b"{", b"[")) else "toml"


def decode_case(data: bytes, *, syntax: str = "json", source: str = "") -> Case:
    """The case in these bytes (`syntax` is "json" or "toml"); BadInputError with every problem otherwise."""
    document = _document(data, syntax=syntax, source=source)
    return case_from(document, source=source)


def case_from(document: object, *, source: str = "", at: str = "") -> Case:
    """The case in a decoded document; `at` is put before each path of a problem. A key with null counts as absent."""
    data = _as_json(_without_null(document))
    try:
        case: Case = validator(Case).validate_json(data, strict=True)
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
    sound: Case = validator(Case).validate_json(_as_json(mended(data, details)), strict=True)
    return (*shape, *contradictions(sound, details))


def _bad(problems: Iterable[Problem], document: object, *, source: str, at: str) -> BadInputError:
    return BadInputError(tuple(_below(problem, at) for problem in in_order(problems, document)), source=source)


def message_from(document: object, *, source: str = "", at: str = "") -> Message:
    """The message in a decoded document; `at` is put before each path of a problem."""
    return _sent_in_our_time(decode(Message, document, source=source, at=at), document, source=source, at=at)


def draft_from(document: object, *, source: str = "", at: str = "") -> Draft:
    """The draft in a decoded document, with its own keys beside those of its message; a message alone is one without notes."""
    if not isinstance(document, dict):
        return Draft(message=message_from(document, source=source, at=at))
    beside = {key: value for key, value in document.items() if key in BESIDE_THE_MESSAGE}
    message = {key: value for key, value in document.items() if key not in beside}
    try:
        draft = decode(Draft, {"message": message, **beside})
    except BadInputError as error:
        found = (replace(problem, path=problem.path.removeprefix("message.")) for problem in error.problems)
        raise _bad(found, document, source=source, at=at) from None
    _sent_in_our_time(draft.message, document, source=source, at=at)
    return draft


BESIDE_THE_MESSAGE = frozenset(field.name for field in fields(Draft)) - {"message"}
"""The keys that a draft has and a message has not."""


def _sent_in_our_time(message: Message, document: object, *, source: str, at: str) -> Message:
    """The same message; BadInputError when the moment it is to be sent cannot be meant."""
    if message.at is not None and not is_believable(message.at):
        problem = Problem(path="at", found=f"the year {message.at.year}", expected="a year between 1900 and 2199")
        raise _bad((problem,), document, source=source, at=at)
    return message


def decode(kind: type[T], document: object, *, source: str = "", at: str = "") -> T:
    """A value of the core type `kind` from a decoded document; BadInputError with every problem otherwise."""
    shape: Any = kind
    try:
        value: T = validator(shape).validate_json(_as_json(document), strict=True)
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


def _plain(value: object) -> str:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    raise TypeError(f"cannot read a {type(value).__name__}")


def _below(problem: Problem, at: str) -> Problem:
    if not at:
        return problem
    separator = "." if problem.path else ""
    return Problem(path=f"{at}{separator}{problem.path}", found=problem.found, expected=problem.expected)
