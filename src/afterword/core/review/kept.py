"""Answers kept for the next time the same is asked: for what is asked so often that a call would be most of the cost."""

from collections.abc import Callable
from typing import TypeVar

MOST = 8192
"""Answers kept at once, more than the words that come again in follow-ups."""

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Kept(dict[Asked, Answer]):
    """What a function answers: `kept[asked]` is a plain look-up, and calls only for what is new.

    When there are `most` answers it begins anew.
    """

    __slots__ = ("_answer", "_most")

    def __init__(self, answer: Callable[[Asked], Answer], *, most: int = MOST) -> None:
        """With nothing kept yet."""
        super().__init__()
        self._answer = answer
        self._most = most

    def __missing__(self, asked: Asked) -> Answer:
        if len(self) >= self._most:
            self.clear()
        self[asked] = answer = self._answer(asked)
        return answer
