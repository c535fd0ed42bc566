"""From an approved message to the exact bytes a server is handed: RFC 5322, readable everywhere, threaded.

The body is UTF-8 in quoted-printable, so no server has to change it on the way and the approved bytes stay the same.
"""

from afterword.core.compose.body import body
from afterword.core.compose.headers import fields
from afterword.core.compose.mail import Mail, Name, Thread
from afterword.core.compose.unfit import problems_in
from afterword.core.errors import BadInputError

__all__ = ["Mail", "Name", "Thread", "compose"]


def compose(mail: Mail) -> bytes:
    """The bytes of `mail`, lines ending in CRLF; BadInputError when something cannot stand in a header."""
    problems = problems_in(mail)
    if problems:
        raise BadInputError(problems)
    head = "\r\n".join(fields(mail))
    return head.encode() + b"\r\n\r\n" + body(mail.body)
