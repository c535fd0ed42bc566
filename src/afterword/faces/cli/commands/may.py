"""`afterword may ACTION CASE`: a permit or a refusal, with reasons."""

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import click

from afterword.core.reason import Verdict
from afterword.faces.cli.options import moment_option, output_option


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="[ACTION] CASE")
@click.option("--all", "is_all", is_flag=True, help="Answer for every action.")
@click.option("--process", metavar="ID", help="Ask about another process at the same firm.")
@moment_option
@output_option("text", "json")
def command(words: tuple[str, ...], *, is_all: bool, process: str | None, now: datetime | None, output: str) -> int:
    """Answer “may I?” with yes or no, and why.

    `afterword may --all CASE` lists every ACTION; you can type spaces or dashes instead of underscores. The exit
    status is 0 for yes and 1 for no; with --all it is always 0.
    """
    action, path = _asked(words, is_all=is_all)
    from afterword.core.may import may, may_all
    from afterword.faces.cli.case_file import case_in, moment_of
    from afterword.wiring import holiday_calendar

    case, calendar = case_in(path), holiday_calendar()
    at = moment_of(now, case)
    if action is None:
        verdicts = may_all(case, now=at, calendar=calendar, process=process)
        _write({"actions": verdicts} if output == "json" else verdicts)
        return 0
    verdict = may(action, case, now=at, calendar=calendar, process=process)
    _write(verdict if output == "json" else (verdict,))
    return 0 if verdict.permitted else 1


def _asked(words: tuple[str, ...], *, is_all: bool) -> tuple[str | None, Path]:
    """The action (None for all of them) and the case."""
    *said, case = words
    action = "_".join("_".join(said).lower().replace("-", " ").split())
    if is_all == bool(said) or bool(action) != bool(said):
        wanted = "CASE alone" if is_all else "an ACTION and a CASE, or --all and a CASE"
        raise click.UsageError(f"Give {wanted}.")
    return action or None, Path(case)


def _write(answer: object) -> None:
    if isinstance(answer, tuple):
        sys.stdout.write(_text(answer))
        return
    from afterword.faces.cli.options import write_json

    write_json(answer)


def _text(verdicts: Iterable[Verdict]) -> str:
    from afterword.faces.cli.card import sentence
    from afterword.faces.cli.paper import ink

    blocks = []
    for verdict in verdicts:
        mark = ink("yes", "good") if verdict.permitted else ink("no", "stop")
        head = f"{mark}  {verdict.action.replace('_', ' ')}"
        blocks.append("\n".join([head, *map(sentence, verdict.reasons)]))
    return "\n\n".join(blocks) + "\n"
