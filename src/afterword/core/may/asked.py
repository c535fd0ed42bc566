"""What every action is judged by: the situation, its ruling, and what rules out sending a message."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.advise.method.weighed import Occasion
from afterword.core.advise.situation import Situation
from afterword.core.advise.when import occasion_of
from afterword.core.advise.whether import Ruling, ruling_of
from afterword.core.advise.whether.door import asked_not_to_be_contacted, does_not_feel_right
from afterword.core.message import MessageKind
from afterword.core.reason import Reason, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The situation a question is asked in.

    `closed` is the reason why no message may be sent now, or None if one may. `occasion` is what could be sent.
    """

    s: Situation
    ruling: Ruling
    occasion: Occasion
    closed: Reason | None


Action = Callable[[Asked], Verdict]
"""Judges one action; its name is the action's id and its docstring the page."""


def asked_in(s: Situation) -> Asked:
    """The judgement all actions share."""
    ruling = ruling_of(s)
    occasion = occasion_of(s, ruling) or Occasion(kind=MessageKind.ANSWER, opens=s.now, closes=None)
    is_open = ruling.value == "yes" or may_reply(s)
    return Asked(s=s, ruling=ruling, occasion=occasion, closed=None if is_open else ruling.reason)


def may_reply(s: Situation) -> bool:
    """Whether they wrote last, since the interview or since our message, and nothing forbids answering."""
    last = s.conversation.last_reply
    if last is None or s.conversation.pending is not None or asked_not_to_be_contacted(s) or does_not_feel_right(s):
        return False
    if s.since is not None and last.at >= s.since:
        return True
    ours = s.conversation.last_delivered
    return ours is not None and last.at >= ours.at and s.ahead is None


def permit(action: Callable[..., object], text: str, *more: Reason | None) -> Verdict:
    """Permitted, with the action's own reason first."""
    return _verdict(action, text, more, permitted=True)


def refuse(action: Callable[..., object], text: str, *more: Reason | None) -> Verdict:
    """Refused, with the action's own reason first."""
    return _verdict(action, text, more, permitted=False)


def refuse_because(action: Callable[..., object], *reasons: Reason) -> Verdict:
    """Refused, with the reasons the advice gives."""
    return Verdict(action=action.__name__, permitted=False, reasons=reasons)


def _verdict(action: Callable[..., object], text: str, more: tuple[Reason | None, ...], *, permitted: bool) -> Verdict:
    own = Reason(rule=action.__name__, text=text)
    reasons = (own, *(reason for reason in more if reason is not None))
    return Verdict(action=action.__name__, permitted=permitted, reasons=reasons)
