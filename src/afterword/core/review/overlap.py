"""Overlap of a message with the application and with the notes, counted in stems that say something.

A share near 1 is a copy, 0.5 to 0.7 a paraphrase; messages that merely mention a skill stay under 0.1 (measured on
our own samples). Order of words does not matter, number words equal figures.
"""

from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from itertools import pairwise

from afterword.core.review.doc import Doc, words_in
from afterword.core.review.facts import Facts
from afterword.core.review.sentences import Sentence
from afterword.core.review.words import bag, content, courtesy_stems, fold

UNPROMPTED = 4
"""Stems of the application that a sentence must hold before it can be said to restate it."""


def own_stems(doc: Doc, sentence: Sentence, facts: Facts) -> set[str]:
    """The stems of a sentence that are neither courtesy nor names nor the job itself."""
    return doc.stems_of(sentence) - courtesy_stems() - facts.role_stems


def all_own_stems(doc: Doc, facts: Facts) -> frozenset[str]:
    """The same of all sentences between the greeting and the sign-off; worked out once a message."""
    if "own stems" not in doc.memo:
        said = frozenset().union(*(doc.stems[item.first : item.last] for item in doc.main))
        doc.memo["own stems"] = said - {""} - courtesy_stems() - facts.role_stems
    found: frozenset[str] = doc.memo["own stems"]
    return found


def from_interview(doc: Doc, facts: Facts) -> AbstractSet[str]:
    """Stems that tie the message to this interview: in the notes, and not the small change of any follow-up."""
    return all_own_stems(doc, facts) & facts.note_stems or _in_the_words_of_a_note(doc, facts)


def _in_the_words_of_a_note(doc: Doc, facts: Facts) -> set[str]:
    """Stems of two words that follow one another in a note too, though each alone is in the name of the firm or the job."""
    noted = _noted_pairs(facts)
    said = set().union(*(set(pairwise(filter(None, doc.stems[item.first : item.last]))) for item in doc.main)) & noted
    return {stem for pair in said for stem in pair if not courtesy_stems().issuperset(pair)}


@lru_cache(maxsize=16)
def _noted_pairs(facts: Facts) -> set[tuple[str, str]]:
    """The pairs of stems in the notes that are not in the name of the firm or the job; kept like the facts."""
    named = _pairs(facts.organisation) | _pairs(facts.job_title)
    return set().union(*(_pairs(note.text) for note in facts.notes if note.stems & facts.note_stems)) - named


def _pairs(text: str) -> set[tuple[str, str]]:
    """Stems of words that say something and follow one another, small words between them or not."""
    return set(pairwise(filter(None, map(content, words_in(fold(text))))))


def unusual(doc: Doc, facts: Facts) -> frozenset[str]:
    """Stems of the message that any follow-up about any job would not have, nor the application."""
    return all_own_stems(doc, facts) - facts.application_stems - _cliche_stems()


@cache
def _cliche_stems() -> frozenset[str]:
    return frozenset(map(content, CLICHES))


CLICHES = bag(
    """
    accomplished achieve achieved achievement achievements ambitious analytical asset bring bringing collaborate
    collaborative commitment committed communication communicate communicator creative dedicated dedication deliver
    delivering dependable detail determined diligent driven drive dynamic efficient energetic energy ethic ethics
    extensive expertise fast-paced flexible hard-working hardworking honed innovative interpersonal leadership
    loyal loyalty mindset motivated motivation multitask organised organized organisational organizational oriented
    outgoing performance perform player positivity pressure proactive problem problems problem-solving productive proven
    quick learner record reliable reliability resilient resourceful responsible results results-driven self-motivated
    self-starter solver solving solid stakeholder stakeholders synergy teamwork thrive thrives thriving track transferable
    unique versatile utilise utilize wide range skillset skill-set
    """
)
"""Words people describe themselves with in every application: they are about no interview."""


def restates(doc: Doc, facts: Facts) -> bool:
    """Whether enough of the message stands in the application to say that it is what the message is about."""
    return len(all_own_stems(doc, facts) & facts.application_stems) >= UNPROMPTED


def restated(doc: Doc, sentence: Sentence, facts: Facts) -> tuple[set[str], set[str]]:
    """The stems of a sentence that stand in the application and were not talked about, and all its own stems."""
    own = own_stems(doc, sentence, facts) - facts.note_stems
    return own & facts.application_stems, own
