"""Reasons: every judgement carries at least one."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A sentence for a person, and the id of the rule it comes from (`afterword explain RULE`)."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A missing fact that would decide something; it is asked, never guessed."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """Something that is allowed but deserves a second thought."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether an action is permitted, always with the reasons."""

    action: str
    permitted: bool
    reasons: tuple[Reason, ...]


def texts(reasons: Iterable[Reason | Caution]) -> tuple[str, ...]:
    """The sentences alone."""
    return tuple(reason.text for reason in reasons)
