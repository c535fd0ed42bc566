"""`afterword approve ID`: approve the exact words of a message."""

from pathlib import Path
from typing import Any

import click

from afterword.faces.cli.mailing import approval_options
from afterword.faces.cli.options import existing_file


@click.command(name="approve")
@click.argument("followup_id", metavar="ID")
@click.option("--message", type=existing_file(), help="Approve this message (text or JSON) instead of the saved draft.")
@approval_options
def command(followup_id: str, message: Path | None, **asked: Any) -> int:
    """Approve the exact words of a message.

    Shows the message exactly as it would be sent, and asks. Nothing is sent; any later change makes the approval void.
    """
    from afterword.faces.cli.approval_dialogue import Ask, ask_for_approval

    return ask_for_approval(Ask(followup_id=followup_id, message=message, **asked))
