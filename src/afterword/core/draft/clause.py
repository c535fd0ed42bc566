"""The shape of a run of words: a noun phrase, a gerund, a clause, or something not certain enough to be bent."""

import re
from enum import StrEnum
from itertools import pairwise

from afterword.core.draft.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    GERUNDS,
    NOMINAL_ING,
    PAST,
    PREPOSITIONS,
    QUESTION_WORDS,
    RELATIVES,
    SINGLE_MASS,
    SUBJECT_PRONOUNS,
    THIRD,
    is_finite,
    is_plural,
)
from afterword.core.draft.verbs import BASES, NOUN_TOO
from afterword.core.draft.wordlist import words

WORD = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|[^\W_][\w'/.-]*\w|\w|,")
CONTRACTED = re.compile(r"(?i)^(i|we|you|they|he|she|it|there|that|who)'(?:m|re|ve|s|ll|d)$")


class Shape(StrEnum):
    """What a run of words is."""

    NOUN = "noun"
    GERUND = "gerund"
    QUESTION = "question"
    CLAUSE = "clause"
    UNSURE = "unsure"


def words_of(text: str) -> list[str]:
    """The words, a quotation counting as one."""
    return WORD.findall(text)


def shape_of(text: str) -> Shape:
    """The shape of a tidy, addressed run of words. Whatever is not certain is UNSURE."""
    tokens = words_of(text)
    low = [token if token.isupper() and len(token) > 1 else token.lower() for token in tokens]
    if not low:
        return Shape.UNSURE
    if low[0] in QUESTION_WORDS and len(low) > 2:  # noqa: PLR2004 -- "why not" asks nothing
        return Shape.QUESTION if low[0] != "whether" else Shape.UNSURE
    if _is_clause(tokens, low):
        return Shape.CLAUSE
    if is_gerund(low):
        return Shape.GERUND
    suspected = _verb_suspected(low) or _plural_then_word(tokens)
    return Shape.NOUN if can_open(low) and not suspected else Shape.UNSURE


def can_open(low: list[str]) -> bool:
    """Whether a noun phrase may begin with this word."""
    first, following = (*low, "", "")[:2]
    if (
        not first
        or first in ADVERBS - {"all", "both", "quite"}
        or first in AUXILIARIES - {"can", "must", "will", "might"}
    ):
        return False
    if first in PAST and first not in BASES and (following in DETERMINERS | PREPOSITIONS or not first.endswith("ed")):
        return first in BASES
    if first in PREPOSITIONS or (first.endswith("ed") and following in PREPOSITIONS):
        return False
    return first not in NO_OPENING and not (first in PREDICATIVE and following in PREPOSITIONS)


NO_OPENING = words(
    "not exactly maybe perhaps because if unless like similar same wonder think wish i he she me him us them"
)
PREDICATIVE = words(
    "proud close keen good bad similar short fond afraid aware sure tired sick happy sad glad able due likely"
)


def _is_clause(tokens: list[str], low: list[str]) -> bool:
    first = low[0]
    if CONTRACTED.match(first) and len(low) > 1:
        return True
    if first in {"this", "that"} and len(low) > 1 and low[1] in ("is", "was"):
        return True
    if first in SUBJECT_PRONOUNS and first not in {"this", "that"}:
        return _pronoun_has_verb(low)
    for place, word in enumerate(low[1:], start=1):
        if word in RELATIVES or word == ",":
            return False
        if word in AUXILIARIES and low[place - 1] not in PREPOSITIONS:
            return _subject_stands(low[:place], tokens)
        after = low[place - 1] in DETERMINERS | PREPOSITIONS
        if _only_a_verb(word) and not after and _subject_stands(low[:place], tokens):
            return place + 1 == len(low) or not _modifies(word, low[place + 1])
    return False


def _pronoun_has_verb(low: list[str]) -> bool:
    following = next((word for word in low[1:] if word not in ADVERBS), "")
    if is_finite(following) or following in BASES:
        return True
    people = ("they", "we", "you", "i", "he", "she", "everyone", "everybody", "nobody")
    return low[0] in people and following.isalpha() and following not in PREPOSITIONS


def _subject_stands(subject: list[str], tokens: list[str]) -> bool:
    """A subject that may open a sentence as it is: with a determiner, a plural, or a name."""
    if subject[0] in DETERMINERS or subject[0][0].isdigit() or any(word.endswith("'s") for word in subject):
        return len(subject) > 1
    if subject[0] in GERUNDS:
        return True
    head = next(
        (subject[place - 1] for place, word in enumerate(subject) if place and word in PREPOSITIONS), subject[-1]
    )
    return tokens[0][0].isupper() or is_plural(head) or head in SINGLE_MASS


def _only_a_verb(word: str) -> bool:
    if word in THIRD and THIRD[word] not in NOUN_TOO:
        return True
    return word in PAST and not word.endswith("ed") and word not in BASES and word not in NOUN_LIKE_PASTS


NOUN_LIKE_PASTS = frozenset({"saw", "rose", "felt", "spoke", "thought", "left"})


def _modifies(word: str, following: str) -> bool:
    """Whether a past form may only describe the noun before it ("reduced by")."""
    return word in PAST and following in PREPOSITIONS


UNKNOWN_ING = 5
"""Letters of "bring" and "thing": a longer word in -ing before an article or a preposition is a doing."""


def is_gerund(low: list[str]) -> bool:
    """Whether the words begin with a doing: "moving recovery to …"."""
    first = low[0]
    if first in ("being", "having") and len(low) > 1:
        return True
    if first not in GERUNDS:
        return (
            len(low) > 1 and len(first) > UNKNOWN_ING and first.endswith("ing") and low[1] in DETERMINERS | PREPOSITIONS
        )
    if len(low) == 1:
        return True
    return low[1] in DETERMINERS | PREPOSITIONS or first not in NOMINAL_ING


def _verb_suspected(low: list[str]) -> bool:
    described = next((place for place, word in enumerate(low) if place and word in RELATIVES), len(low))
    for place, word in enumerate(low[1:described], start=1):
        previous, following = low[place - 1], low[place + 1] if place + 1 < len(low) else ""
        if word in AUXILIARIES and word not in ("may", "must", "can", "will", "might"):
            return True
        if previous == "," and word in THIRD and following:
            return True
        if previous in DETERMINERS | PREPOSITIONS | {",", "and", "or"}:
            continue
        if word in PAST and (following in PREPOSITIONS | DETERMINERS or following in ADVERBS or not following):
            return True
        if (
            word in THIRD
            and following
            and following not in PREPOSITIONS | {"and", "or", ","}
            and not is_plural(previous)
        ):
            return True
        if word in THIRD and THIRD[word] not in NOUN_TOO and following:
            return True
        if word in RUNNING and following in PREPOSITIONS and not is_plural(previous):
            return True
        if word in BASES and is_plural(previous) and (following or word not in NOUN_TOO):
            return True
    return "because" in low


PLURAL_FIRST = words(
    "sales sports operations systems customs goods savings accounts communications news maths mathematics arms parts "
    "returns results records services sciences arts games means plans works"
)
"""Plurals that stand before another noun; elsewhere a word after a plural is more likely its verb."""


def _plural_then_word(tokens: list[str]) -> bool:
    """Whether a plain word follows a plural that is no name: "clinics overrun"."""
    relative = False
    for word, following in pairwise(tokens):
        relative = relative or word.lower() in RELATIVES
        plain = following.isalpha() and following.lower() not in NO_VERBS and following not in GERUNDS
        known = (word.islower() or PLURAL_ACRONYM.match(word)) and word not in PLURAL_FIRST and word not in DETERMINERS
        if plain and known and is_plural(word) and not relative:
            return True
    return False


PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s$")
NO_VERBS = PREPOSITIONS | DETERMINERS | ADVERBS | CONJUNCTIONS | RELATIVES
RUNNING = words("runs lasts ends expires covers goes lives")
