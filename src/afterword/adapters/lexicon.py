"""House rules from `.afterword.toml`; all mistakes in the file are reported at once, with their places."""

import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from afterword.adapters.plain_text import read_text
from afterword.core.errors import BadInputError, Problem
from afterword.core.review.finding import Severity
from afterword.core.review.lexicon import Kind, Lexicon
from afterword.core.review.rules import NEEDS

NAME = ".afterword.toml"
SHARED = ("id", "kind", "message", "severity")
OF_KIND = {
    Kind.EXISTENCE: ("words",),
    Kind.SUBSTITUTION: ("swap",),
    Kind.NEAR: ("words", "near", "within"),
    Kind.OCCURRENCE: ("words", "at_most", "at_least"),
}
NEEDED = {
    Kind.EXISTENCE: ("words",),
    Kind.SUBSTITUTION: ("swap",),
    Kind.NEAR: ("words", "near"),
    Kind.OCCURRENCE: ("words",),
}
"""What must be there besides id, kind and message; an occurrence also needs one of its two limits."""

LISTS = ("words", "near")
NUMBERS = ("within", "at_most", "at_least")


def found_from(folder: Path) -> Path | None:
    """The `.afterword.toml` in this folder or the nearest one above it."""
    return next((path for place in (folder, *folder.parents) if (path := place / NAME).is_file()), None)


def read_lexicon(path: Path) -> tuple[Lexicon, ...]:
    """The house rules of a file; BadInputError with every problem of it."""
    try:
        document = tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise BadInputError(
            (Problem(path="", found=f"text that is not TOML ({error})", expected="TOML"),), source=str(path)
        ) from None
    problems: list[Problem] = []
    _unknown(document, ("rule",), "", problems)
    entries = document.get("rule", [])
    if not isinstance(entries, list):
        problems.append(Problem(path="rule", found="a table", expected="[[rule]], one for each rule"))
        entries = []
    rules = [_rule(entry, f"rule[{at}]", problems) for at, entry in enumerate(entries)]
    _twice(entries, problems)
    if problems:
        raise BadInputError(tuple(problems), source=str(path))
    return tuple(rule for rule in rules if rule)


def _rule(entry: Any, place: str, problems: list[Problem]) -> Lexicon | None:
    if not isinstance(entry, dict):
        problems.append(Problem(path=place, found=repr(entry), expected="a table of keys and values"))
        return None
    before = len(problems)
    kind = _choice(entry, "kind", Kind, place, problems)
    severity = _choice(entry, "severity", Severity, place, problems) if "severity" in entry else Severity.WARNING
    for key in ("id", "message"):
        _text(entry, key, place, problems)
    if kind is not None:
        _keys(entry, kind, place, problems)
    if len(problems) > before or kind is None or severity is None:
        return None
    values: dict[str, Any] = {
        key: tuple(entry[key]) if key in LISTS else entry[key]
        for key in OF_KIND[kind]
        if key in entry and key != "swap"
    }
    swap = tuple(entry.get("swap", {}).items())
    return Lexicon(id=entry["id"], kind=kind, message=entry["message"], severity=severity, swap=swap, **values)


def _keys(entry: dict[str, Any], kind: Kind, place: str, problems: list[Problem]) -> None:
    _unknown(entry, (*SHARED, *OF_KIND[kind]), place, problems)
    missing = (key for key in NEEDED[kind] if key not in entry)
    problems.extend(
        Problem(path=f"{place}.{key}", found="nothing", expected=f"a value; {kind} needs it") for key in missing
    )
    if kind is Kind.OCCURRENCE and not {"at_most", "at_least"} & set(entry):
        problems.append(Problem(path=place, found="no limit", expected="at_most or at_least"))
    for key in LISTS:
        value = entry.get(key, ["-"]) if key in OF_KIND[kind] else ["-"]
        if not (isinstance(value, list) and value and all(isinstance(word, str) and word.strip() for word in value)):
            problems.append(Problem(path=f"{place}.{key}", found=repr(value), expected="a list of words in quotes"))
    for key in NUMBERS:
        value = entry.get(key, 0) if key in OF_KIND[kind] else 0
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            problems.append(Problem(path=f"{place}.{key}", found=repr(value), expected="a whole number from 0"))
    swap = entry.get("swap", {})
    if kind is Kind.SUBSTITUTION and "swap" in entry and not _is_swap(swap):
        problems.append(
            Problem(path=f"{place}.swap", found=repr(swap), expected='a table such as { "utilise" = "use" }')
        )


def _is_swap(swap: object) -> bool:
    return (
        isinstance(swap, dict)
        and bool(swap)
        and all(key.strip() and isinstance(value, str) for key, value in swap.items())
    )


def _text(entry: dict[str, Any], key: str, place: str, problems: list[Problem]) -> None:
    value = entry.get(key)
    if not (isinstance(value, str) and value.strip()):
        problems.append(
            Problem(path=f"{place}.{key}", found=repr(value) if key in entry else "nothing", expected="text in quotes")
        )
    elif key == "id" and value in NEEDS:
        problems.append(Problem(path=f"{place}.id", found=f"“{value}”", expected="an id that no built-in rule has"))


def _choice(entry: dict[str, Any], key: str, choices: Any, place: str, problems: list[Problem]) -> Any:
    try:
        return choices(entry.get(key))
    except ValueError:
        found = f"“{entry[key]}”" if key in entry else "nothing"
        problems.append(Problem(path=f"{place}.{key}", found=found, expected="one of " + ", ".join(choices)))
        return None


def _unknown(table: dict[str, Any], known: tuple[str, ...], place: str, problems: list[Problem]) -> None:
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            hint = f"perhaps “{near[0]}”" if near else "one of " + ", ".join(known)
            problems.append(Problem(path=f"{place}.{key}".lstrip("."), found=f"the unknown key “{key}”", expected=hint))


def _twice(entries: list[Any], problems: list[Problem]) -> None:
    seen: set[str] = set()
    for at, entry in enumerate(entries):
        key = entry.get("id") if isinstance(entry, dict) else None
        if isinstance(key, str) and key in seen:
            problems.append(
                Problem(path=f"rule[{at}].id", found=f"the id “{key}” a second time", expected="an id of its own")
            )
        seen.add(str(key))
