"""A forgotten note that begins with what they asked or said: "you asked about nights, I can do two a week"."""

import re

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.notes.addressed import DASH
from afterword.core.draft.notes.interview import heard
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.pieces import in_one_sentence, pieces_of

THEY = re.compile(
    r"(?i)(?:when )?(?P<who>you|she|he|they|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:also )?(?:asked|wondered|wanted to know|said|told|mentioned)\b"
)
YOU = re.compile(r"(?i)^(?:when )?(?:you|she|he|they) (?:also )?")
WONDERED = re.compile(r"(?i)\b(?:wondered|wanted to know)\b")


def they_asked(text: str, cast: Cast) -> tuple[str, str] | None:
    """What they asked, in a clause, and what answers it; None where the note does not begin with it.

    The clause is empty where it cannot be read.
    """
    if not THEY.match(text):
        return None
    first, *rest = pieces_of(in_one_sentence(DASH.sub(", ", text)))
    if not rest:
        return None
    found = heard(WONDERED.sub("asked", YOU.sub("they ", first)), cast)
    return _clause(found) if isinstance(found, Heard) else "", ", ".join(rest)


def _clause(found: Heard) -> str:
    """`you asked about nights`, `Ines said that Mondays are worst`."""
    if found.dropped or found.reply:
        return ""
    if found.manner is Manner.ASKED:
        return f"{found.who} asked {found.statement or f'about {found.topic}'}"
    is_said = found.manner is Manner.SAID and found.statement and found.who
    return f"{found.who} said that {found.statement}" if is_said else ""
