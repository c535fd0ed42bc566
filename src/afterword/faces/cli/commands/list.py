"""`afterword list`: what is kept, with its next step."""

from datetime import datetime

import click

from afterword.core.advise.advice import Next
from afterword.core.wording import title_of
from afterword.faces.cli.kept import spoken, zone_of
from afterword.faces.cli.options import now_option, output_option, write_json
from afterword.faces.cli.paper import ink, wrapped
from afterword.service.followup import LOCAL, Followup

EMPTY = "Nothing is saved yet. `afterword add FILE` saves a case or an invitation."


@click.command()
@now_option
@output_option("text", "json")
def command(now: datetime, output: str) -> int:
    """List your processes: open ones first, the most urgent at the top."""
    from afterword import wiring

    kept = sorted(wiring.store().find(LOCAL, ""), key=_urgency)
    listed = [(followup, _next(followup, now=now)) for followup in kept]
    if output == "json":
        write_json({"format": "afterword/1", "followups": [_row(followup, step) for followup, step in listed]})
        return 0
    click.echo("\n\n".join(_lines(followup, step) for followup, step in listed) if listed else EMPTY)
    return 0


def _next(followup: Followup, *, now: datetime) -> Next | None:
    from afterword import wiring
    from afterword.core.advise import advise

    return advise(followup.case, now=now, calendar=wiring.holiday_calendar()).next


def _urgency(followup: Followup) -> tuple[bool, bool, float]:
    due = followup.due_at
    return followup.stage.value == "over", due is None, due.timestamp() if due else 0


def _row(followup: Followup, step: Next | None) -> dict[str, object]:
    case = followup.case
    return {
        "id": followup.id,
        "organisation": case.organisation.name,
        "job_title": case.process.job_title,
        "stage": followup.stage,
        "status": case.process.status,
        "next": step,
        "changed_at": followup.changed_at,
    }


def _lines(followup: Followup, step: Next | None) -> str:
    head = f"{ink(followup.id, 'accent')}  {ink(title_of(followup.case), 'heading')}"
    indent = " " * (len(followup.id) + 2)
    if step is None:
        return f"{head}\n{indent}{followup.case.process.status.value.replace('_', ' ')}"
    when = f"{spoken(step.at, zone_of(followup.case))}: " if step.at else ""
    return f"{head}\n{wrapped(when + step.what, indent=indent)}"
