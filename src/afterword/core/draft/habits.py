"""How somebody writes, read off messages they wrote: countable marks only, and only those a follow-up can keep."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.draft.own_messages import OF_A_MEETING, OwnMessage
from afterword.core.draft.spelling import is_american_text

CONTRACTED = re.compile(
    r"\b(?:\w+n't|i'm|i've|i'll|i'd|it's|that's|you're|we're|they're|dont|ive|ill be|im)\b", re.IGNORECASE
)
WRITTEN_OUT = re.compile(
    r"\b(?:i am|i have|i will|i would|it is|that is|do not|cannot|did not|you are|we are)\b", re.IGNORECASE
)
THANKS = re.compile(r"\bthanks\b(?=[^\n]*\w)", re.IGNORECASE)
THANK_YOU = re.compile(r"\b(?:thank you|grateful)\b", re.IGNORECASE)
GLAD = re.compile(r"\b(glad|happy|pleased)\b", re.IGNORECASE)
STOPS = re.compile(r"[.!?]+(?=\s|$)|\n\s*\n")

BRISK, AMPLE = 8, 17
"""Mean words a sentence up to which somebody writes briskly, and from which amply; plain e-mail runs at twelve to fifteen."""
SEVERAL = 3
"""Sentences below which short ones are a yes to an appointment and no way of writing."""
OFTEN = 0.25
"""Share of sentences with an exclamation mark from which it is a habit and not an occasion."""


class Pace(StrEnum):
    """How long somebody's sentences run."""

    BRISK = "brisk"
    PLAIN = "plain"
    AMPLE = "ample"


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """The marks of somebody's writing; empty or None where the samples show nothing. `sign_off` is in small letters."""

    sign_off: str = ""
    contracts: bool | None = None
    exclaims: bool = False
    says_thanks: bool = False
    glad: str = "glad"
    pace: Pace = Pace.PLAIN
    american: bool | None = None


NONE_KNOWN = Habits()


def habits_of(messages: Iterable[OwnMessage]) -> Habits:
    """What these messages show of their writer; nothing without any."""
    messages = tuple(messages)
    if not messages:
        return NONE_KNOWN
    bodies = tuple(message.body for message in messages)
    everything = "\n\n".join(bodies)
    return Habits(
        sign_off=usual(kept_of(message) for message in messages),
        contracts=_contracts(everything),
        exclaims=everything.count("!") + _greeted_aloud(messages) >= OFTEN * max(1, len(_sentences(bodies))),
        says_thanks=bool(THANKS.search(everything)) and not THANK_YOU.search(everything),
        glad=usual(match[1].lower() for match in GLAD.finditer(everything)) or "glad",
        pace=_pace(bodies),
        american=is_american_text(everything),
    )


def kept_of(message: OwnMessage) -> str:
    """The sign-off of a message, unless it is one before a meeting."""
    found = message.closing.sign_off if message.closing else ""
    return "" if found in OF_A_MEETING else found


def _greeted_aloud(messages: tuple[OwnMessage, ...]) -> int:
    return sum("!" in message.opening.mark for message in messages if message.opening)


def usual(found: Iterable[str]) -> str:
    """What comes most often, the first of equals; nothing does not count."""
    counted = Counter(filter(None, found))
    return max(counted, key=counted.__getitem__) if counted else ""


def _contracts(text: str) -> bool | None:
    if CONTRACTED.search(text):
        return True
    return False if WRITTEN_OUT.search(text) else None


def _sentences(bodies: Iterable[str]) -> list[str]:
    return [part for body in bodies for part in STOPS.split(body) if part.strip(" ,")]


def _pace(bodies: Iterable[str]) -> Pace:
    lengths = [len(part.split()) for part in _sentences(bodies)]
    if not lengths:
        return Pace.PLAIN
    mean = sum(lengths) / len(lengths)
    return Pace.BRISK if mean <= BRISK and len(lengths) >= SEVERAL else Pace.AMPLE if mean >= AMPLE else Pace.PLAIN
