"""`afterword plan CASE_OR_INVITATION`: the whole job on paper; sends nothing and keeps nothing."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from afterword.core.reason import Question
from afterword.faces.cli.answers import answer_options, given
from afterword.faces.cli.options import existing_file, moment_option, output_option, write_json


@click.command()
@click.argument("file", type=existing_file(), metavar="CASE_OR_INVITATION")
@moment_option
@answer_options
@output_option("text", "json")
def command(file: Path, now: datetime | None, output: str, **options: Any) -> int:
    """Get advice, a draft and its review, then the reasons.

    Takes a case (a .toml or .json file, the ID of a saved process, or - for standard input) or an invitation (.ics,
    .eml). The options from --me to --ended-at add what an invitation does not say. Nothing is sent or saved.
    """
    from afterword.adapters.codec import INVITATIONS
    from afterword.faces.cli.case_file import case_in, invitation_in, moment_of
    from afterword.faces.cli.plan_page import page
    from afterword.service.plan import plan
    from afterword.wiring import holiday_calendar

    questions: tuple[Question, ...] = ()
    if file.suffix.lower() in INVITATIONS:
        from afterword.adapters.invitation import whole_case
        from afterword.core.invitation.imported import Answers

        imported = invitation_in(file, now=moment_of(now), answers=Answers(**given(options)))
        questions = imported.questions
        case = whole_case(imported, source=str(file))
    else:
        case = case_in(file)
    moment = moment_of(now, case)
    made = plan(case, now=moment, calendar=holiday_calendar())
    if output == "json":
        write_json(made)
        return 0
    sys.stdout.writelines(_lines(page(made, case, now=moment, questions=questions)))
    return 0


def _lines(text: Iterator[str]) -> Iterator[str]:
    return (part + "\n" for part in text)
