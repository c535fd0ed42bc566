"""`afterword batch VERB FILE`: one JSON object a line in, one line out, in order; a bad line never stops the rest."""

import gc
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

import click

from afterword.core.clock import is_believable
from afterword.core.errors import AfterwordError, BadInputError, Problem
from afterword.faces.cli.options import existing_file, now_option

Line = dict[str, Any]
Verb = Callable[[Line, datetime], object]
"""Answers one decoded line at a moment; raises BadInputError with paths inside the line."""

VERBS = {
    "advise": "afterword.faces.cli.batch.advise",
    "draft": "afterword.faces.cli.batch.draft",
    "import": "afterword.faces.cli.batch.import_",
    "may": "afterword.faces.cli.batch.may",
    "read": "afterword.faces.cli.batch.read",
    "review": "afterword.faces.cli.batch.review",
}
"""The module of each verb; its function `answer` is a Verb. Imported only when its verb is called."""

MAX_LINE = 5_000_000
"""Bytes of one line; a longer one is refused without being kept."""


@click.command()
@click.argument("verb", type=click.Choice(list(VERBS)))
@click.argument("file", type=existing_file(), default="-")
@now_option
def command(verb: str, file: Path, now: datetime) -> int:
    """Answer many cases: reads one JSON object per line from FILE (- for standard input), writes one line for each.

    A line may carry its own "now"; --now is for those that do not. The exit status is 1 when a line failed.
    """
    answer: Verb = import_module(VERBS[verb]).answer
    gc.freeze()  # what is loaded by now stays; looking through it again and again would cost a tenth of the time
    failed, number = False, 0
    with _opened(file) as lines:
        for number, raw in enumerate(_lines(lines), start=1):
            result = _answered(raw, number, answer, now)
            failed |= "error" in result
            sys.stdout.write(_encoded(result))
    if not number:
        place = "Standard input" if str(file) == "-" else file
        click.echo(f"0 lines read: {place} holds no line to answer.", err=True)
    return int(failed)


@contextmanager
def _opened(file: Path) -> Iterator[BinaryIO]:
    if str(file) == "-":
        yield sys.stdin.buffer
        return
    try:
        opened = file.open("rb")
    except OSError as error:
        from afterword.adapters.codec import unreadable

        raise unreadable(file, error) from None
    with opened:
        yield opened


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines that are not blank; what a line has beyond MAX_LINE is read and dropped."""
    while line := file.readline(MAX_LINE + 1):
        whole = line
        while len(line) > MAX_LINE and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE + 1)
        if whole.strip():
            yield whole


def _answered(raw: bytes, number: int, answer: Verb, now: datetime) -> Line:
    key: object = None
    try:
        line = _decoded(raw, number)
        key = line.get("id")
        return {"id": key, "result": _result(line, answer, now)}
    except BadInputError as error:
        return {"id": key, "error": _problems(error.problems)}
    except AfterwordError as error:
        return {
            "id": key,
            "error": _problems([Problem(path="", found=str(error), expected="a line that can be answered")]),
        }
    except Exception as error:  # noqa: BLE001 -- a mistake of ours on one line must not stop the others
        from afterword.faces.cli.mishap import record

        return {"id": key, "error": _problems([Problem(path="", found=record(error), expected="an answer")])}


def _result(line: Line, answer: Verb, now: datetime) -> object:
    try:
        moment = _moment(line, now)
    except BadInputError as error:
        from afterword.faces.cli.batch.line import problems_in

        raise BadInputError((*error.problems, *problems_in(lambda: answer(line, now)))) from None
    return answer(line, moment)


def _decoded(raw: bytes, number: int) -> Line:
    if len(raw) > MAX_LINE:
        raise _bad(number, found="a line longer than 5 MB", expected="one case a line")
    try:
        line = json.loads(raw)
    except UnicodeDecodeError:
        raise _bad(number, found="bytes that are not UTF-8", expected="one JSON object a line, in UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise _bad(number, found=f"text that is not JSON ({error})", expected="one JSON object a line") from None
    if not isinstance(line, dict):
        raise _bad(number, found="JSON that is not an object", expected='an object such as {"id": 1, "case": {…}}')
    return line


def _bad(number: int, *, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path=f"line {number}", found=found, expected=expected),))


def _moment(line: Line, now: datetime) -> datetime:
    text = line.get("now")
    if text is None:
        return now
    expected = "a time with an offset such as 2026-03-03T17:20:00+00:00"
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise BadInputError((Problem(path="now", found=f"“{text}”", expected=expected),)) from None
    if moment.utcoffset() is None:
        raise BadInputError((Problem(path="now", found=f"“{text}”", expected=f"{expected} (which time zone?)"),))
    if not is_believable(moment):
        raise BadInputError((Problem(path="now", found=f"“{text}”", expected=expected),)) from None
    return moment


def _problems(problems: Iterable[Problem]) -> list[Line]:
    return [{"path": item.path, "found": item.found, "expected": item.expected} for item in problems]


def _encoded(result: Line) -> str:
    from afterword.adapters.codec import encode

    return encode(result).decode() + "\n"
