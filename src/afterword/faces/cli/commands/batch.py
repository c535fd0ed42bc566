"""`afterword batch VERB FILE`: one JSON object a line in, one line out, in order; a bad line never stops the rest."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import click

from afterword.core.errors import AfterwordError, BadInputError, Problem
from afterword.faces.cli.options import existing_file

MAX_LINE = 5_000_000
"""A line larger than this is no case: the longest application we know is 40 kB."""

Row = dict[str, object]


def _review(row: Row) -> object:
    from afterword.adapters.codec import case_from, message_from
    from afterword.core.review import review

    case = case_from(row["case"], at="case") if row.get("case") is not None else None
    return review(message_from(row.get("message"), at="message"), case, now=_now(row))


VERBS: dict[str, Callable[[Row], object]] = {"review": _review}


@click.command()
@click.argument("verb", type=click.Choice(sorted(VERBS)))
@click.argument("file", type=existing_file())
def command(verb: str, file: Path) -> int:
    """Answer a file of cases, one JSON object a line; - is standard input.

    Each line is answered by one line with its id and a result or an error. Ends with 1 when any line failed.
    """
    from afterword.adapters.codec import plain

    failed = False
    with _opened(file) as lines:
        for line in _whole(lines):
            answer = _answer(line, VERBS[verb])
            failed |= "error" in answer
            sys.stdout.write(json.dumps(plain(answer), ensure_ascii=False) + "\n")
    return int(failed)


@contextmanager
def _opened(file: Path) -> Iterator[BinaryIO]:
    if str(file) == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = file.open("rb")
    except OSError as error:
        problem = Problem(path="", found=f"a file that cannot be opened ({error.strerror})", expected="lines of JSON")
        raise BadInputError((problem,), source=str(file)) from None
    with stream:
        yield stream


def _whole(lines: BinaryIO) -> Iterator[bytes]:
    """The lines that hold something; one that is too long comes cut, so that memory stays constant."""
    while line := lines.readline(MAX_LINE + 1):
        end = line
        while not end.endswith(b"\n") and (end := lines.readline(MAX_LINE)):
            pass
        if line.strip():
            yield line


def _answer(line: bytes, verb: Callable[[Row], object]) -> Row:
    """`{"id", "result"}` or `{"id", "error"}` for one line."""
    row: Row = {}
    try:
        row = _row(line)
        return {"id": row.get("id"), "result": verb(row)}
    except BadInputError as error:
        return {"id": row.get("id"), "error": [str(problem) for problem in error.problems]}
    except AfterwordError as error:
        return {"id": row.get("id"), "error": [str(error)]}


def _row(line: bytes) -> Row:
    if len(line) > MAX_LINE:
        raise _bad("", "a line longer than 5 MB", "one JSON object")
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _bad("", f"a line that is not JSON ({error})", "one JSON object") from None
    if not isinstance(row, dict):
        raise _bad("", f"a {type(row).__name__}", "a JSON object with an id")
    return row


def _now(row: Row) -> datetime:
    """The moment the line asks about; the clock's when it names none."""
    value = row.get("now")
    if value is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        moment = None
    if moment is None or moment.utcoffset() is None:
        raise _bad("now", f"“{value}”", "a time with an offset, such as 2026-03-03T17:20:00+00:00")
    return moment


def _bad(path: str, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path=path, found=found, expected=expected),))
