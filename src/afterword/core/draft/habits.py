"""How somebody writes, read off messages they wrote: countable marks only, and only those a follow-up can keep."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.draft.spelling import is_american_text

GREETING = re.compile(
    r"^\W*(dear|hello|hi|hey|hiya|howya|good (?:morning|afternoon|evening)|respected)\b", re.IGNORECASE
)
GREETED = re.compile(rf"{GREETING.pattern}[^,.!:;\n–—-]{{0,40}}([,.!:;\n–—-]|$)", re.IGNORECASE)
SIGN_OFFS = (
    "with best wishes", "with kind regards", "with best regards", "with many thanks", "with warm regards", "best wishes",
    "best regards", "kind regards", "kindest regards", "warm regards", "warmest regards", "warm wishes", "many thanks",
    "all the best", "all best", "yours sincerely", "yours faithfully", "yours truly", "respectfully", "sincerely", "warmly",
    "regards", "cheers", "thanks", "best",
)  # fmt: skip
SIGNED = re.compile(
    rf"(?:^|[.!?,\n]\s*)({'|'.join(SIGN_OFFS)})[,.!]?\s+([^\W\d_][\w'.-]*(?: [^\W\d_][\w'.-]*){{0,2}})\s*$",
    re.IGNORECASE,
)
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
OFTEN = 0.25
"""Share of sentences with an exclamation mark from which it is a habit and not an occasion."""


class Pace(StrEnum):
    """How long somebody's sentences run."""

    BRISK = "brisk"
    PLAIN = "plain"
    AMPLE = "ample"


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """The marks of somebody's writing; empty or None where the samples show nothing.

    `greeting` and `sign_off` in small letters, `signed` the name under their messages as they put it.
    """

    greeting: str = ""
    sign_off: str = ""
    signed: str = ""
    contracts: bool | None = None
    exclaims: bool = False
    greets_with_a_bang: bool = False
    says_thanks: bool = False
    glad: str = "glad"
    pace: Pace = Pace.PLAIN
    american: bool | None = None


NONE_KNOWN = Habits()


def habits_of(samples: Iterable[str]) -> Habits:
    """What these messages show of their writer; nothing without any."""
    texts = tuple(text for sample in samples if (text := sample.strip().replace("’", "'")))
    if not texts:
        return NONE_KNOWN
    bodies = tuple(_body(text) for text in texts)
    everything = "\n\n".join(bodies)
    greeted = [match for text in texts if (match := GREETED.match(text))]
    signed = [match for text in texts if (match := SIGNED.search(text))]
    return Habits(
        greeting=_usual(match[1].lower() for match in greeted),
        sign_off=_usual(match[1].lower() for match in signed),
        signed=_usual(match[2].rstrip(".") for match in signed),
        contracts=_contracts(everything),
        exclaims=everything.count("!") >= OFTEN * max(1, len(_sentences(bodies))),
        greets_with_a_bang=bool(greeted) and _usual(match[2] for match in greeted) == "!",
        says_thanks=bool(THANKS.search(everything)) and not THANK_YOU.search(everything),
        glad=_usual(match[1].lower() for match in GLAD.finditer(everything)) or "glad",
        pace=_pace(bodies),
        american=is_american_text(everything),
    )


def _usual(found: Iterable[str]) -> str:
    """What comes most often, the first of equals."""
    counted = Counter(found)
    return max(counted, key=counted.__getitem__) if counted else ""


def _body(text: str) -> str:
    """A message without its greeting and what stands under it."""
    greeted, signed = GREETED.match(text), SIGNED.search(text)
    return text[greeted.end() if greeted else 0 : signed.start() + 1 if signed else None].strip()


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
    return Pace.BRISK if mean <= BRISK else Pace.AMPLE if mean >= AMPLE else Pace.PLAIN
