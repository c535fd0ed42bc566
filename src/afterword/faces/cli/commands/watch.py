"""`afterword watch`: look for the answer."""

import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click

from afterword import wiring
from afterword.core.case import CorrespondenceKind
from afterword.core.errors import EdgeError
from afterword.faces.cli.mailing import accepting, the_account
from afterword.faces.cli.options import existing_file, now_option, output_option, write_json
from afterword.faces.cli.paper import bullets, wrapped
from afterword.service.account import Account
from afterword.service.deciding import Decision, accept, decide, undo
from afterword.service.followup import LOCAL
from afterword.service.incoming import BY_RULE, Batch, Filed
from afterword.service.schedule import finish
from afterword.service.watch import Look, Watchtower, look, read_files

ANSWER_KINDS = ("reply", "rejection", "offer", "contract", "invitation", "question", "message")
SHORTEST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=9)
RETRY = timedelta(minutes=5)
SHOWN_FROM = 1_000
"""Mails from which on progress is shown; fewer are there at once."""
NO_ACCOUNT = (
    "There is no mailbox to look into. `afterword account add` sets one up; `afterword watch --file` reads a saved one."
)


@click.command(name="watch")
@click.option("--once", is_flag=True, help="Look once and exit.")
@click.option("--file", "path", type=existing_file(), help="Read an mbox, a Maildir or an .eml instead of a mailbox.")
@click.option("--account", "account_name", help="The mailbox to look into.")
@click.option("--list", "is_list", is_flag=True, help="List what came, newest first.")
@click.option("--yes", "yes_id", metavar="MAIL", help="Confirm that this mail is an answer.")
@click.option("--no", "no_id", metavar="MAIL", help="This mail is not an answer.")
@click.option("--as", "kind", type=click.Choice(ANSWER_KINDS), help="With --yes: what kind of answer it is.")
@click.option(
    "--accept", "accept_id", metavar="MAIL", help="Apply the change in this calendar message to the interview."
)
@click.option("--undo", "undo_id", metavar="MAIL", help="Undo how this mail was filed.")
@now_option
@output_option("text", "json")
def command(**options: Any) -> int:
    """Look for the answer, and say what came and what that changes.

    Nothing in the mailbox is marked, moved or deleted; a copy of what you sent is put into your Sent folder if it is
    missing. Without --once it keeps looking until you press Ctrl-C.
    """
    wish = _Wish(**options)
    if wish.yes_id or wish.no_id or wish.undo_id or wish.accept_id:
        return _decide(wish)
    if wish.is_list:
        return _tell(wiring.cabinet().mails.mails(LOCAL), wish, empty="No mail has been filed yet.")
    if wish.path:
        return _read(wish.path, wish)
    return _watch(wish)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """The options of the command."""

    once: bool
    path: Path | None
    account_name: str | None
    is_list: bool
    yes_id: str | None
    no_id: str | None
    kind: str | None
    accept_id: str | None
    undo_id: str | None
    now: datetime
    output: str

    @property
    def is_json(self) -> bool:
        """Whether a program reads the answer."""
        return self.output == "json"


def _decide(wish: _Wish) -> int:
    cabinet = wiring.cabinet()
    mail = cabinet.mails.get(LOCAL, wish.yes_id or wish.no_id or wish.undo_id or wish.accept_id or "")
    if wish.accept_id:
        told = accept(cabinet, mail, now=wish.now, who=LOCAL)
    elif wish.undo_id:
        told = undo(cabinet, mail, now=wish.now, who=LOCAL)
    else:
        kind = CorrespondenceKind(wish.kind) if wish.kind else None
        decision = Decision(is_answer=wish.yes_id is not None, kind=kind)
        told = decide(cabinet, mail, decision, now=wish.now, who=LOCAL)
    click.echo(wrapped(told))
    return 0


def _read(path: Path, wish: _Wish) -> int:
    from afterword.adapters.mail.files import mails_in

    found = read_files(wiring.cabinet(), LOCAL, mails_in(path), now=wish.now)
    return _tell(found.filed, wish, empty=f"{_counted(found.passed)} read; none belongs to your processes.")


def _watch(wish: _Wish) -> int:
    tower = wiring.watchtower()
    account = the_account(wish.account_name)
    if account is None:
        raise EdgeError(NO_ACCOUNT, permanent=True)
    if wish.once or wish.is_json:
        _finish(wish, now=wish.now)
        return _tell_look(look(tower, LOCAL, account, now=wish.now, progress=_progress), wish)
    while True:
        _look_and_wait(tower, account, wish)


