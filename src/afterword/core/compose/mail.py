"""What an e-mail is made of."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.clock import require_aware


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A person as named in a header; the domain of `address` is already ASCII."""

    name: str = ""
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """The message being answered, so that mail programs on both sides show one conversation."""

    message_id: str
    references: tuple[str, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Everything an e-mail is made of. `message_id` has its angle brackets; `date` is in the sender's own zone."""

    sender: Name
    to: Name
    cc: tuple[Name, ...] = ()
    subject: str
    body: str
    date: datetime
    message_id: str
    thread: Thread | None = None

    def __post_init__(self) -> None:
        """Refuse times without a zone."""
        require_aware(self.date, name="date")

    @property
    def needs_smtputf8(self) -> bool:
        """Whether an address has non-ASCII letters before the @, which older servers reject (RFC 6531)."""
        return any(not person.address.isascii() for person in (self.sender, self.to, *self.cc))
