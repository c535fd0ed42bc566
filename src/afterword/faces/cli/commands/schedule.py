"""`afterword schedule ID`: send at a moment inside the advised window, move it, or call that off."""

from datetime import datetime

import click

from afterword.faces.cli.kept import the_followup
from afterword.faces.cli.mailing import account_option, caller, tell_refusal
from afterword.faces.cli.options import Moment, now_option, output_option
from afterword.faces.cli.paper import say


@click.command(name="schedule")
@click.argument("followup_id", metavar="ID")
@click.option("--at", "moment", type=Moment(), help="When to send it; also moves what is already scheduled.")
@click.option("--best", is_flag=True, help="Send it at the best moment, according to the advice.")
@click.option("--cancel", "is_cancelled", is_flag=True, help="Cancel what is scheduled.")
@click.option(
    "--overrule",
    "overruled",
    metavar="RULE=REASON",
    multiple=True,
    help="Accept an error of the review, with a reason that is saved.",
)
@click.option("--yes", metavar="DIGEST", help="For programs that act for you: repeat the digest of what was shown.")
@account_option
@now_option
@output_option("text", "json")
def command(  # noqa: PLR0913 -- one parameter an option
    *,
    followup_id: str,
    moment: datetime | None,
    overruled: tuple[str, ...],
    yes: str | None,
    account_name: str | None,
    now: datetime,
    output: str,
    best: bool,
    is_cancelled: bool,
) -> int:
    """Send at a later time inside the advised window, or cancel that.

    The time is part of what you approve, so a new time is shown and has to be approved like any other change.
    """
    from afterword.faces.cli.saying_yes import Ask, take_the_yes

    if is_cancelled:
        return _cancel(followup_id, now)
    if best and moment is None:
        moment = _best(followup_id, now)
    if moment is None and yes is None:
        raise click.UsageError("Say when: --at TIME, --best, or --cancel.")
    if moment is not None and moment <= now:
        raise click.BadOptionUsage(
            "--at", "That moment has passed. Send it now with `afterword send`, or choose a later one."
        )
    return take_the_yes(
        Ask(
            followup_id=followup_id,
            now=now,
            send_at=moment,
            account=account_name,
            overruled=overruled,
            yes=yes,
            is_json=output == "json",
        )
    )


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
