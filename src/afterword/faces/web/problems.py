"""What is wrong with something that was told, as a page says it: which field it is, and what would do."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from afterword.core.errors import Problem
from afterword.faces.web.clashes import label_of_path

NEEDED = "this key is required"
"""How the format says that something must be there."""
STEP = re.compile(r"[^.\[\]]+")


def in_words(problems: Iterable[Problem], document: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Each problem as the name of its field and a sentence; `document` says who somebody is."""
    return tuple((_label(problem.path, document), sentence(problem)) for problem in problems)


def sentence(problem: Problem) -> str:
    """What was found and what would do."""
    if problem.expected.endswith(NEEDED):
        return "This cannot be empty."
    return f"Found {problem.found}; expected {problem.expected}."


def _label(path: str, document: Mapping[str, Any]) -> str:
    """The name of the field on the page; somebody's name before those of theirs."""
    steps = tuple(STEP.findall(path))
    if not steps:
        return ""
    if steps[0] == "people" and len(steps) > 1:
        person = _item(document.get("people"), steps[1])
        return label_of_path(
            ("people", person.get("id", ""), *steps[2:]), {person.get("id", ""): person.get("name") or "Somebody"}
        )
    return label_of_path(steps if not steps[-1].isdigit() else steps[:-1], {})


def _item(items: Any, place: str) -> dict[str, Any]:
    found = items[int(place)] if isinstance(items, list) and place.isdigit() and int(place) < len(items) else None
    return found if isinstance(found, dict) else {}
