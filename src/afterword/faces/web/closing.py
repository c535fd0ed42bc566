"""Closing with grace: when a process is over and they wrote last, a few kind words are possible, and none are needed."""

from dataclasses import replace
from datetime import datetime

from afterword.core.advise.advice import Advice
from afterword.core.case import Case, Direction, Status
from afterword.core.conversation import conversation
from afterword.core.message import MessageKind

ENDINGS = {
    Status.REJECTED: "They said no, and nothing more is required of you. If you like, a few kind words leave the door open:",
    Status.WITHDRAWN: "You withdrew. They may be glad to hear it from you; if they know already, nothing more is required:",
}
"""Endings that a last word may follow, and what the page says of it."""


def last_word(case: Case, *, now: datetime) -> str:
    """What to say about a last word, or nothing where none is open: it answers theirs, and one is enough."""
    theirs = conversation(case, now=now).last_reply
    if theirs is None:
        return ""
    is_said = any(item.direction is Direction.OUT and item.at >= theirs.at for item in case.correspondence)
    return "" if is_said else ENDINGS.get(case.process.status, "")


def advice_for_writing(case: Case, advice: Advice, *, now: datetime) -> Advice:
    """The advice a draft is made from: where a last word is open, an answer."""
    return replace(advice, kind=MessageKind.ANSWER) if last_word(case, now=now) else advice
