"""The parts of a batch line that several verbs read."""

from typing import Any

from afterword.adapters.codec import case_from
from afterword.core.case import Case
from afterword.core.errors import BadInputError, Problem


def case_of(line: dict[str, Any]) -> Case:
    """The case of the line; BadInputError with every problem, each path beginning with `case`."""
    if "case" not in line:
        raise BadInputError((Problem(path="case", found="nothing", expected="a case; this key is required"),))
    return case_from(line["case"], at="case")
