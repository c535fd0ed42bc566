"""What the commands about sending share: the caller, the mailbox, and how a message or a refusal is shown."""

from datetime import datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from typing import TYPE_CHECKING

import click

from afterword.core.errors import NotKeptError
from afterword.core.once import Refusal
from afterword.faces.cli.kept import WHO
from afterword.faces.cli.options import Function, now_option, output_option
from afterword.faces.cli.paper import ink, say
from afterword.service.account import Account
from afterword.service.followup import LOCAL

if TYPE_CHECKING:
    from afterword.service.desk import Caller
    from afterword.service.incoming import Filed

SHOWN = ("From", "To", "Cc", "Subject", "Date")
NO_ACCOUNT = (
    "There is no mailbox to send from yet. Set one up with `afterword account add`, or use --eml FILE or --mailto."
)


def caller(now: datetime) -> "Caller":
    """The candidate at this machine."""
    from afterword.service.desk import Caller

    return Caller(owner=LOCAL, who=WHO, now=now)


def the_account(name: str | None) -> Account | None:
    """The mailbox of this name, or the only one; None when there is none and none was asked for."""
    from afterword import wiring

    account = wiring.accounts().find(LOCAL, name)
    if account is None and name:
        raise NotKeptError(f"There is no account called “{name}”. `afterword account list` shows what there is.")
    return account


def tell_refusal(refusal: Refusal) -> int:
    """Print why not and what instead, and give the exit status."""
    say(ink(refusal.text, "stop"))
    say(refusal.instead)
    say(ink(f"({refusal.rule})", "soft"))
    return 1


def accepting(mail: "Filed") -> str:
    """How to say yes or no to what a calendar message would change."""
    return f"`afterword watch --accept {mail.id}` or `afterword watch --no {mail.id}`."


def shown(raw: bytes) -> str:
    """The message as a person reads it, made from the very bytes that would go."""
    mail = message_from_bytes(raw)
    head = "\n".join(f"{ink(name + ':', 'soft')} {_read(str(mail[name]))}" for name in SHOWN if mail[name])
    body = mail.get_payload(decode=True)
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else ""
    return f"{head}\n\n" + text.replace("\r\n", "\n").rstrip("\n")


def _read(value: str) -> str:
    return " ".join(str(make_header(decode_header(value))).split())


account_option = click.option(
    "--account", "account_name", metavar="NAME", help="Which mailbox to use, if you have several."
)

APPROVAL_OPTIONS = (
    click.option(
        "--overrule",
        "overruled",
        metavar="RULE=REASON",
        multiple=True,
        help="Accept an error of the review, with a reason that is saved.",
    ),
    click.option("--yes", metavar="DIGEST", help="For programs that act for you: repeat the digest of what was shown."),
    account_option,
    now_option,
    output_option("text", "json"),
)


def approval_options(command: Function) -> Function:
    """`--overrule --yes --account --now --output`, whose values are fields of `approval_dialogue.Ask`."""
    for option in reversed(APPROVAL_OPTIONS):
        command = option(command)
    return command
