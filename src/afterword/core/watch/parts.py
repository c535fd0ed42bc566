"""The parts of a mail: a walk over MIME that is bounded in depth, number and time.

A part is a span of the bytes it was found in; nothing is copied until its text is asked for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.core.watch.charsets import decode, decode_words, from_base64, from_quoted_printable
from afterword.core.watch.headers import Headers, read_headers

MAX_PARTS = 200
MAX_DEPTH = 8
"""How deep parts may lie in each other; what lies deeper is not read."""
MAX_TEXT = 262_144
"""Bytes of one part that are decoded; the text of a person is a hundredth of it."""
MAX_NESTED = 4_194_304
"""Bytes of an encoded message inside a message that are decoded."""

PARAMETER = re.compile(r';\s{0,20}([\w!.*-]{1,40})\s{0,20}=\s{0,20}("(?:[^"\\]|\\.){0,500}"|[^;]{0,500})')
KIND = re.compile(r"\s*([\w.+-]{1,80}/[\w.+-]{1,80})")
BLANK_LINES = re.compile(rb"(?:[ \t\r]*\n)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part: its headers, its type in lower case, and where its content stands in `source`."""

    headers: Headers
    kind: str
    source: bytes = field(repr=False)
    start: int
    end: int
    parameters: tuple[tuple[str, str], ...] = ()
    children: tuple["Part", ...] = ()

    def parameter(self, name: str) -> str:
        """A parameter of the content type, or empty."""
        return next((value for key, value in self.parameters if key == name), "")

    @property
    def is_attachment(self) -> bool:
        """Whether it is to be saved and not shown."""
        return self.headers.first("content-disposition")[:20].lower().startswith("attachment")


def open_parts(raw: bytes) -> Part:
    """The tree of parts of a mail; blank lines before its header, which some programs put there, are passed over."""
    blank = BLANK_LINES.match(raw)
    return _part(raw, blank.end() if blank else 0, len(raw), depth=0, budget=[MAX_PARTS])


def _part(source: bytes, start: int, end: int, *, depth: int, budget: list[int]) -> Part:
    budget[0] -= 1
    headers, body = read_headers(source, start, end)
    kind, parameters = content_type(headers.first("content-type"))
    found = Part(headers=headers, kind=kind, source=source, start=body, end=end, parameters=parameters)
    if depth >= MAX_DEPTH or not _holds_parts(kind):
        return found
    inner, begin, stop = _inside(found)
    spans = (
        _spans(inner, begin, stop, found.parameter("boundary")) if kind.startswith("multipart/") else [(begin, stop)]
    )
    children = [_part(inner, *span, depth=depth + 1, budget=budget) for span in _within(spans, budget)]
    return Part(
        headers=headers, kind=kind, source=source, start=body, end=end, parameters=parameters, children=tuple(children)
    )


def _holds_parts(kind: str) -> bool:
    return kind.startswith("multipart/") or kind in ("message/rfc822", "message/global")


def _inside(part: Part) -> tuple[bytes, int, int]:
    """Where the children stand; a message that was encoded against the standard is decoded first."""
    if _encoding(part) in ("base64", "quoted-printable"):
        data = content(part, limit=MAX_NESTED)
        return data, 0, len(data)
    return part.source, part.start, part.end


def _within(spans: Iterator[tuple[int, int]] | list[tuple[int, int]], budget: list[int]) -> Iterator[tuple[int, int]]:
    for span in spans:
        if budget[0] <= 0:
            return
        yield span


def _spans(source: bytes, start: int, end: int, boundary: str) -> Iterator[tuple[int, int]]:
    """Where the parts between boundary lines stand; a missing last boundary ends at the end."""
    mark = b"--" + boundary.encode("utf-8", "replace")
    if not boundary:
        return
    at = start if source.startswith(mark, start) else _next(source, mark, start, end)
    while 0 <= at < end:
        line_end = source.find(b"\n", at, end)
        if source.startswith(b"--", at + len(mark)) or line_end < 0:
            return
        following = _next(source, mark, line_end, end)
        yield line_end + 1, (following if following >= 0 else end)
        at = following


def _next(source: bytes, mark: bytes, start: int, end: int) -> int:
    found = source.find(b"\n" + mark, start, end)
    return found + 1 if found >= 0 else -1


def content_type(value: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The type in lower case and its parameters; text/plain where none can be read."""
    kind = KIND.match(value)
    found = ((name.lower(), _unquoted(given)) for name, given in PARAMETER.findall(value[:4096]))
    return (kind[1].lower() if kind else "text/plain"), tuple(found)


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        return re.sub(r"\\(.)", r"\1", value[1:-1])
    return value


def _encoding(part: Part) -> str:
    return decode_words(part.headers.first("content-transfer-encoding"))[:30].strip().lower()


def content(part: Part, *, limit: int = MAX_TEXT) -> bytes:
    """The decoded bytes of a part, as far as `limit` encoded bytes go."""
    data = part.source[part.start : min(part.end, part.start + limit)]
    encoding = _encoding(part)
    if encoding == "base64":
        return from_base64(data)
    return from_quoted_printable(data) if encoding == "quoted-printable" else data


def text(part: Part) -> str:
    """The text of a part in its charset, line ends made single."""
    return decode(content(part), part.parameter("charset")).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def own_parts(root: Part) -> Iterator[Part]:
    """The part and those inside it, in their order, but not what a returned or forwarded message holds."""
    yield root
    if root.kind.startswith("multipart/"):
        for child in root.children:
            yield from own_parts(child)
