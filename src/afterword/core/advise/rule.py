"""What a rule is: a function whose name is its id, whose docstring is its page, and whose answer is a reason.

`afterword explain ID` prints the docstring; its last line names the statements of the guide it rests on.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, overload

from afterword.core.reason import Reason

P = ParamSpec("P")


@overload
def rule(say: Callable[P, str]) -> Callable[P, Reason]: ...
@overload
def rule(say: Callable[P, str | None]) -> Callable[P, Reason | None]: ...
def rule(say: Callable[P, str | None]) -> Callable[P, Reason | None]:
    """Make a function that says a sentence (or None: it does not apply) answer with a Reason under its own name."""

    @wraps(say)
    def reason(*args: P.args, **kwargs: P.kwargs) -> Reason | None:
        text = say(*args, **kwargs)
        return None if text is None else Reason(rule=say.__name__, text=text)

    return reason


def applying(*reasons: Reason | None) -> tuple[Reason, ...]:
    """Those that apply, in their order."""
    return tuple(reason for reason in reasons if reason is not None)
