"""Three-way merge of JSON documents: changes on one side are kept, and conflicts are left for a person to decide.

Lists whose items have an `id` or a `code` are merged item by item, other lists as one value.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from hashlib import sha256
from typing import Any

NAMES = ("id", "code")
"""The keys that tell the items of a list apart."""

MINE = "mine"
"""What a choice says for one's own value; anything else is for the other."""

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A conflict: both sides changed the same place differently; a value is None if there is nothing."""

    path: Path
    base: Any
    mine: Any
    theirs: Any

    @property
    def key(self) -> str:
        """Identifies this place and the other side's value, so that a choice is void if that value has changed."""
        return sha256(json.dumps([self.path, self.theirs]).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The merged document and its conflicts; for a conflict the document has the value of `theirs`."""

    document: Any
    clashes: tuple[Clash, ...] = ()


def merge(base: Any, mine: Any, theirs: Any, *, choices: Mapping[str, str] | None = None) -> Merged:
    """Merge two documents made from `base`; `choices` maps the key of a conflict to the side that wins."""
    merged = _merged((), base, mine, theirs)
    chosen = [clash for clash in merged.clashes if clash.key in (choices or {})]
    own = [(clash.path, clash.mine) for clash in chosen if (choices or {})[clash.key] == MINE]
    left = tuple(clash for clash in merged.clashes if clash not in chosen)
    return Merged(document=put(merged.document, own), clashes=left)


def put(document: Any, values: Iterable[tuple[Path, Any]]) -> Any:
    """The document with new values at some places; None removes what is there."""
    return reduce(lambda before, each: _put(before, *each), values, document)


def changes(before: Any, after: Any) -> tuple[tuple[Path, Any, Any], ...]:
    """The differences between two documents: path, old value, new value."""
    return tuple(_changes((), before, after))


def _changes(path: Path, before: Any, after: Any) -> Iterator[tuple[Path, Any, Any]]:
    if before == after:
        return
    parts = [each if isinstance(each, dict) else _by_name(each) for each in (before, after)]
    if type(before) is not type(after) or None in parts:
        yield path, before, after
        return
    old, new = (part or {} for part in parts)
    for key in dict.fromkeys((*old, *new)):
        yield from _changes((*path, key), old.get(key), new.get(key))


def _merged(path: Path, base: Any, mine: Any, theirs: Any) -> Merged:
    if theirs in (base, mine):
        return Merged(document=mine)
    if mine == base:
        return Merged(document=theirs)
    if isinstance(mine, dict) and isinstance(theirs, dict):
        return _by_key(path, base if isinstance(base, dict) else {}, mine, theirs)
    if (named := [_by_name(each) for each in (base or [], mine, theirs)]) and None not in named:
        merged = _by_key(path, *named)
        return Merged(document=list(merged.document.values()), clashes=merged.clashes)
    return Merged(document=theirs, clashes=(Clash(path=path, base=base, mine=mine, theirs=theirs),))


def _by_key(path: Path, base: Any, mine: Any, theirs: Any) -> Merged:
    parts = {
        key: _merged((*path, key), base.get(key), mine.get(key), theirs.get(key))
        for key in dict.fromkeys((*theirs, *mine))
    }
    return Merged(
        document={key: part.document for key, part in parts.items() if part.document is not None},
        clashes=tuple(clash for part in parts.values() for clash in part.clashes),
    )


def _by_name(items: Any) -> dict[str, Any] | None:
    """The items of a list by their `id` or `code`; None for any other value."""
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        return None
    named = {item[key]: item for item in items for key in NAMES if isinstance(item.get(key), str)}
    return named if len(named) == len(items) else None


def _put(document: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    if isinstance(document, list):
        return list(_put(_by_name(document) or {}, path, value).values())
    before = document if isinstance(document, dict) else {}
    inner = _put(before.get(path[0]), path[1:], value)
    return {key: item for key, item in (before | {path[0]: inner}).items() if item is not None}
