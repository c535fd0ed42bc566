"""Delivery reports and read receipts: what a machine says became of a message of ours (RFC 3464, RFC 8098, RFC 5965)."""

import re
from dataclasses import dataclass

from afterword.core.watch.headers import ADDRESS, Headers, ids_in, read_headers
from afterword.core.watch.parts import Part, content, own_parts
from afterword.core.watch.reading import RecipientStatus

STATUS_PARTS = frozenset({"message/delivery-status", "message/global-delivery-status"})
RECEIPT_PARTS = frozenset({"message/disposition-notification", "message/global-disposition-notification"})
RETURNED_PARTS = frozenset({"message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"})
BLANK = re.compile(rb"\r?\n[ \t]*\r?\n")
RETURNED_ID = re.compile(
    r"^[ \t>]{0,8}message-id:[ \t]{0,8}\n?[ \t]{0,8}(<[^<>\s]{1,500}>)", re.IGNORECASE | re.MULTILINE
)
ACTION_OF_CLASS = {"2": "delivered", "5": "failed"}
"""What the first digit of a status says where the action is left out (RFC 3463); 4 may be either of two."""
MAX_BLOCKS = 200
"""Groups of fields of one report that are read; each is about one recipient."""
MAX_RECIPIENTS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the machine-readable parts of a mail say.

    `returned` are the ids of the message that came back; `disposition` is what became of it in the recipient's
    program, empty without a receipt; `is_complaint` marks a report that somebody called our mail unwanted.
    """

    recipients: tuple[RecipientStatus, ...] = ()
    has_status: bool = False
    disposition: str = ""
    returned: tuple[str, ...] = ()
    returns_message: bool = False
    is_complaint: bool = False

    def actions(self) -> frozenset[str]:
        """The actions reported for any recipient."""
        return frozenset(recipient.action for recipient in self.recipients)


def report_in(root: Part) -> Report:
    """The report a mail carries; empty for a mail that carries none."""
    parts = tuple(own_parts(root))
    status = [part for part in parts if part.kind in STATUS_PARTS]
    receipts = [read_headers(content(part))[0] for part in parts if part.kind in RECEIPT_PARTS]
    returned = [part for part in parts if part.kind in RETURNED_PARTS]
    return Report(
        recipients=(*(found for part in status for found in _recipients(part)), *map(_reader, receipts))[
            :MAX_RECIPIENTS
        ],
        has_status=bool(status),
        disposition=next((receipt.first("disposition").lower() for receipt in receipts), ""),
        returned=_returned_ids(returned, receipts),
        returns_message=bool(returned),
        is_complaint=any(part.kind == "message/feedback-report" for part in parts),
    )


def _returned_ids(parts: list[Part], receipts: list[Headers]) -> tuple[str, ...]:
    originals = (found for receipt in receipts for found in receipt.ids("original-message-id"))
    returned = (
        found for part in parts for found in _headers_of(part).ids("message-id", "x-microsoft-original-message-id")
    )
    return tuple(dict.fromkeys((*originals, *returned)))


def _headers_of(part: Part) -> Headers:
    return part.children[0].headers if part.children else read_headers(content(part))[0]


def _recipients(part: Part) -> tuple[RecipientStatus, ...]:
    blocks = BLANK.split(content(part).strip(), maxsplit=MAX_BLOCKS)
    found = (_recipient(read_headers(block + b"\n\n")[0]) for block in blocks)
    return tuple(status for status in found if status)


def _recipient(fields: Headers) -> RecipientStatus | None:
    action = fields.first("action").partition("(")[0].partition(";")[0].strip().lower()
    address = fields.first("final-recipient") or fields.first("original-recipient")
    if not action and not address:
        return None
    status = fields.first("status").split(" ", 1)[0][:20]
    return RecipientStatus(
        address=_address(address),
        action=action or ACTION_OF_CLASS.get(status[:1], ""),
        status=status,
        diagnostic=fields.text("diagnostic-code")[:300],
    )


def _reader(receipt: Headers) -> RecipientStatus:
    """Whom a read receipt is about, with what became of the message as the action."""
    done = receipt.first("disposition").lower().rpartition(";")[2].partition("/")[0].strip()
    return RecipientStatus(address=_address(receipt.first("final-recipient")), action=done)


def _address(value: str) -> str:
    """The address behind `rfc822;`; what is not one (X.400) is kept as it stands."""
    given = value.partition(";")[2] or value
    found = ADDRESS.search(given)
    return found[0].lower() if found else given.strip()[:200]


def returned_in_text(text: str) -> tuple[str, ...]:
    """Ids of the message that an old-fashioned report repeats in its text."""
    return tuple(dict.fromkeys(found for match in RETURNED_ID.findall(text) for found in ids_in(match)))
