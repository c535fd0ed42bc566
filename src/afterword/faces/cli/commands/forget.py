"""`afterword forget`: remove a process, or everything, for good."""

from collections.abc import Iterable
from pathlib import Path

import click

from afterword.adapters.home import leftovers
from afterword.core.wording import title_of
from afterword.faces.cli.kept import the_followup
from afterword.faces.cli.paper import say
from afterword.service.followup import LOCAL


@click.command()
@click.argument("followup_id", metavar="[ID]", required=False)
@click.option("--everything", is_flag=True, help="Delete every process, account and setting.")
@click.option("--yes", is_flag=True, help="Do not ask for confirmation.")
def command(followup_id: str | None, *, everything: bool, yes: bool) -> int:
    """Delete a process, or everything, for good.

    Deleted data is overwritten on the disk. Files made by `afterword export` are not touched.
    """
    if everything == bool(followup_id):
        raise click.UsageError("Say what to delete: an ID, or --everything.")
    return _forget_everything(yes=yes) if followup_id is None else _forget_one(followup_id, yes=yes)


def _forget_one(followup_id: str, *, yes: bool) -> int:
    from afterword import wiring

    followup = the_followup(followup_id)
    title = title_of(followup.case)
    if not _is_meant(f"Delete {title} ({followup.id}) for good?", yes=yes):
        return 1
    wiring.store().forget(LOCAL, followup.id)
    _clear(leftovers(followup.id))
    say(f"{title} is forgotten.")
    return 0


def _forget_everything(*, yes: bool) -> int:
    from afterword import wiring

    if not _is_meant("Delete everything you saved, for good?", yes=yes):
        return 1
    count = wiring.store().forget_everything(LOCAL)
    _clear(leftovers())
    say(f"Everything is deleted: {count} {'process' if count == 1 else 'processes'}, accounts and settings.")
    return 0


def _clear(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _is_meant(question: str, *, yes: bool) -> bool:
    """Whether the candidate says yes; without a terminal only --yes does."""
    if yes or click.confirm(question, default=False):
        return True
    say("Nothing was forgotten.")
    return False
