"""How formal: always professional, formal if the candidate is unsure, and a letter more formal than a message."""

from afterword.core.advise.advice import Formality, FormalityChoice
from afterword.core.advise.culture import is_mixed, is_relaxed, is_traditional, words
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation
from afterword.core.case import WantedFormality
from afterword.core.channel import Method
from afterword.core.wording import listed, short

LEVELS = (Formality.FRIENDLY_PROFESSIONAL, Formality.PROFESSIONAL, Formality.FORMAL)


@rule
def formal_if_unsure(s: Situation) -> str | None:
    """Be formal if you are unsure.

    Being too formal does no harm; being too familiar does.

    Guide: S24.
    """
    if s.case.debrief.formality is WantedFormality.UNSURE:
        return "You are unsure how formal they are, so stay on the formal side."
    if s.case.debrief.formality is None and is_mixed(s):
        return "What you noted about their culture points both ways, so stay on the formal side."
    return None


@rule
def as_formal_as_they_are(s: Situation) -> str | None:
    """Be as formal as the people you met.

    You have met them and can judge; stay professional in any case.

    Guide: S16, S24.
    """
    match s.case.debrief.formality:
        case WantedFormality.FORMAL:
            return "You found them formal, so write formally."
        case WantedFormality.USUAL:
            return "You found them about as formal as most, so be professional and warm."
        case WantedFormality.RELAXED:
            return "You found them relaxed, so be friendly and still professional."
        case _:
            return None


@rule
def culture_is_read(s: Situation) -> str | None:
    """The culture of the firm and its industry sets the tone.

    Guide: S16.
    """
    if s.case.debrief.formality is not None or not (is_traditional(s) or is_relaxed(s)):
        return None
    said = listed(f"“{short(text)}”" for text in words(s))
    return f"You noted {said} about their culture, and the tone follows that."


@rule
def professional_and_personal(s: Situation) -> str:  # noqa: ARG001 -- holds always
    """Be personal in what you say and professional in how you say it.

    Use your own voice, and refer to what only you can know. Avoid over-familiarity and anything unrelated to the job.

    Guide: S23, S24.
    """
    return "Be personal in what you say and professional in how you say it: your own words, no stock phrases."


@rule
def letter_a_notch_more_formal(s: Situation, method: Method | None) -> str | None:  # noqa: ARG001 -- like the others
    """A letter is a little more formal than a message.

    It is as concise as an e-mail, refers to the interview, and says something new.

    Guide: S44.
    """
    return "On paper the tone is one notch more formal than in a message." if method and method.is_letter else None


def formality(s: Situation, method: Method | None) -> FormalityChoice:
    """The level, with its reasons."""
    level = _level(s)
    if method is not None and method.is_letter:
        level = min(level + 1, len(LEVELS) - 1)
    reasons = applying(
        formal_if_unsure(s),
        as_formal_as_they_are(s),
        culture_is_read(s),
        letter_a_notch_more_formal(s, method),
        professional_and_personal(s),
    )
    return FormalityChoice(value=LEVELS[level], reasons=reasons)


def _level(s: Situation) -> int:
    match s.case.debrief.formality:
        case WantedFormality.UNSURE | WantedFormality.FORMAL:
            return 2
        case WantedFormality.RELAXED:
            return 0
        case WantedFormality.USUAL:
            return 1
    if is_traditional(s) or is_mixed(s):
        return 2
    return 0 if is_relaxed(s) else 1
