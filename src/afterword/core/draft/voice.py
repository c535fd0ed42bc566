"""The candidate's voice, as far as their own messages and locale show it, bounded by the advised formality."""

import re
from dataclasses import dataclass

from afterword.core.advise.advice import Formality
from afterword.core.case import Candidate, Case, Direction, Person
from afterword.core.channel import Method
from afterword.core.draft.habits import NONE_KNOWN, Habits, Pace, habits_of
from afterword.core.draft.names import names_of

TOO_LIGHT = frozenset({"cheers", "thanks", "many thanks", "with many thanks", "all the best", "all best", "warmly"})
"""Sign-offs for people one knows."""
FORMAL_SIGN_OFFS = frozenset(
    {"kind regards", "best regards", "with kind regards", "with best regards", "warm regards", "yours sincerely", "yours truly",
     "sincerely", "respectfully"}
)  # fmt: skip

ONLINE = frozenset({Method.PLATFORM_MESSAGE, Method.CHAT_MESSAGE, Method.LINKEDIN_MESSAGE})
"""Where nobody begins with "Dear" who does not mean to be formal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How this candidate writes to these people.

    `american` is the side whose dates they write, `spells_american` whose words; samples may show another than the locale.
    """

    formality: Formality
    greeting: str
    greeting_mark: str = ","
    sign_off: str
    signature: str
    contracts: bool
    exclaims: bool = False
    says_thanks: bool = False
    glad: str = "glad"
    pace: Pace = Pace.PLAIN
    american: bool
    spells_american: bool = False

    @property
    def is_formal(self) -> bool:
        """Whether the register is formal."""
        return self.formality is Formality.FORMAL

    @property
    def is_friendly(self) -> bool:
        """Whether the register is friendly and professional."""
        return self.formality is Formality.FRIENDLY_PROFESSIONAL

    @property
    def brisk(self) -> bool:
        """Whether sentences are short."""
        return self.pace is Pace.BRISK


def voice_of(candidate: Candidate, formality: Formality, method: Method = Method.EMAIL) -> Voice:
    """The voice to write in; without samples a plain, warm one, and formal wherever the advice says formal."""
    habits = habits_of(candidate.writing_samples)
    american = is_american(candidate.locale)
    friendly = formality is Formality.FRIENDLY_PROFESSIONAL
    loose = friendly and not method.is_letter
    return Voice(
        formality=formality,
        greeting="Dear" if method.is_letter else _greeting(habits, formality, online=method in ONLINE),
        greeting_mark=":"
        if american and method.is_letter and formality is Formality.FORMAL
        else "!"
        if habits.greets_with_a_bang and loose
        else ",",
        sign_off=_sign_off(habits, formality, american=american, on_paper=method.is_letter),
        signature=_signature(candidate.name, habits, formality),
        contracts=_contracts(habits, formality) or (method.is_spoken and formality is not Formality.FORMAL),
        exclaims=habits.exclaims and formality is not Formality.FORMAL and not (method.is_letter or method.is_spoken),
        says_thanks=habits.says_thanks and loose,
        glad=habits.glad,
        pace=habits.pace,
        american=american,
        spells_american=_is_on_american_side(candidate.locale) if habits.american is None else habits.american,
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


def _is_on_american_side(locale: str | None) -> bool:
    """Where people call and keep a calendar; Canada writes its dates either way."""
    return is_american(locale) or (locale or "").replace("_", "-").lower() == "en-ca"


def _greeting(habits: Habits, formality: Formality, *, online: bool) -> str:
    friendly, found = formality is Formality.FRIENDLY_PROFESSIONAL, habits.greeting
    if formality is Formality.FORMAL or found in ("dear", "respected"):
        return "Dear"
    if found == "hello" or found.startswith("good"):
        return "Hello"
    if found:
        return "Hi" if friendly else "Hello"
    if not friendly:
        return "Hello" if online else "Dear"
    return "Hi" if habits is NONE_KNOWN else "Hello"


def _sign_off(habits: Habits, formality: Formality, *, american: bool, on_paper: bool) -> str:
    found = habits.sign_off
    if formality is Formality.FORMAL or (on_paper and found == "best"):
        usual = "Sincerely" if american else "Yours sincerely"
        return found.capitalize() if found in FORMAL_SIGN_OFFS else usual
    if found and not (found in TOO_LIGHT and formality is Formality.PROFESSIONAL):
        return {"yours faithfully": "Yours sincerely", "cheers": "Best wishes"}.get(found, found.capitalize())
    return "Best regards" if american else "Kind regards" if formality is Formality.PROFESSIONAL else "Best wishes"


def _signature(name: str, habits: Habits, formality: Formality) -> str:
    """The name under it: among friendly people the one they sign with, else the given name where it is one.

    A name in the samples that begins like none of theirs is somebody else's.
    """
    if formality is not Formality.FRIENDLY_PROFESSIONAL:
        return name
    parts, signed = name.split(), habits.signed
    is_theirs = signed[:1].isupper() and any(part.startswith(signed[:1]) for part in parts)
    if is_theirs and len(signed) > 1 and " " not in signed:
        return signed
    return parts[0] if len(parts) > 1 and len(parts[0]) > 1 and not parts[0].endswith(".") else name


def _contracts(habits: Habits, formality: Formality) -> bool:
    if formality is Formality.FORMAL:
        return False
    return formality is Formality.FRIENDLY_PROFESSIONAL if habits.contracts is None else habits.contracts
