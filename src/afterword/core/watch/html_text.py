"""The words of an HTML mail: tags are skipped, nothing is rendered, followed or loaded.

A scanner of our own because it must be linear on hostile text: every search that fails is not made again.
"""

from collections.abc import Iterator
from html import unescape

HIDDEN = frozenset({"script", "style", "title", "head"})
BREAKS = frozenset(
    {"br", "p", "/p", "div", "/div", "tr", "/tr", "li", "/ul", "/ol", "h1", "h2", "h3", "hr", "table", "/table", "pre"}
)
QUOTES = ("gmail_quote", "divrplyfwdmsg", "appendonsend", "yahoo_quoted", "moz-cite-prefix", "mail-editor-reference")
QUOTE_MARK = "\n> \n"
"""Put where a client marks the beginning of quoted text, so that the line splitter sees it."""
CITED = ("cite", "quote")
"""Words by which clients mark a quotation, inside of which nothing is new."""
BEGIN_QUOTE, END_QUOTE = "\n\x02\n", "\n\x03\n"
"""Put around a quotation while it is read; its lines then begin with the mark of one."""


def text_of_html(html: str) -> str:
    """The text, with a line break where a block begins or ends."""
    out: list[str] = []
    at = 0
    while (opened := html.find("<", at)) >= 0:
        out.append(html[at:opened])
        closed = html.find(">", opened)
        if closed < 0:
            return _readable((*out, html[opened:]))
        at = _after(html, opened, closed, out)
    return _readable((*out, html[at:]))


def _after(html: str, opened: int, closed: int, out: list[str]) -> int:
    """Put what the tag means for the text into `out`; where to read on."""
    if html.startswith("<!--", opened):
        return _past(html, "-->", opened + 4)
    tag = html[opened + 1 : min(closed, opened + 400)].lower()
    name = tag.split(None, 1)[0].rstrip("/") if tag.strip() else ""
    if name in HIDDEN:
        return _past(html, f"</{name}", closed)
    if name == "blockquote" and any(mark in tag for mark in CITED):
        out.append(BEGIN_QUOTE)
    elif name == "/blockquote":
        out.append(END_QUOTE)
    elif name == "blockquote" or any(mark in tag for mark in QUOTES):
        out.append(QUOTE_MARK)
    elif name in BREAKS:
        out.append("\n")
    return closed + 1


def _past(html: str, mark: str, start: int) -> int:
    """Behind `mark`; without one the rest is hidden, as a browser has it."""
    found = html.find(mark, start)
    if found < 0:
        found = html.find(mark.upper(), start)
    return found + len(mark) if found >= 0 else len(html)


def _readable(pieces: tuple[str, ...]) -> str:
    return "\n".join(_marked("".join(pieces).split("\n"))).strip()


def _marked(lines: list[str]) -> Iterator[str]:
    depth = 0
    for line in lines:
        if line in (BEGIN_QUOTE.strip(), END_QUOTE.strip()):
            depth = max(0, depth + (1 if line == BEGIN_QUOTE.strip() else -1))
            continue
        text = " ".join(_unescaped(line).split())
        yield f"> {text}" if depth else text


def _unescaped(line: str) -> str:
    try:
        return unescape(line)
    except ValueError:  # a number of more digits than Python will turn into one
        return line
