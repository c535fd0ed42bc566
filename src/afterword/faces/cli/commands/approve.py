"""`afterword approve ID`: say yes to these exact words."""

from datetime import datetime
from pathlib import Path

import click

from afterword.faces.cli.mailing import account_option
from afterword.faces.cli.options import existing_file, now_option, output_option


@click.command(name="approve")
@click.argument("followup_id", metavar="ID")
@click.option("--message", type=existing_file(), help="Approve this message (text or JSON) instead of the saved draft.")
@click.option(
    "--overrule",
    "overruled",
    metavar="RULE=REASON",
    multiple=True,
    help="Accept an error of the review, with a reason that is saved.",
)
@click.option("--yes", metavar="DIGEST", help="For programs that act for you: repeat the digest of what was shown.")
@account_option
@now_option
@output_option("text", "json")
def command(  # noqa: PLR0913 -- one parameter an option
    *,
    followup_id: str,
    message: Path | None,
    overruled: tuple[str, ...],
    yes: str | None,
    account_name: str | None,
    now: datetime,
    output: str,
) -> int:
    """Say yes to these exact words.

    Shows the message just as it would go and asks. Nothing is sent; any change afterwards takes the yes back.
    """
    from afterword.faces.cli.saying_yes import Ask, take_the_yes

    return take_the_yes(
        Ask(
            followup_id=followup_id,
            now=now,
            message=message,
            account=account_name,
            overruled=overruled,
            yes=yes,
            is_json=output == "json",
        )
    )
