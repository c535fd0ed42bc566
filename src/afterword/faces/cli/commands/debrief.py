"""`afterword debrief CASE`: the questions after an interview, one at a time."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.core.case import Case
from afterword.core.debrief import STARTERS, Starter, answer_to, answered, can_be_asked, lines_of, unused_lines
from afterword.faces.cli.case_file import moment_of
from afterword.faces.cli.case_source import CaseSource, source_of
from afterword.faces.cli.options import existing_file
from afterword.faces.cli.paper import ink, say, wrapped
from afterword.faces.cli.typed import take_any_bytes, typed_line

if TYPE_CHECKING:
    from afterword.core.draft.becoming import Becoming

HELP = "Enter: keep or skip · ↑: change what is there · -: remove · a number: use that jotting · q: stop, and continue later"
BESIDE = 6
"""Jottings shown again beside a question; the whole list stands above the first."""


@click.command()
@click.argument("case_file", type=existing_file(), metavar="CASE")
def command(case_file: Path) -> int:
    """Finish a few sentences about the interview while it is fresh; you can skip any of them.

    CASE is a case file (.toml or .json) or the ID of a saved process. Each answer is saved at once, so you can stop
    and come back later. Comments in a case file are lost.
    """
    take_any_bytes()
    source = source_of(case_file)
    jotted = unused_lines(source.case)
    say(ink(HELP, "soft"))
    if jotted:
        say("\nYour jottings:")
        _show_jottings(source.case, most=None)
    try:
        _ask_all(source)
    except KeyboardInterrupt:
        say(f"\nYour answers so far are saved in {source.name}.")
        raise
    say(f"Saved in {source.name}. `afterword draft {source.name}` writes a draft from it.")
    return 0


def _ask_all(source: CaseSource) -> None:
    """Every question that makes sense yet, until the candidate stops."""
    for asked in STARTERS:
        if can_be_asked(source.case, asked) and not _asked(source, asked):
            return


def _asked(source: CaseSource, asked: Starter) -> bool:
    """Ask, keep the answer, and show what it becomes; again where other words would help. False when the candidate stops."""
    while True:
        before = source.case
        changed = _ask(before, asked)
        if changed is None:
            return False
        if changed == before:
            return True
        source.keep(changed)
        found = _what_becomes_of(answer_to(changed, asked), changed)
        if found and str(found):
            say(ink(str(found), "soft"))
        if not (found and found.needs_mending and sys.stdin.isatty()):
            return True


def _what_becomes_of(note: str, case: Case) -> "Becoming | None":
    """The sentence of the draft that this note becomes, or why none does; None where nothing is to be written."""
    from afterword.core.advise import advise
    from afterword.core.draft.becoming import of_note
    from afterword.wiring import holiday_calendar

    at = moment_of(None, case)
    advice = advise(case, now=at, calendar=holiday_calendar())
    return of_note(note, case, advice, now=at) if note and advice.method.value else None


def _jottings(case: Case) -> dict[int, str]:
    """The jottings that are in no field yet, by the numbers that they keep when others are used."""
    unused = unused_lines(case)
    return {number: line for number, line in enumerate(lines_of(case.debrief.notes), start=1) if line in unused}


def _show_jottings(case: Case, *, most: int | None) -> None:
    jottings = list(_jottings(case).items())
    for number, line in jottings[:most]:
        click.echo(wrapped(f"{number}  {line}", indent="  ", hanging="     "))
    if most and len(jottings) > most:
        click.echo(f"  and {len(jottings) - most} more above")


def _ask(case: Case, asked: Starter) -> Case | None:
    """The case after one question, or None when the candidate stops."""
    known = answer_to(case, asked)
    shown = f" [{known}]" if known else ""
    hint = f" ({', '.join(asked.choices)})" if asked.choices else f" (such as: {asked.example})" if not known else ""
    while True:
        click.echo(wrapped(f"\n{asked.text}{hint}{shown}"))
        if asked is not STARTERS[0] and not asked.choices:
            _show_jottings(case, most=BESIDE)
        text = typed_line("> ", before=known)
        if text is None or text.lower() in ("q", "quit"):
            return None
        if not text:
            return case
        try:
            return answered(case, asked, "" if text == "-" else _taken(text, case))
        except ValueError as error:
            say(f"{error}. Enter skips.")


def _taken(text: str, case: Case) -> str:
    """The jotting a number stands for, else the text."""
    return _jottings(case).get(int(text), text) if text.isdecimal() else text
