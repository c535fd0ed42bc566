"""`afterword rules`: every rule, as a list or as the page docs/rules.md."""

import sys
from pathlib import Path

import click

from afterword.faces.cli.options import output_option


@click.command()
@click.option("--check", type=click.Path(path_type=Path), metavar="FILE", help="Check that FILE is up to date.")
@click.option("--write", type=click.Path(path_type=Path), metavar="FILE", help="Write the page to FILE.")
@output_option("text", "markdown", "json")
def command(check: Path | None, write: Path | None, output: str) -> int:
    """List every rule, or write or check the page docs/rules.md.

    The exit status of --check is 1 if FILE is out of date.
    """
    if check is not None:
        return _check(check)
    if write is not None:
        return _write(write)
    if output == "json":
        from afterword.core.catalogue import pages
        from afterword.faces.cli.options import write_json

        write_json({"rules": [_plain(page) for page in pages()]})
    elif output == "markdown":
        from afterword.faces.cli.rules_page import rules_page

        sys.stdout.write(rules_page())
    else:
        sys.stdout.write(_listed())
    return 0


def _check(path: Path) -> int:
    from afterword.adapters.codec import decode_text, read_bytes
    from afterword.faces.cli.rules_page import rules_page

    if decode_text(read_bytes(path), source=str(path)) == rules_page():
        return 0
    sys.stderr.write(f"{path} is out of date; update it with: afterword rules --write {path}\n")
    return 1


def _write(path: Path) -> int:
    from afterword.adapters.whole_file import write_whole
    from afterword.faces.cli.rules_page import rules_page

    write_whole(path, rules_page().encode())
    return 0


def _plain(page: object) -> dict[str, object]:
    from afterword.adapters.codec import plain

    fields: dict[str, object] = plain(page)
    numbers = fields.pop("statements")
    return fields | {"guide": [f"S{number}" for number in numbers]}  # type: ignore[attr-defined]


def _listed() -> str:
    from afterword.core.catalogue import TITLES, Area, pages
    from afterword.faces.cli.paper import ink, wrapped

    blocks = []
    for area in Area:
        found = [page for page in pages() if page.area is area]
        lines = [wrapped(f"{page.id}: {page.title}", indent="  ", hanging="    ") for page in found]
        blocks.append("\n".join([ink(TITLES[area], "heading"), *lines]))
    return "\n\n".join(blocks) + "\n"
