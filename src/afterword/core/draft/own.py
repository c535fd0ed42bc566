"""The candidate's own notes: the forms they take, and who is who in them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.draft.contractions import expanded
from afterword.core.draft.note import QUOTED
from afterword.core.draft.perspective import Cast, to_reader
from afterword.core.draft.shorthand import LAST


class Form(StrEnum):
    """How an own note can stand in a sentence."""

    CLAUSE = "clause"
    THING = "thing"
    DOING = "doing"
    TO_DO = "to_do"
    CORRECTION = "correction"
    LISTED = "listed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """An own note: a clause ("I passed …"), a thing, a doing, what to do, a correction, or words for after a colon.

    `further` is a clause that follows as a sentence of its own; `dropped` is what stood in the note and is not used.
    """

    form: Form
    text: str
    further: str = ""
    dropped: str = ""


DASH = re.compile(r"\s+-\s+(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)")


def addressed(text: str, cast: Cast) -> str:
    """A note about the candidate with the candidate as "I", the reader as "you", and full verbs."""
    own = Cast(reader=cast.reader, others=cast.others, offices=cast.offices, own=True)
    text = re.sub(r"(?i)\b(?:the )?candidate's\b", "her", re.sub(r"(?i)\b(?:the )?candidate\b(?!')", "she", text))
    text = DASH.sub(", ", text)
    text = LAST.sub(r"\1my \2", text)
    text = QUOTED.sub(lambda match: f'"{match[1]}"', text)
    return expanded(to_reader(text, own))
