"""Writes TOML for people: the same keys as the JSON, laid out so that a case can be read and edited by hand.

tomli-w would be enough except for two things a candidate notices: it breaks small tables such as `contact` into sections,
and it cannot write one long text over several lines without changing the line ends of all others.
"""

from collections.abc import Iterator
from typing import Any
from unicodedata import category

ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
WIDTH = 100
"""Columns a table or a list may take in one line before it gets lines of its own."""


def to_toml(document: dict[str, Any]) -> str:
    """TOML of a document of dicts, lists, texts, numbers and booleans; None is left out."""
    return "\n".join(_table(document, path=())).strip("\n") + "\n"


def _table(table: dict[str, Any], *, path: tuple[str, ...]) -> Iterator[str]:
    sections = {
        key: value
        for key, value in table.items()
        if _needs_section(key, value) or (isinstance(value, dict) and not path)
    }
    for key, value in table.items():
        if key not in sections and value is not None:
            yield f"{_key(key)} = {_value(value)}"
    for key, value in sections.items():
        yield from _section(value, path=(*path, key))


def _section(value: Any, *, path: tuple[str, ...]) -> Iterator[str]:
    name = ".".join(map(_key, path))
    if isinstance(value, dict):
        yield from ("", f"[{name}]")
        yield from _table(value, path=path)
        return
    for item in value:
        yield from ("", f"[[{name}]]")
        yield from _table(item, path=path)


def _needs_section(key: str, value: Any) -> bool:
    """A list of tables, or a table that is too long or too deep for one line."""
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, dict) for item in value)
    if not isinstance(value, dict):
        return False
    is_flat = not any(isinstance(item, dict | list) and _holds_tables(item) for item in value.values())
    return not is_flat or len(key) + len(_inline(value)) > WIDTH


def _holds_tables(value: Any) -> bool:
    return isinstance(value, dict) or any(isinstance(item, dict | list) for item in value)


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _long_text(value) if "\n" in value.strip("\n") else _text(value)
    if isinstance(value, list):
        return _list(value)
    return _inline(value)


def _list(values: list[Any]) -> str:
    line = _inline(values)
    if len(line) <= WIDTH:
        return line
    return "[\n" + "".join(f"  {_inline(value)},\n" for value in values) + "]"


def _inline(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, dict):
        pairs = ", ".join(f"{_key(key)} = {_inline(item)}" for key, item in value.items() if item is not None)
        return f"{{ {pairs} }}"
    return repr(value)


def _key(key: str) -> str:
    return key if key and BARE.issuperset(key) else _text(key)


def _text(text: str) -> str:
    return '"' + "".join(map(_escaped, text)) + '"'


def _long_text(text: str) -> str:
    """Text over several lines; a line end other than LF is escaped so that it survives."""
    lines = ("".join(map(_escaped, line)) for line in text.split("\n"))
    return '"""\n' + "\n".join(lines) + '"""'


def _escaped(character: str) -> str:
    if character in ESCAPES:
        return ESCAPES[character]
    return f"\\u{ord(character):04X}" if category(character) == "Cc" else character
