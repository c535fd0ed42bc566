"""Applies fixes to a file, or shows what they would change."""

import difflib
import json
import sys
from pathlib import Path

from afterword.adapters.whole_file import write_whole
from afterword.core.message import Message
from afterword.core.review.finding import Report
from afterword.core.review.fixes import applied
from afterword.faces.cli.paper import ink


def fix(path: Path, message: Message, report: Report, *, unsafe: bool, shows_only: bool) -> None:
    """Write the fixed text back to where the message came from; with `shows_only`, print the difference instead."""
    fixed = applied(message.body, report.findings, unsafe=unsafe)
    left = sum(1 for finding in report.findings if not any(each.safe or unsafe for each in finding.fixes))
    if shows_only:
        sys.stdout.writelines(_difference(message.body, fixed, str(path)))
    elif str(path) == "-":
        sys.stdout.write(fixed)
    elif fixed != message.body:
        _save(path, message.body, fixed)
    if not shows_only:
        changed = "fixed" if fixed != message.body else "nothing it can fix by itself"
        sys.stderr.write(f"{path}: {changed}; {left} left to you.\n")


def _save(path: Path, body: str, fixed: str) -> None:
    """Replace the body in the file as a whole, so that a full disk leaves the old one."""
    text = path.read_bytes().decode("utf-8-sig")
    new = fixed if text == body else _with_body(text, fixed)
    write_whole(path, new.encode())


def _with_body(text: str, body: str) -> str:
    """A message in JSON with another body."""
    return json.dumps({**json.loads(text), "body": body}, indent=2, ensure_ascii=False) + "\n"


STYLES = {"+": "good", "-": "stop", "@": "accent"}


def _difference(before: str, after: str, name: str) -> list[str]:
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), fromfile=name, tofile=f"{name} (fixed)", lineterm=""
    )
    return [f"{ink(line, STYLES[line[0]]) if line[:1] in STYLES else line}\n" for line in lines]
