"""`afterword review FILE…` without any option: the text alone, looked at and printed with as little as possible loaded."""

import os
import sys
from datetime import UTC, datetime
from itertools import accumulate

HOUSE_RULES = ".afterword.toml"
IGNORED = ".ignored"


def is_plain(arguments: list[str]) -> bool:
    """Whether it is a review of text files without options, house rules or findings left on purpose."""
    names = arguments[1:]
    if arguments[:1] != ["review"] or not names or any(name.startswith("-") and name != "-" for name in names):
        return False
    if any(name.endswith(".json") or _exists(name + IGNORED) for name in names):
        return False
    return not any(_exists(f"{folder}/{HOUSE_RULES}") for folder in _folders())


def _exists(path: str) -> bool:
    return os.path.exists(path)  # noqa: PTH110 -- pathlib takes longer to load than this to run


def _folders() -> list[str]:
    """This folder and those above it."""
    here = os.getcwd().replace(os.sep, "/")  # noqa: PTH109 -- the same
    return list(accumulate(here.split("/"), "{}/{}".format))


def answer(names: list[str]) -> int:
    """Print the review of each file; 1 when something above a hint was found."""
    from afterword.adapters.plain_text import read_text
    from afterword.core.message import Message
    from afterword.core.review import review
    from afterword.core.review.finding import Severity
    from afterword.faces.cli.report import lines

    texts = [(name, read_text(name)) for name in names]
    if any(text.lstrip().startswith('{"') for _, text in texts):
        from afterword.faces.cli.program import run

        return run()
    now = datetime.now(UTC).astimezone()
    found = False
    for name, text in texts:
        message = Message(body=text)
        report = review(message, None, now=now)
        sys.stdout.writelines(f"{line}\n" for line in lines(report, message, name=name if len(names) > 1 else ""))
        found |= any(finding.severity is not Severity.INFO for finding in report.findings)
    return int(found)
