"""Messages as they are given on the command line: plain text, a message in JSON, or standard input."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from afterword.adapters.plain_text import is_json, read_text
from afterword.core.channel import Method
from afterword.core.message import Message, MessageKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the options say about a message that its text does not."""

    method: str | None = None
    kind: str | None = None
    to: str | None = None
    at: datetime | None = None
    subject: str | None = None


def read_messages(path: Path, given: Given) -> list[tuple[str, Message]]:
    """The messages in a file, each with the name it is shown by; BadInputError if it holds none."""
    return [(name, _with(message, given)) for name, message in messages_in(read_text(path), str(path))]


def messages_in(text: str, name: str) -> list[tuple[str, Message]]:
    """The messages in the text of a file: plain text is the body of one, JSON a message or a draft, or one a line."""
    if not (name.lower().endswith((".json", ".jsonl")) or is_json(text)):
        return [(name, Message(body=text))]
    source = "standard input" if name == "-" else name
    lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if len(lines) > 1 and all(line.strip()[0] + line.strip()[-1] == "{}" for _, line in lines):
        return [(f"{name}:{number}", _from_json(line, f"{source}, line {number}")) for number, line in lines]
    return [(name, _from_json(text, source))]


def _with(message: Message, given: Given) -> Message:
    """The message with what the options say instead of what it says."""
    return replace(
        message,
        method=Method(given.method) if given.method else message.method,
        kind=MessageKind(given.kind) if given.kind else message.kind,
        to=given.to or message.to,
        at=given.at or message.at,
        subject=given.subject or message.subject,
    )


def _from_json(text: str, source: str) -> Message:
    import json

    from afterword.adapters.codec import draft_from, refuse

    try:
        return draft_from(json.loads(text), source=source).message
    except json.JSONDecodeError as error:
        raise refuse(source, found=f"text that is not JSON ({error})", expected="a message in JSON") from None
    except RecursionError:
        raise refuse(source, found="brackets nested too deeply", expected="a message in JSON") from None
