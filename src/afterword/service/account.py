"""A mailbox to send from and to watch. Its settings say where the password is; they never hold it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Security(StrEnum):
    """How the connection to a server is encrypted; `none` is allowed only to this machine."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class SecretKind(StrEnum):
    """Where the password is."""

    COMMAND = "command"
    FILE = "file"
    KEYRING = "keyring"


class Login(StrEnum):
    """What is shown to the server: a password, or an OAuth 2 access token."""

    PASSWORD = "password"  # noqa: S105 -- a kind of login, not a password
    XOAUTH2 = "xoauth2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """Where to get the password or token: a command that prints it, a private file, or a keyring entry."""

    kind: SecretKind
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server of a mail provider."""

    host: str
    port: int
    security: Security = Security.TLS

    def __post_init__(self) -> None:
        """Refuse an unencrypted connection to any other machine."""
        if self.security is Security.NONE and self.host not in LOOPBACK:
            raise ValueError(f"an unprotected line to {self.host} would show your password to everybody on the way")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One mailbox. `copy_to_self` adds the candidate to the envelope: the surest evidence of what was sent.

    `authority_file` is a certificate authority of your own, in addition to the system's. `sent_folder` is the folder of
    sent mail where the server marks none and it has no usual name.
    """

    name: str = "main"
    address: str
    user: str
    secret: Secret | None = None
    login: Login = Login.PASSWORD
    smtp: Server | None = None
    imap: Server | None = None
    copy_to_self: bool = True
    authority_file: str | None = None
    sent_folder: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountHealth:
    """When a mailbox was last read, when it will be again, and what went wrong, if anything did."""

    account: Account
    looked_at: datetime | None = None
    next_look_at: datetime | None = None
    error: str = ""
    folders: tuple[tuple[str, datetime | None], ...] = ()


class AccountStore(Protocol):
    """Where accounts are kept. Every call starts from an owner; each may raise EdgeError."""

    def put(self, owner: str, account: Account) -> None:
        """Keep the account under its name, in place of one of the same name."""
        ...

    def find(self, owner: str, name: str | None = None) -> Account | None:
        """The account of this name, or the only one (the first by name when there are several)."""
        ...

    def health(self, owner: str) -> tuple[AccountHealth, ...]:
        """Every account of the owner, and how reading it has gone."""
        ...

    def remove(self, owner: str, name: str) -> bool:
        """Drop the account and its cursors; false when there was none."""
        ...


class Probe(Protocol):
    """Tries an account without sending or changing anything."""

    def try_account(self, account: Account) -> tuple[str, ...]:
        """One sentence for each server that accepted the login; EdgeError says why the first one did not."""
        ...
