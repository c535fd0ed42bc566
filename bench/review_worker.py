"""One warm tool: a JSON string a line in, the seconds it took out, by the clock and of the processor."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))


def afterword(*, with_case: bool) -> Callable[[str], object]:
    from datetime import UTC, datetime

    from afterword.core.message import Message
    from afterword.core.review import review

    now = datetime(2026, 3, 3, 17, tzinfo=UTC)
    if not with_case:
        return lambda body: review(Message(body=body), None, now=now)
    from review_example import EXAMPLE

    return lambda body: review(Message(body=body, to="p1"), EXAMPLE, now=now)


def harper() -> Callable[[str], object]:
    from harper import Dialect, Linter

    linter = Linter(Dialect.BRITISH)
    return lambda body: linter.lint(body, language="plaintext")


def proselint() -> Callable[[str], object]:
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda body: LintFile(content=body, source="letter").lint()


TOOLS = {
    "afterword": lambda: afterword(with_case=False),
    "case": lambda: afterword(with_case=True),
    "harper": harper,
    "proselint": proselint,
}


def main() -> None:
    look = TOOLS[sys.argv[1]]()
    for line in sys.stdin:
        body = json.loads(line)
        start, used = time.perf_counter(), time.process_time()
        look(body)
        print(time.perf_counter() - start, time.process_time() - used, flush=True)


if __name__ == "__main__":
    main()
