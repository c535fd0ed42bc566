"""`afterword status`: how things stand with the mailboxes and with everything that waits."""

import sys
from datetime import datetime

import click

from afterword.core.approval import MAY_HAVE_GONE, Delivery
from afterword.faces.cli.mailing import accepting
from afterword.faces.cli.options import now_option, output_option, write_json
from afterword.faces.cli.paper import ink, row, say, wrapped
from afterword.service.account import AccountHealth
from afterword.service.followup import LOCAL
from afterword.service.status import Health, Waiting, health


@click.command(name="status")
@now_option
@output_option("text", "json")
def command(now: datetime, output: str) -> int:
    """Show when each mailbox was last read, and what is due, uncertain or failed.

    The exit status is 1 when something needs you.
    """
    from afterword import wiring

    found = health(wiring.store(), wiring.sends(), wiring.accounts(), wiring.cabinet().mails, owner=LOCAL)
    waits = any(item.needs_you and item.parcel.note for item in found.waiting)
    needs_you = waits or found.proposals or any(one.error for one in found.accounts)
    if output == "json":
        write_json(_plain(found))
    else:
        _print(found, now)
    return int(bool(needs_you))


def _print(found: Health, now: datetime) -> None:
    for one in found.accounts:
        sys.stdout.write(_mailbox(one, now) + "\n")
    for item in found.waiting:
        sys.stdout.write(_waiting(item, now) + "\n")
    for mail in found.proposals:
        sys.stdout.write(row(mail.followup or "", f"{mail.text} {accepting(mail)}") + "\n")
    for followup_id, at in found.due:
        sys.stdout.write(row(followup_id, f"next step {_when(at, now)}") + "\n")
    if not found.accounts:
        say("No mailbox is set up, so nothing looks for answers. `afterword account add` sets one up.")
    if not found.waiting:
        say("Nothing is on its way, scheduled or uncertain.")


def _mailbox(one: AccountHealth, now: datetime) -> str:
    read = f"last read {_when(one.looked_at, now)}" if one.looked_at else "not read yet"
    following = f", next {_when(one.next_look_at, now)}" if one.next_look_at else ""
    text = row(one.account.name, f"{one.account.address}: {read}{following}")
    return text + ("\n" + wrapped(one.error, indent=" " * 12) if one.error else "")


def _waiting(item: Waiting, now: datetime) -> str:
    parcel, title = item.parcel, item.followup.case.organisation.name
    if parcel.send.state is Delivery.SENT:
        words = f"Sent. The copy in your Sent folder is looked for {_next(parcel.look_again_at, now)}."
    elif parcel.send.state in MAY_HAVE_GONE:
        later = f" Looking again {_next(parcel.look_again_at, now)}." if parcel.look_again_at else ""
        words = f"It is not known yet whether it was sent.{later}"
    elif parcel.send_at is not None:
        words = f"Goes {_when(parcel.send_at, now)}."
    else:
        words = "Approved, not sent."
    if parcel.is_asked:
        words += f" If you know, say so: `afterword send {item.followup.id} --it-went` or `--it-did-not`."
    note = f" {parcel.note}" if parcel.note and parcel.note not in words else ""
    head = row(item.followup.id, f"{title}: {words}{note}")
    return ink(head, "warning") if item.needs_you and parcel.note else head


def _next(moment: datetime | None, now: datetime) -> str:
    """When that is done; what is overdue waits for whatever runs next."""
    is_overdue = moment is not None and moment < now
    return "with your next `afterword watch --once`" if is_overdue else _when(moment, now)


def _when(moment: datetime | None, now: datetime) -> str:
    return f"{moment.astimezone(now.tzinfo):%a %d %b, %H:%M}" if moment else "never"


def _plain(found: Health) -> dict[str, object]:
    """Everything but the bytes and the words of the messages."""
    return {
        "accounts": [
            {"name": one.account.name, "looked_at": one.looked_at, "next_look_at": one.next_look_at, "error": one.error}
            for one in found.accounts
        ],
        "waiting": [
            {
                "id": item.followup.id,
                "state": item.parcel.send.state,
                "send_at": item.parcel.send_at,
                "look_again_at": item.parcel.look_again_at,
                "note": item.parcel.note,
                "needs_you": item.needs_you,
            }
            for item in found.waiting
        ],
        "proposals": [{"id": mail.followup, "mail": mail.id, "text": mail.text} for mail in found.proposals],
        "due": [{"id": followup_id, "at": at} for followup_id, at in found.due],
    }
