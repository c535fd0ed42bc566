"""Bytes of a mail to text, whatever charset they claim; never raises."""

import codecs
import re
from binascii import Error, a2b_base64, a2b_qp

KNOWN = re.compile(
    r"(utf-?(8|16|32)|ascii|iso8859|cp\d|gb|hz|big5|shift_?jis|euc_|iso2022|koi8|mac-|johab|tis-620|ptcp154|hp-roman8)"
)
"""Charsets mail is written in. The other codecs (punycode, idna, escapes) are slow or no charset at all."""
FALLBACK = "cp1252"
WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,4000})\?=")
NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))


def decode(data: bytes, charset: str = "") -> str:
    """The text in `data` without NUL characters; without a charset that works, UTF-8, else Windows Western."""
    return _decoded(data, charset).replace("\0", "")


def as_declared(data: bytes, charset: str = "") -> str | None:
    """The text in the charset that was named or in UTF-8; None when the bytes are neither."""
    for name in (charset, "utf-8"):
        if name and (codec := _codec(name)):
            try:
                return data.decode(codec)
            except (UnicodeError, ValueError):
                continue
    return None


def _decoded(data: bytes, charset: str) -> str:
    if (text := as_declared(data, charset)) is not None:
        return text
    codec = _codec(charset) if charset else None
    return data.decode(codec if codec and codec != "ascii" else FALLBACK, "replace")


def _codec(charset: str) -> str | None:
    try:
        name = codecs.lookup(charset.strip().strip("\"'")).name
    except (LookupError, ValueError, UnicodeError):
        return None
    return name if KNOWN.match(name) else None


def decode_words(value: str) -> str:
    """A field value with its encoded words read; words that stand side by side are joined before decoding."""
    text: list[str] = []
    held, held_charset, at = b"", "", 0
    for word in WORD.finditer(value):
        between = value[at : word.start()]
        charset = word[1].partition("*")[0].lower()
        if held and (between.strip() or charset != held_charset):
            text.append(decode(held, held_charset))
            held = b""
        if between.strip() or at == 0:
            text.append(between)
        held += from_base64(word[3].encode("latin-1", "replace")) if word[2] in "bB" else _from_q(word[3])
        held_charset, at = charset, word.end()
    if held:
        text.append(decode(held, held_charset))
    return "".join((*text, value[at:]))


def _from_q(word: str) -> bytes:
    return a2b_qp(word.encode("utf-8", "replace"), header=True)


def from_base64(data: bytes) -> bytes:
    """Base64 read leniently: foreign bytes are skipped, the text ends at the first `=` and a lost end is dropped."""
    kept = data.partition(b"=")[0].translate(None, NOT_BASE64)
    kept = kept[: len(kept) - 1] if len(kept) % 4 == 1 else kept
    try:
        return a2b_base64(kept + b"=" * (-len(kept) % 4))
    except Error:
        return b""


def from_quoted_printable(data: bytes) -> bytes:
    """Quoted-printable read leniently."""
    return a2b_qp(data)
