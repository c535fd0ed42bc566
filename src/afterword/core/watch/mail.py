"""A mail opened once for all rules: its headers, its words, and what machines wrote into it."""

import re
from dataclasses import dataclass

from afterword.core.watch.calendar_part import method_of
from afterword.core.watch.headers import Headers
from afterword.core.watch.html_text import text_of_html
from afterword.core.watch.new_text import new_text
from afterword.core.watch.parts import Part, open_parts, own_parts, text
from afterword.core.watch.reading import Mailbox
from afterword.core.watch.reports import Report, report_in, returned_in_text

MAX_WORDS = 20_000
"""Letters of a text that are searched for phrases."""
OPENING = 600
"""Letters in which a machine says what it is; further down it may be somebody quoting one."""
ANSWERING = re.compile(
    r"(?:re|aw|sv|vs|antw|odp|ynt|rif|res|回复|回覆|答复|답장|fw|fwd|wg|tr|rv|enc|vl|doorst|i|転送|转发)(?:\[\d+\])?\s?[:：]",
    re.IGNORECASE,
)
REACTION = "text/vnd.google.email-reaction+json"
"""The part by which Gmail carries a picture pressed on a mail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One incoming mail.

    `subject` and `words` are lower case with single spaces, for looking up phrases; `words` begins with the text its
    sender wrote and ends before anything quoted. `whole` is the same of the entire text.
    """

    headers: Headers
    root_kind: str
    report_type: str
    from_: Mailbox
    subject: str
    new_text: str
    words: str
    whole: str
    report: Report
    calendar_method: str
    named_ids: tuple[str, ...]
    is_reaction: bool

    @property
    def opening(self) -> str:
        """The first 600 letters of `words`."""
        return self.words[:OPENING]

    @property
    def is_answer_by_subject(self) -> bool:
        """Whether the subject begins with Re:, AW:, Fwd: or the like."""
        return ANSWERING.match(self.subject) is not None

    @property
    def auto_submitted(self) -> str:
        """What the sender's program says of its own hand: empty or `no` for a person (RFC 3834)."""
        value = self.headers.first("auto-submitted").lower().strip()
        return "" if value.startswith("no") else value


def open_mail(raw: bytes) -> Mail:
    """The mail in these bytes, whatever they are."""
    root = open_parts(_with_line_ends(raw))
    body = text_in(root)
    report = report_in(root)
    written = new_text(body)
    return Mail(
        headers=root.headers,
        root_kind=root.kind,
        report_type=root.parameter("report-type").lower(),
        from_=root.headers.mailbox("from"),
        subject=plain(root.headers.text("subject"))[:500],
        new_text=written,
        words=plain(written),
        whole=plain(body),
        report=report,
        calendar_method=method_of(root),
        named_ids=report.returned or returned_in_text(body[:MAX_WORDS]),
        is_reaction=any(part.kind == REACTION for part in own_parts(root)),
    )


def _with_line_ends(raw: bytes) -> bytes:
    """Mail saved by old Macintosh programs ends its lines with a lone carriage return; it is read like any other."""
    return raw if b"\n" in raw else raw.replace(b"\r", b"\n")


def plain(words: str) -> str:
    """Lower case, straight apostrophes, single spaces: the form phrases are written in."""
    return " ".join(words[:MAX_WORDS].lower().replace("’", "'").replace("`", "'").split())


def text_in(root: Part) -> str:
    """What a person would read: the plain parts, or the words of the HTML where there is no plain text."""
    shown = [part for part in own_parts(root) if not part.is_attachment]
    written = [found for part in shown if part.kind == "text/plain" and (found := text(part)).strip()]
    if written:
        return "\n".join(written[:5])
    html = next((part for part in shown if part.kind == "text/html"), None)
    return text_of_html(text(html)) if html else ""
