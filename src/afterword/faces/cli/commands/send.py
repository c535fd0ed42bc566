"""`afterword send ID`: the approved message, once."""

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.core.approval import MAY_HAVE_GONE, Delivery
from afterword.core.errors import EdgeError
from afterword.core.once import Refusal
from afterword.faces.cli.kept import the_followup
from afterword.faces.cli.mailing import NO_ACCOUNT, account_option, caller, tell_refusal, the_account
from afterword.faces.cli.options import now_option, output_option, write_json
from afterword.faces.cli.paper import say
from afterword.service.followup import LOCAL

if TYPE_CHECKING:
    from afterword.service.account import Account
    from afterword.service.outgoing import Outcome, Parcel

COPY_FOLLOWS = (
    "A copy will be in your Sent folder in a few minutes if `afterword work` or the page is running, "
    "otherwise after your next `afterword watch --once`."
)


@click.command(name="send")
@click.argument("followup_id", metavar="ID")
@click.option("--drafts", is_flag=True, help="Put it into your mailbox's Drafts folder instead.")
@click.option(
    "--eml",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write it to a file your mail program opens for sending.",
)
@click.option("--mailto", is_flag=True, help="Print a link that opens it in your mail program.")
@click.option("--it-went", is_flag=True, help="Confirm that a message with an unknown outcome was sent.")
@click.option("--it-did-not", is_flag=True, help="Confirm that it was not sent.")
@click.option("--that-was-it", is_flag=True, help="The message found in your sent mail was the follow-up.")
@click.option("--another-matter", metavar="WHY", help="That message was about something else; say what.")
@click.option("--unlooked", metavar="WHY", help="Send although your sent mail cannot be read; the reason is saved.")
@account_option
@now_option
@output_option("text", "json")
def command(*, followup_id: str, account_name: str | None, now: datetime, output: str, **wanted: Any) -> int:
    """Send the approved message, once.

    A second message without a reply is refused, with the reason and what you can do instead.
    """
    _one_word({f"--{name.replace('_', '-')}": value for name, value in wanted.items()})
    followup, account = the_followup(followup_id), the_account(account_name)
    if wanted["it_went"] or wanted["it_did_not"]:
        result = _fate(followup.id, account, now, it_went=wanted["it_went"])
        return _told(result, is_json=output == "json", copy_in=account)
    way = next((name for name in WAYS if wanted[name]), None)
    if way is not None:
        return _hand_over(followup.id, way, wanted["eml"], account_name, now)
    if account is None:
        raise EdgeError(NO_ACCOUNT, permanent=True)
    if wanted["that_was_it"] or wanted["another_matter"]:
        noted = _what_it_was(followup.id, account, wanted["another_matter"], now)
        if isinstance(noted, Refusal) or wanted["that_was_it"]:
            return _told(noted, is_json=output == "json", copy_in=account)
    return _send(followup.id, account, now, unlooked=wanted["unlooked"], is_json=output == "json")


WAYS = ("drafts", "eml", "mailto")
"""Ways out that leave the last step to the candidate."""


def _send(followup_id: str, account: "Account", now: datetime, *, unlooked: str | None, is_json: bool) -> int:
    from afterword import wiring
    from afterword.service.send import send

    try:
        result = send(wiring.desk(), caller(now), followup_id, account=account, unlooked=unlooked)
    except KeyboardInterrupt:
        say(_interrupted(followup_id))
        return 130
    return _told(result, is_json=is_json, copy_in=account)


def _fate(followup_id: str, account: "Account | None", now: datetime, *, it_went: bool) -> "Outcome | Refusal":
    """Keep the candidate's word on whether a message with an unknown outcome was sent."""
    from afterword import wiring
    from afterword.service.settle import say as say_what_happened

    return say_what_happened(wiring.desk(), caller(now), followup_id, it_went=it_went, account=account)


def _one_word(options: dict[str, object]) -> None:
    """Refuse two of the options that each say what is to happen."""
    given = [name for name, value in options.items() if value]
    if len(given) > 1:
        raise click.UsageError(f"{given[0]} and {given[1]} do not go together. Give one of them.")


def _interrupted(followup_id: str) -> str:
    """Whether what Ctrl-C broke off may have left."""
    from afterword import wiring

    state = wiring.sends().parcels(LOCAL, followup_id)[-1].send.state
    if state in (*MAY_HAVE_GONE, Delivery.SENT):
        return "Stopped. The message may have left, so it is not sent again; `afterword status` says what is known."
    return "Stopped. The message has not left."


def _what_it_was(
    followup_id: str, account: "Account", another_matter: str | None, now: datetime
) -> "Outcome | Refusal":
    """Keep the word on what was found in the sent mail."""
    from afterword import wiring
    from afterword.service.elsewhere import tell_what_it_was

    what = "another_matter" if another_matter else "sent_by_hand"
    data = {"why": another_matter} if another_matter else {}
    actor = caller(now)
    return tell_what_it_was(
        wiring.desk(),
        followup_id,
        event=actor.event(what, **data),
        owner=actor.owner,
        account=account,
        another_matter=another_matter,
    )


def _told(result: "Outcome | Refusal", *, is_json: bool, copy_in: "Account | None" = None) -> int:
    """Tell how it ended, and where the copy of what went into a mailbox comes from; gives the exit status."""
    from afterword.service.providers import files_sent_mail

    is_fine = not isinstance(result, Refusal) and result.state in (Delivery.SENT, Delivery.RELEASED)
    if is_json:
        write_json(result)
    elif isinstance(result, Refusal):
        tell_refusal(result)
    else:
        say(result.text)
        if result.state is Delivery.SENT and copy_in and copy_in.imap and not files_sent_mail(copy_in.smtp):
            say(COPY_FOLLOWS)
    return 0 if is_fine else 1


def _hand_over(followup_id: str, way: str, eml: Path | None, account_name: str | None, now: datetime) -> int:
    """Everything that can fail comes before the approval is used up."""
    from afterword import wiring
    from afterword.service.hand_over import hand_over
    from afterword.service.send import permission

    desk, actor = wiring.desk(), caller(now)
    granted = permission(desk, actor, followup_id)
    if isinstance(granted, Refusal):
        return tell_refusal(granted)
    place = _put(granted.parcel, way, eml, account_name)
    result = hand_over(desk, actor, followup_id, to=way)
    if isinstance(result, Refusal):
        return tell_refusal(result)
    say(place)
    say(f'Once you have sent it from there, say so: afterword log {followup_id} "I sent it"')
    return 0


def _put(parcel: "Parcel", way: str, eml: Path | None, account_name: str | None) -> str:
    """Put it where it is wanted, and say where that is."""
    from afterword import wiring
    from afterword.adapters.mail.by_hand import link_to, unsent

    if eml is not None:
        _write(eml, unsent(parcel.raw))
        return f"Written to {eml}; open it in your mail program. Nothing was sent."
    if way == "mailto":
        sys.stdout.write(link_to(parcel) + "\n")
        return "Open this link; your mail program shows the message. Nothing was sent."
    account = the_account(account_name)
    if account is None:
        raise EdgeError(NO_ACCOUNT, permanent=True)
    folder = wiring.drafts_folder().save(account, parcel.raw)
    return f"Put into “{folder}” of your mailbox. Nothing was sent."


def _write(path: Path, content: bytes) -> None:
    from afterword.adapters.whole_file import write_whole

    if path.exists():
        raise EdgeError(f"{path} already exists. Nothing was overwritten; choose another name.", permanent=True)
    write_whole(path, content)
