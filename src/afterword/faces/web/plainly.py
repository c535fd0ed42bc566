"""Sentences that were written for the terminal, as a page says them: here there are buttons, not commands."""

import re

HERE = (
    (r" \([a-z]+(?:_[a-z]+)+\)", ""),
    (r"\bwith `afterword log[^`]*`", "under “What happened”"),
    (r"`afterword account add[^`]*` again", "set the mailbox up again"),
    (
        r"Name it when you set the mailbox up: `afterword account add[^`]*`",
        "Name it when you set the mailbox up anew, under “Me”",
    ),
    (r"\bwith `afterword send ID --eml FILE` or --drafts", "as a file or from your Drafts"),
)
"""Keys of the format, which a page has no word for, and commands for which it has a place of its own."""

COMMAND = "`afterword"
SENTENCES = re.compile(r"(?<=[.!?]) ")


def on_a_page(text: str) -> str:
    """The text with the page's own words in the place of commands, and without what only a terminal can do."""
    for command, here in HERE:
        text = re.sub(command, here, text)
    return " ".join(said for sentence in SENTENCES.split(text) if (said := _without_command(sentence)))


def _without_command(sentence: str) -> str:
    """The sentence up to the colon before its command; nothing where it only says when to type the command."""
    before, command, _ = sentence.partition(COMMAND)
    if not command:
        return sentence
    said = re.sub(r"; or,? [^;]*$", "", before.rstrip().removesuffix(":")) if before.rstrip().endswith(":") else ""
    return "" if not said or said.startswith("If ") else f"{said}."
