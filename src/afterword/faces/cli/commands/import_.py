"""`afterword import`: an invitation as a case, with every field's source and the questions left open."""

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from afterword.core.invitation.imported import Answers, Imported, InvitationKind
from afterword.faces.cli.answers import answer_options, given
from afterword.faces.cli.options import existing_file, now_option, output_option, write_json

HEADS = {
    InvitationKind.INVITATION: "Read from an invitation.",
    InvitationKind.UPDATE: "Read from an invitation that changes an earlier one.",
    InvitationKind.CANCELLATION: "This invitation was cancelled.",
    InvitationKind.NOT_AN_INVITATION: "This is not an invitation; this is what it says anyway.",
}


@click.command(name="import")
@click.argument("file", type=existing_file())
@answer_options
@now_option
@output_option("toml", "json")
def command(file: Path, now: datetime, output: str, **options: Any) -> int:
    """Turn an invitation (.ics or .eml) into a case file.

    Each field names its source. What the invitation does not say is left out and asked; nothing is guessed, saved or
    sent.
    """
    from afterword.faces.cli.case_file import invitation_in

    imported = invitation_in(file, now=now, answers=Answers(**given(options)))
    if output == "json":
        write_json(imported)
    else:
        click.echo(as_toml(imported), nl=False)
    return 0


def as_toml(imported: Imported) -> str:
    """A case file to go on from: the questions and sources stand in it as comments."""
    from afterword.adapters.toml_writer import to_toml

    questions = [f"# Still missing: {question.text} ({question.id})" for question in imported.questions]
    width = max(map(len, imported.sources), default=0)
    sources = [f"#   {path:<{width}}  {source}" for path, source in imported.sources.items()]
    head = [f"# {HEADS[imported.kind]}", *questions, ""]
    tail = ["", "# Where each value was found:", *sources, ""]
    return "\n".join(head) + "\n" + to_toml(imported.case) + "\n".join(tail)
