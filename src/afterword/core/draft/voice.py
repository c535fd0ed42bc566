"""The candidate's voice, as far as their own messages and locale show it, bounded by the advised formality."""

from dataclasses import dataclass

from afterword.core.advise.advice import Formality
from afterword.core.case import Candidate, Person
from afterword.core.channel import Method
from afterword.core.draft.habits import Habits, Pace, habits_of, kept_of
from afterword.core.draft.own_messages import OwnMessage
from afterword.core.draft.salutation import Salutation
from afterword.core.draft.signature import signature_of
from afterword.core.draft.spelling import is_american

AMONG_GIVEN_NAMES = frozenset(
    {
        "thanks",
        "thanks so much",
        "thanks a lot",
        "thanks a million",
        "thanks heaps",
        "thanks loads",
        "thanks tons",
        "thanks ever so much",
        "ta muchly",
        "thanks again",
        "cheers",
        "take care",
        "all best",
    }
)
"""Sign-offs for people one calls by their given name."""
FORMAL_SIGN_OFFS = frozenset(
    {"kind regards", "best regards", "with kind regards", "with best regards", "warm regards", "yours sincerely", "yours truly",
     "sincerely", "respectfully", "regards", "kindest regards", "thanks and regards", "thanks and kind regards"}
)  # fmt: skip
ONLY_IN_MAIL = AMONG_GIVEN_NAMES | {"best"}
"""Too short for paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How this candidate writes to these people.

    `american` is the side whose dates they write, `spells_american` whose words; samples may show another than the locale.
    """

    formality: Formality
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


def voice_of(  # noqa: PLR0913 -- who writes to whom, and what they wrote before
    candidate: Candidate,
    reader: Person | None,
    formality: Formality,
    method: Method,
    messages: tuple[OwnMessage, ...],
    *,
    opening: Salutation,
) -> Voice:
    """The voice to write in; without samples a plain, warm one, and formal wherever the advice says formal."""
    habits = habits_of(messages)
    american, found = is_american(candidate.locale), _signed(messages, reader, habits, opening)
    loose = formality is Formality.FRIENDLY_PROFESSIONAL and not method.is_letter
    return Voice(
        formality=formality,
        sign_off=_sign_off(found, formality, american=american, on_paper=method.is_letter, unnamed=opening.unnamed),
        signature=signature_of(candidate, reader, formality, messages),
        contracts=_contracts(habits, formality, opening) or (method.is_spoken and formality is not Formality.FORMAL),
        exclaims=habits.exclaims and formality is not Formality.FORMAL and not (method.is_letter or method.is_spoken),
        says_thanks=habits.says_thanks and loose,
        glad=habits.glad,
        pace=habits.pace,
        american=american,
        spells_american=_is_on_american_side(candidate.locale) if habits.american is None else habits.american,
    )


def _is_on_american_side(locale: str | None) -> bool:
    """Where people call and keep a calendar; Canada writes its dates either way."""
    return is_american(locale) or (locale or "").replace("_", "-").lower() == "en-ca"


def _signed(messages: tuple[OwnMessage, ...], reader: Person | None, habits: Habits, opening: Salutation) -> str:
    """The sign-off they last used to this reader, else the usual one unless it is too light; in small letters."""
    to_them = [kept_of(message) for message in messages if message.closing and reader and message.to == reader.id]
    if to_them and to_them[-1]:
        return to_them[-1]
    is_light = habits.sign_off in AMONG_GIVEN_NAMES and not opening.is_by_given_name
    return "" if is_light else habits.sign_off


def _sign_off(found: str, formality: Formality, *, american: bool, on_paper: bool, unnamed: bool) -> str:
    if unnamed:
        return "Yours faithfully"
    if formality is Formality.FORMAL or (on_paper and found in ONLY_IN_MAIL):
        usual = "Sincerely" if american else "Yours sincerely"
        return found.capitalize() if found in FORMAL_SIGN_OFFS else usual
    if found:
        return "Yours sincerely" if found == "yours faithfully" else found.capitalize()
    return "Best regards" if american else "Kind regards" if formality is Formality.PROFESSIONAL else "Best wishes"


def _contracts(habits: Habits, formality: Formality, opening: Salutation) -> bool:
    """As their messages do; where these do not show it, as people do who say "Hi" to somebody's given name."""
    if formality is Formality.FORMAL:
        return False
    if habits.contracts is not None:
        return habits.contracts
    is_light = opening.line.startswith("Hi ") and opening.is_by_given_name
    return is_light or formality is Formality.FRIENDLY_PROFESSIONAL
