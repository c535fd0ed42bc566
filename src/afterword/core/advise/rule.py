"""What a rule is: a function whose name is its id, whose docstring is its page, and whose answer is a sentence.

`afterword explain ID` prints the docstring; its last line names the statements of the guide it rests on. A rule gives a
Reason, a caution or a question; None when it does not apply.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, overload

from afterword.core.reason import Caution, Question, Reason

P = ParamSpec("P")


@overload
def rule(say: Callable[P, str]) -> Callable[P, Reason]: ...
@overload
def rule(say: Callable[P, str | None]) -> Callable[P, Reason | None]: ...
def rule(say: Callable[P, str | None]) -> Callable[P, Reason | None]:
    """Make a function that says a sentence answer with a Reason under its own name."""
    name = say.__name__

    @wraps(say)
    def reason(*args: P.args, **kwargs: P.kwargs) -> Reason | None:
        text = say(*args, **kwargs)
        return None if text is None else Reason(rule=name, text=text)

    return reason


def caution(say: Callable[P, str | None]) -> Callable[P, Caution | None]:
    """Make a function that says a sentence answer with a Caution under its own name."""

    @wraps(say)
    def warning(*args: P.args, **kwargs: P.kwargs) -> Caution | None:
        text = say(*args, **kwargs)
        return None if text is None else Caution(id=say.__name__, text=text)

    return warning


def question(say: Callable[P, str | None]) -> Callable[P, Question | None]:
    """Make a function that says a sentence answer with a Question under its own name."""

    @wraps(say)
    def asked(*args: P.args, **kwargs: P.kwargs) -> Question | None:
        text = say(*args, **kwargs)
        return None if text is None else Question(id=say.__name__, text=text)

    return asked


def applying(*reasons: Reason | None) -> tuple[Reason, ...]:
    """Those that apply, in their order."""
    return tuple(reason for reason in reasons if reason is not None)
