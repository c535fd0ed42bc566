"""What to say: always thanks, and the other three essentials if there is something to say about them."""

import re
from functools import lru_cache

from afterword.core.advise.advice import Essentials
from afterword.core.advise.referring import refer_to, refer_to_the_interview, stay_on_the_job
from afterword.core.advise.rule import applying, rule
from afterword.core.advise.situation import Situation
from afterword.core.advise.touch import FEW
from afterword.core.advise.who_said_what import open_question
from afterword.core.channel import Method
from afterword.core.message import Essential, MessageKind
from afterword.core.reason import Reason
from afterword.core.wording import short

THANKS, ENTHUSIASM, FIT, FORGOTTEN = (
    Essential.THANKS,
    Essential.ENTHUSIASM,
    Essential.FIT,
    Essential.FORGOTTEN_DETAIL,
)
KEEN = re.compile(
    r"enthus|\bkeen|\beager|interest|motivat|passion|excit|wants? (?:the|this) (?:job|role|post)|\bcool\b",
    re.IGNORECASE,
)
"""Words by which a wish to be remembered is about wanting the job rather than about suiting it."""

MANY = 64
"""Notes remembered at a time: one case asks about each of its few notes several times."""


@rule
def thanks_always(s: Situation, kind: MessageKind) -> str:
    """Every follow-up thanks them for their time.

    This holds for every method, and for a check-in too.

    Guide: S9, S10.
    """
    name = s.lead.name if s.lead else "them"
    if kind is MessageKind.CHECK_IN:
        return f"Thank {name} for the interview first, then ask."
    return f"Thank {name} for their time; that belongs in every follow-up."


@rule
def show_that_you_want_it(s: Situation) -> str | None:
    """Say that you want the job, and what about the work draws you.

    Guide: S11, S15.
    """
    if not wants_enthusiasm(s):
        return None
    words = s.case.debrief.enthusiasm
    return (
        f"Say what draws you: “{short(words[0])}”."
        if words
        else "Show that you want the job; it may not have come across enough."
    )


@rule
def say_why_it_suits(s: Situation) -> str | None:
    """Say once more why you suit the job, in a sentence.

    Guide: S12, S15.
    """
    stressed = _stressed_fit(s)
    return f"Remind them in one sentence: “{short(stressed[0])}”." if stressed else None


@rule
def forgotten_detail_goes_in(s: Situation) -> str | None:
    """An important detail you forgot to mention goes in.

    Guide: S13.
    """
    forgotten = s.case.debrief.forgotten
    return f"You did not get to say this, so say it now: “{short(forgotten[0])}”." if forgotten else None


@rule
def nothing_is_invented(s: Situation) -> str | None:
    """No detail is made up just to have one.

    Guide: S13, S14.
    """
    return (
        None
        if s.case.debrief.forgotten
        else "You noted nothing important that was left unsaid, so there is nothing to add here."
    )


@rule
def thanks_may_be_enough(s: Situation) -> str | None:
    """A brief thank-you can be the whole message.

    The other three essentials are optional; leave them out if you have nothing to add.

    Guide: S14, S36.
    """
    if not s.case.debrief.nothing_to_add or s.case.debrief.forgotten:
        return None
    return "You have nothing to add, so two or three sentences of thanks are enough."


@rule
def answer_what_they_asked(s: Situation) -> str | None:
    """An answer answers every part of what they asked, and little else.

    Guide: S35, S53.
    """
    question = open_question(s)
    if question is None:
        return None
    words = f": “{short(question.text)}”" if question.text else ""
    return f"Answer every part of what they asked{words}."


@rule
def keep_it_short(s: Situation) -> str:  # noqa: ARG001 -- holds always
    """Keep it short, and say only what is worth their time.

    Guide: S26, S35.
    """
    return "Keep it short: only what is worth their time."


