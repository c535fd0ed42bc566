"""`afterword explain RULE`: what a rule says and where it lives."""

import sys
from typing import TYPE_CHECKING

import click

from afterword.faces.cli.options import output_option

if TYPE_CHECKING:
    from afterword.core.catalogue import Page


@click.command()
@click.argument("rule")
@output_option("text", "json")
def command(rule: str, output: str) -> int:
    """Explain a rule: what it says, why, and which file it is in.

    RULE is the name in brackets at the end of a reason, or a statement of the guide such as S20.
    """
    from afterword.core.catalogue import answering, pages_of
    from afterword.core.statements import STATEMENTS

    key = rule.strip("[] ").replace("-", "_").lower()
    number = int(key[1:]) if key[0:1] == "s" and key[1:].isdecimal() else 0
    found = answering(number) if number in STATEMENTS else pages_of(key)
    if not found:
        raise click.UsageError(f"There is no rule “{rule}”.{_nearest(key)}")
    if output == "json":
        from afterword.faces.cli.options import write_json

        write_json({"rules": found})
        return 0
    if number in STATEMENTS:
        sys.stdout.write(f"S{number} of the guide: {STATEMENTS[number]}. These rules answer it:\n\n")
    sys.stdout.write("\n".join(map(_text, found)))
    return 0


def _nearest(key: str) -> str:
    from difflib import get_close_matches

    from afterword.core.catalogue import pages

    near = get_close_matches(key, [page.id for page in pages()], n=1)
    return f" Did you mean “{near[0]}”?" if near else " `afterword rules` lists them all."


def _text(page: "Page") -> str:
    from afterword.core.catalogue import TITLES
    from afterword.faces.cli.paper import ink, wrapped

    numbers = ", ".join(f"S{number}" for number in page.statements)
    paragraphs = [" ".join(part.split()) for part in page.text.split("\n\n") if part]
    lines = [
        ink(page.id, "heading") + ink(f"  {TITLES[page.area]}", "soft"),
        wrapped(page.title, indent="  "),
        *(wrapped(part, indent="  ") for part in paragraphs),
        ink(f"  src/{page.path}" + (f", {numbers} of the guide" if numbers else ""), "soft"),
    ]
    return "\n".join(lines) + "\n"
