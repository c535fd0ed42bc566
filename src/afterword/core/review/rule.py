"""The shape of a rule module, for the type checker and for whoever writes one."""

from collections.abc import Iterator
from typing import Protocol

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark


class Rule(Protocol):
    """What a rule module offers; the engine calls `check` only when every need is met."""

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
