"""`afterword schedule ID`: send at a later time inside the advised window, move it, or cancel it."""

from datetime import datetime
from typing import Any

import click

from afterword.faces.cli.kept import the_followup
from afterword.faces.cli.mailing import approval_options, caller, tell_refusal
from afterword.faces.cli.options import Moment
from afterword.faces.cli.paper import say


@click.command(name="schedule")
@click.argument("followup_id", metavar="ID")
@click.option("--at", "moment", type=Moment(), help="When to send it; also moves what is already scheduled.")
@click.option("--best", is_flag=True, help="Send it at the best moment, according to the advice.")
@click.option("--cancel", "is_cancelled", is_flag=True, help="Cancel what is scheduled.")
@approval_options
def command(followup_id: str, moment: datetime | None, *, best: bool, is_cancelled: bool, **asked: Any) -> int:
    """Send at a later time inside the advised window, or cancel that.

    The time is part of what you approve, so a new time is shown and has to be approved like any other change.
    """
    from afterword.faces.cli.approval_dialogue import Ask, ask_for_approval

    now = asked["now"]
    if is_cancelled:
        return _cancel(followup_id, now)
    if best and moment is None:
        moment = _best(followup_id, now)
    if moment is None and asked["yes"] is None:
        raise click.UsageError("Say when: --at TIME, --best, or --cancel.")
    if moment is not None and moment <= now:
        raise click.BadOptionUsage(
            "--at", "That moment has passed. Send it now with `afterword send`, or choose a later one."
        )
    return ask_for_approval(Ask(followup_id=followup_id, send_at=moment, **asked))


def _best(followup_id: str, now: datetime) -> datetime | None:
    from afterword import wiring
    from afterword.core.advise import advise

    advice = advise(the_followup(followup_id).case, now=now, calendar=wiring.holiday_calendar())
    return advice.window.best


def _cancel(followup_id: str, now: datetime) -> int:
    from afterword import wiring
    from afterword.core.once import Refusal
    from afterword.service.schedule import cancel

    result = cancel(wiring.desk(), caller(now), the_followup(followup_id).id)
    if isinstance(result, Refusal):
        return tell_refusal(result)
    say(result.text)
    return 0
