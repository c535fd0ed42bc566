"""The job as the message names it, against the job of the case."""

import re
from collections.abc import Iterator
from itertools import chain

from afterword.core.review.doc import Doc, words_in
from afterword.core.review.facts import Facts
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.words import courtesy_stems, fold, stem

TITLES = (
    re.compile(
        r"\b(?:the|your|for|as an?|as) ((?:[^\W\d_a-z][\w&'’/-]*[ ]){1,5})(?:role|position|job|post|vacancy|opening|internship|apprenticeship)\b"
    ),
    re.compile(
        r"\b(?:[Tt]he|[Yy]our) (?:role|position|post|vacancy) (?:of|as) (?:an? |the )?((?:[^\W\d_a-z][\w&'’/-]*)(?:[ ][^\W\d_a-z][\w&'’/-]*){0,4})"
    ),
)


JOBS = ("role", "position", "job", "post", "vacancy", "opening", "internship", "apprenticeship")
"""Without one of these in a text neither pattern can be."""


def other_title(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on “the Data Analyst position”, “the post of Data Analyst” where no job of the case is called so."""
    if not facts.job_title or not any(word in doc.low for word in JOBS):
        return
    for match in chain.from_iterable(title.finditer(doc.text) for title in TITLES):
        words = words_in(fold(match.group(1)))
        if words and not _is_known(tuple(words), facts):
            span = match.start(1), match.start(1) + len(match.group(1).rstrip())
            yield Remark(
                f"The job is {facts.job_title}, not {match.group(1).strip()}. Check that this was not meant for another firm.",
                span,
                fixes=replacing(span, facts.job_title),
            )


def _is_known(words: tuple[str, ...], facts: Facts) -> bool:
    """The noun that says what somebody is (the last one), or the initials of the job; one that any job has may stand alone."""
    stems = tuple(map(stem, words))
    initials = "".join(word[0] for word in words_in(fold(facts.job_title)))
    if words == (initials,) or stems[-1] in _known(facts):
        return True
    return stems[-1] in courtesy_stems() and not _known(facts).isdisjoint(stems)


def _known(facts: Facts) -> frozenset[str]:
    """Stems of every job, firm, person and note: any of them may stand before “role”."""
    return frozenset(map(stem, facts.known_words))
