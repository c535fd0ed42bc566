"""`afterword remind`: reminders as calendar entries; no account needed."""

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.faces.cli.kept import the_followup
from afterword.faces.cli.options import now_option
from afterword.faces.cli.paper import row, say
from afterword.service.followup import LOCAL

if TYPE_CHECKING:
    from afterword.core.remind import Reminder


@click.command(name="remind")
@click.argument("followup_id", metavar="[ID]", required=False)
@click.option(
    "--ics",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write them to a calendar file; - for standard output.",
)
@click.option("--caldav", metavar="URL", help="Add them to the calendar at this address.")
@click.option("--user", help="With --caldav: your user name there.")
@click.option("--password-command", metavar="COMMAND", help="With --caldav: a command that prints the password.")
@now_option
def command(  # noqa: PLR0913 -- one parameter an option
    *,
    followup_id: str | None,
    ics: Path | None,
    caldav: str | None,
    user: str | None,
    password_command: str | None,
    now: datetime,
) -> int:
    """Put deadlines and next steps into your calendar.

    Without ID, covers every saved process. A calendar program can subscribe to the --ics file; run the command again
    to update it.
    """
    entries = _entries(followup_id, now)
    if ics is not None:
        _write(ics, entries, now)
    elif caldav is not None:
        _put(caldav, entries, login=_login(user, password_command), now=now)
    else:
        _print(entries, now)
    return 0


def _entries(followup_id: str | None, now: datetime) -> list[tuple[str, "Reminder"]]:
    from afterword import wiring
    from afterword.core.advise import advise
    from afterword.core.remind import reminders

    kept = (the_followup(followup_id),) if followup_id is not None else wiring.store().find(LOCAL, "")
    calendar = wiring.holiday_calendar()
    return [
        (followup.id, reminder)
        for followup in kept
        for reminder in reminders(followup.case, advise(followup.case, now=now, calendar=calendar), now=now)
    ]


def _write(path: Path, entries: list[tuple[str, "Reminder"]], now: datetime) -> None:
    from afterword.adapters.calendar_entries import calendar_of
    from afterword.adapters.whole_file import require_own, write_whole

    content = calendar_of(entries, now=now)
    if str(path) == "-":
        sys.stdout.write(content.decode())
        return
    require_own(path, mark=b"BEGIN:VCALENDAR")
    write_whole(path, content)
    say(f"Written to {path}: {len(entries)} reminder{'s' * (len(entries) != 1)}. Open it with your calendar program.")


def _put(url: str, entries: list[tuple[str, "Reminder"]], *, login: tuple[str, str], now: datetime) -> None:
    from afterword.adapters.calendar_entries import put

    new = sum(put(url, entry, login=login, now=now) for entry in entries)
    say(f"Added {new} of {len(entries)}; the others were already there.")


def _login(user: str | None, password_command: str | None) -> tuple[str, str]:
    from afterword.adapters.mail.secrets import password_from
    from afterword.service.account import Secret, SecretKind

    if user is None or password_command is None:
        raise click.UsageError("With --caldav give --user and --password-command too.")
    return user, password_from(Secret(kind=SecretKind.COMMAND, value=password_command), what="your calendar")


def _print(entries: list[tuple[str, "Reminder"]], now: datetime) -> None:
    for followup_id, reminder in entries:
        when = f"{reminder.starts.astimezone(now.tzinfo):%a %d %b, %H:%M}"
        sys.stdout.write(row(followup_id, f"{when}: {reminder.title}") + "\n")
    if not entries:
        say("There is nothing to remind you of.")
