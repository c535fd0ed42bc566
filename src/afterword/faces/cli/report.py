"""A review on paper: each finding under the line it is about, in at most 80 columns."""

import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from afterword.core.message import Message
from afterword.core.review.finding import Finding, Part, Report, Severity
from afterword.faces.cli.paper import ink, width, wrapped

STYLE = {Severity.ERROR: "stop", Severity.WARNING: "warning", Severity.INFO: "accent"}
MARGIN = 4
NEED_IN_WORDS = {
    "case": "the case (--case FILE)",
    "people": "the people of the case",
    "application": "the application you sent",
    "interviews.end": "when the interview ended",
    "debrief.points": "your notes of the interview",
    "debrief.forgotten": "what you forgot to say",
    "candidate.writing_samples": "samples of your writing",
    "english": "a message in English",
    "proofreader": "--grammar (only common mistakes were checked)",
}


class Reviewed(NamedTuple):
    """One message, the name it was given by, and its review."""

    name: str
    message: Message
    report: Report


def write_text(reviewed: Sequence[Reviewed]) -> None:
    """Print the reviews; each finding with its file where there are several."""
    for item in reviewed:
        name = item.name if len(reviewed) > 1 else ""
        sys.stdout.writelines(f"{line}\n" for line in lines(item.report, item.message, name=name))


def lines(report: Report, message: Message, *, name: str = "", shows_fingerprints: bool = False) -> Iterator[str]:
    """The lines of a report, without the line ends."""
    for finding in report.findings:
        yield from _finding(finding, message, name=name, shows_fingerprints=shows_fingerprints)
        yield ""
    yield from _closing(report)


def _finding(finding: Finding, message: Message, *, name: str, shows_fingerprints: bool) -> Iterator[str]:
    label = ink(str(finding.severity), STYLE[finding.severity])
    place = _place(finding, message, name)
    mark = f"  {finding.fingerprint}" if shows_fingerprints else ""
    yield f"{label} {ink(finding.rule, 'heading')}{ink(place + mark, 'soft')}"
    if finding.span is not None:
        yield from _excerpt(finding, message)
    yield wrapped(finding.message, indent="  ")
    if finding.evidence:
        yield ink(wrapped(finding.evidence, indent="  "), "soft")
    yield from _fixes(finding)


def _fixes(finding: Finding) -> Iterator[str]:
    for fix in finding.fixes[:1]:
        for edit in fix.edits:
            new = " / ".join(filter(None, map(str.strip, edit.text.splitlines())))
            told = f"write “{new}”" if new else "delete it"
            yield wrapped(f"fix{'' if fix.safe else ' (read it first)'}: {told}", indent="  ")


class Line(NamedTuple):
    """A line of the text: its number from 1, and where it begins and ends."""

    number: int
    start: int
    end: int


def line_of(text: str, offset: int) -> Line:
    """The line that holds an offset."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return Line(text.count("\n", 0, offset) + 1, start, len(text) if end < 0 else end)


def text_of(finding: Finding, message: Message) -> str:
    """The part of the message a finding counts in."""
    return message.body if finding.part is Part.BODY else message.subject or ""


def _place(finding: Finding, message: Message, name: str) -> str:
    head = f"  {name}" if name else ""
    if finding.part is Part.SUBJECT:
        return f"{head}  subject"
    if finding.span is None:
        return head
    line = line_of(message.body, finding.span[0])
    return f"{head}  line {line.number}, column {finding.span[0] - line.start + 1}"


def _excerpt(finding: Finding, message: Message) -> Iterator[str]:
    """The first line of the matched text with the words around it, and a rule under the match."""
    text = text_of(finding, message)
    start, end = finding.span or (0, 0)
    line = line_of(text, start)
    room = width() - 2 * MARGIN
    begin = max(line.start, min(start - MARGIN * 3, line.end - room)) if line.end - line.start > room else line.start
    shown = "".join(" " if letter in "\t\r" else letter for letter in text[begin : min(line.end, begin + room)])
    length = max(1, min(end, begin + len(shown)) - start)
    yield " " * MARGIN + shown.rstrip()
    yield " " * (MARGIN + start - begin) + ink("~" * length, STYLE[finding.severity])


def _closing(report: Report) -> Iterator[str]:
    yield wrapped(_verdict(report))
    covered = [name.replace("_", " ") for name, spans in report.essentials.items() if spans]
    yield wrapped(f"{report.words} words, covering {', '.join(covered) if covered else 'none of the four essentials'}.")
    for needs, rules in _by_need(report):
        yield wrapped(f"Not checked without {needs}: {', '.join(rules)}.", hanging="  ")


def _verdict(report: Report) -> str:
    serious = sum(finding.severity is not Severity.INFO for finding in report.findings)
    if not report.ready:
        return "Not ready: fix the errors first."
    if serious:
        return f"{serious} warning{'s' * (serious > 1)}; nothing that stops you from sending."
    return "No problems found in what could be checked."


def _by_need(report: Report) -> Iterator[tuple[str, list[str]]]:
    groups: dict[str, list[str]] = {}
    for item in report.not_checked:
        needs = " and ".join(NEED_IN_WORDS.get(need, need) for need in item.needs)
        groups.setdefault(needs, []).append(item.rule)
    yield from groups.items()
