"""What stands beside the advice: the questions that could change it, and what people would be tempted to do."""

from dataclasses import dataclass, replace
from typing import Any

from afterword.adapters.codec import decode
from afterword.core.advise.advice import Advice, FollowUp
from afterword.core.advise.what_would_change import Change, Effect
from afterword.core.case import Case, Debrief
from afterword.core.reason import Verdict

IN_FACTS = frozenset({
    "which_time_zone", "when_did_it_end", "who_leads_recruitment", "contact_details_of_primary_person", "by_which_date",
})  # fmt: skip
"""Questions that are answered among the facts; the others belong to the notes."""

AT_ONCE: dict[tuple[str, str], dict[str, Any]] = {
    ("feels_right", "No"): {"feels_right": False},
    ("feels_right", "It feels right after all"): {"feels_right": True},
    ("formality", "Relaxed"): {"formality": "relaxed"},
    ("formality", "Not sure"): {"formality": "unsure"},
    ("letter_is_welcome", "Yes, I would drop it off"): {
        "letter_is_welcome": "yes",
        "preferred_method": "letter_by_hand",
    },
    ("visit_is_welcome", "Yes, I could be there"): {
        "visit_is_welcome": "yes",
        "visit_is_practical": True,
        "preferred_method": "in_person",
    },
    ("phone_confidence", "At ease, with something to say"): {
        "phone_confidence": "good",
        "has_something_for_a_call": True,
    },
    ("phone_confidence", "Nervous, with nothing particular"): {
        "phone_confidence": "low",
        "has_something_for_a_call": False,
    },
}
"""Answers that are given with one click: the question and the answer as they are worded, and what they tell."""

FEW = 3
"""Questions and temptations shown without asking; the others fold away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question beside the card, with what its answers would do where that is known."""

    id: str
    text: str
    effects: tuple[Effect, ...] = ()

    @property
    def place(self) -> str:
        """The page where it is answered."""
        if self.id in IN_FACTS:
            return f"facts#{self.id}"
        return "story" if self.id == "has_a_reply_come" else "debrief#more"

    @property
    def is_answered_at_once(self) -> bool:
        """Each of its answers is one click."""
        return bool(self.effects) and all((self.id, effect.answer) in AT_ONCE for effect in self.effects)


def asks_of(advice: Advice, changes: tuple[Change, ...]) -> list[Ask]:
    """What the advice asks, with the effects of the answers; then what else would change it."""
    effects = {change.id: change.effects for change in changes}
    asked = [
        Ask(id=question.id, text=question.text, effects=effects.get(question.id, ())) for question in advice.questions
    ]
    known = {ask.id for ask in asked}
    return asked + [
        Ask(id=each.id, text=each.question, effects=each.effects) for each in changes if each.id not in known
    ]


def at_once_and_folded(asks: list[Ask]) -> tuple[list[Ask], list[Ask]]:
    """The first few, and those that fold away; a single one is not worth folding."""
    shown = FEW if len(asks) > FEW + 1 else len(asks)
    return asks[:shown], asks[shown:]


def answered(case: Case, question: str, answer: str) -> Case:
    """The case with a question answered; unchanged for an answer nobody offered."""
    if question == "who_leads_recruitment" and case.person(answer) is not None:
        people = tuple(replace(person, leads_recruitment=person.id == answer) for person in case.people)
        return replace(case, people=people)
    told = AT_ONCE.get((question, answer))
    if told is None:
        return case
    read = decode(Debrief, told, at="debrief")
    return replace(case, debrief=replace(case.debrief, **{name: getattr(read, name) for name in told}))


TEMPTING = (
    "any_contact",
    "linkedin_connection_request",
    "separate_message_to_each_interviewer",
    "direct_contact_bypassing_agency",
    "phone_call",
    "check_in_before_promised_date",
)
"""What people are most tempted to do, and would regret first."""


def not_now(advice: Advice, allowed: tuple[Verdict, ...]) -> list[Verdict]:
    """The refusals worth seeing without asking; a second message first, where one is out.

    A refusal whose reason the card says already, or another refusal does, is left to “May I…?”.
    """
    refused = {each.action: each for each in allowed if not each.permitted}
    is_out = advice.follow_up.value is FollowUp.ALREADY_DONE
    tempting = ("second_message_without_reply", *TEMPTING) if is_out else TEMPTING
    said = {advice.follow_up.reasons[0].text} if advice.follow_up.reasons and not is_out else set()
    found = []
    for verdict in (refused[action] for action in tempting if action in refused):
        if verdict.reasons[0].text not in said:
            found.append(verdict)
            said.add(verdict.reasons[0].text)
    return found[:FEW]
