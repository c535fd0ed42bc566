"""Overlap of a message with the application and with the notes, counted in stems that say something.

A share near 1 is a copy, 0.5 to 0.7 a paraphrase; messages that merely mention a skill stay under 0.1 (measured on
our own samples). Order of words does not matter, number words equal figures.
"""

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.sentences import Sentence
from afterword.core.review.words import courtesy_stems

UNPROMPTED = 4
"""Stems of the application that a sentence must hold before it can be said to restate it."""


def own_stems(doc: Doc, sentence: Sentence, facts: Facts) -> set[str]:
    """The stems of a sentence that are neither courtesy nor names nor the job itself."""
    return doc.stems_of(sentence) - courtesy_stems() - facts.role_stems


def from_interview(doc: Doc, facts: Facts) -> set[str]:
    """Stems that tie the message to this interview: in the notes, and not the small change of any follow-up."""
    return set().union(*(own_stems(doc, sentence, facts) for sentence in doc.main)) & facts.note_stems


def unusual(doc: Doc, facts: Facts) -> set[str]:
    """Stems of the message that any follow-up about any job would not have, nor the application."""
    said = set().union(*(own_stems(doc, sentence, facts) for sentence in doc.main))
    return said - facts.application_stems


def restates(doc: Doc, facts: Facts) -> bool:
    """Whether enough of the message stands in the application to say that it is what the message is about."""
    said = set().union(*(own_stems(doc, sentence, facts) for sentence in doc.main))
    return len(said & facts.application_stems) >= UNPROMPTED


def restated(doc: Doc, sentence: Sentence, facts: Facts) -> tuple[set[str], set[str]]:
    """The stems of a sentence that stand in the application and were not talked about, and all its own stems."""
    own = own_stems(doc, sentence, facts) - facts.note_stems
    return own & facts.application_stems, own
