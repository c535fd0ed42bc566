"""Spelling.

Finds words that are misspelt in a way people often misspell them; with the extra `grammar` every word.
Why: a slip in the first line costs more than a dull sentence.
Instead: the fix has the word.
Names and words of the case are left alone, and British and American spellings both stand.
Guide: S26.
"""

from collections.abc import Iterator

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.misspellings import CORRECT, MISSPELT
from afterword.core.review.remark import Remark, replacing

SEVERITY = Severity.WARNING
VERSION = 1
BAD = ("I am greatful for the oppurtunity.",)
GOOD = ("I am grateful for the opportunity to organise and organize.",)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each misspelt word."""
    for word in (MISSPELT & doc.said) - facts.known_words:
        for index in doc.places_of(word):
            span = doc.starts[index], doc.ends[index]
            right = CORRECT[word].capitalize() if doc.text[span[0]].isupper() else CORRECT[word]
            yield Remark(f"“{doc.text_of(span)}” is spelt “{right}”.", span, fixes=replacing(span, right, safe=True))
