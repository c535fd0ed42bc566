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
from afterword.faces.cli.kept import WHO, moment_of, spoken, the_followup, zone_of
from afterword.faces.cli.options import existing_file, now_option
from afterword.faces.cli.paper import say
from afterword.service.followup import LOCAL, Followup

NEEDED = {"name": "--name", "organisation": "--organisation", "job_title": "--job"}

TWIN = """You have already saved {title} as {id}.
If this is another round of it, add --to {id}. If it is a different process, add --another; saved twice, it could be followed up twice."""


@click.command()
@click.argument("file", type=existing_file(), required=False)
@click.option("--with", "person", metavar="NAME", help="Who interviewed you.")
@click.option("--email", type=Address(), metavar="ADDRESS", help="Their e-mail address.")
@click.option("--ended", metavar="TIME", help="When the interview ended: “today 11:00”, “yesterday 16:30”.")
@click.option("--another", is_flag=True, help="Save it even if one that looks the same is already saved.")
@click.option("--to", metavar="ID", help="Add it to this saved process as another round.")
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
    kept = the_followup(options["to"]) if options["to"] else None
    answers = _answers(options, now=now, known=kept.case if kept else None)
    case = _typed(answers, options) if file is None else _read(file, answers, now=now)
    if kept is not None:
        say(_round_said_back(kept.case, keep.add_round(wiring.store(), kept, case, now=now, who=WHO)))
        return 0
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


def _answers(options: dict[str, Any], *, now: datetime, known: Case | None) -> Answers:
    """What the options say, filled up from what the candidate told once for all, or of the process it goes `--to`."""
    from afterword import wiring

    profile = wiring.profiles().get(LOCAL)
    answers = Answers(**given(options))
    ended = options["ended"]
    if ended is not None:
        moment = moment_of(ended, now=now, zone=_zone(answers), option="--ended")
        answers = replace(answers, ended_at=moment)
    answers = replace(answers, name=answers.name or profile.name or None, me=answers.me or profile.email)
    return answers if known is None else _of_the_same(known, answers)


def _of_the_same(case: Case, answers: Answers) -> Answers:
    return replace(
        answers,
        name=answers.name or case.candidate.name,
        me=answers.me or case.candidate.email,
        organisation=answers.organisation or case.organisation.name,
        job_title=answers.job_title or case.process.job_title,
    )


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


def _round_said_back(before: Case, followup: Followup) -> str:
    new = followup.case.interviews[len(before.interviews) :]
    if not new:
        return f"{followup.id} has this interview already. Nothing was added."
    rounds = "\n".join(f"Round {one.round}: {_time_of(one, followup.case)}." for one in new)
    return f"Added to {followup.id}: {title_of(followup.case)}.\n{rounds}\nNext: afterword advise {followup.id}"


def _time_of(interview: Interview, case: Case) -> str:
    at = interview.start or interview.end
    return spoken(at, zone_of(case)) if at else "its time is not known yet"


def _said_back(followup_id: str, case: Case) -> str:
    ends = [interview.end for interview in case.interviews if interview.end]
    ended = f"\nThe interview ended on {spoken(max(ends), zone_of(case))}." if ends else ""
    return f"Saved as {followup_id}: {title_of(case)}.{ended}\nNext: afterword debrief {followup_id}, while you remember it"
