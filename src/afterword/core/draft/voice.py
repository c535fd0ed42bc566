"""The candidate's voice, as far as their own messages and locale show it, bounded by the advised formality."""

import re
from dataclasses import dataclass

from afterword.core.advise.advice import Formality
from afterword.core.case import Candidate, Case, Direction, Person
from afterword.core.channel import Method
from afterword.core.draft.address import names_of

GREETING = re.compile(
    r"^\W*(dear|hello|hi|hey|hiya|howya|good (?:morning|afternoon|evening)|respected)\b", re.IGNORECASE
)
SIGN_OFFS = (
    "with best wishes", "with kind regards", "with many thanks", "best wishes", "best regards", "kind regards",
    "kindest regards", "warm regards", "warmest regards", "warm wishes", "many thanks", "all the best", "yours sincerely",
    "yours faithfully", "yours truly", "sincerely", "regards", "cheers", "thanks", "best",
)  # fmt: skip
TOO_LIGHT = frozenset({"cheers", "thanks", "many thanks", "with many thanks", "all the best", "best"})
CONTRACTED = re.compile(
    r"\b(?:\w+n't|i'm|i've|i'll|i'd|it's|that's|you're|we're|they're|dont|ive|ill be|im)\b", re.IGNORECASE
)
WRITTEN_OUT = re.compile(
    r"\b(?:i am|i have|i will|i would|it is|that is|do not|cannot|did not|you are|we are)\b", re.IGNORECASE
)
BRISK = 8
"""Words a sentence below which somebody writes briskly; plain business e-mail runs at twelve to fifteen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How this candidate writes to these people."""

    formality: Formality
    greeting: str
    sign_off: str
    signature: str
    contracts: bool
    brisk: bool
    american: bool

    @property
    def is_formal(self) -> bool:
        """Whether the register is formal."""
        return self.formality is Formality.FORMAL

    @property
    def is_friendly(self) -> bool:
        """Whether the register is friendly and professional."""
        return self.formality is Formality.FRIENDLY_PROFESSIONAL


def voice_of(candidate: Candidate, formality: Formality, method: Method = Method.EMAIL) -> Voice:
    """The voice to write in; without samples a plain, warm one, and formal wherever the advice says formal."""
    samples = tuple(sample.strip() for sample in candidate.writing_samples if sample.strip())
    american = is_american(candidate.locale)
    return Voice(
        formality=formality,
        greeting="Dear" if method.is_letter else _greeting(samples, formality),
        sign_off=_sign_off(samples, formality, american=american),
        signature=_signature(candidate.name, formality),
        contracts=_contracts(samples, formality) or (method.is_spoken and formality is not Formality.FORMAL),
        brisk=_is_brisk(samples),
        american=american,
    )


def on_first_names(case: Case, person: Person) -> bool:
    """Whether the candidate has greeted this person by their given name before."""
    given = names_of(person)[0].given
    sent = [item.text for item in case.correspondence if item.direction is Direction.OUT and item.person == person.id]
    pattern = re.compile(
        rf"^\W*(?:(?:dear|hello|hi|hey|hiya|howya|good \w+),? )?{re.escape(given)}\b\s*[,!.:–—-]", re.IGNORECASE
    )
    return any(pattern.match(text) for text in (*case.candidate.writing_samples, *filter(None, sent)))


def is_american(locale: str | None) -> bool:
    """Whether the locale writes dates and greetings the American way."""
    return (locale or "").replace("_", "-").lower() in {"en-us", "en-ph", "es-us"}


def _greeting(samples: tuple[str, ...], formality: Formality) -> str:
    if formality is Formality.FORMAL:
        return "Dear"
    found = next((match[1].lower() for sample in samples if (match := GREETING.match(sample))), "")
    if found in ("dear", "respected"):
        return "Dear"
    if found == "hello" or found.startswith("good"):
        return "Hello"
    if found:
        return "Hi" if formality is Formality.FRIENDLY_PROFESSIONAL else "Hello"
    return (
        "Hi"
        if formality is Formality.FRIENDLY_PROFESSIONAL and not samples
        else "Hello"
        if formality is Formality.FRIENDLY_PROFESSIONAL
        else "Dear"
    )


def _sign_off(samples: tuple[str, ...], formality: Formality, *, american: bool) -> str:
    found = next((sign for sample in samples if (sign := _signed(sample))), "")
    if formality is Formality.FORMAL:
        if found in ("kind regards", "best regards", "with kind regards", "warm regards"):
            return found.capitalize()
        return "Sincerely" if american else "Yours sincerely"
    if found and not (found in TOO_LIGHT and formality is Formality.PROFESSIONAL and found != "best"):
        return {"yours faithfully": "Yours sincerely", "cheers": "Best wishes"}.get(found, found.capitalize())
    return "Best regards" if american else "Kind regards" if formality is Formality.PROFESSIONAL else "Best wishes"


def _signed(sample: str) -> str:
    tail = sample.lower()[-60:]
    return next(
        (sign for sign in SIGN_OFFS if re.search(rf"(?:^|[.!?,\n]\s*){sign}[,.!]?\s+\w+(?: \w+)?\.?$", tail)), ""
    )


def _signature(name: str, formality: Formality) -> str:
    parts = name.split()
    short = (
        formality is Formality.FRIENDLY_PROFESSIONAL
        and len(parts) > 1
        and not parts[0].endswith(".")
        and len(parts[0]) > 1
    )
    return parts[0] if short else name


def _contracts(samples: tuple[str, ...], formality: Formality) -> bool:
    if formality is Formality.FORMAL:
        return False
    text = " ".join(samples)
    if CONTRACTED.search(text):
        return True
    return formality is Formality.FRIENDLY_PROFESSIONAL and not WRITTEN_OUT.search(text)


def _is_brisk(samples: tuple[str, ...]) -> bool:
    sentences = [part for sample in samples for part in re.split(r"[.!?]\s+", sample) if len(part.split()) > 1]
    return bool(sentences) and sum(len(part.split()) for part in sentences) / len(sentences) <= BRISK
