"""Contractions of a note written out; the voice puts its own back."""

import re
from collections.abc import Callable, Collection

from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.verb_forms import ALL, DONE
from afterword.core.draft.wordlist import words

AHEAD = r"(?=(?P<next>\w[\w-]*)(?: (?P<after>[\w-]+))?)"
"""The one or two words by which a contraction is told."""
PLAIN = ALL | words("be have do")
PERFECT = DONE.keys() | words("been got had")
ONLY_PERFECT = (DONE.keys() - ALL) | words("been had")
BEFORE_PERFECT = BEFORE_VERB | words("now ever")
BEFORE_HAD = words("never always already just")
STATE = words("done finished sorted fixed gone closed so always never only all still also just now")
"""Behind these "it's" is "it is", though they stand before a participle or are one."""


def _would(found: re.Match[str]) -> str:
    """`I would help`, `I had never seen`."""
    if _goes_with(found, PLAIN, BEFORE_VERB):
        return f"{found[1]} would "
    return f"{found[1]} had " if _goes_with(found, ONLY_PERFECT, BEFORE_HAD) else found[0]


def _who(found: re.Match[str]) -> str:
    """`who has fitted two`."""
    return f"{found[1]} has " if _among(found["next"], PERFECT) else found[0]


def _is(found: re.Match[str]) -> str:
    """`it is green`, but not "it's been", which is "it has"."""
    is_state = _among(found["next"], STATE) and (found["next"], found["after"]) != ("now", "been")
    return f"{found[1]} is " if is_state or not _goes_with(found, PERFECT, BEFORE_PERFECT) else found[0]


def _goes_with(found: re.Match[str], verbs: Collection[str], adverbs: Collection[str]) -> bool:
    """Whether one of the verbs follows, at once or behind one of the adverbs."""
    return _among(found["next"], verbs) or (found["next"] in adverbs and _among(found["after"] or "", verbs))


def _among(following: str, verbs: Collection[str]) -> bool:
    """Whether it is one of the verbs, or begins with one: "set-up"."""
    return following in verbs or following.partition("-")[0] in verbs


EXPANSIONS: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"\b([Ii]|you|we|they|who)'ve\b", r"\1 have"),
    (r"\b(you|we|they)'re\b", r"\1 are"),
    (rf"\b(who)'s {AHEAD}", _who),
    (r"\b((?:she|he|who)ǂ?)'s (?=(?:now|still|the|an?|your|my|our|not|in|on|at|also)\b(?! been\b))", r"\1 is "),
    (r"\bI'm\b", "I am"),
    (r"\b(would|could|should|might|must)'ve\b", r"\1 have"),
    (rf"\b(I|you|we|they)'d {AHEAD}", _would),
    (r"\b([Ii]|you|we|they|he|she|it)'ll\b", r"\1 will"),
    (r"\b(can)'t\b", r"\1not"),
    (r"\bwon't\b", "will not"),
    (r"\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n't\b", r"\1 not"),
    (rf"\b([Ii]t|there|that)'s {AHEAD}", _is),
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
