"""`afterword export`: everything that is kept, as one file."""

import json
import sys
from datetime import datetime
from pathlib import Path

import click

from afterword.faces.cli.options import now_option
from afterword.faces.cli.paper import say
from afterword.service.followup import LOCAL


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")
@now_option
def command(file: Path, now: datetime) -> int:
    """Write everything you saved to FILE (- for standard output) as JSON.

    Only you can read the file, and it contains no password. `afterword add FILE` restores it, here or elsewhere.
    """
    from afterword import wiring
    from afterword.adapters.whole_file import require_own, write_whole

    document = wiring.archive().everything(LOCAL, now=now)
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    if str(file) == "-":
        sys.stdout.write(text)
        return 0
    require_own(file, mark=str(document["format"]).encode())
    write_whole(file, text.encode(), is_private=True)
    say(f"{_counted(len(document['followups']))} written to {file}.")
    return 0


def _counted(number: int) -> str:
    return f"{number} {'process' if number == 1 else 'processes'}"
