"""`afterword review [--output FORMAT] FILE…`: the text alone, looked at and printed with as little as possible loaded.

It is what an editor runs at every save. Any other option goes the long way, over the library that parses options.
"""

import os
from datetime import UTC, datetime
from itertools import accumulate

HOUSE_RULES = ".afterword.toml"
IGNORED = ".ignored"
OUTPUTS = ("text", "json", "jsonl", "github", "sarif")


def asked(arguments: list[str]) -> tuple[list[str], str] | None:
    """The text files to review and the output, where nothing else is asked for; else None.

    House rules, findings left on purpose and names that are shown otherwise than they are given are something else.
    """
    names, output = _parted(arguments[1:])
    if arguments[:1] != ["review"] or not names or any(name.startswith("-") and name != "-" for name in names):
        return None
    if any(name.lower().endswith((".json", ".jsonl")) or _exists(name + IGNORED) for name in names):
        return None
    if output != "text" and any("./" in name or "//" in name for name in names):
        return None
    return None if any(_exists(f"{folder}/{HOUSE_RULES}") for folder in _folders()) else (names, output)


def _parted(arguments: list[str]) -> tuple[list[str], str]:
    """The arguments without the output, and the output: `--output FORMAT` anywhere among them."""
    at = arguments.index("--output") if "--output" in arguments else len(arguments)
    chosen = arguments[at + 1 : at + 2]
    return (arguments[:at] + arguments[at + 2 :], chosen[0]) if chosen and chosen[0] in OUTPUTS else (arguments, "text")


def _exists(path: str) -> bool:
    return os.path.exists(path)  # noqa: PTH110 -- pathlib takes longer to load than this to run


def _folders() -> list[str]:
    """This folder and those above it."""
    here = os.getcwd().replace(os.sep, "/")  # noqa: PTH109 -- the same
    return list(accumulate(here.split("/"), "{}/{}".format))


def answer(names: list[str], output: str) -> int:
    """Print the review of each file; 1 when something above a hint was found."""
    from afterword.adapters.plain_text import is_json, read_text
    from afterword.core.message import Message
    from afterword.core.review import review
    from afterword.core.review.finding import Severity
    from afterword.faces.cli.report import Reviewed, write_text

    now = datetime.now(UTC).astimezone()
    texts = [(name, read_text(name)) for name in names]
    messages = [(name, Message(body=text)) for name, text in texts]
    if any(is_json(text) for _, text in texts):
        from afterword.faces.cli.messages import messages_in

        messages = [named for name, text in texts for named in messages_in(text, name)]
    reviewed = [Reviewed(name, message, review(message, None, now=now)) for name, message in messages]
    if output == "text":
        write_text(reviewed)
    else:
        from afterword.faces.cli.review_formats import write

        write(reviewed, output)
    return int(any(found.severity is not Severity.INFO for item in reviewed for found in item.report.findings))
