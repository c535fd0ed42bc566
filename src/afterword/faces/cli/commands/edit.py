"""`afterword edit ID`: change a kept case in an editor."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from afterword.core.case import Case
from afterword.core.errors import AfterwordError, EdgeError
from afterword.core.wording import title_of
from afterword.faces.cli.editor import open_editor
from afterword.faces.cli.kept import WHO, the_followup
from afterword.faces.cli.paper import say
from afterword.service.followup import Event, Followup


@click.command()
@click.argument("followup_id", metavar="ID")
@click.option(
    "--from",
    "file",
    type=click.Path(path_type=Path),
    help="Read the new version from this file instead of opening an editor.",
)
def command(followup_id: str, file: Path | None) -> int:
    """Edit a saved case in your editor ($VISUAL or $EDITOR).

    If the result is not a valid case, every problem is listed and your text is kept, so that you can continue from it.
    """
    from afterword.adapters.codec import read_bytes

    followup = the_followup(followup_id)
    path = file or _written(followup)
    if file is None:
        _edit(path)
    read_bytes(path)
    try:
        changed = _keep(followup, path)
    except AfterwordError:
        sys.stderr.write(
            f"Nothing was changed. Your text is in {path}; fix it, then type: afterword edit {followup.id} --from {path}\n"
        )
        raise
    if file is None:
        path.unlink(missing_ok=True)
    say(f"{title_of(changed.case)} is changed." if changed.version != followup.version else "Nothing changed.")
    return 0


def _keep(followup: Followup, path: Path) -> Followup:
    from afterword import wiring
    from afterword.adapters.codec import read_case
    from afterword.service import keep

    case: Case = read_case(path)
    if case == followup.case:
        return followup
    return keep.change(wiring.store(), followup, case, event=Event(at=datetime.now(UTC), who=WHO, what="edited"))


def _written(followup: Followup) -> Path:
    """The case as TOML in a private file of its own."""
    from afterword.adapters.codec import known
    from afterword.adapters.home import edits
    from afterword.adapters.toml_writer import to_toml
    from afterword.adapters.whole_file import write_whole

    path = edits() / f"{followup.id}-{datetime.now(UTC):%Y%m%d-%H%M%S}.toml"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(path, to_toml(known(followup.case)).encode(), is_private=True)
    return path


def _edit(path: Path) -> None:
    try:
        open_editor(path)
    except EdgeError:
        path.unlink(missing_ok=True)
        raise
