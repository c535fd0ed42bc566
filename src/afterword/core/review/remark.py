"""What a rule says about one place, before the engine makes a finding of it."""

from typing import NamedTuple

from afterword.core.review.finding import Edit, Fix, Part, Severity, Span


class Remark(NamedTuple):
    """Where and what; a severity of None means the rule's own, a span of None the whole message."""

    message: str
    span: Span | None = None
    severity: Severity | None = None
    evidence: str = ""
    fixes: tuple[Fix, ...] = ()
    part: Part = Part.BODY


def replacing(span: Span, text: str, *, safe: bool = False) -> tuple[Fix, ...]:
    """One fix that puts `text` in place of the span."""
    return (Fix(edits=(Edit(span=span, text=text),), safe=safe),)
