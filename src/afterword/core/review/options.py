"""What a caller may ask of a review."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.remark import Remark

if TYPE_CHECKING:
    from afterword.core.review.lexicon import HouseRule

Proofreader = Callable[[Doc, Facts], Mapping[str, tuple[Remark, ...]]]
"""Reads a message for spelling and grammar; answers remarks by rule id ("spelling", "grammar")."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Options:
    """Which rules run, from which severity findings are kept, which were ignored before, and what checks besides."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Severity = Severity.INFO
    dismissed: frozenset[str] = frozenset()
    proofreader: Proofreader | None = None
    house_rules: tuple["HouseRule", ...] = ()


EVERYTHING = Options()
