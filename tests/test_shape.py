"""The code stays in small pieces; what is longer says why."""

import ast
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "afterword"
LONGEST_FUNCTION = 30
LONGEST_MODULE = 250
LONG_FUNCTIONS = {
    "core/draft/notes/tidy.py:_word": "the exceptions of one word, in the order they are asked",
    "core/review/prepare.py:prepare": "one field of the facts a line",
}
LONG_MODULES: dict[str, str] = {}
VAGUE = {"helper", "helpers", "util", "utils", "manager", "common", "misc"}


def modules():
    for path in sorted(SOURCE.rglob("*.py")):
        if "migrations" not in path.parts:
            yield str(path.relative_to(SOURCE)), path.read_text(encoding="utf-8")


def functions():
    for name, text in modules():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name}:{node.name}", node.end_lineno - node.lineno + 1


def test_a_function_fits_on_a_screen_unless_it_has_a_reason():
    assert {name for name, lines in functions() if lines > LONGEST_FUNCTION} <= set(LONG_FUNCTIONS)


def test_a_module_holds_one_idea_unless_it_has_a_reason():
    assert {name for name, text in modules() if text.count("\n") > LONGEST_MODULE} <= set(LONG_MODULES)


def test_a_name_says_what_is_inside():
    names = {part for name, _ in modules() for part in name.removesuffix(".py").replace("_", "/").split("/")}
    assert not names & VAGUE
