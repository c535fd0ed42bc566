"""`afterword advise CASE`: whether, when, how and to whom to follow up, with reasons."""

import sys
from datetime import datetime
from pathlib import Path

import click

from afterword.faces.cli.options import existing_file, moment_option, output_option


@click.command()
@click.argument("case_file", type=existing_file(), metavar="CASE")
@moment_option
@output_option("text", "json")
def command(case_file: Path, now: datetime | None, output: str) -> int:
    """Say whether, when, how and to whom to follow up, and why.

    CASE is a .toml or .json file, the ID of a saved process, or - for standard input. Each reason ends with its rule
    in brackets; `afterword explain RULE` says more. Nothing is sent.
    """
    from afterword.core.advise import advise
    from afterword.core.advise.what_would_change import what_would_change
    from afterword.faces.cli.case_file import case_in, moment_of
    from afterword.wiring import holiday_calendar

    case, calendar = case_in(case_file), holiday_calendar()
    at = moment_of(now, case)
    advice = advise(case, now=at, calendar=calendar)
    changes = what_would_change(case, now=at, calendar=calendar)
    if output == "json":
        from afterword.adapters.codec import plain
        from afterword.faces.cli.options import write_json

        write_json(plain(advice) | {"changes": plain(changes)})
        return 0
    from afterword.faces.cli.card import card

    sys.stdout.write(card(advice, case, now=at, changes=changes))
    return 0
