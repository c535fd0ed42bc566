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
    late,
    linkedin_request,
    no_greeting,
    no_sign_off,
    no_thanks,
    not_specific,
    placeholder_left,
    regurgitates,
    second_message,
    too_long,
    wrong_name,
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
    wrong_name,
    placeholder_left,
    no_thanks,
    not_specific,
    regurgitates,
    too_long,
    no_greeting,
    no_sign_off,
    linkedin_request,
)
"""In the order of the contract: facts, content, tone, language, hints."""


def name_of(rule: Rule) -> str:
    """The id of a rule: the name of its file, for ever."""
    return rule.__name__.rpartition(".")[2]
