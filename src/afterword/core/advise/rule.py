"""What a rule is: a function whose name is its id, whose docstring is its page, and whose result is a sentence.

`afterword explain ID` prints the docstring; its last line names the statements of the guide it is based on. A rule
returns a Reason, a Caution or a Question, or None if it does not apply.
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
    """Turn a function that returns a sentence into one that returns a Reason with the function's name."""
    name = say.__name__

    @wraps(say)
    def reason(*args: P.args, **kwargs: P.kwargs) -> Reason | None:
        text = say(*args, **kwargs)
        return None if text is None else Reason(rule=name, text=text)

    return reason


def caution(say: Callable[P, str | None]) -> Callable[P, Caution | None]:
    """Turn a function that returns a sentence into one that returns a Caution with the function's name."""

    @wraps(say)
    def warning(*args: P.args, **kwargs: P.kwargs) -> Caution | None:
        text = say(*args, **kwargs)
        return None if text is None else Caution(id=say.__name__, text=text)

    return warning


def question(say: Callable[P, str | None]) -> Callable[P, Question | None]:
    """Turn a function that returns a sentence into one that returns a Question with the function's name."""

    @wraps(say)
    def asked(*args: P.args, **kwargs: P.kwargs) -> Question | None:
        text = say(*args, **kwargs)
        return None if text is None else Question(id=say.__name__, text=text)

    return asked


def applying(*reasons: Reason | None) -> tuple[Reason, ...]:
    """The results that are not None, in order."""
    return tuple(reason for reason in reasons if reason is not None)