@rule
def not_the_application_again(s: Situation) -> str | None:
    """Do not repeat your application.

    You may repeat one key point, but something new from the interview is better.

    Guide: S34, S49.
    """
    if s.case.application is None:
        return None
    return "They already have your application, so refer to the interview instead of repeating it."


@rule
def no_hard_sell(s: Situation) -> str | None:
    """Do not praise yourself.

    The follow-up leaves a good impression by being useful; the selling belongs in the interview.

    Guide: S15, S50.
    """
    if s.case.debrief.nothing_to_add:
        return None
    return "Say what you would bring and leave out the self-praise."


@rule
def letter_says_something_new(s: Situation, method: Method | None) -> str | None:  # noqa: ARG001 -- like the others
    """A letter is as concise as an e-mail, refers to the interview and says something new.

    Guide: S25, S44.
    """
    return (
        "As short as an e-mail: refer to the interview and say one new thing." if method and method.is_letter else None
    )


def wants_enthusiasm(s: Situation) -> bool:
    """The candidate noted why they want it, or that this did not come across."""
    debrief = s.case.debrief
    return bool(debrief.enthusiasm) or any(map(_is_about_wanting_it, debrief.stress))


@lru_cache(maxsize=MANY)
def _is_about_wanting_it(item: str) -> bool:
    """Decided by a label the candidate put first ("fit: …", "enthusiasm: …"), else by its words."""
    label = item.partition(":")[0].strip().lower()
    if label in ("fit", "suitability", "enthusiasm", "interest"):
        return label in ("enthusiasm", "interest")
    return bool(KEEN.search(item))


def essentials(s: Situation, kind: MessageKind, method: Method | None) -> Essentials:
    """Which essentials to cover, which are optional, and which to leave out."""
    if _answers_a_question(s, kind):
        return Essentials(cover=(THANKS,), optional=(ENTHUSIASM,), reasons=_reasons_to_answer(s, kind))
    cover = [THANKS]
    cover += [ENTHUSIASM] * wants_enthusiasm(s)
    cover += [FIT] * bool(_stressed_fit(s))
    cover += [FORGOTTEN] * bool(s.case.debrief.forgotten)
    rest = [item for item in (ENTHUSIASM, FIT) if item not in cover]
    is_thanks_only = bool(s.case.debrief.nothing_to_add)
    missing = () if FORGOTTEN in cover else (FORGOTTEN,)
    return Essentials(
        cover=tuple(cover),
        optional=() if is_thanks_only else tuple(rest),
        leave_out=(*rest, *missing) if is_thanks_only else missing,
        reasons=_reasons(s, kind, method),
    )


def worth_saying(s: Situation, kind: MessageKind) -> tuple[str, ...]:
    """Ids of the points to refer to in a message of this kind: one in a check-in, none in the answer to a question."""
    points = refer_to(s)
    return () if _answers_a_question(s, kind) else points[:1] if kind is MessageKind.CHECK_IN else points


def _answers_a_question(s: Situation, kind: MessageKind) -> bool:
    return kind is MessageKind.ANSWER and open_question(s) is not None


@lru_cache(maxsize=FEW)
def _stressed_fit(s: Situation) -> tuple[str, ...]:
    return tuple(item for item in s.case.debrief.stress if not _is_about_wanting_it(item))


def _reasons_to_answer(s: Situation, kind: MessageKind) -> tuple[Reason, ...]:
    return applying(answer_what_they_asked(s), thanks_always(s, kind), keep_it_short(s))


def _reasons(s: Situation, kind: MessageKind, method: Method | None) -> tuple[Reason, ...]:
    return applying(
        thanks_always(s, kind),
        thanks_may_be_enough(s),
        show_that_you_want_it(s),
        say_why_it_suits(s),
        forgotten_detail_goes_in(s),
        refer_to_the_interview(s),
        stay_on_the_job(s),
        None if kind is MessageKind.CHECK_IN else nothing_is_invented(s),
        letter_says_something_new(s, method),
        keep_it_short(s),
        not_the_application_again(s),
        no_hard_sell(s),
    )
