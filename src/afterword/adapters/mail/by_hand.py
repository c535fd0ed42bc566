"""Ways out that need no server: an `.eml` file and a `mailto:` link, both sent by the candidate's own mail program.

What that program sends carries an id and a date of its own. Ours stay behind: under our id, what lies in the Sent folder
would pass for the draft that is known already and never count as sent.
"""

import re
from urllib.parse import quote, urlencode

from afterword.core.errors import EdgeError
from afterword.service.outgoing import Parcel

MAILTO_LIMIT = 2000
"""Characters of a link that every system still hands on whole (Windows cuts at 2,048)."""
OURS = re.compile(rb"^(?:message-id|date):.*\r\n(?:[ \t].*\r\n)*", re.IGNORECASE | re.MULTILINE)
"""A header field that only we could have written, with the lines it was folded into."""


def unsent(raw: bytes) -> bytes:
    """The message as an `.eml` file that mail programs open for sending, not for reading; without Message-ID and Date."""
    head, separator, body = raw.partition(b"\r\n\r\n")
    return b"X-Unsent: 1\r\n" + OURS.sub(b"", head + b"\r\n").removesuffix(b"\r\n") + separator + body


def link_to(parcel: Parcel) -> str:
    """The approved message as a link, with everybody it goes to; EdgeError when it would be cut."""
    to, *others = parcel.envelope.recipients
    return mailto(to=to, cc=tuple(others), subject=parcel.subject, body=parcel.message.body)


def mailto(*, to: str, subject: str, body: str, cc: tuple[str, ...] = ()) -> str:
    """The link that opens the message in the mail program (RFC 6068); EdgeError when it would be cut."""
    fields = {"cc": ",".join(cc)} if cc else {}
    fields |= {"subject": subject, "body": body.replace("\r\n", "\n").replace("\n", "\r\n")}
    link = f"mailto:{quote(to, safe='@+')}?{urlencode(fields, quote_via=quote)}"
    if len(link) > MAILTO_LIMIT:
        raise EdgeError(
            "This message is too long for a link; many mail programs would cut it. Use --eml FILE instead.",
            permanent=True,
        )
    return link
