"""The body of an e-mail: quoted-printable, so that no server has to change it on the way."""

from quopri import encodestring


def body(text: str) -> bytes:
    """The text as bytes, lines ending in CRLF."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    encoded = encodestring("\n".join(lines).encode() + b"\n", quotetabs=False)
    return b"\r\n".join(map(_safe_line, encoded.split(b"\n")))


def _safe_line(line: bytes) -> bytes:
    """A line that no mailbox file or server can misread (a leading `From ` or dot is encoded)."""
    if line.startswith(b"From "):
        return b"=46" + line[1:]
    if line.startswith(b"."):
        return b"=2E" + line[1:]
    return line
