"""The job as the message names it, against the job of the case."""

import re
from collections.abc import Iterator

from afterword.core.review.doc import Doc, words_in
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Span
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.words import bag, courtesy_stems, fold, stem

_ROLE = r"(?:role|position|job|post|vacancy|opening|internship|apprenticeship)\b"
TITLES = (
    re.compile(rf"\b(?:the|your|for|as an?|as) ((?:[^\W\d_a-z][\w&'’/-]*[ ]){{1,5}}){_ROLE}"),
    re.compile(
        r"\b(?:[Tt]he|[Yy]our) (?:role|position|post|vacancy) (?:of|as) (?:an? |the )?((?:[^\W\d_a-z][\w&'’/-]*)(?:[ ][^\W\d_a-z][\w&'’/-]*){0,4})"
    ),
)
"""A title with capitals."""

_LEAD = r"(?:for|about|regarding|concerning|in|love|like|want|take|get)"
IN_SMALL_LETTERS = (
    re.compile(rf"\b{_LEAD} (?:the|your) ((?:[\w&'’/-]+[ ]){{1,4}}?){_ROLE}"),
    re.compile(
        rf"\b{_LEAD} (?:the|your) (?:role|position|post|vacancy) (?:of|as) (?:an? |the )?((?:[\w&'’/-]+)(?:[ ][\w&'’/-]+){{0,3}}?)(?=[.,;!?\n]| and | at | in )"
    ),
)
"""Any title, where the job they applied for is spoken of: it must end in what somebody is."""

OCCUPATIONS = bag(
    """
    accountant administrator adviser advisor analyst architect assistant baker buyer carer cashier caretaker chef cleaner
    clerk coordinator cook developer designer director driver editor electrician engineer executive fitter gardener
    instructor interpreter joiner lecturer librarian machinist manager mechanic midwife nurse officer operator organiser
    pharmacist planner plumber porter producer programmer receptionist registrar researcher scientist secretary solicitor
    supervisor surveyor teacher technician therapist trainer translator tutor waiter welder writer
    """
)
ALIKE = tuple(
    map(
        bag,
        (
            "developer programmer engineer",
            "cook chef",
            "receptionist secretary administrator clerk assistant",
            "teacher tutor lecturer instructor trainer",
            "manager supervisor director",
            "cleaner caretaker porter",
            "writer editor",
        ),
    )
)
"""Occupations that one and the same job may go by."""

RANKS = bag("first second third fourth chief junior senior lead principal deputy trainee graduate head apprentice")
SOUGHT = bag(
    """
    thank thanks interview interviewed interviewing interest interested apply applied application considering considered
    keen glad pleased enjoyed delighted grateful appreciate confirm love like want
    """
)
ARTICLES = bag("the a an your")
BEFORE_THIS = bag("held my previous previously former formerly filled left used")
"""Words of a sentence about a post that is another one's, or was one's own."""

JOBS = ("role", "position", "job", "post", "vacancy", "opening", "internship", "apprenticeship")
"""Without one of these in a text neither pattern can be."""


def other_title(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on “the Data Analyst position”, “the post of Data Analyst” where no job of the case is called so."""
    if not facts.job_title or not any(word in doc.low for word in JOBS):
        return
    for span in sorted(_named(doc)):
        title = doc.text_of(span)
        words = tuple(words_in(fold(title)))
        if words and not _is_known(words, facts):
            yield Remark(
                f"The job is {facts.job_title}, not {title}. Check that this was not meant for another firm.",
                span,
                fixes=replacing(span, facts.job_title),
            )


def _named(doc: Doc) -> set[Span]:
    """Where a job is named: with capitals anywhere, in small letters where one is thanked for or wanted."""
    found = {_title(match) for pattern in TITLES for match in pattern.finditer(doc.text)}
    patterns = () if OCCUPATIONS.isdisjoint(doc.said) else IN_SMALL_LETTERS
    small = (match for pattern in patterns for match in pattern.finditer(doc.low))
    return found | {_title(match) for match in small if _is_sought(doc, match)}


def _title(match: re.Match[str]) -> Span:
    return match.start(1), match.start(1) + len(match.group(1).rstrip())


def _is_sought(doc: Doc, match: re.Match[str]) -> bool:
    sentence = doc.sentence_at(match.start())
    words = doc.words_of(sentence) if sentence else ()
    is_wanted = not SOUGHT.isdisjoint(words) and BEFORE_THIS.isdisjoint(words)
    title = words_in(match.group(1))
    return is_wanted and title[-1] in OCCUPATIONS and ARTICLES.isdisjoint(title)


def _is_known(words: tuple[str, ...], facts: Facts) -> bool:
    """The noun that says what somebody is (the last one), or the initials of the job; one that any job has may stand alone."""
    stems = tuple(map(stem, words))
    title = words_in(fold(facts.job_title))
    initials = "".join(word[0] for word in title)
    if len(words) > 1 and _is_of_another_rank(frozenset(words) & RANKS, frozenset(title) & RANKS, facts):
        return False
    is_alike = any(words[-1] in group and not group.isdisjoint(title) for group in ALIKE)
    if words == (initials,) or stems[-1] in _known(facts) or is_alike:
        return True
    return stems[-1] in courtesy_stems() and not _known(facts).isdisjoint(stems)


def _is_of_another_rank(told: frozenset[str], right: frozenset[str], facts: Facts) -> bool:
    """“Third engineer” where the job is for a second one; a rank that nothing in the case has, where the job has none."""
    return bool(told) and told.isdisjoint(right or facts.known_words)


def _known(facts: Facts) -> frozenset[str]:
    """Stems of every job, firm, person and note: any of them may stand before “role”."""
    return frozenset(map(stem, facts.known_words))
