"""The message being written, as a page shows it: the words, what a review says of them, what was let stand."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string

from afterword import wiring
from afterword.adapters.codec import plain
from afterword.core.advise.advice import Advice
from afterword.core.draft import draft
from afterword.core.errors import ChangedMeanwhileError
from afterword.core.message import Essential, Message, MessageKind
from afterword.core.review import review
from afterword.core.review.finding import Edit, Finding, Fix, Part, Report, Severity
from afterword.core.review.options import Options
from afterword.faces.web import words
from afterword.faces.web.closing import advice_for_writing
from afterword.faces.web.kept import Kept
from afterword.service.writing import Overruled, Written

WEIGHTS = {
    Severity.ERROR: ("stop", "mend before sending"),
    Severity.WARNING: ("warn", "think again"),
    Severity.INFO: ("plain", "a hint"),
}
NEEDED = {
    "case": "the facts of this process",
    "interviews.end": "when the interview ended",
    "people": "the people you met",
    "application": "your application",
    "debrief.points": "something they told you",
    "debrief.forgotten": "what you forgot to say",
    "candidate.writing_samples": "messages you wrote earlier",
    "english": "a message in English",
    "grammar": "the grammar part, which is not installed",
}
SHORT = 60
"""Characters of a quotation on a button; longer ones are cut."""


@dataclass(frozen=True)
class Page:
    """A message on its page. `is_proofread`: spelling and grammar are looked at too, where that part is installed."""

    here: Kept
    written: Written
    is_proofread: bool = False

    @property
    def message(self) -> Message:
        """The words as they stand."""
        return self.written.message

    @cached_property
    def report(self) -> Report:
        """Everything a review says of them."""
        case = self.here.case
        reader = wiring.proofreader(case.candidate.locale) if self.is_proofread else None
        return review(self.message, case, now=self.here.now, options=Options(proofreader=reader))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that were not let stand."""
        left = self.written.overruled
        return tuple(each for each in self.report.findings if not any(let.lets(each) for let in left))

    @property
    def left(self) -> tuple[Overruled, ...]:
        """What was let stand and would otherwise be said."""
        found = self.report.findings
        return tuple(each for each in self.written.overruled if any(each.lets(finding) for finding in found))

    def panel(self, request: HttpRequest) -> str:
        """The findings as a list beside the message."""
        context = {
            "findings": [(finding, *WEIGHTS[finding.severity], labels(finding)) for finding in self.findings],
            "left": self.left,
            "words": self.report.words,
            "covers": _covers(self.here.advice, self.report),
            "formality": words.FORMALITIES.get(self.here.advice.formality.value)
            if self.here.advice.formality.value
            else "",
            "not_checked": [(each.rule, _needs(each.needs)) for each in self.report.not_checked],
            "is_spoken": self.message.method.is_spoken,
        }
        return render_to_string("findings.html", context, request)

    def as_json(self, request: HttpRequest) -> dict[str, Any]:
        """What the editor asks for."""
        return {"findings": [_told(finding) for finding in self.findings], "panel": self.panel(request)}


def proofread(page: Page) -> Page:
    """The page with spelling and grammar looked at as well; the first time takes a second."""
    return replace(page, is_proofread=True)


def page_of(here: Kept, *, vary: int | None = None) -> Page:
    """What is being written, or a fresh draft where nothing is yet or another wording was asked for."""
    written = wiring.writings().get(here.followup.owner, here.id)
    if written is not None and vary is None and _is_current(here, written):
        return Page(here, written)
    advice = advice_for_writing(here.case, here.advice, now=here.now)
    fresh = draft(here.case, advice, now=here.now, vary=vary or 0).message
    version = written.version if written else 0
    return Page(here, Written(message=fresh, overruled=written.overruled if written else (), version=version))


def _is_current(here: Kept, written: Written) -> bool:
    """There are words, and they are no thank-you left over from before the process ended."""
    return bool(written.message.body.strip()) and not (
        here.last_word and written.message.kind is not MessageKind.ANSWER
    )


def with_words(page: Page, told: dict[str, str]) -> Page:
    """The page with the words of a form or of the editor; lines end as on any system."""
    body = told.get("body", page.message.body).replace("\r\n", "\n").replace("\r", "\n")
    subject = " ".join(told["subject"].split()) or None if "subject" in told else page.message.subject
    return replace(page, written=replace(page.written, message=replace(page.message, body=body, subject=subject)))


def with_left(page: Page, rule: str, reason: str) -> Page:
    """The page with a finding let stand for a reason; without a reason it is minded again."""
    others = tuple(each for each in page.written.overruled if each.rule != rule)
    overruled = (*others, Overruled(rule=rule, reason=reason.strip())) if reason.strip() else others
    return replace(page, written=replace(page.written, overruled=overruled))


def with_fix(page: Page, fingerprint: str, number: int) -> Page:
    """The page after a fix of a finding; unchanged when the finding is gone."""
    finding = next((each for each in page.findings if each.fingerprint == fingerprint), None)
    if finding is None or not 0 <= number < len(finding.fixes):
        return page
    edits = finding.fixes[number].edits
    if finding.part is Part.SUBJECT:
        message = replace(page.message, subject=_edited(page.message.subject or "", edits))
    else:
        message = replace(page.message, body=_edited(page.message.body, edits))
    return replace(page, written=replace(page.written, message=message))


def keep_written(page: Page) -> Written:
    """Keep the words; ChangedMeanwhileError when another window was first with other ones."""
    owner, process = page.here.followup.owner, page.here.id
    try:
        return wiring.writings().put(owner, process, page.written, at=page.here.now)
    except ChangedMeanwhileError:
        newer = wiring.writings().get(owner, process)
        if newer is None or replace(newer, version=page.written.version) != page.written:
            raise
        return newer


def labels(finding: Finding) -> list[str]:
    """What each fix of a finding is called on its button."""
    return [_label(fix) for fix in finding.fixes]


def _label(fix: Fix) -> str:
    text = " … ".join(" ".join(edit.text.split()) for edit in fix.edits if edit.text.strip())
    if not text:
        return "Take it out"
    return f"Change to “{text if len(text) <= SHORT else text[: SHORT - 1] + '…'}”"


def _edited(text: str, edits: tuple[Edit, ...]) -> str:
    for edit in sorted(edits, key=lambda each: each.span, reverse=True):
        text = text[: edit.span[0]] + edit.text + text[edit.span[1] :]
    return text


def _told(finding: Finding) -> dict[str, Any]:
    told: dict[str, Any] = plain(finding)
    for fix, label in zip(told["fixes"], labels(finding), strict=True):
        fix["label"] = label
    return told


def _covers(advice: Advice, report: Report) -> list[tuple[str, str, str]]:
    """Each essential: its name, a mark, and whether it is done, missing or a matter of taste."""
    found = []
    for essential in Essential:
        is_there = bool(report.essentials.get(essential.value))
        if is_there:
            found.append((words.ESSENTIALS[essential], "✓", "done"))
        elif essential in advice.essentials.cover:
            found.append((words.ESSENTIALS[essential], "(missing)", "todo"))
        elif essential in advice.essentials.optional:
            found.append((words.ESSENTIALS[essential], "(if you like)", ""))
    return found


def _needs(needs: tuple[str, ...]) -> str:
    return " and ".join(NEEDED.get(need, need) for need in needs)
