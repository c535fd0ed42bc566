"""Repeating the application.

Finds sentences that say again what your application already said, unprompted: most of their words stand in it and
were not a subject of the interview.
Why: they have read it; a follow-up is worth reading for what is new.
Instead: tie one skill to something they raised, and leave the rest to the application.
One fact tied to a point of theirs is fine; two or more restated ones are not.
Guide: S34, S49.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.overlap import UNPROMPTED, restated
from afterword.core.review.remark import Remark
from afterword.core.review.sentences import Sentence

SEVERITY = Severity.WARNING
VERSION = 1
BAD = (
    "I led the relaunch of Hopsworth cider in nine stores and raised sales by 18 %. I hold the CIM diploma and speak Polish.",
)
GOOD = ("When you described the vans I thought of the cider relaunch, and of how much weather decides.",)
SHARE = 0.55
"""Of a sentence's own stems; paraphrases have 0.56 and more, other sentences 0.3 at most."""
ENOUGH = 7
"""Stems restated in the whole message before it is worth a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A sentence that restates the application, and the stems it shares with it."""

    sentence: Sentence
    shared: frozenset[str]


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark on each restated sentence, once the restated stems add up."""
    copies = [copy for sentence in doc.main if (copy := _copy(doc, sentence, facts))]
    shared = frozenset().union(*(copy.shared for copy in copies))
    if len(shared) < ENOUGH:
        return
    for copy in copies:
        words = ", ".join(_written(doc, copy))
        yield Remark(
            "This repeats your application. Keep at most one fact, tied to something they raised.",
            (copy.sentence.start, copy.sentence.end),
            evidence=f"this sentence repeats: {words}",
        )


def _copy(doc: Doc, sentence: Sentence, facts: Facts) -> Copy | None:
    shared, own = restated(doc, sentence, facts)
    if len(shared) >= UNPROMPTED and len(shared) >= SHARE * len(own):
        return Copy(sentence=sentence, shared=frozenset(shared))
    return None


def _written(doc: Doc, copy: Copy) -> Iterator[str]:
    """The shared words as the message writes them, each once."""
    seen: set[str] = set()
    for index in range(copy.sentence.first, copy.sentence.last):
        stem = doc.stems[index]
        if stem in copy.shared and stem not in seen:
            seen.add(stem)
            yield doc.text[doc.starts[index] : doc.ends[index]]
