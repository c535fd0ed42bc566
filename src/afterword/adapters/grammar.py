"""Spelling and grammar of every word, by Harper in this process (extra `grammar`).

Only this module uses the library `harper`. Its linter takes about a second to create and is cached per dialect. Names and
words of the case are added to its dictionary first, and its opinions on style are left out.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.util import find_spec
from threading import Lock
from typing import TYPE_CHECKING

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.options import Proofreader
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.words import bare

if TYPE_CHECKING:
    from harper import Lint, Linter

DIALECTS = {"US": 0, "GB": 1, "IE": 1, "NZ": 2, "AU": 2, "CA": 3, "IN": 4}
"""Harper's numbers for American, British, Australian, Canadian and Indian English, by country."""

AMERICAN = 0
GRAMMAR_KINDS = frozenset({"Agreement", "Grammar", "Miscellaneous", "Repetition", "BoundaryError", "Eggcorn", "Usage"})
"""Kinds that are slips in any register; style, readability, punctuation and capitals are left to the writer."""


def is_installed() -> bool:
    """Whether the extra is installed, without loading it."""
    return find_spec("harper") is not None


def proofreader(locale: str | None) -> Proofreader:
    """A reader for the English of this locale (en-GB); American where the locale says nothing."""
    country = (locale or "").replace("_", "-").partition("-")[2][:2].upper()
    dialect = DIALECTS.get(country, AMERICAN)

    def read(doc: Doc, facts: Facts) -> Mapping[str, tuple[Remark, ...]]:
        return _read(_harper(dialect), doc, facts)

    return read


class _Harper:
    """A linter with the words of one text, for one thread at a time.

    Telling it words costs four times as much as reading a letter once more, because it then forgets every clause it
    has read; so it keeps them until a text comes with others, which is seldom while one letter is typed.
    """

    def __init__(self, linter: "Linter") -> None:
        self._linter = linter
        self._known: frozenset[str] = frozenset()
        self._turn = Lock()

    def lints(self, text: str, known: frozenset[str]) -> "list[Lint]":
        """What it says of `text` when it knows these words and no others beside its own."""
        with self._turn:
            if known != self._known:
                self._linter.clear_words()
                self._linter.import_words(sorted(known))
                self._known = known
            return self._linter.lint(text, language="plaintext")


@lru_cache(maxsize=2)
def _harper(dialect: int) -> _Harper:
    from harper import Dialect, Linter  # noqa: PLC0415 -- 19 MB, only when proofreading is asked for

    return _Harper(Linter(Dialect(dialect)))


def _read(harper: _Harper, doc: Doc, facts: Facts) -> Mapping[str, tuple[Remark, ...]]:
    """Remarks by rule."""
    lints = harper.lints(doc.text, _known(doc, facts))
    kept = [lint for lint in lints if not _is_in_the_ends(doc, lint)]
    return {
        "spelling": tuple(_spelling(lint) for lint in kept if _is_spelling(lint, facts)),
        "grammar": tuple(_grammar(lint) for lint in kept if lint.lint_kind in GRAMMAR_KINDS),
    }


def _known(doc: Doc, facts: Facts) -> frozenset[str]:
    """Words of the case, and capitalised words of the message: names are not misspelt."""
    written = {doc.text[start:end] for start, end in zip(doc.starts, doc.ends, strict=True)}
    return frozenset(word for word in written if word[0].isupper() or bare(word) in facts.known_words)


def _is_in_the_ends(doc: Doc, lint: "Lint") -> bool:
    """In the salutation or the closing, where names and addresses stand."""
    begin = doc.greeting[1] if doc.greeting else 0
    close = doc.sign_off[0] if doc.sign_off else len(doc.text)
    return not begin <= lint.span.start < close


def _is_spelling(lint: "Lint", facts: Facts) -> bool:
    return lint.lint_kind in ("Spelling", "Typo") and bare(lint.problem_text) not in facts.known_words


def _spelling(lint: "Lint") -> Remark:
    near = next(_replacements(lint), "")
    told = f" Did you mean “{near}”?" if near else ""
    return Remark(
        f"“{lint.problem_text}” is not a word this checker knows.{told}",
        (lint.span.start, lint.span.end),
        severity=None if near else Severity.INFO,
        fixes=replacing((lint.span.start, lint.span.end), near) if near else (),
    )


def _grammar(lint: "Lint") -> Remark:
    near = next(_replacements(lint), "")
    span = lint.span.start, lint.span.end
    return Remark(f"“{lint.problem_text}”: {lint.message}", span, fixes=replacing(span, near) if near else ())


def _replacements(lint: "Lint") -> Iterator[str]:
    return (suggestion.replacement_text for suggestion in lint.suggestions if suggestion.kind == 0)
