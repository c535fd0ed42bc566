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
CITED = ("cite", "quote", "border-left")
"""What the blockquote of a client says of itself; the blockquotes of people only set their own words in."""
BEGIN_QUOTE, BEGIN_INDENT, END_QUOTE = "\x02", "\x04", "\x03"
"""Lines put around a blockquote while it is read; those of a quotation then begin with its mark."""


def text_of_html(html: str) -> str:
    """The text a reader of `html` sees, with a line break where a block begins or ends and quotations marked with `> `."""
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
    """Add to `out` what the tag between `opened` and `closed` means for the text; returns where to read on."""
    if html.startswith("<!--", opened):
        return _past(html, "-->", opened + 4)
    tag = html[opened + 1 : min(closed, opened + 400)].lower()
    name = tag.split(None, 1)[0].rstrip("/") if tag.strip() else ""
    if name in HIDDEN:
        return _past(html, f"</{name}", closed)
    if name == "blockquote":
        is_cited = any(mark in tag.removeprefix(name) for mark in CITED)
        out.append(f"\n{BEGIN_QUOTE if is_cited else BEGIN_INDENT}\n")
    elif name == "/blockquote":
        out.append(f"\n{END_QUOTE}\n")
    elif any(mark in tag for mark in QUOTES):
        out.append(QUOTE_MARK)
    elif name in BREAKS:
        out.append("\n")
    return closed + 1


def _past(html: str, mark: str, start: int) -> int:
    """The place behind the next `mark`; without one that is the end, as a browser hides the rest."""
    found = html.find(mark, start)
    if found < 0:
        found = html.find(mark.upper(), start)
    return found + len(mark) if found >= 0 else len(html)


def _readable(pieces: tuple[str, ...]) -> str:
    return "\n".join(_marked("".join(pieces).split("\n"))).strip()


def _marked(lines: list[str]) -> Iterator[str]:
    """The lines as a reader sees them, those of quotations with the mark of one."""
    are_cited: list[bool] = []
    for line in lines:
        if line in (BEGIN_QUOTE, BEGIN_INDENT):
            are_cited.append(line == BEGIN_QUOTE or any(are_cited[-1:]))
        elif line == END_QUOTE:
            del are_cited[-1:]
        else:
            text = " ".join(_unescaped(line).split())
            yield f"> {text}" if any(are_cited[-1:]) else text


def _unescaped(line: str) -> str:
    try:
        return unescape(line)
    except ValueError:  # a number of more digits than Python will turn into one
        return line
