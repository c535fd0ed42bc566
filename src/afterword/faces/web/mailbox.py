"""Setting up a mailbox on a page: from a provider's name or servers typed by hand to an account."""

from collections.abc import Mapping
from pathlib import Path

from afterword import wiring
from afterword.adapters.home import home
from afterword.adapters.mail.secrets import keep_in_file
from afterword.core.errors import BadInputError, Problem
from afterword.service.account import Account, Secret, SecretKind, Security, Server
from afterword.service.providers import servers_for

APP_PASSWORDS = {
    "Gmail": "Google account → Security → 2-Step Verification → App passwords. Your usual password does not work here.",
    "iCloud": "account.apple.com → Sign-In and Security → App-Specific Passwords.",
    "Yahoo": "Account info → Security → Generate app password.",
    "Fastmail": "Settings → Privacy & Security → App passwords.",
    "GMX and WEB.DE": "Switch on POP3/IMAP in the mail settings first; with two-factor log-in, make an app password.",
    "Outlook.com": "It takes no passwords from programs any more. Open messages in your mail program instead, or save them as a file.",
}
"""Where each provider hides the password for programs."""

SECURITIES = ((Security.TLS, "TLS"), (Security.STARTTLS, "STARTTLS"))
LARGEST_PORT = 65535


def account_from(told: Mapping[str, str], secret: Secret) -> Account:
    """The account a form describes, with its provider's servers unless others were typed; BadInputError otherwise."""
    address = told.get("address", "").strip()
    if "@" not in address:
        raise _unfit("address", address, "your e-mail address")
    smtp, imap = _servers(told, address)
    return Account(
        address=address,
        user=told.get("user", "").strip() or address,
        secret=secret,
        smtp=smtp,
        imap=imap,
        authority_file=told.get("authority_file", "").strip() or None,
        sent_folder=told.get("sent_folder", "").strip() or None,
    )


def _servers(told: Mapping[str, str], address: str) -> tuple[Server, Server]:
    if told.get("smtp_host", "").strip() or told.get("imap_host", "").strip():
        return _server(told, "smtp"), _server(told, "imap")
    known = servers_for(address)
    if known is None:
        domain = address.rpartition("@")[2]
        raise _unfit("smtp_host", "", f"the servers of {domain}, typed below; its help pages name them")
    return known


def _server(told: Mapping[str, str], name: str) -> Server:
    host, port = told.get(f"{name}_host", "").strip(), told.get(f"{name}_port", "").strip()
    if not host:
        raise _unfit(f"{name}_host", host, "the server's name, such as mail.example.org")
    if not (port.isascii() and port.isdigit() and 0 < int(port) <= LARGEST_PORT):
        raise _unfit(f"{name}_port", port, "a port, such as 993")
    try:
        return Server(host=host, port=int(port), security=Security(told.get(f"{name}_security", "tls")))
    except ValueError as error:
        raise _unfit(f"{name}_security", told.get(f"{name}_security", ""), str(error)) from None


def _unfit(path: str, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path=path, found=f"“{found}”" if found else "nothing", expected=expected),))


def fields_of(account: Account | None) -> dict[str, str]:
    """What the form begins with: the mailbox there is, but for its password."""
    if account is None:
        return {}
    servers = {"smtp": account.smtp, "imap": account.imap}
    is_known = servers_for(account.address) == (account.smtp, account.imap)
    told = {
        f"{name}_{part}": str(value)
        for name, server in servers.items()
        if server is not None and not is_known
        for part, value in (("host", server.host), ("port", server.port), ("security", server.security.value))
    }
    optional = {"authority_file": account.authority_file, "sent_folder": account.sent_folder}
    user = account.user if account.user != account.address else ""
    return {"address": account.address, "user": user} | told | {name: text for name, text in optional.items() if text}


def tried_and_kept(owner: str, told: Mapping[str, str]) -> tuple[str, ...]:
    """Try the account a form describes and keep it when both servers let us in; says what each server said.

    EdgeError or BadInputError otherwise, and then neither the account nor its password is kept.
    """
    password = told.get("password", "")
    kept, new = password_file(), password_file().with_suffix(".new")
    secret = Secret(kind=SecretKind.FILE, value=str(kept))
    is_new = bool(password) or not stands(wiring.accounts().find(owner), told.get("address", ""))
    try:
        said = wiring.probe().try_account(account_from(told, keep_in_file(new, password) if is_new else secret))
        if is_new:
            new.replace(kept)
    finally:
        new.unlink(missing_ok=True)
    wiring.accounts().put(owner, account_from(told, secret))
    return said


def password_file() -> Path:
    """Where the password for the mailbox is kept."""
    return home() / "secrets" / "main.txt"


def stands(account: Account | None, address: str) -> bool:
    """Whether the password there is may be used again where none is typed: for the same address alone."""
    kept = Secret(kind=SecretKind.FILE, value=str(password_file()))
    is_same = account is not None and account.secret == kept and account.address == address.strip()
    return is_same and password_file().exists()
