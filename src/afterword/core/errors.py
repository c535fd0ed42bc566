"""Every exception the product raises on purpose.

Expected outcomes are values (`Refusal`, `Problem`); these exceptions are for input that cannot be read and for outside
systems that fail.
"""

from dataclasses import dataclass


class AfterwordError(Exception):
    """Base of all errors this package raises on purpose; its text can be shown to a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with an input: its path, what was found, and what was expected."""

    path: str
    found: str
    expected: str

    def __str__(self) -> str:
        """`people[1].contact.email: found 'x', expected an e-mail address`."""
        place = f"{self.path}: " if self.path else ""
        return f"{place}found {self.found}, expected {self.expected}"


class BadInputError(AfterwordError):
    """An input cannot be read; carries all of its problems, not only the first."""

    def __init__(self, problems: tuple[Problem, ...], *, source: str = "") -> None:
        """Keep `problems` for faces that list them; `source` names the file or stream."""
        self.problems = problems
        self.source = source
        head = f"{source}: " if source else ""
        super().__init__(head + "; ".join(map(str, problems)))


class EdgeError(AfterwordError):
    """A server, a file or another program failed.

    `permanent` is true if simply trying again cannot help.
    """

    def __init__(self, message: str, *, permanent: bool) -> None:
        """Say what happened and what to do in `message`."""
        self.permanent = permanent
        super().__init__(message)


class NotKeptError(AfterwordError):
    """The owner has nothing under this id."""


class IdTakenError(AfterwordError):
    """The id is already taken."""


class ChangedMeanwhileError(AfterwordError):
    """It was changed since it was read; saving now would lose that change."""


class AmbiguousIdError(AfterwordError):
    """Several ids begin with what was typed."""
