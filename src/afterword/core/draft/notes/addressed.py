"""A note about the candidate, with everybody in it called as the reader should read it."""

import re

from afterword.core.draft.notes.contractions import expanded
from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.perspective import Cast, to_reader
from afterword.core.draft.notes.pieces import QUOTED
from afterword.core.draft.notes.shorthand import LAST

GOT_ONE = re.compile(
    r"^(?:I )?got (?=an? (?:[a-z]+ ){0,2}(?:car|van|bike|licence|trailer|truck|lorry|kit|laptop|ladder)(?:,|$| and\b))"
)
"""What somebody has, and did not get just then."""
DASH = re.compile(r"\s+-\s+(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)")


HAVE_OWN = re.compile(r"\b(have|had|got|bring|use|used|with) own (?=\w)")
TOLD = re.compile(r"(?i)(?:she|he|his|her|has)\b(?!.*\b(?:i|me|my|we|us|our)\b)")
"""A note in which the candidate is spoken of: "she ran the audit at her last firm"."""
SOMEBODY = re.compile(r"\b(she|he|her|him|his|hers|himself|herself)\b", re.IGNORECASE)


def addressed(text: str, cast: Cast, *, of_self: bool = False) -> str:
    """A note of the candidate's with the candidate as "I", the reader as "you", and full verbs.

    `of_self` says that it is about the candidate, who may be spoken of in it as "she" or "he"; in other notes that is
    the reader where nobody else was there, and somebody unknown otherwise.
    """
    text = re.sub(r"(?i)\b(?:the )?candidate's\b", "her", re.sub(r"(?i)\b(?:the )?candidate\b(?!')", "she", text))
    text = GOT_ONE.sub("I have ", DASH.sub(", ", text))
    text = LAST.sub(r"\1my \2\4", text)
    text = HAVE_OWN.sub(r"\1 my own ", text)
    text = QUOTED.sub(lambda match: f'"{match[1]}"', text)
    told = of_self and TOLD.match(text) is not None
    known = (
        told
        or any(form in text.lower() for form, _ in cast.others)
        or any(form in text.lower() for form in cast.reader)
    )
    if not known and (not cast.alone or any(is_person(word(part, first=False)) for part in text.split())):
        text = SOMEBODY.sub(r"\1ǂ", text)
    own = Cast(reader=cast.reader, others=cast.others, offices=cast.offices, own=told or known)
    return expanded(to_reader(text, own)).replace("ǂ", "")
