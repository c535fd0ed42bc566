"""Applying fixes to the text of a message."""

from collections.abc import Iterable, Iterator

from afterword.core.review.finding import Edit, Finding, Fix, Part


def applied(text: str, findings: Iterable[Finding], *, unsafe: bool = False) -> str:
    """`text` with the first fix of every finding put in; of two that overlap, the one further up the text wins.

    Only safe fixes are taken unless `unsafe`. Applying the fixes of a review of the result changes nothing more for
    the same findings, since a mended place is no longer found.
    """
    parts: list[str] = []
    done = 0
    for edit in _in_order(_chosen(findings, unsafe=unsafe)):
        start, end = edit.span
        if start < done or end > len(text):
            continue
        parts += [text[done:start], edit.text]
        done = end
    return "".join([*parts, text[done:]])


def _chosen(findings: Iterable[Finding], *, unsafe: bool) -> Iterator[Fix]:
    """The first fix of each finding in the body that may be applied."""
    for finding in findings:
        if finding.part is Part.BODY:
            yield from [fix for fix in finding.fixes if fix.safe or unsafe][:1]


def _in_order(fixes: Iterable[Fix]) -> list[Edit]:
    edits = {edit for fix in fixes for edit in fix.edits}
    return sorted(edits, key=lambda edit: (edit.span, edit.text))
