"""Reading the correspondence for the advice: their open question, their decision, and how to name an item."""

from afterword.core.advise.situation import Situation, day_of, wish_of
from afterword.core.asks_for import asks_for
from afterword.core.case import Correspondence, CorrespondenceKind, Direction, SendState, WishCode
from afterword.core.channel import BY, Channel
from afterword.core.conversation import process_of
from afterword.core.wording import the_day

Kind = CorrespondenceKind
DECISIONS = {Kind.REJECTION: "rejection", Kind.CONTRACT: "contract", Kind.OFFER: "offer"}
REOPENS = frozenset({Kind.INVITATION, Kind.SCREENING, Kind.ARRANGEMENT})

SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})
"""Where what was asked was answered in the same breath."""

OURS = {Kind.FOLLOW_UP: "follow-up", Kind.CHECK_IN: "check-in", Kind.VOICEMAIL: "voicemail"}


def decision_on_record(s: Situation) -> str | None:
    """Which of "rejection", "contract" or "offer" their last word on it since the last interview held.

    A later invitation reopens the matter.
    """
    since = [item for item in s.conversation.theirs if s.since is None or item.at >= s.since]
    decisive = [item.kind for item in since if item.kind in DECISIONS or item.kind in REOPENS]
    return DECISIONS.get(decisive[-1]) if decisive else None


def open_question(s: Situation) -> Correspondence | None:
    """Their latest question since the interview, unless the candidate has sent anything after it."""
    questions = [item for item in s.conversation.theirs if _asks_for(item) is Kind.QUESTION]
    last = questions[-1] if questions else None
    if last is None or (s.since is not None and last.at < s.since):
        return None
    return None if any(item.at >= last.at for item in outgoing(s)) else last


def open_invitation(s: Situation) -> Correspondence | None:
    """Their written invitation to talk again, while it is their last word and nothing has gone out after it."""
    last = wrote_since(s)
    if last is None or _asks_for(last) not in (Kind.INVITATION, Kind.ARRANGEMENT) or last.channel in SPOKEN:
        return None
    return None if any(item.at >= last.at for item in outgoing(s)) else last


def _asks_for(item: Correspondence) -> Kind:
    """What they want, read out of a plain reply where it was written; what was said aloud was answered there."""
    return item.kind if item.channel in SPOKEN else asks_for(item)


def has_accepted(s: Situation) -> bool:
    """The candidate's acceptance went out after their latest offer."""
    offers = [item.at for item in s.conversation.theirs if item.kind is Kind.OFFER]
    since = max(offers, default=s.since)
    return any(item.kind is Kind.ACCEPTANCE and (since is None or item.at >= since) for item in outgoing(s))


def outgoing(s: Situation) -> tuple[Correspondence, ...]:
    """Everything that was or may have been sent about this process."""
    return tuple(
        item
        for item in s.case.correspondence
        if item.direction is Direction.OUT
        and item.state is not SendState.DRAFT
        and process_of(item, s.case) == s.conversation.process
    )


def wrote_since(s: Situation) -> Correspondence | None:
    """Their last message, if it came after the interview."""
    last = s.conversation.last_reply
    return last if last and s.since and last.at >= s.since else None


def who(s: Situation, item: Correspondence) -> str:
    """The name of the person it came from or went to; "somebody there" if nobody is named."""
    person = s.case.person(item.person)
    return person.name if person else "somebody there"


def who_asked(s: Situation, code: WishCode) -> str:
    """The name of the person who asked for this; "They" if nobody is named."""
    wish = wish_of(s, code)
    person = s.case.person(wish.by) if wish else None
    return person.name if person else "They"


def how_it_went(s: Situation, item: Correspondence) -> str:
    """A message of the candidate's in words: "Your follow-up to Dana Marsh by e-mail on Tuesday 3 March"."""
    person = s.case.person(item.person)
    to = f" to {person.name}" if person else ""
    kind = OURS.get(item.kind, "message")
    return f"Your {kind}{to} {BY[item.channel]} on {the_day(day_of(item.at, s.here))}"
