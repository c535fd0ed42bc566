"""Setting up a mailbox: what the providers are called, where their servers are, and how to get an app password."""

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.core.errors import BadInputError, Problem
from afterword.service.account import Account, Secret, Security, Server


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A provider's servers, and in one sentence how its users get a password for programs."""

    key: str
    name: str
    domains: tuple[str, ...]
    smtp: tuple[str, int, Security]
    imap: tuple[str, int]
    password: str


TLS, STARTTLS = Security.TLS, Security.STARTTLS
PROVIDERS = (
    Provider(
        key="gmail",
        name="Gmail",
        domains=("gmail.com", "googlemail.com"),
        smtp=("smtp.gmail.com", 465, TLS),
        imap=("imap.gmail.com", 993),
        password="Google account → Security → 2-Step Verification → App passwords. Your usual password does not work here.",  # noqa: S106 -- help, not a password
    ),
    Provider(
        key="icloud",
        name="iCloud",
        domains=("icloud.com", "me.com", "mac.com"),
        smtp=("smtp.mail.me.com", 587, STARTTLS),
        imap=("imap.mail.me.com", 993),
        password="account.apple.com → Sign-In and Security → App-Specific Passwords.",  # noqa: S106 -- the same
    ),
    Provider(
        key="yahoo",
        name="Yahoo",
        domains=("yahoo.com", "yahoo.co.uk", "ymail.com"),
        smtp=("smtp.mail.yahoo.com", 465, TLS),
        imap=("imap.mail.yahoo.com", 993),
        password="Account info → Security → Generate app password.",  # noqa: S106 -- the same
    ),
    Provider(
        key="fastmail",
        name="Fastmail",
        domains=("fastmail.com", "fastmail.fm"),
        smtp=("smtp.fastmail.com", 465, TLS),
        imap=("imap.fastmail.com", 993),
        password="Settings → Privacy & Security → App passwords.",  # noqa: S106 -- the same
    ),
    Provider(
        key="gmx",
        name="GMX",
        domains=("gmx.net", "gmx.de", "gmx.com", "gmx.at"),
        smtp=("mail.gmx.net", 587, STARTTLS),
        imap=("imap.gmx.net", 993),
        password="Switch on POP3 & IMAP in the settings first; then your usual password, or an app password with 2FA.",  # noqa: S106 -- the same
    ),
    Provider(
        key="outlook",
        name="Outlook.com",
        domains=("outlook.com", "hotmail.com", "live.com"),
        smtp=("smtp-mail.outlook.com", 587, STARTTLS),
        imap=("outlook.office365.com", 993),
        password="Outlook.com takes no passwords from programs any more. Use “Open in my mail program” or the .eml file instead.",  # noqa: S106 -- the same
    ),
)
OTHER = "other"


def provider_of(address: str) -> Provider | None:
    """The provider whose domain the address has."""
    domain = address.rpartition("@")[2].casefold()
    return next((provider for provider in PROVIDERS if domain in provider.domains), None)


def account_from(told: Mapping[str, str], secret: Secret) -> Account:
    """The account a form describes; BadInputError for servers that cannot be."""
    address = told.get("address", "").strip()
    if "@" not in address:
        raise _unfit("address", address, "your e-mail address")
    provider = next((each for each in PROVIDERS if each.key == told.get("provider")), None) or provider_of(address)
    user = told.get("user", "").strip() or address
    if provider is not None and told.get("provider") != OTHER:
        host, port, security = provider.smtp
        smtp = Server(host=host, port=port, security=security)
        imap = Server(host=provider.imap[0], port=provider.imap[1])
    else:
        smtp, imap = _server(told, "smtp"), _server(told, "imap")
    return Account(
        address=address, user=user, secret=secret, smtp=smtp, imap=imap, authority_file=told.get("authority") or None
    )


def _server(told: Mapping[str, str], name: str) -> Server:
    host, port = told.get(f"{name}_host", "").strip(), told.get(f"{name}_port", "").strip()
    if not host:
        raise _unfit(f"{name}_host", host, "the server's name, such as mail.example.org")
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):  # noqa: PLR2004 -- ports end there
        raise _unfit(f"{name}_port", port, "a port, such as 993")
    try:
        return Server(host=host, port=int(port), security=Security(told.get(f"{name}_security", "tls")))
    except ValueError as error:
        raise _unfit(f"{name}_security", told.get(f"{name}_security", ""), str(error)) from None


def _unfit(path: str, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path=path, found=f"“{found}”" if found else "nothing", expected=expected),))
