"""`afterword draft CASE`: a message made of the candidate's own notes."""

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from afterword.core.advise import advise
from afterword.core.advise.advice import Advice, FollowUp, Window
from afterword.core.advise.method import NAMES
from afterword.core.case import Case
from afterword.core.channel import Method
from afterword.core.draft import draft
from afterword.core.draft.kinds.theirs import latest_from_them
from afterword.core.message import Draft, MessageKind
from afterword.core.review import review
from afterword.core.review.finding import Severity
from afterword.faces.cli.case_file import case_in, moment_of
from afterword.faces.cli.case_source import CaseSource, source_of
from afterword.faces.cli.editor import edited
from afterword.faces.cli.options import existing_file, moment_option, output_option, write_json
from afterword.wiring import holiday_calendar


@click.command()
@click.argument("case_file", type=existing_file(), metavar="CASE")
@moment_option
@click.option(
    "--method", type=click.Choice([m.value for m in Method]), help="Use this method instead of the one advised."
)
@click.option(
    "--kind", type=click.Choice([k.value for k in MessageKind]), help="Write this kind instead of the one advised."
)
@click.option(
    "--vary", type=click.IntRange(min=0), default=0, metavar="N", help="Say the same in other words; try 1, 2, …"
)
@click.option("--edit", is_flag=True, help="Open the draft in your editor and save the result.")
@click.option(
    "--fresh", is_flag=True, help="Discard the words kept for this message and write it anew from your notes."
)
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), help="Write the letter to a one-page PDF.")
@output_option("text", "json")
def command(
    case_file: Path, now: datetime | None, *, method: str | None, kind: str | None, output: str, **asked: Any
) -> int:
    """Write a follow-up from your own notes; it says nothing that is not in the case.

    CASE is a case file (.toml or .json) or the ID of a saved process. An edited draft is saved (for a case file, in
    CASE.draft.txt next to it) and used from then on. The exit status is 1 if the advice is not to write; --method
    writes a draft anyway, and --kind answer answers what they wrote last.
    """
    case = case_in(case_file)
    at = moment_of(now, case)
    advice = _advised(case, now=at, method=method, kind=kind)
    if advice is None:
        return 1
    vary, pdf = asked["vary"], asked["pdf"]
    wanted = Method(method) if method else Method.LETTER_BY_HAND if pdf else None
    written = draft(case, advice, now=at, method=wanted, vary=vary, calendar=holiday_calendar())
    is_other = bool(method or kind or vary)
    written = _in_the_candidates_hand(written, case_file, edit=asked["edit"], fresh=asked["fresh"], other=is_other)
    return _handed_out(written, case, now=at, pdf=pdf, is_json=output == "json")


def _handed_out(written: Draft, case: Case, *, now: datetime, pdf: Path | None, is_json: bool) -> int:
    """The draft on paper where that is wanted, and on the screen."""
    if pdf:
        _print_letter(written, case, pdf)
    if is_json:
        write_json(written)
        return 0
    return _show(written, case, now=now)


def _advised(case: Case, *, now: datetime, method: str | None, kind: str | None) -> Advice | None:
    """The advice to write by, or None after saying why nothing is to be written."""
    advice = advise(case, now=now, calendar=holiday_calendar())
    if not _may_write(advice, case, now=now, method=method, kind=kind):
        reasons = " ".join(reason.text for reason in advice.follow_up.reasons[:2])
        instead = "" if _is_waiting(advice) else " `--kind answer` answers their last message all the same."
        sys.stderr.write(f"Nothing to write: {reasons}{instead if latest_from_them(case, now) else _anyway(advice)}\n")
        return None
    return replace(advice, kind=MessageKind(kind), window=Window()) if kind else advice


