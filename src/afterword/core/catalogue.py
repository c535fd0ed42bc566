"""Every rule the product judges by: its id, where it lives, its page and the statements of the guide it answers.

Each area lists its rules by hand in a tuple; nothing registers itself.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from inspect import cleandoc

from afterword.core import once, refusals
from afterword.core.advise import rules as advice
from afterword.core.may import JUDGES
from afterword.core.review import rules as review
from afterword.core.watch import rules as watch


class Area(StrEnum):
    """The part of the product a rule belongs to."""

    ADVICE = "advice"
    QUESTIONS = "questions"
    WARNINGS = "warnings"
    MAY = "may"
    SENDING = "sending"
    ANSWERS = "answers"
    REVIEW = "review"


TITLES = {
    Area.ADVICE: "Reasons for the advice",
    Area.QUESTIONS: "Questions it asks",
    Area.WARNINGS: "Warnings it gives",
    Area.MAY: "May I…?",
    Area.SENDING: "Before a message is sent",
    Area.ANSWERS: "What an incoming mail is",
    Area.REVIEW: "Findings of the review",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One rule: `statements` are numbers of the guide, `path` is the file below `src`."""

    id: str
    area: Area
    path: str
    title: str
    text: str
    statements: tuple[int, ...]


def pages() -> tuple[Page, ...]:
    """Every rule, area by area, in the order the areas list them."""
    return (
        *_functions(Area.ADVICE, advice.RULES),
        *_functions(Area.QUESTIONS, advice.QUESTIONS),
        *_functions(Area.WARNINGS, advice.WARNINGS),
        *_functions(Area.MAY, JUDGES),
        *_functions(Area.SENDING, (*once.RULES, *refusals.RULES)),
        *_functions(Area.ANSWERS, watch.RULES),
        *(_page(Area.REVIEW, review.name_of(rule), rule.__name__, rule.__doc__) for rule in review.every_rule()),
    )


def pages_of(rule: str) -> tuple[Page, ...]:
    """The pages with this id; more than one if two areas share an id."""
    return tuple(page for page in pages() if page.id == rule)


def answering(statement: int) -> tuple[Page, ...]:
    """The rules that answer a statement of the guide."""
    return tuple(page for page in pages() if statement in page.statements)


def _functions(area: Area, functions: Iterable[object]) -> Iterator[Page]:
    for function in functions:
        yield _page(area, function.__name__, function.__module__, function.__doc__)  # type: ignore[attr-defined]


GUIDE = re.compile(r"(?:^|\s)Guide: (?P<numbers>S\d+(?:, S\d+)*)\.\s*$")


def _page(area: Area, key: str, module: str, docstring: str | None) -> Page:
    text = cleandoc(docstring or "")
    found = GUIDE.search(text)
    numbers = tuple(int(number) for number in re.findall(r"\d+", found["numbers"])) if found else ()
    title, _, rest = GUIDE.sub("", text).strip().partition("\n")
    return Page(
        id=key,
        area=area,
        path=_path(module),
        title=title,
        text=rest.strip(),
        statements=numbers,
    )


def _path(module: str) -> str:
    """The file of a module below `src`."""
    folder = module.replace(".", "/")
    is_package = hasattr(import_module(module), "__path__")
    return f"{folder}/__init__.py" if is_package else f"{folder}.py"
