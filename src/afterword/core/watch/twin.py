"""Knowing our own message again under another id: some servers (Outlook, SES) put a Message-ID of theirs in its place.

No mark of ours stands in the message, because whoever gets it would see by what program it was written.
"""

from datetime import timedelta

from afterword.core.case import Case, Correspondence, Direction, SendState
from afterword.core.watch.new_text import new_text
from afterword.core.watch.reading import Reading

WITHIN = timedelta(days=1)
"""How far the date of a copy may be from ours: some servers put a date of their own there too, and clocks differ."""


def twin_of(reading: Reading, case: Case) -> Correspondence | None:
    """The message of ours of which this is a copy under another id: the same subject and words, on the same day."""
    return next((item for item in case.correspondence if _is_ours(item) and _is_twin(reading, item)), None)


def _is_ours(item: Correspondence) -> bool:
    return item.direction is Direction.OUT and item.state is not SendState.DRAFT and "@" in (item.id or "")


def _is_twin(reading: Reading, item: Correspondence) -> bool:
    """A server may add lines below (a disclaimer), never above."""
    said = _plain(new_text(item.text or ""))
    is_near = reading.sent_at is not None and abs(reading.sent_at - item.at) < WITHIN
    is_other = (reading.message_id or "").strip("<> ") not in ("", (item.id or "").strip("<> "))
    has_words = bool(said) and _plain(reading.new_text).startswith(said)
    has_subject = item.subject is None or _plain(reading.subject) == _plain(item.subject)
    return is_near and is_other and has_words and has_subject


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