def _may_write(advice: Advice, case: Case, *, now: datetime, method: str | None, kind: str | None) -> bool:
    """Whether something is to be written: as advised, as asked for, or as the answer to what they wrote."""
    if kind == MessageKind.ANSWER and latest_from_them(case, now) and not _is_waiting(advice):
        return True
    value = advice.follow_up.value
    return value is not FollowUp.ALREADY_DONE and (value is not FollowUp.NO or method is not None)


def _is_waiting(advice: Advice) -> bool:
    """Whether a message of the candidate's own is unanswered."""
    return any(caution.id == "second_message_without_reply" for caution in advice.warnings)


def _anyway(advice: Advice) -> str:
    return " `--method email` writes one anyway." if advice.follow_up.value is FollowUp.NO else ""


def _in_the_candidates_hand(written: Draft, case_file: Path, *, edit: bool, fresh: bool, other: bool) -> Draft:
    """The draft as it was edited before, or is edited now; `other` asks for one beside it, `fresh` in its place."""
    if str(case_file) == "-":
        if edit:
            raise click.UsageError("An edited draft is saved next to the case file, so give the case as a file.")
        return written
    source = source_of(case_file)
    if fresh:
        source.discard_message()
    kept = _kept(written, source)
    if edit:
        return _edited(kept or written, source)
    if kept is None or other:
        return written
    sys.stderr.write(
        "These are the words kept for this message; --fresh discards them and writes anew from your notes.\n\n"
    )
    return kept


def _edited(before: Draft, source: CaseSource) -> Draft:
    """The draft as the candidate's editor left it; an empty or unsaved text changes nothing."""
    text = edited(before.message.body + "\n").strip()
    if text in ("", before.message.body.strip()):
        sys.stderr.write("Not changed.\n" if text else "The text was empty, so the draft stays as it was.\n")
        return before
    changed = replace(before, message=replace(before.message, body=text), gaps=())
    sys.stderr.write(source.keep_message(changed.message) + "\n")
    return changed


def _kept(written: Draft, source: CaseSource) -> Draft | None:
    """The draft in the words that were edited before; what our own words lack says nothing of them."""
    message = source.in_kept_words(written.message)
    return replace(written, message=message, gaps=()) if message else None


def _print_letter(written: Draft, case: Case, path: Path) -> None:
    from afterword.adapters.whole_file import require_own, write_whole
    from afterword.core.draft.forms.sheet import sheet_of
    from afterword.wiring import letter

    require_own(path, mark=b"%PDF-")
    write_whole(path, letter(sheet_of(written.message, case)))
    sys.stderr.write(f"The letter is in {path}.\n")


def _show(written: Draft, case: Case, *, now: datetime) -> int:
    from afterword.faces.cli.paper import bullets, ink, row

    message = written.message
    to, via = case.person(message.to), case.person(message.via)
    lines = [row("How", NAMES[message.method], column=9)]
    lines += [row("To", to.name + (f", through {via.name}" if via else ""), column=9)] if to else []
    lines += [row("Subject", message.subject, column=9)] if message.subject else []
    lines += ["", message.body, ""]
    if written.points:
        lines += _beside(written)
    if written.gaps:
        lines += [ink("What would make it better", "heading"), bullets(written.gaps), ""]
    sys.stdout.write("\n".join(lines))
    return _reviewed(written, case, now=now)


def _beside(written: Draft) -> list[str]:
    """The sheet for what is said; for a letter the note as it can be copied."""
    from afterword.faces.cli.paper import bullets, ink

    if written.message.method.is_letter:
        return [ink("As a note, to copy by hand", "heading"), *written.points, ""]
    return [ink("Beside you", "heading"), bullets(written.points), ""]


def _reviewed(written: Draft, case: Case, *, now: datetime) -> int:
    """Say what review has against it; a draft of ours has nothing, an edited one may."""
    from afterword.faces.cli.report import lines

    report = review(written.message, case, now=now)
    if any(finding.severity is not Severity.INFO for finding in report.findings):
        sys.stdout.writelines(f"{line}\n" for line in lines(report, written.message))
        return 1
    return 0
