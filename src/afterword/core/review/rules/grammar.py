"""Grammar.

Finds slips that are wrong in any English: "since seven years", "I knows", "please to tell me", "if I will", "a hour",
a word twice; with the extra `grammar` many more.
Why: they carry the eye away from what you say.
Instead: the message names the slip; where the right form is certain the fix has it.
Guide: S26.
"""

from collections.abc import Iterator
from itertools import chain
from operator import eq

from afterword.core.review.confusions import (
    CONFUSED,
    DOUBLED,
    FIRST_PERSON,
    LETTER_NAMES,
    MODALS,
    NUMBERS_AND_ARTICLES,
    OBJECTS,
    SILENT_H,
    SINCE,
    SPOKEN_OTHERWISE,
    VOWEL_SOUND,
)
from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity, Span
from afterword.core.review.phrases import Phrases
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.words import bag

SEVERITY = Severity.WARNING
VERSION = 2
BAD = (
    "I am working with vans since seven years.",
    "I knows the machines.",
    "Please to tell me more.",
    "I look forward to hear from you.",
    "It took a hour.",
    "It was was good.",
    "I like that the people is kind.",
)
GOOD = (
    "I have worked with vans for seven years.",
    "All I know is that she has one.",
    "I am an honest and an early riser.",
    "What I had had in mind was that that van is a one-off.",
    "I use a European supplier.",
    "A company that trains its people is where I would like to work.",
    "Sitting with people is what I like, and helping people is why I do it.",
    "Meeting you was a pleasure, and talking with you has made me think.",
)
SLIPS: tuple[tuple[Phrases, str], ...] = (
    (SINCE, "“Since” names a moment; for a length of time write “for”, with “have” before the verb."),
    (FIRST_PERSON, "The verb does not agree with its subject."),
    (MODALS, "These two verb forms cannot stand together."),
    (OBJECTS, "The verb is not built like this in English."),
    (NUMBERS_AND_ARTICLES, "The noun does not fit the word before it: one or many, with or without “a”."),
    (CONFUSED, "One word has been taken for another."),
)
INVERTED = bag(
    """
    did does do will would can could should may might must let lets made make makes help helped helps saw see hear
    heard had watch and if that nor than who whom what as has have when where why how whether all
    """
)
"""Words before a subject after which the plain form of a verb, or another subject, is right."""
NEGATED = bag("no any one other first another last only next every each few")


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:  # noqa: ARG001 -- every rule is called alike
    """A remark on each slip."""
    for phrases, message in SLIPS:
        for span in phrases.find(doc):
            if not _is_right_after_all(doc, span, phrases):
                yield Remark(f"“{doc.text_of(span)}”: {message[0].lower()}{message[1:]}", span)
    yield from _doubled(doc)
    yield from _articles(doc)


def _is_right_after_all(doc: Doc, span: Span, phrases: Phrases) -> bool:
    """What stands before it makes it right: “what she did has …”, “no such place”, “the place I was is …”."""
    index = doc.index_at(span[0])
    first = doc.sentences[doc.sentence_of[index]].first
    before = doc.words[index - 1] if index > first else ""
    if phrases is FIRST_PERSON:
        return before in INVERTED or (index > first and doc.words[index] in UNSURE and before not in CLAUSE_STARTS)
    if phrases is NUMBERS_AND_ARTICLES:
        return before in NEGATED or (doc.words[index] == "people" and not _leads_its_clause(doc, index, first))
    if phrases is MODALS:
        return doc.text[doc.starts[index]].isupper() and index > first
    return False


def _leads_its_clause(doc: Doc, index: int, first: int) -> bool:
    """Whether a noun is the subject of the verb behind it: first in its clause, or second after "the", "your", "these"."""
    start = index - (index > first and doc.words[index - 1] in DETERMINERS)
    return start == first or doc.words[start - 1] in CLAUSE_STARTS | BEFORE_A_NOUN


BEFORE_A_NOUN = bag("where when if how why think know said say hope feel believe")
"""Words after which a clause may begin with a noun."""
DETERMINERS = bag("the these those your our their my many most some all")
UNSURE = bag("i you")
"""What may be no subject where it stands within a clause: “Ines and I are …”, “meeting you was …”."""

CLAUSE_STARTS = bag("and but because so that which since although however then now also")


def _doubled(doc: Doc) -> Iterator[Remark]:
    if True not in map(eq, doc.words, doc.words[1:]):
        return
    for index, is_again in enumerate(map(eq, doc.words, doc.words[1:])):
        if is_again and doc.words[index] in DOUBLED and not doc.gaps[index + 1].strip():
            yield Remark(
                f"“{doc.words[index]}” stands twice.",
                (doc.starts[index], doc.ends[index + 1]),
                fixes=replacing((doc.ends[index], doc.ends[index + 1]), "", safe=True),
            )


def _articles(doc: Doc) -> Iterator[Remark]:
    last = len(doc.words) - 1
    for index in sorted(chain.from_iterable(map(doc.places_of, ARTICLES))):
        if index == last or doc.gaps[index + 1] != " ":
            continue
        article = doc.words[index]
        is_wrong, right = ARTICLES[article]
        written = doc.text[doc.starts[index + 1] : doc.ends[index + 1]]
        if written.islower() and is_wrong(written):
            span = doc.starts[index], doc.ends[index]
            correct = right.capitalize() if doc.text[span[0]] == "A" else right
            yield Remark(
                f"“{article} {written}” should be “{right} {written}”.",
                (span[0], doc.ends[index + 1]),
                fixes=replacing(span, correct, safe=True),
            )


SHORT = 3


def _sounds_like_a_vowel(word: str) -> bool:
    return (
        len(word) >= SHORT
        and word.startswith((*VOWEL_SOUND, *SILENT_H))
        and not word.startswith(SPOKEN_OTHERWISE)
        and word not in ("and", "are")
    )


def _sounds_like_a_consonant(word: str) -> bool:
    begins = word[0] in "bcdfgjklmnpqrstvwyz" or word.startswith("h")
    return (
        begins
        and len(word) >= SHORT
        and word.isalpha()
        and not word.startswith(SILENT_H)
        and word not in LETTER_NAMES
        and not word.startswith("hist")
    )


ARTICLES = {"a": (_sounds_like_a_vowel, "an"), "an": (_sounds_like_a_consonant, "a")}
"""What makes an article wrong, and the other one."""
