"""`afterword review MESSAGE…`: what is wrong with a message, where, why, and a fix."""

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.core.message import Message
from afterword.core.review import review
from afterword.core.review.finding import Report, Severity
from afterword.faces.cli.options import existing_file, now_option

if TYPE_CHECKING:
    from afterword.core.case import Case


@click.command()
@click.argument("messages", nargs=-1, required=True, type=existing_file(), metavar="MESSAGE...")
@click.option("--case", "case_file", type=existing_file(), help="The case it belongs to (.toml or .json).")
@now_option
@click.option(
    "--output", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to print the answer."
)
def command(messages: tuple[Path, ...], case_file: Path | None, now: datetime, output: str) -> int:
    """Say what is wrong with a message, where, why, and how to mend it.

    MESSAGE is a text file (the body of an e-mail), a message in JSON, or - for standard input.
    Ends with 1 when something above a hint was found, with 2 when a message could not be read.
    """
    case = _case(case_file)
    status = 0
    for path in messages:
        message = _message(path)
        report = review(message, case, now=now)
        _write(report, message, output=output, name=str(path) if len(messages) > 1 else "")
        status = max(status, any(finding.severity is not Severity.INFO for finding in report.findings))
    return int(status)


def _case(path: Path | None) -> "Case | None":
    if path is None:
        return None
    from afterword.adapters.codec import read_case

    return read_case(path)


def _message(path: Path) -> Message:
    from afterword.adapters.plain_text import read_text

    text = read_text(path)
    if path.suffix.lower() != ".json" and not text.lstrip().startswith("{"):
        return Message(body=text)
    return _from_json(text, path)


def _from_json(text: str, path: Path) -> Message:
    import json

    from afterword.adapters.codec import message_from, refuse

    try:
        return message_from(json.loads(text), source=str(path))
    except json.JSONDecodeError as error:
        raise refuse(path, found=f"text that is not JSON ({error})", expected="a message in JSON") from None
    except RecursionError:
        raise refuse(path, found="brackets nested too deeply", expected="a message in JSON") from None


def _write(report: Report, message: Message, *, output: str, name: str) -> None:
    if output == "json":
        from afterword.faces.cli.options import write_json

        write_json(report)
        return
    from afterword.faces.cli.report import lines

    sys.stdout.writelines(f"{line}\n" for line in lines(report, message, name=name))
