"""`afterword add`: keep a case, an invitation, or what was typed."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from afterword.core.case import Candidate, Case, Contact, Interview, Organisation, Person, Process
from afterword.core.invitation.imported import Answers
from afterword.core.wording import title_of
from afterword.faces.cli.answers import Address, answer_options, given
from afterword.faces.cli.kept import WHO, moment_of, spoken, zone_of
from afterword.faces.cli.options import existing_file, now_option
from afterword.faces.cli.paper import say
from afterword.service.followup import LOCAL

NEEDED = {"name": "--name", "organisation": "--organisation", "job_title": "--job"}

TWIN = "You have already saved {title} as {id}.\nSaved twice, it could be followed up twice: change it with `afterword edit {id}`, or add --another if it is a different process."


@click.command()
@click.argument("file", type=existing_file(), required=False)
@click.option("--with", "person", metavar="NAME", help="Who interviewed you.")
@click.option("--email", type=Address(), metavar="ADDRESS", help="Their e-mail address.")
@click.option("--ended", metavar="TIME", help="When the interview ended: “today 11:00”, “yesterday 16:30”.")
@click.option("--another", is_flag=True, help="Save it even if one that looks the same is already saved.")
@answer_options
@now_option
def command(file: Path | None, now: datetime, **options: Any) -> int:
    """Save a case (.toml, .json) or an invitation (.ics, .eml), or restore an export.

    Without a file, say who it was and when it ended:
    afterword add --with "Dana Marsh" --ended "today 11:00" --organisation Larkfield --job "Marketing executive"
    """
    from afterword import wiring
    from afterword.service import keep

    if file is not None and (document := _archive_in(file)) is not None:
        back, before = wiring.archive().put_back(LOCAL, document, source=str(file))
        say(
            f"{back} restored, {before} already there. Nothing that was waiting to be sent will go without a new approval."
        )
        return 0
    answers = _answers(options, now=now)
    case = _typed(answers, options) if file is None else _read(file, answers, now=now)
    there = keep.twin(wiring.store(), case, owner=LOCAL) if not options["another"] else None
    if there is not None:
        say(TWIN.format(title=title_of(there.case), id=there.id), is_aside=True)
        return 1
    followup = keep.add(wiring.store(), case, owner=LOCAL, now=now, who=WHO)
    say(_said_back(followup.id, followup.case))
    return 0


def _archive_in(file: Path) -> dict[str, Any] | None:
    """The export in the file, or None when it is something else."""
    from afterword.adapters.codec import decode_text, read_bytes

    if file.suffix.lower() != ".json":
        return None
    try:
        document = json.loads(decode_text(read_bytes(file, limit=LARGEST), source=str(file)))
    except (ValueError, RecursionError):
        return None
    is_export = isinstance(document, dict) and document.get("format") == "afterword-archive/1"
    return document if is_export else None


LARGEST = 500_000_000
"""Bytes of an export: ten thousand processes with all their mail."""


def _answers(options: dict[str, Any], *, now: datetime) -> Answers:
    """What the options say, filled up from what the candidate told once for all."""
    from afterword import wiring

    profile = wiring.profiles().get(LOCAL)
    answers = Answers(**given(options))
    ended = options["ended"]
    if ended is not None:
        moment = moment_of(ended, now=now, zone=_zone(answers), option="--ended")
        answers = replace(answers, ended_at=moment)
    return replace(answers, name=answers.name or profile.name or None, me=answers.me or profile.email)


def _zone(answers: Answers) -> Any:
    from afterword.core.clock import zone

    return zone(answers.time_zone) if answers.time_zone else zone_of(None)


def _read(file: Path, answers: Answers, *, now: datetime) -> Case:
    from afterword import wiring
    from afterword.faces.cli.case_file import case_or_invitation_in
    from afterword.service.profile import filled_from

    case = case_or_invitation_in(file, now=now, answers=answers)
    return replace(filled_from(wiring.profiles().get(LOCAL), case), as_of=None)  # what is kept is asked about today


def _typed(answers: Answers, options: dict[str, Any]) -> Case:
    """A case of two typed things; a usage error asks for what is missing."""
    from afterword import wiring
    from afterword.service.profile import filled_from

    missing = [option for field, option in NEEDED.items() if not getattr(answers, field)]
    missing += [] if answers.ended_at else ["--ended"]
    if missing:
        raise click.UsageError(f"Name a FILE, or add {', '.join(missing)}.")
    someone = (
        Person(id="p1", name=options["person"], interviewed=True, contact=Contact(email=options["email"]))
        if options["person"]
        else None
    )
    interview = Interview(id="i1", end=answers.ended_at, time_zone=answers.time_zone, with_=("p1",) if someone else ())
    case = Case(
        candidate=Candidate(name=answers.name or "", email=answers.me, time_zone=answers.time_zone),
        organisation=Organisation(name=answers.organisation or ""),
        people=(someone,) if someone else (),
        process=Process(job_title=answers.job_title or ""),
        interviews=(interview,),
    )
    return filled_from(wiring.profiles().get(LOCAL), case)


def _said_back(followup_id: str, case: Case) -> str:
    ends = [interview.end for interview in case.interviews if interview.end]
    ended = f"\nThe interview ended on {spoken(max(ends), zone_of(case))}." if ends else ""
    return f"Saved as {followup_id}: {title_of(case)}.{ended}\nNext: afterword debrief {followup_id}, while you remember it"
