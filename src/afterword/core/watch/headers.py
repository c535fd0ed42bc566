"""Headers of a mail as they arrived: folded, 8-bit, repeated, broken or hostile.

Nothing here raises, and everything takes time in proportion to what is read. The standard library's own policy
raises on some message ids and cuts folded ones, so fields are split and decoded here.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from afterword.core.watch.charsets import decode, decode_words
from afterword.core.watch.reading import Mailbox

MAX_BLOCK = 262_144
"""Bytes of one header block that are looked at; the largest seen in real mail is under 64 kB."""
MAX_FIELDS = 500
MAX_VALUE = 16_384
"""Bytes of one value that are kept."""
MAX_MAILBOXES = 100
EARLIEST, LATEST = 1971, 2199
"""Years a date may name; others are mistakes of a clock."""

FIELD = re.compile(rb"([!-9;-~]{1,76})[ \t]*:(.*)", re.DOTALL)
ENVELOPE = re.compile(rb">?From ")
BLANK = re.compile(rb"\n\r?\n")
STANDARD = re.compile(
    rb"^(from|to|subject|date|message-id|mime-version|content-type)[ \t]*:", re.IGNORECASE | re.MULTILINE
)
"""Fields every mail has once, by which a block of header lines is seen to go on behind a broken line."""
ID = re.compile(r"<([^<>]{1,2000})>")
BARE_ID = re.compile(r"[^\s<>@]{1,500}@[^\s<>@]{1,500}")
ADDRESS = re.compile(r"[^\s<>@,;:()\"]{1,128}@[^\s<>@,;:()\"]{1,253}")
SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """The fields of one header block in their order: lower-case name and unfolded, still encoded value."""

    fields: tuple[tuple[str, str], ...] = ()

    def __contains__(self, name: object) -> bool:
        return any(field == name for field, _ in self.fields)

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of the field `name` (lower case), undecoded."""
        return tuple(value for field, value in self.fields if field == name)

    def first(self, name: str) -> str:
        """The first value of the field `name`, undecoded; empty when there is none."""
        return next((value for field, value in self.fields if field == name), "")

    def text(self, name: str) -> str:
        """The first value of the field `name` with encoded words decoded and white space made single."""
        return SPACE.sub(" ", decode_words(self.first(name))).strip()

    def ids(self, *names: str) -> tuple[str, ...]:
        """The message ids in these fields without brackets, each once, in their order."""
        found = (found for name in names for value in self.all(name) for found in ids_in(value))
        return tuple(dict.fromkeys(found))

    def mailbox(self, name: str) -> Mailbox:
        """Whose address stands in the field `name`: the last angle address, for only that is delivered to."""
        return mailbox_in(self.first(name))

    def mailboxes(self, name: str) -> tuple[Mailbox, ...]:
        """All mailboxes of an address list field."""
        parts = (part for value in self.all(name) for part in _listed(value))
        found = (mailbox_in(part) for part, _ in zip(parts, range(MAX_MAILBOXES), strict=False))
        return tuple(box for box in found if box.address)

    def moment(self, name: str) -> datetime | None:
        """The time in the field `name`, or None when it is none; a time without a zone is taken as UTC."""
        try:
            moment = parsedate_to_datetime(self.first(name)[:120])
        except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
            return None
        if not EARLIEST < moment.year < LATEST:
            return None
        return moment if moment.utcoffset() is not None else moment.replace(tzinfo=UTC)


def read_headers(raw: bytes, start: int = 0, end: int | None = None) -> tuple[Headers, int]:
    """The header block that begins at `start`, and where the body after it begins.

    Some programs save a mail with the white space gone that marks a continued line; such a line is taken as continued
    while a standard field is still to come.
    """
    end = len(raw) if end is None else end
    limit = min(end, start + MAX_BLOCK)
    lines: list[tuple[str, list[bytes]]] = []
    at, last_field = start, None
    while at < limit:
        stop = raw.find(b"\n", at, limit)
        stop = limit if stop < 0 else stop
        line = raw[at:stop].rstrip(b"\r")
        if not line:
            return _headers(lines), min(stop + 1, end)
        if not _take(lines, line):
            last_field = _last_field(raw, at, limit, lines) if last_field is None else last_field
            if at >= last_field:
                return _headers(lines), at
            lines[-1][1].append(b" " + line)
        at = stop + 1
    return _headers(lines), _after_blank(raw, limit, end)


def _last_field(raw: bytes, at: int, limit: int, lines: list[tuple[str, list[bytes]]]) -> int:
    """Where the last standard field stands that follows in the block and was not read yet; -1 when none does."""
    blank = BLANK.search(raw, at, limit)
    seen = {name.encode() for name, _ in lines}
    following = STANDARD.finditer(raw, at, blank.start() if blank else limit) if lines else ()
    return max((field.start() for field in following if field[1].lower() not in seen), default=-1)


def _take(lines: list[tuple[str, list[bytes]]], line: bytes) -> bool:
    """Add a line to the fields; False when it belongs to the body."""
    if line[:1] in b" \t" and lines:
        lines[-1][1].append(line)
        return True
    field = FIELD.match(line)
    if field is None:
        return ENVELOPE.match(line) is not None and not lines
    lines.append((field[1].decode("ascii").lower(), [field[2]]))
    return True


def _after_blank(raw: bytes, limit: int, end: int) -> int:
    if limit >= end:
        return end
    blank = BLANK.search(raw, limit - 2, end)
    return blank.end() if blank else end


def _headers(lines: list[tuple[str, list[bytes]]]) -> Headers:
    return Headers(fields=tuple((name, _unfolded(parts)) for name, parts in lines[:MAX_FIELDS]))


def _unfolded(parts: list[bytes]) -> str:
    return decode(b"".join(parts)[:MAX_VALUE]).strip()


def ids_in(value: str) -> tuple[str, ...]:
    """The message ids in a field value, without brackets; white space from folding inside one is taken out."""
    found = tuple(SPACE.sub("", match) for match in ID.findall(value))
    return found or tuple(BARE_ID.findall(value))


def mailbox_in(value: str) -> Mailbox:
    """The name and the address in one mailbox of a header.

    `bob@corp <eve@evil>` has the address eve@evil. Encoded words are decoded afterwards, so they cannot bring in a bracket.
    """
    opened = value.rfind("<")
    if opened < 0:
        return _bare_mailbox(value)
    inside = value[opened + 1 :].split(">", 1)[0]
    found = ADDRESS.search(inside)
    return Mailbox(name=_name(value[:opened]), address=found[0].lower() if found else "")


def _bare_mailbox(value: str) -> Mailbox:
    found = ADDRESS.search(value)
    comment = value.partition("(")[2].rpartition(")")[0]
    name = comment or ("" if found else value)
    return Mailbox(name=_name(name), address=found[0].lower() if found else "")


def _name(value: str) -> str:
    return SPACE.sub(" ", decode_words(value)).strip().strip("\"'").replace('\\"', '"').strip()[:200]


def _listed(value: str) -> tuple[str, ...]:
    """The mailboxes of an address list, which commas outside quotes and brackets part."""
    parts, quoted, angled, begin = [], False, False, 0
    for at, letter in enumerate(value):
        if letter == '"':
            quoted = not quoted
        elif letter in "<>":
            angled = letter == "<"
        elif letter == "," and not quoted and not angled:
            parts.append(value[begin:at])
            begin = at + 1
    return (*parts, value[begin:])
