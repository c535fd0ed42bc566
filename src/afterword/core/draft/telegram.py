"""Telegram style written out: the subject, the articles and the full verbs a jotting leaves away, where only one is meant."""

import re

from afterword.core.draft.lexicon import ADVERBS, AUXILIARIES, DETERMINERS, PAST, PEOPLE, PREPOSITIONS, THIRD
from afterword.core.draft.wordlist import words

CONSTRUED = words(
    "is are was were has have had needs wants will can plans hopes expects runs does would looks likes prefers"
)

EXPANSIONS = (
    (r"\b([Ii]|you|we|they)'ve\b", r"\1 have"),
    (r"\b(you|we|they)'re\b", r"\1 are"),
    (r"\bI'm\b", "I am"),
    (r"\b([Ii]|you|we|they|he|she|it)'ll\b", r"\1 will"),
    (r"\b(can)'t\b", r"\1not"),
    (r"\bwon't\b", "will not"),
    (r"\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n't\b", r"\1 not"),
    (r"\b(it|there|that)'s (?=\w+ing\b|a\b|the\b|no\b|not\b|all\b)", r"\1 is "),
)


def expanded(text: str) -> str:
    """Contractions of a note written out; the voice puts its own back."""
    quotes = re.split(r'("[^"]*")', text)
    for pattern, full in EXPANSIONS:
        quotes = [part if part.startswith('"') else re.sub(pattern, full, part) for part in quotes]
    return "".join(quotes)


def with_subject(text: str, speaker: str) -> str:
    """The note with the subject its telegram style left out, or nothing when none was."""
    tokens = text.split()
    if not tokens or not speaker:
        return ""
    first = tokens[0].lower()
    following = tokens[1].lower() if len(tokens) > 1 else ""
    starts_verb = first in CONSTRUED or (
        first in THIRD and (following in DETERMINERS | PREPOSITIONS or following.startswith(("'", '"')))
    )
    if starts_verb:
        return f"she {text}"
    return f"she is {text}" if first in ("looking", "hoping", "trying") and following in ("for", "to") else ""


def comma_parts(statement: str) -> str:
    """A second telegram verb after a comma as a second reported clause."""
    match = re.match(r"^(.+?), (wants|needs|hopes|plans|has|is) (.+)$", statement)
    if match is None or match[1].count('"') % 2:
        return statement
    return f"{match[1]} and that you {THIRD.get(match[2], match[2])} {match[3]}"


SINGULAR_PERSON = re.compile(
    rf"\b(need|want|looking for|hire|for|like)\s+((?:[a-z-]+ )?(?:{'|'.join(sorted(PEOPLE))}))\b(?! ?s\b)"
)
BARE_SUBJECT = re.compile(r"^((?:[a-z][\w-]* ){1,3}?)(is|was|has|will|needs|lasts|ends|starts)\b")


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
    bare = BARE_SUBJECT.match(text)
    if bare and _takes_article(bare[1].split(), bare[2]):
        return f"the {text}"
    return text


def _takes_article(subject: list[str], verb: str) -> bool:
    first = subject[0]
    if first in DETERMINERS | PREPOSITIONS | AUXILIARIES | ADVERBS or first in words(
        "you i we they he she it there this that everyone nobody everything nothing how what why when where who"
    ):
        return False
    return not any(word in PAST or word in AUXILIARIES for word in subject) and (
        verb in ("is", "was", "has", "will") or len(subject) > 1 or first.endswith(("ion", "ise", "ure"))
    )
