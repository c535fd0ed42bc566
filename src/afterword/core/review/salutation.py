"""Salutations that address no person: teams, offices, “Sir or Madam”."""

from afterword.core.review.doc import Doc
from afterword.core.review.finding import Span
from afterword.core.review.phrases import Phrases
from afterword.core.review.words import OPENS_A_GAP

NOBODY = Phrases("""
whom it may concern
management|directors
hiring|recruiting|recruitment|interview|selection|talent|search|appointment|appointments|hr|people team|manager|managers|committee|panel|department|staff|board
human resources
team|all|everyone|everybody|colleagues|folks|recruiter|recruiters|interviewer|interviewers|panel|committee|employer
sir|sirs or|and|/ madam
sir|madam|sirs|madams|ladies|gentlemen
members of
""")


def is_to_nobody(doc: Doc) -> bool:
    """Whether the salutation names a group or an office and nobody by name."""
    return nobody_span(doc) is not None


TO_THE = "to the "
"""What an office is addressed with, whatever it is called."""


def _is_gap(doc: Doc, span: Span) -> bool:
    return doc.text[span[0] - 1 : span[0]] in OPENS_A_GAP


def is_to_an_office(doc: Doc) -> bool:
    """Whether it begins “To the …”, which is customary where formal English is."""
    return doc.greeting is not None and doc.low.startswith(TO_THE, doc.greeting[0])


def nobody_span(doc: Doc) -> tuple[int, int] | None:
    """Where it does, the words of the group; a title before a name (“Sir Alan”) is none."""
    if doc.greeting is None:
        return None
    start, end = doc.greeting
    spans = [span for span in NOBODY.find(doc) if start <= span[0] < end and not _is_gap(doc, span)]
    if not spans:
        return (start + len(TO_THE), end) if is_to_an_office(doc) else None
    last = max(span[1] for span in spans)
    first = min(span[0] for span in spans)
    lead = doc.low[start:first]
    if " and " in lead or "&" in lead or "," in lead:
        return None
    names_somebody = doc.text[last:end].replace("/", " ").strip(" ,:;!.")[:1].isupper()
    return None if names_somebody else (first, last)
