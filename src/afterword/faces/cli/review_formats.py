"""A review for other programs: JSON Lines, annotations for GitHub, SARIF."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from afterword.core.message import Message
from afterword.core.review.finding import Finding, Part, Report, Severity
from afterword.faces.cli.report import Reviewed, line_of, text_of


def write(reviewed: Sequence[Reviewed], output: str) -> None:
    """Print the reviews for another program."""
    if output == "json":
        sys.stdout.write(json.dumps(_document(reviewed), indent=2, ensure_ascii=False) + "\n")
    elif output == "sarif":
        sys.stdout.write(sarif(reviewed) + "\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in (jsonl if output == "jsonl" else github)(reviewed))


def _document(reviewed: Sequence[Reviewed]) -> dict[str, Any] | list[dict[str, Any]]:
    """The report of one message, or a list of those of several, each with its file."""
    shapes = [json_report(item.report) for item in reviewed]
    named = [{"file": item.name, **shape} for item, shape in zip(reviewed, shapes, strict=True)]
    return shapes[0] if len(shapes) == 1 else named


def json_report(report: Report) -> dict[str, Any]:
    """The report in the contract's shape; the same as the codec makes, without loading it."""
    return {
        "format": report.format,
        "findings": [_finding(finding) for finding in report.findings],
        "not_checked": [{"rule": item.rule, "needs": list(item.needs)} for item in report.not_checked],
        "essentials": {name: [list(span) for span in spans] for name, spans in report.essentials.items()},
        "words": report.words,
        "ready": report.ready,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "span": list(finding.span) if finding.span else None,
        "part": str(finding.part),
        "quote": finding.quote,
        "message": finding.message,
        "evidence": finding.evidence,
        "fixes": [
            {"edits": [{"span": list(edit.span), "text": edit.text} for edit in fix.edits], "safe": fix.safe}
            for fix in finding.fixes
        ],
        "fingerprint": finding.fingerprint,
    }


def jsonl(reviewed: Iterable[Reviewed]) -> Iterator[str]:
    """One finding a line, each with the file it is in."""
    for item in reviewed:
        for finding in item.report.findings:
            yield json.dumps({"file": item.name, **_finding(finding)}, ensure_ascii=False)


LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github(reviewed: Iterable[Reviewed]) -> Iterator[str]:
    """Workflow commands that GitHub shows beside the lines."""
    for item in reviewed:
        for finding in item.report.findings:
            line, column = _place(finding, item.message)
            head = f"file={_property(item.name)},line={line},col={column},title={_property(finding.rule)}"
            yield f"::{LEVEL[finding.severity]} {head}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _place(finding: Finding, message: Message) -> tuple[int, int]:
    """Line and column from 1; the first line for what is about the whole message or the subject."""
    if finding.span is None or finding.part is Part.SUBJECT:
        return 1, 1
    line = line_of(message.body, finding.span[0])
    return line.number, finding.span[0] - line.start + 1


SARIF_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def sarif(reviewed: Iterable[Reviewed]) -> str:
    """SARIF 2.1.0, one run for all files; columns count code points."""
    results = [_result(item, finding) for item in reviewed for finding in item.report.findings]
    rules = sorted({result["ruleId"] for result in results})
    driver = {"name": "afterword", "rules": [_rule(name) for name in rules]}
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def _rule(name: str) -> dict[str, Any]:
    from afterword.core.review.rules import NEEDS, rule_called

    if name not in NEEDS:
        return {"id": name}
    rule = rule_called(name)
    title, _, page = (rule.__doc__ or "").strip().partition("\n")
    return {
        "id": name,
        "shortDescription": {"text": title},
        "fullDescription": {"text": page.strip()},
        "properties": {"version": rule.VERSION},
    }


def _result(item: Reviewed, finding: Finding) -> dict[str, Any]:
    line, column = _place(finding, item.message)
    region: dict[str, Any] = {"startLine": line, "startColumn": column}
    if finding.span and finding.part is Part.BODY:
        last = line_of(item.message.body, finding.span[1])
        region |= {"endLine": last.number, "endColumn": finding.span[1] - last.start + 1}
        region["snippet"] = {"text": text_of(finding, item.message)[slice(*finding.span)]}
    return {
        "ruleId": finding.rule,
        "level": SARIF_LEVEL[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": item.name}, "region": region}}],
        "partialFingerprints": {"afterword/v1": finding.fingerprint},
    }
