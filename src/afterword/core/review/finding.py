"""What a review finds, and the report it makes."""

from dataclasses import dataclass, field
from enum import StrEnum

Span = tuple[int, int]
"""Start and end (exclusive) as code-point offsets into the body, or into the subject when the part says so."""


class Severity(StrEnum):
    """How much a finding weighs, least first."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Part(StrEnum):
    """Which part of the message a span counts in."""

    BODY = "body"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Replace this span by this text."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A mend; `safe` ones may be applied without being read."""

    edits: tuple[Edit, ...]
    safe: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing worth mending: where, why, and how. `span` is None when it is about the whole message."""

    rule: str
    severity: Severity
    span: Span | None = None
    part: Part = Part.BODY
    quote: str = ""
    message: str
    evidence: str = ""
    fixes: tuple[Fix, ...] = ()
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotChecked:
    """A rule that could not run, and what it would need."""

    rule: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything one review has to say; `ready` is false while an error stands."""

    format: str = "afterword/1"
    findings: tuple[Finding, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    essentials: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    words: int = 0
    ready: bool = True
