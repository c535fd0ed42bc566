"""`afterword account`: set up and prove the mailbox to send from and to watch."""

import sys
from typing import Any

import click

from afterword.core.errors import NotKeptError
from afterword.faces.cli.answers import Address
from afterword.faces.cli.mailing import the_account
from afterword.faces.cli.paper import row, say
from afterword.service.account import Account, Login, Secret, SecretKind, Security, Server
from afterword.service.followup import LOCAL
from afterword.service.providers import servers_for

SECURITIES = click.Choice([security.value for security in Security])
UNKNOWN_PROVIDER = "Afterword does not know the servers of this provider. Look them up in its help pages, and give --smtp HOST:PORT and --imap HOST:PORT."


@click.group(name="account")
def command() -> None:
    """Set up and test the mailbox to send from."""


@command.command(name="add")
@click.option("--address", type=Address(), metavar="ADDRESS", required=True, help="The address you send from.")
@click.option("--name", default="main", show_default=True, help="Your name for this mailbox.")
@click.option("--user", help="The user name, if it is not the address.")
@click.option("--smtp", metavar="HOST:PORT", help="The outgoing server.")
@click.option("--smtp-security", type=SECURITIES, help="starttls for port 587, tls for 465.")
@click.option("--imap", metavar="HOST:PORT", help="The incoming server.")
@click.option("--imap-security", type=SECURITIES, help="tls for port 993, starttls for 143.")
@click.option("--password-command", metavar="COMMAND", help="A command that prints the password; the safest way.")
@click.option(
    "--password-file", type=click.Path(), help="A file that only you can read and that holds nothing but the password."
)
@click.option("--keyring", metavar="SERVICE/USER", help="An entry in the system's keyring (needs afterword[keyring]).")
@click.option("--xoauth2", is_flag=True, help="The secret is an OAuth 2 access token, not a password.")
@click.option(
    "--no-copy", is_flag=True, help="Send no copy to yourself. The copy is the best evidence that a message was sent."
)
@click.option("--sent-folder", metavar="NAME", help="The folder for sent mail, if the server marks none.")
@click.option("--authority", "authority_file", type=click.Path(), help="Your own certificate authority, as a PEM file.")
def add(**options: Any) -> int:
    """Set up a mailbox. The password itself is never stored."""
    from afterword import wiring

    account = _account(options)
    _require_files(account)
    if account.secret is None:
        account = _with_typed_password(account)
    wiring.accounts().put(LOCAL, account)
    say(f"Saved as “{account.name}”. `afterword account test` tries it without sending anything.")
    return 0


@command.command(name="test")
@click.argument("name", required=False)
def test(name: str | None) -> int:
    """Log in to both servers as a test. Nothing is sent or changed."""
    from afterword import wiring

    account = the_account(name)
    if account is None:
        say("There is no mailbox yet. Set one up with `afterword account add`.")
        return 1
    for sentence in wiring.probe().try_account(account):
        say(sentence)
    return 0


@command.command(name="list")
def show() -> int:
    """List the mailboxes that are set up."""
    from afterword import wiring

    found = wiring.accounts().health(LOCAL)
    for one in found:
        places = [f"{server.host}:{server.port}" for server in (one.account.smtp, one.account.imap) if server]
        sys.stdout.write(row(one.account.name, f"{one.account.address} ({', '.join(places)})") + "\n")
    if not found:
        say("There is no mailbox yet. Set one up with `afterword account add`.")
    return 0


@command.command(name="remove")
@click.argument("name")
def remove(name: str) -> int:
    """Remove a mailbox from Afterword. The mail in it stays where it is."""
    from afterword import wiring

    if not wiring.accounts().remove(LOCAL, name):
        raise NotKeptError(f"There is no mailbox called “{name}”. `afterword account list` shows what there is.")
    say(f"“{name}” is removed.")
    return 0


def _account(options: dict[str, Any]) -> Account:
    smtp, imap = servers_for(options["address"]) or (None, None)
    smtp = _server(options["smtp"], options["smtp_security"], option="--smtp") or smtp
    imap = _server(options["imap"], options["imap_security"], option="--imap") or imap
    if smtp is None and imap is None:
        raise click.UsageError(UNKNOWN_PROVIDER)
    from afterword import wiring

    return Account(
        name=options["name"],
        address=wiring.approving().addresses.deliverable(options["address"], at="--address"),
        user=options["user"] or options["address"],
        secret=_secret(options),
        login=Login.XOAUTH2 if options["xoauth2"] else Login.PASSWORD,
        smtp=smtp,
        imap=imap,
        copy_to_self=not options["no_copy"],
        authority_file=options["authority_file"],
        sent_folder=options["sent_folder"],
    )


def _require_files(account: Account) -> None:
    """EdgeError where a file that is named cannot be used; what a password command prints is seen when it is tested."""
    from afterword.adapters.mail.lines import tls_context
    from afterword.adapters.mail.secrets import password_of

    if account.authority_file is not None:
        tls_context(account)
    if account.secret is not None and account.secret.kind is SecretKind.FILE:
        password_of(account)


def _server(typed: str | None, security: str | None, *, option: str) -> Server | None:
    if typed is None:
        return None
    host, _, port = typed.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:  # noqa: PLR2004 -- the range of ports
        raise click.BadOptionUsage(option, f"“{typed}” is not a server; write it like mail.example.org:587.")
    usual = Security.STARTTLS if port in ("587", "143", "25") else Security.TLS
    try:
        return Server(host=host.strip("[]"), port=int(port), security=Security(security) if security else usual)
    except ValueError as error:
        raise click.BadOptionUsage(option, f"This does not work: {error}.") from None


def _secret(options: dict[str, Any]) -> Secret | None:
    given = [
        Secret(kind=kind, value=options[name])
        for name, kind in (
            ("password_command", SecretKind.COMMAND),
            ("password_file", SecretKind.FILE),
            ("keyring", SecretKind.KEYRING),
        )
        if options[name]
    ]
    if len(given) > 1:
        raise click.UsageError("Give one of --password-command, --password-file and --keyring.")
    return given[0] if given else None


def _with_typed_password(account: Account) -> Account:
    """Ask at a terminal, and keep what is typed in a private file only by consent."""
    from dataclasses import replace

    from afterword.adapters.home import home
    from afterword.adapters.mail.secrets import keep_in_file

    if not sys.stdin.isatty():
        raise click.UsageError("Where is the password? Give --password-command, --password-file or --keyring.")
    path = home() / "secrets" / f"{account.name}.txt"
    click.confirm(f"The password will be saved in {path}, readable only by you. Continue?", default=True, abort=True)
    password = click.prompt("Password (or app password)", hide_input=True)
    return replace(account, secret=keep_in_file(path, password))
