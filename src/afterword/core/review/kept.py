"""Answers kept for the next time the same is asked: for what is asked so often that a call would be most of the cost."""

from collections.abc import Callable
from typing import TypeVar

MOST = 8192
"""Answers kept at once, more than the words that come again in follow-ups; when they are that many, it begins anew."""

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Kept(dict[Asked, Answer]):
    """What a function answers: `kept[asked]` is a plain look-up, and calls only for what is new."""

    __slots__ = ("_answer",)

    def __init__(self, answer: Callable[[Asked], Answer]) -> None:
        """With nothing kept yet."""
        super().__init__()
        self._answer = answer

    def __missing__(self, asked: Asked) -> Answer:
        if len(self) >= MOST:
            self.clear()
        self[asked] = answer = self._answer(asked)
        return answer
