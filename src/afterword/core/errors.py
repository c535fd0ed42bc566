"""Every failure the product can name, in one place.

Expected outcomes are values (`Refusal`, `Problem`); these exceptions are for input that cannot be read and for
outside systems that did not do what was asked.
"""

from dataclasses import dataclass


class AfterwordError(Exception):
    """Root of all errors this package raises on purpose; its text is fit to be shown to a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with what was given: where, what stood there, and what would do."""

    path: str
    found: str
    expected: str

    def __str__(self) -> str:
        """`people[1].contact.email: found 'x', expected an e-mail address`."""
        place = f"{self.path}: " if self.path else ""
        return f"{place}found {self.found}, expected {self.expected}"


class BadInputError(AfterwordError):
    """What was given cannot be read; carries every problem at once, never only the first."""

    def __init__(self, problems: tuple[Problem, ...], *, source: str = "") -> None:
        """Keep `problems` for faces that list them; `source` names the file or stream."""
        self.problems = problems
        self.source = source
        head = f"{source}: " if source else ""
        super().__init__(head + "; ".join(map(str, problems)))


class EdgeError(AfterwordError):
    """A server, file or program outside ours did not do what was asked.

    `permanent` is true when trying again unchanged cannot help.
    """

    def __init__(self, message: str, *, permanent: bool) -> None:
        """Say what happened and what to do in `message`."""
        self.permanent = permanent
        super().__init__(message)


class NotKeptError(AfterwordError):
    """Nothing of this owner is kept under the id that was given."""


class IdTakenError(AfterwordError):
    """Something is kept under this id already."""


class ChangedMeanwhileError(AfterwordError):
    """Somebody changed it since it was read: a save now would lose that change."""


class AmbiguousIdError(AfterwordError):
    """What was typed begins several ids."""
