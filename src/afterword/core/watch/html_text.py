"""The words of an HTML mail: tags are skipped, nothing is rendered, followed or loaded.

A scanner of our own because it must be linear on hostile text: every search that fails is not made again.
"""

from html import unescape

HIDDEN = frozenset({"script", "style", "title", "head"})
BREAKS = frozenset(
    {"br", "p", "/p", "div", "/div", "tr", "/tr", "li", "/ul", "/ol", "h1", "h2", "h3", "hr", "table", "/table", "pre"}
)
QUOTES = ("gmail_quote", "divrplyfwdmsg", "appendonsend", "yahoo_quoted", "moz-cite-prefix", "mail-editor-reference")
QUOTE_MARK = "\n> \n"
"""Put where a client marks the beginning of quoted text, so that the line splitter sees it."""


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
    if name == "blockquote" or any(mark in tag for mark in QUOTES):
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
    lines = (" ".join(_unescaped(line).split()) for line in "".join(pieces).split("\n"))
    return "\n".join(lines).strip()


def _unescaped(line: str) -> str:
    try:
        return unescape(line)
    except ValueError:  # a number of more digits than Python will turn into one
        return line
