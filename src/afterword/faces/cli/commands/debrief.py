"""`afterword debrief CASE`: the questions after an interview, one at a time."""

from pathlib import Path

import click

from afterword.adapters.codec import encode_case, known, read_case
from afterword.adapters.toml_writer import to_toml
from afterword.core.case import Case
from afterword.core.debrief import STARTERS, Starter, answer_to, answered, can_be_asked, unused_lines
from afterword.core.errors import AfterwordError
from afterword.faces.cli.options import existing_file

HELP = "Enter keeps or skips · - takes out · a number takes a jotting · q stops; come back any time"


@click.command()
@click.argument("case_file", type=existing_file(), metavar="CASE")
def command(case_file: Path) -> int:
    """Finish a few sentences about the interview while it is fresh; every one may be skipped.

    CASE is a case file (.toml or .json). Each answer is written into it at once, so you can stop and come back.
    Comments in the file are not kept.
    """
    case = read_case(case_file)
    click.echo(click.style(HELP, dim=True))
    _offer_jottings(case)
    for asked in STARTERS:
        if not can_be_asked(case, asked):
            continue
        changed = _ask(case, asked)
        if changed is None:
            break
        if changed != case:
            case = changed
            _keep(case, case_file)
    click.echo(f"Kept in {case_file}. `afterword draft {case_file}` writes from it.")
    return 0


def _offer_jottings(case: Case) -> None:
    jottings = unused_lines(case)
    if jottings:
        click.echo("\nYour jottings:")
    for number, line in enumerate(jottings, start=1):
        click.echo(f"  {number}  {line}")


def _ask(case: Case, asked: Starter) -> Case | None:
    """The case after one question, or None when the candidate stops."""
    known = answer_to(case, asked)
    shown = f" [{known}]" if known else ""
    hint = f" ({', '.join(asked.choices)})" if asked.choices else f" (such as: {asked.example})" if not known else ""
    while True:
        given = click.prompt(f"\n{asked.text}{hint}{shown}\n", default="", show_default=False, prompt_suffix="> ")
        text = _taken(str(given).strip(), case)
        if text.lower() in ("q", "quit"):
            return None
        if not text:
            return case
        try:
            return answered(case, asked, "" if text == "-" else text)
        except ValueError as error:
            click.echo(f"{error}. Enter skips.")


def _taken(text: str, case: Case) -> str:
    """The jotting a number stands for, else the text."""
    jottings = unused_lines(case)
    return jottings[int(text) - 1] if text.isdecimal() and 0 < int(text) <= len(jottings) else text


def _keep(case: Case, path: Path) -> None:
    """Write the case in the syntax it came in, whole or not at all."""
    data = to_toml(known(case)).encode() if path.suffix.lower() == ".toml" else encode_case(case, indent=2)
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise AfterwordError(f"{path} cannot be written ({error.strerror}). Nothing was changed.") from None
