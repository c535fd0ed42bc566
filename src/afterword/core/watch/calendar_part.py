"""The METHOD of a calendar part: whether somebody asks for a meeting, moves it, answers or cancels (RFC 5546)."""

import re

from afterword.core.watch.parts import Part, own_parts, text

METHOD = re.compile(r"^METHOD[^:\n]{0,80}:[ \t]{0,8}([A-Za-z-]{3,20})", re.IGNORECASE | re.MULTILINE)
KINDS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})


def method_of(root: Part) -> str:
    """What the calendar part asks for, in capitals (REQUEST, COUNTER, REPLY, CANCEL …); empty without such a part."""
    for part in own_parts(root):
        if part.kind not in KINDS:
            continue
        if declared := part.parameter("method"):
            return declared.upper()[:20]
        if found := METHOD.search(text(part)):
            return found[1].upper()
    return ""
