"""A note about the candidate, with everybody in it called as the reader should read it."""

import re

from afterword.core.draft.notes.contractions import expanded
from afterword.core.draft.notes.perspective import Cast, to_reader
from afterword.core.draft.notes.pieces import QUOTED
from afterword.core.draft.notes.shorthand import LAST

GOT_ONE = re.compile(
    r"^(?:I )?got (?=an? (?:[a-z]+ ){0,2}(?:car|van|bike|licence|trailer|truck|lorry|kit|laptop|ladder)(?:,|$| and\b))"
)
"""What somebody has, and did not get just then."""
DASH = re.compile(r"\s+-\s+(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)")


def addressed(text: str, cast: Cast) -> str:
    """A note about the candidate with the candidate as "I", the reader as "you", and full verbs."""
    own = Cast(reader=cast.reader, others=cast.others, offices=cast.offices, own=True)
    text = re.sub(r"(?i)\b(?:the )?candidate's\b", "her", re.sub(r"(?i)\b(?:the )?candidate\b(?!')", "she", text))
    text = GOT_ONE.sub("I have ", DASH.sub(", ", text))
    text = LAST.sub(r"\1my \2", text)
    text = QUOTED.sub(lambda match: f'"{match[1]}"', text)
    return expanded(to_reader(text, own))
