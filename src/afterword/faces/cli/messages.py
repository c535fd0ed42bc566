"""Messages as they are given on the command line: plain text, a message in JSON, or standard input."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

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


def read_message(path: Path, given: Given) -> Message:
    """The message in a file: its body if it is plain text; BadInputError otherwise."""
    from afterword.adapters.plain_text import read_text

    text = read_text(path)
    is_json = path.suffix.lower() == ".json" or text.lstrip().startswith('{"')
    return _with(_from_json(text, path) if is_json else Message(body=text), given)


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


def _from_json(text: str, path: Path) -> Message:
    import json

    from afterword.adapters.codec import message_from, refuse

    try:
        return message_from(json.loads(text), source=str(path))
    except json.JSONDecodeError as error:
        raise refuse(path, found=f"text that is not JSON ({error})", expected="a message in JSON") from None
    except RecursionError:
        raise refuse(path, found="brackets nested too deeply", expected="a message in JSON") from None
