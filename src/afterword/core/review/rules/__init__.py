"""Every rule of the review, one module each; the module's docstring is the rule's page.

A rule is a module with `NEEDS`, `SEVERITY`, `VERSION`, `BAD`, `GOOD` and `check(doc, facts)`. It is listed here by hand.
`VERSION` rises when the same text may be judged differently.
"""

from collections.abc import Iterator
from typing import Protocol

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark
from afterword.core.review.rules import (
    begs,
    complains,
    flattery,
    grammar,
    inconsistent,
    late,
    linkedin_request,
    no_enthusiasm,
    no_fit,
    no_forgotten_detail,
    no_greeting,
    no_sign_off,
    no_thanks,
    not_specific,
    not_your_voice,
    nothing_new,
    off_topic,
    oversells,
    pay_talk,
    placeholder_left,
    pressures,
    private_matters,
    rambling,
    regurgitates,
    second_message,
    shouts,
    spelling,
    states_obvious,
    too_informal,
    too_long,
    too_short,
    too_stiff,
    wrong_name,
    wrong_organisation,
    wrong_recipient,
)


class Rule(Protocol):
    """What a rule module offers; the engine calls `check` only when every need is met."""

    @property
    def NEEDS(self) -> tuple[str, ...]:  # noqa: N802 -- a constant of the module
        """What must be known before the rule can run, by its path in a case."""

    @property
    def SEVERITY(self) -> Severity:  # noqa: N802 -- a constant of the module
        """What its findings weigh unless a remark says otherwise."""

    @property
    def VERSION(self) -> int:  # noqa: N802 -- a constant of the module
        """Rises when the same text may be judged differently."""

    @property
    def BAD(self) -> tuple[str, ...]:  # noqa: N802 -- a constant of the module
        """Texts it finds something in."""

    @property
    def GOOD(self) -> tuple[str, ...]:  # noqa: N802 -- a constant of the module
        """Texts near to those, in which it finds nothing."""

    @property
    def __name__(self) -> str:
        """The dotted module path; its last part is the rule's id."""

    def check(self, doc: Doc, facts: Facts) -> Iterator[Remark]:
        """What is to be said about this message, in any order; raises nothing."""


RULES: tuple[Rule, ...] = (
    second_message,
    late,
    wrong_recipient,
    wrong_name,
    wrong_organisation,
    inconsistent,
    placeholder_left,
    no_thanks,
    not_specific,
    regurgitates,
    states_obvious,
    nothing_new,
    too_long,
    rambling,
    no_greeting,
    no_sign_off,
    off_topic,
    private_matters,
    pay_talk,
    linkedin_request,
    no_forgotten_detail,
    oversells,
    flattery,
    begs,
    pressures,
    complains,
    too_informal,
    too_stiff,
    shouts,
    spelling,
    grammar,
    too_short,
    no_enthusiasm,
    no_fit,
    not_your_voice,
)
"""In the order of the contract: facts, content, tone, language, hints."""


def name_of(rule: Rule) -> str:
    """The id of a rule: the name of its file, for ever."""
    return rule.__name__.rpartition(".")[2]
