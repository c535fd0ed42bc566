"""What reading an invitation gives: a case as far as it was read, each field's source, and what is left to ask."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from afterword.core.case import FORMAT
from afterword.core.reason import Caution, Question


class InvitationKind(StrEnum):
    """What a file turned out to be."""

    INVITATION = "invitation"
    UPDATE = "update"
    CANCELLATION = "cancellation"
    NOT_AN_INVITATION = "not_an_invitation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """`case` holds the public keys and only what was read, so it may lack what a whole case must have.

    `sources` maps the path of each field in it to where it was read; `warnings` say what may have been read wrongly.
    """

    format: str = FORMAT
    case: dict[str, Any]
    sources: dict[str, str]
    questions: tuple[Question, ...] = ()
    kind: InvitationKind
    warnings: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the candidate adds to an invitation, because it does not say it or says it wrongly."""

    me: str | None = None
    name: str | None = None
    organisation: str | None = None
    job_title: str | None = None
    time_zone: str | None = None
    ended_at: datetime | None = None


Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One value of the case and where it was read."""

    path: Path
    value: Any = field(hash=False)
    source: str


def document_of(facts: Iterable[Fact]) -> dict[str, Any]:
    """The nested keys and values of the facts; a list is filled in the order its places are named."""
    document: dict[str, Any] = {}
    for fact in facts:
        _put(document, fact.path, fact.value)
    return document


def _put(holder: Any, path: Path, value: Any) -> None:
    key, rest = path[0], path[1:]
    if isinstance(key, int):
        while len(holder) <= key:
            holder.append(None)
    if not rest:
        holder[key] = value
        return
    inside = holder[key] if isinstance(key, int) else holder.get(key)
    if inside is None:
        inside = holder[key] = [] if isinstance(rest[0], int) else {}
    _put(inside, rest, value)


def sources_of(facts: Iterable[Fact]) -> dict[str, str]:
    """`interviews[0].end` and the like, each with its source."""
    return {path_text(fact.path): fact.source for fact in facts}


def path_text(path: Path) -> str:
    """`("people", 0, "name")` as `people[0].name`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text
