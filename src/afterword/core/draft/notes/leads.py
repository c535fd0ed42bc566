"""What a note begins with, looked up in a table of beginnings in plain words."""

import re
from collections.abc import Container

DASH = re.compile(r"^(?:-(?!\d)[,: -]*)+")
"""A dash before what is said; one at a figure is its sign: "-18 degrees"."""
LONGEST = 6
"""Words of the longest beginning in any table."""


def led_by(text: str, table: Container[str]) -> tuple[str, str]:
    """The longest beginning of `text` that stands in the table, and what is behind it; nothing and the text without one."""
    parts = text.split()
    for count in range(min(LONGEST, len(parts)), 0, -1):
        lead = " ".join(parts[:count]).lower().rstrip(",:")
        if lead in table:
            return lead, DASH.sub("", " ".join(parts[count:]).lstrip(",: "))
    return "", text