def _look_and_wait(tower: Watchtower, account: Account, wish: _Wish) -> None:
    """Look, say what came, wait for a hint or the next look; a failure that may pass is told and waited out."""
    now = datetime.now(UTC)
    try:
        _finish(wish, now=now)
        found = look(tower, LOCAL, account, now=now, progress=_progress)
        _tell_look(found, wish)
        pause = max(SHORTEST_WAIT, (found.next_at or now + LONGEST_WAIT) - now)
        pause = min(pause, LONGEST_WAIT)
        cursors = tower.cabinet.mails.cursors(LOCAL, account.name)
        # what could not be read would be taken for new mail at once
        if found.troubles or not tower.postbox.wait(account, cursors=cursors, seconds=pause.total_seconds()):
            _sleep(now + pause)
    except EdgeError as error:
        if error.permanent:
            raise
        click.echo(wrapped(f"{error} Looking again in {RETRY.seconds // 60} minutes."), err=True)
        _sleep(datetime.now(UTC) + RETRY)


def _finish(wish: _Wish, *, now: datetime) -> None:
    """Look into doubts and keep copies of what was sent, where nothing else does, and say how that ended."""
    for parcel in finish(wiring.duties(), clock=lambda: now):
        if parcel.note and not wish.is_json:
            firm = wiring.store().get(LOCAL, parcel.followup).case.organisation.name
            click.echo(wrapped(f"Your message to {firm}: {parcel.note}"))


def _sleep(until: datetime) -> None:
    time.sleep(max(0.0, (until - datetime.now(UTC)).total_seconds()))


def _progress(batch: Batch) -> None:
    """A line that is written over, only for somebody who watches a long first look."""
    if sys.stderr.isatty() and batch.total > SHOWN_FROM:
        end = "\n" if batch.done == batch.total else "\r"
        sys.stderr.write(f"{batch.cursor.folder}: {batch.done} of {batch.total} mails checked{end}")
        sys.stderr.flush()


def _tell_look(found: Look, wish: _Wish) -> int:
    if not found.is_needed:
        return _tell(
            (), wish, empty="No process is open, so no mailbox was checked. `afterword list` shows your processes."
        )
    again = f" The next look is due {found.next_at.astimezone():%A %d %B, %H:%M}." if found.next_at else ""
    _tell(found.filed, wish, empty=f"{_without_answer(found.passed)}{again}")
    for trouble in found.troubles:
        click.echo(wrapped(trouble), err=True)
    return 1 if found.troubles else 0


def _without_answer(passed: int) -> str:
    if passed == 0:
        return "Your mailbox has no new mail."
    return f"{_counted(passed)} checked; no answer among them."


def _counted(mails: int) -> str:
    return "1 mail" if mails == 1 else f"{mails:,} mails"


def _tell(mails: tuple[Filed, ...], wish: _Wish, *, empty: str) -> int:
    if wish.is_json:
        write_json({"format": "afterword/1", "mails": [_shown(mail) for mail in mails]})
    elif not mails:
        click.echo(wrapped(empty))
    for mail in () if wish.is_json else mails:
        click.echo(_in_words(mail))
    return 0


def _shown(mail: Filed) -> dict[str, object]:
    return {
        "id": mail.id,
        "followup": mail.followup,
        "answers": mail.answers,
        "consequence": mail.text,
        "filed_at": mail.filed_at,
        "undone_at": mail.undone_at,
        "reading": mail.reading,
    }


def _in_words(mail: Filed) -> str:
    state = " (taken back)" if mail.undone_at else ""
    lines = [wrapped(f"{mail.id}  {mail.text}{state}", hanging="    ")]
    lines += [bullets((question.text,), mark="?", indent="    ") for question in mail.reading.questions]
    if mail.proposes:
        lines.append(wrapped(accepting(mail), indent="    "))
    elif mail.is_waiting:
        lines.append(f"    afterword watch --yes {mail.id}   or   afterword watch --no {mail.id}")
    elif not mail.undone_at and mail.decided_by == BY_RULE:
        lines.append(f"    Wrong? afterword watch --undo {mail.id}")
    return "\n".join(lines)
