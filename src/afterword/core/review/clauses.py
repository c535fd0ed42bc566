"""The clauses of a long sentence, each heard by itself: what one says may be lost among the words of the others."""

from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from typing import TYPE_CHECKING

from afterword.core.review.doc import Doc
from afterword.core.review.sentences import Sentence
from afterword.core.review.words import bag

if TYPE_CHECKING:
    from afterword.core.review.tone import ToneLabel

Labelled = tuple[Sentence, "ToneLabel"]
"""A sentence or a clause, and what the model hears in it."""

LONG = 16
"""Words of a sentence that is worth taking apart."""

SHORTEST = 5
"""Words that a clause must have: fewer say too little to judge them by."""

JOINTS = bag("and but so yet or because nor though although whereas while")
BEGINNINGS = bag(
    """
    i i'm i'd i'll i've we we're we'd we'll we've you you're you'd you'll you've he she it it's they they're this that
    there there's nobody nothing everybody my your our please may kindly
    """
)
VERBS = bag("must will would shall should need insist expect demand hope want am have could can cannot can't won't")
"""What a clause begins with that has its subject from the one before."""

STOPS = frozenset(";–—:(")


REGISTERS = frozenset({"too_informal", "too_stiff"})
"""Of these a word or two tell, in however long a sentence."""

IN_A_CLAUSE = 0.9
"""Probability at which a clause is heard that goes on from another."""

IN_THE_FIRST_CLAUSE = 0.95
"""The same for the one that others go on from: they often take back what it seems to say."""


def clauses_in(doc: Doc, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The clauses of the long ones of these sentences, without the word that joins each to the one before."""
    long = [item for item in sentences if item.last - item.first >= LONG and not is_quoted(doc, item)]
    return tuple([clause for sentence in long for clause in _clauses(doc, sentence)])


def sure_apart(
    doc: Doc, clauses: Sequence[Sentence], found: "Sequence[tuple[ToneLabel, ...]]"
) -> dict[Sentence, dict[str, Labelled]]:
    """For a sentence what of it surely breaks a rule, by rule: a clause, or from the first such clause to the last."""
    apart: dict[Sentence, dict[str, Labelled]] = {}
    for clause, (label, *_) in compress(zip(clauses, found, strict=True), found):
        sentence = whole_of(doc, clause)
        needed = IN_A_CLAUSE if clause.first > sentence.first else IN_THE_FIRST_CLAUSE
        if label.probability >= needed and label.rule not in REGISTERS:
            by_rule = apart.setdefault(sentence, {})
            first, surest = by_rule.get(label.rule, (clause, label))
            both = Sentence(first.start, clause.end, first.first, clause.last)
            by_rule[label.rule] = both, max(surest, label, key=lambda heard: heard.probability)
    return apart


def whole_of(doc: Doc, part: Sentence) -> Sentence:
    """The sentence that a clause is of; a sentence itself."""
    return doc.sentences[doc.sentence_of[part.first]]


def is_quoted(doc: Doc, part: Sentence) -> bool:
    """Whether somebody else's words stand in quotation marks in the sentence: they are not the candidate's."""
    if '"' not in doc.marks:
        return False
    sentence = whole_of(doc, part)
    return doc.low.count('"', sentence.start, sentence.end) > 1


def _clauses(doc: Doc, sentence: Sentence) -> Iterator[Sentence]:
    """The clauses of a sentence; none of one that cannot be taken apart."""
    begins = [sentence.first]
    within = range(sentence.first + SHORTEST, sentence.last - SHORTEST + 1)
    for at in [at for at in within if doc.gaps[at] != " " or doc.words[at] in JOINTS]:
        if at - begins[-1] >= SHORTEST and _begins(doc, at):
            begins.append(at)
    if len(begins) > 1:
        yield from (_clause(doc, sentence, first, last) for first, last in pairwise([*begins, sentence.last]))


def _begins(doc: Doc, at: int) -> bool:
    """Whether a clause begins with this word: after a stop, after a comma with a subject, or joined to the one before."""
    gap, word, follows = doc.gaps[at], doc.words[at], doc.words[at + 1]
    if not STOPS.isdisjoint(gap) or " -" in gap:
        return True
    is_apart = "," in gap
    return (
        (is_apart or follows in BEGINNINGS or follows in VERBS) if word in JOINTS else is_apart and word in BEGINNINGS
    )


def _clause(doc: Doc, sentence: Sentence, first: int, last: int) -> Sentence:
    """The words from the first to before the last as a sentence of their own."""
    is_joined = first > sentence.first and doc.words[first] in JOINTS
    start = sentence.start if first == sentence.first else doc.starts[first + is_joined]
    end = sentence.end if last == sentence.last else doc.ends[last - 1]
    return Sentence(start, end, first + is_joined, last)
