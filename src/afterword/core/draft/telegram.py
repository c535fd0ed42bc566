"""Telegram style written out: the subject, the articles and the full verbs a jotting leaves away, where only one is meant."""

import re

from afterword.core.draft.lexicon import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    GERUNDS,
    NOMINAL_ING,
    PAST,
    PEOPLE,
    PREPOSITIONS,
    SINGLE_MASS,
    SUBJECT_PRONOUNS,
    THIRD,
    is_plural,
)
from afterword.core.draft.verbs import BASES, NOUN_TOO
from afterword.core.draft.wordlist import words

CONSTRUED = words(
    "is are was were has have had needs wants will can plans hopes expects runs does would looks likes prefers cannot can't "
    "don't doesn't didn't won't hates loves worries believes thinks feels deploys"
)
FROM_THEN_ON = words("never always")
PREDICATES = words("struggling looking hoping trying proud keen short worried happy sad tired excited frustrated still")

EXPANSIONS = (
    (r"\b([Ii]|you|we|they)'ve\b", r"\1 have"),
    (r"\b(you|we|they)'re\b", r"\1 are"),
    (r"\bI'm\b", "I am"),
    (
        rf"\b(I|you|we|they)'d (?=(?:(?:{'|'.join(sorted(ADVERBS))}) )?(?:{'|'.join(sorted(BASES))}|be|have|do)\b)",
        r"\1 would ",
    ),
    (r"\b([Ii]|you|we|they|he|she|it)'ll\b", r"\1 will"),
    (r"\b(can)'t\b", r"\1not"),
    (r"\bwon't\b", "will not"),
    (r"\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n't\b", r"\1 not"),
    (r"\b(it|there|that)'s (?=\w+ing\b|a\b|the\b|no\b|not\b|all\b|how\b|what\b|why\b|where\b)", r"\1 is "),
)
WRITTEN_OUT = tuple((re.compile(pattern), full) for pattern, full in EXPANSIONS)


def expanded(text: str) -> str:
    """Contractions of a note written out; the voice puts its own back."""
    if "'" not in text:
        return text
    quotes = re.split(r'("[^"]*")', text)
    for pattern, full in WRITTEN_OUT:
        quotes = [part if part.startswith('"') else pattern.sub(full, part) for part in quotes]
    return "".join(quotes)


def with_subject(text: str, speaker: str) -> str:
    """The note with the subject its telegram style left out, or nothing when none was."""
    tokens = text.split()
    if not tokens or not speaker:
        return ""
    first = tokens[0].lower()
    following = tokens[1].lower() if len(tokens) > 1 else ""
    starts_verb = first in CONSTRUED or (
        first in THIRD
        and (
            following in DETERMINERS | PREPOSITIONS | ADVERBS
            or following.startswith(("'", '"'))
            or following[:1].isdigit()
        )
    )
    if starts_verb:
        return f"she {text}"
    if first in FROM_THEN_ON and (following in PAST or following in AUXILIARIES):
        return f"she {text}"
    if first in PREDICATES and (following in PREPOSITIONS | GERUNDS.keys() or following == "to"):
        return f"she is {text}" if _stands_after(tokens[2:]) else ""
    return ""


def _stands_after(tokens: list[str]) -> bool:
    """Whether what follows needs no article put before it."""
    if not tokens:
        return True
    last = tokens[-1].strip(".,").lower()
    return tokens[0].lower() in DETERMINERS | BASES | SUBJECT_PRONOUNS or is_plural(last) or not tokens[0].islower()


def comma_parts(statement: str) -> str:
    """A second telegram verb after a comma as a second reported clause."""
    match = re.match(r"^(.+?), ([a-z]+) (.+)$", statement)
    if match is None or match[1].count('"') % 2:
        return statement
    first, verb, rest = match.groups()
    if verb in THIRD and (verb in ("wants", "needs", "hopes", "plans", "has", "is") or THIRD[verb] not in NOUN_TOO):
        return f"{first} and that you {THIRD[verb]} {rest}"
    if verb in GERUNDS and verb not in NOMINAL_ING and first.startswith("you ") and rest.split()[0] in DETERMINERS:
        return f"{first} and that you are {verb} {rest}"
    return statement


SINGULAR_PERSON = re.compile(
    rf"\b(need|want|looking for|hire|for|like)\s+((?:[a-z-]+ )?(?:{'|'.join(sorted(PEOPLE))}))\b(?! ?s\b)"
)


def with_article(text: str) -> str:
    """The articles telegram style leaves out, where only one can be meant."""
    text = SINGULAR_PERSON.sub(
        lambda match: (
            f"{match[1]} {'an' if match[2][0] in 'aeiou' else 'a'} {match[2]}"
            if match[2].split()[0] not in DETERMINERS
            else match[0]
        ),
        text,
    )
    text = re.sub(
        r"\b(in|within|during|for|after) (first|last|next) (?=\d|[a-z]+ (?:days|weeks|months))", r"\1 the \2 ", text
    )
    text = WITH_NO.sub(_with_no, text)
    return f"the {text}" if _lacks_article(text) else text


WITH_NO = re.compile(r"^((?:[\w'-]+ )+)no ([\w-]+)$")


def _with_no(match: re.Match[str]) -> str:
    """`open kitchen with no shouting` for `open kitchen no shouting`."""
    last = match[1].split()[-1].lower()
    taken = AUXILIARIES | PREPOSITIONS | BASES | ADVERBS | {"and", "or", "but", "there's", "it's"}
    return match[0] if last in taken or last in THIRD or last in PAST else f"{match[1]}with no {match[2]}"


SUBJECT_VERBS = words(
    "is was has will would needs lasts ends starts takes goes costs opens closes works runs wants moves finishes rings"
)
LONGEST_SUBJECT = 4


def _lacks_article(text: str) -> bool:
    """Whether a note opens with a bare subject and its verb."""
    tokens = text.split()
    for place, word in enumerate(tokens[1 : LONGEST_SUBJECT + 1], start=1):
        subject = tokens[:place]
        if (
            not all(re.fullmatch(r"[a-z][\w'-]*|[A-Z][a-z]+day", part) for part in subject)
            or not subject[0][0].islower()
        ):
            return False
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        certain = word in THIRD and THIRD[word] not in NOUN_TOO and following not in PREPOSITIONS
        if word in SUBJECT_VERBS or certain:
            return _takes_article(subject, word)
    return False


PRONOUNS = words(
    "you i we they he she it there this that everyone nobody everything nothing somebody how what why when where who"
)


def _takes_article(subject: list[str], verb: str) -> bool:
    """Whether a bare subject is one countable thing, which English does not leave without an article."""
    first, last = subject[0], subject[-1]
    if first in DETERMINERS | PREPOSITIONS | AUXILIARIES | ADVERBS | PRONOUNS or is_plural(last):
        return False
    if last in SINGLE_MASS or (last.endswith("ing") and len(subject) == 1 and verb != "is"):
        return False
    return not any(word in PAST or word in AUXILIARIES for word in subject)
