"""`afterword debrief CASE`: the questions after an interview, one at a time."""

from pathlib import Path

import click

from afterword.core.case import Case
from afterword.core.debrief import STARTERS, Starter, answer_to, answered, can_be_asked, unused_lines
from afterword.faces.cli.case_source import source_of
from afterword.faces.cli.options import existing_file
from afterword.faces.cli.paper import ink, say, wrapped

HELP = "Enter: keep or skip · -: remove · a number: use that jotting · q: stop, and continue later"


@click.command()
@click.argument("case_file", type=existing_file(), metavar="CASE")
def command(case_file: Path) -> int:
    """Finish a few sentences about the interview while it is fresh; you can skip any of them.

    CASE is a case file (.toml or .json) or the ID of a saved process. Each answer is saved at once, so you can stop
    and come back later. Comments in a case file are lost.
    """
    source = source_of(case_file)
    case = source.case
    say(ink(HELP, "soft"))
    _offer_jottings(case)
    for asked in STARTERS:
        if not can_be_asked(case, asked):
            continue
        changed = _ask(case, asked)
        if changed is None:
            break
        if changed != case:
            case = changed
            source.keep(case)
    say(f"Saved in {source.name}. `afterword draft {source.name}` writes a draft from it.")
    return 0


def _offer_jottings(case: Case) -> None:
    jottings = unused_lines(case)
    if jottings:
        say("\nYour jottings:")
    for number, line in enumerate(jottings, start=1):
        click.echo(wrapped(f"{number}  {line}", indent="  ", hanging="     "))


def _ask(case: Case, asked: Starter) -> Case | None:
    """The case after one question, or None when the candidate stops."""
    known = answer_to(case, asked)
    shown = f" [{known}]" if known else ""
    hint = f" ({', '.join(asked.choices)})" if asked.choices else f" (such as: {asked.example})" if not known else ""
    while True:
        question = wrapped(f"\n{asked.text}{hint}{shown}")
        given = click.prompt(f"{question}\n", default="", show_default=False, prompt_suffix="> ")
        text = _taken(str(given).strip(), case)
        if text.lower() in ("q", "quit"):
            return None
        if not text:
            return case
        try:
            return answered(case, asked, "" if text == "-" else text)
        except ValueError as error:
            say(f"{error}. Enter skips.")


def _taken(text: str, case: Case) -> str:
    """The jotting a number stands for, else the text."""
    jottings = unused_lines(case)
    return jottings[int(text) - 1] if text.isdecimal() and 0 < int(text) <= len(jottings) else text
