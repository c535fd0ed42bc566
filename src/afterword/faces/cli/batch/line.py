"""The parts of a batch line that several verbs read."""

from collections.abc import Callable
from typing import Any

from afterword.adapters.codec import case_from
from afterword.core.case import Case
from afterword.core.errors import BadInputError, Problem


def case_of(line: dict[str, Any]) -> Case:
    """The case of the line; BadInputError with every problem, each path beginning with `case`."""
    if "case" not in line:
        raise BadInputError((Problem(path="case", found="nothing", expected="a case; this key is required"),))
    return case_from(line["case"], at="case")


def problems_in(*reads: Callable[[], object]) -> tuple[Problem, ...]:
    """What is wrong with each of several parts of a line, so that all of it is told at once."""
    found: list[Problem] = []
    for read in reads:
        try:
            read()
        except BadInputError as error:
            found += error.problems
    return tuple(found)
