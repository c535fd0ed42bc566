"""A forgotten note that begins with what they asked or said: "you asked about nights, I can do two a week"."""

import re

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.notes.addressed import DASH
from afterword.core.draft.notes.interview import heard
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.pieces import in_one_sentence, pieces_of

THEY = re.compile(
    r"(?i)(?:when )?(?P<who>you|she|he|they|(?-i:(?!(?:I|We|My|Our|It)\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)) (?:also )?"
    r"(?:(?P<asked>asked|wondered|wanted to know)|(?P<said>said|told|mentioned)|(?:needs?|needed|wants?|wanted)(?! (?:me|to)\b))\b"
)
YOU = re.compile(r"(?i)^(?:when )?(?:you|she|he|they) (?:also )?")
WONDERED = re.compile(r"(?i)\b(?:wondered|wanted to know)\b")
YOU_TOO = re.compile(r"(?i)\byou\b")
YOURS = re.compile(r"(?i)\byour\b")
AS_FOR = re.compile(
    r"(?i)^(?:re|about|as for|regarding) (?:the |my |your )?(?P<topic>[a-z][\w' -]*?)(?: question| bit| part| thing)?(?::| -|,) (?P<answer>\S.+)$"
)
"""What it is about, whoever asked: "about weekends - happy to do alternate ones"."""
AS_TO = "as for"
WEAK_SPOT = re.compile(r"(?i)\b(?:gap|break|sick\w*|leaving|left|fired|weakness\w*|salary|pay|money|reference)\b")
"""What is better not brought up first."""


def they_asked(text: str, cast: Cast) -> tuple[str, str] | None:
    """What they asked, in a clause, and what answers it; None where the note does not begin with it.

    The clause is empty where it cannot be read.
    """
    if about := AS_FOR.match(text):
        return "" if WEAK_SPOT.search(about["topic"]) else f"{AS_TO} {about['topic']}", about["answer"]
    they = THEY.match(text)
    if they is None:
        return None
    first, *rest = pieces_of(in_one_sentence(DASH.sub(", ", text)))
    if not rest:
        return None
    if they["who"].lower() == "you" and not they["asked"]:
        first = YOURS.sub("their", YOU_TOO.sub("they", first))
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
