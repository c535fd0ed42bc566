"""Who wrote last: the one judgement of whether a message of ours is unanswered.

Advice, `may` and the once-check all use it, so they cannot disagree. It counts per process, across channels and people.
If a record is in doubt, the cautious reading applies: a message that may have been sent was sent, and a reply dated in
the future has not come. Guide: S22, S52.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction, SendState
from afterword.core.channel import Channel

Kind = CorrespondenceKind
MAIN = "main"
"""How correspondence names the process a case is about when it says nothing else."""

NO_PROCESS = "none"
"""How correspondence says that it is about another matter."""

NOT_REPLIES = frozenset({Kind.AUTO_REPLY, Kind.READ_RECEIPT, Kind.BOUNCE, Kind.DELAY_NOTICE, Kind.NEWSLETTER})
"""What arrives without a human having answered."""

NOT_OURS = frozenset({Kind.ARRANGEMENT, Kind.QUESTION, Kind.ACCEPTANCE, Kind.ANSWER})
"""What goes out without being a follow-up: arranging, asking for details, accepting, answering their question.

Everything else that goes out counts, a plain `message` too: a record that does not say what it was is no licence.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """The messages of one process up to a moment; every tuple is oldest first.

    `ours` are the follow-ups, check-ins and voicemails that were or may have been sent. Of these, `bounced` certainly
    reached nobody, and `unanswered` reached or may have reached somebody and have had no reply since. `uncertain` are
    the unanswered ones of which it is unknown whether they were sent. `theirs` is what people on the other side said
    about this process.
    """

    process: str
    ours: tuple[Correspondence, ...] = ()
    bounced: tuple[Correspondence, ...] = ()
    unanswered: tuple[Correspondence, ...] = ()
    uncertain: tuple[Correspondence, ...] = ()
    theirs: tuple[Correspondence, ...] = ()

    @property
    def pending(self) -> Correspondence | None:
        """The latest message of ours that is waiting for a reply, or None if another one may be sent."""
        return self.unanswered[-1] if self.unanswered else None

    @property
    def last_reply(self) -> Correspondence | None:
        """The latest message from a person there, whether or not it answers one of ours."""
        return self.theirs[-1] if self.theirs else None

    @property
    def last_delivered(self) -> Correspondence | None:
        """The latest message of ours that did not bounce."""
        return next((item for item in reversed(self.ours) if item not in self.bounced), None)


def conversation(case: Case, *, now: datetime, process: str | None = None) -> Conversation:
    """The conversation about `process` (an id; None = the one the case is about) up to `now`."""
    wanted = process or case.process.id
    items = sorted(_about(case, wanted), key=_order)
    ours = tuple(filter(is_ours, items))
    theirs = tuple(item for item in items if is_human_reply(item) and item.at <= now)
    bounced = tuple(item for item in ours if _has_bounced(item, items, now=now))
    unanswered = tuple(item for item in ours if item not in bounced and not _is_answered(item, theirs))
    return Conversation(
        process=wanted,
        ours=ours,
        bounced=bounced,
        unanswered=unanswered,
        uncertain=tuple(item for item in unanswered if item.state is SendState.UNKNOWN),
        theirs=theirs,
    )


def process_of(item: Correspondence, case: Case) -> str:
    """The id of the process `item` is about; plain "main" means the one the case is about."""
    if item.process == MAIN and all(other.id != MAIN for other in case.other_processes):
        return case.process.id
    return item.process


def is_ours(item: Correspondence) -> bool:
    """Whether it is a follow-up, check-in or voicemail from the candidate that was or may have been sent."""
    return item.direction is Direction.OUT and item.state is not SendState.DRAFT and item.kind not in NOT_OURS


def is_human_reply(item: Correspondence) -> bool:
    """Whether a person on the other side said it; an invitation, a rejection, an offer or a voicemail counts too."""
    return item.direction is Direction.IN and item.kind not in NOT_REPLIES


def pending_elsewhere(case: Case, *, now: datetime, person: str | None) -> tuple[Correspondence, ...]:
    """Unanswered messages of ours about other processes where `person` is in charge or was written to."""
    if person is None:
        return ()
    found = (
        item
        for process in _other_ids(case)
        for item in conversation(case, now=now, process=process).unanswered
        if item.person == person or _leader(case, process) == person
    )
    return tuple(sorted(found, key=_order))


def _other_ids(case: Case) -> tuple[str, ...]:
    listed = [other.id for other in case.other_processes]
    written = [process_of(item, case) for item in case.correspondence]
    return tuple(dict.fromkeys(key for key in (*listed, *sorted(written)) if key not in (case.process.id, NO_PROCESS)))


def _leader(case: Case, process: str) -> str | None:
    return next((other.leads_recruitment for other in case.other_processes if other.id == process), None)


def _about(case: Case, process: str) -> Iterator[Correspondence]:
    return (item for item in case.correspondence if process_of(item, case) == process)


def _order(item: Correspondence) -> tuple[datetime, str, str, str, str]:
    """Sort key: by time, then by content, so that the order of the records does not matter."""
    return item.at.astimezone(UTC), item.direction, item.kind, item.id or "", item.person or ""


def _is_answered(item: Correspondence, theirs: tuple[Correspondence, ...]) -> bool:
    return any(reply.at > item.at or (reply.at == item.at and _names(reply, item)) for reply in theirs)


def _names(answer: Correspondence, item: Correspondence) -> bool:
    return item.id is not None and answer.in_reply_to == item.id


def _has_bounced(item: Correspondence, items: list[Correspondence], *, now: datetime) -> bool:
    return any(_is_bounce_of(bounce, item, items) for bounce in items if bounce.at <= now)


def _is_bounce_of(bounce: Correspondence, item: Correspondence, items: list[Correspondence]) -> bool:
    if bounce.direction is not Direction.IN or bounce.kind is not Kind.BOUNCE or bounce.at < item.at:
        return False
    if bounce.in_reply_to is not None:
        return _names(bounce, item)
    return _sole_candidate(bounce, items) == item


def _sole_candidate(bounce: Correspondence, items: list[Correspondence]) -> Correspondence | None:
    """The only e-mail that a bounce without a reference can be about; None if several could have caused it."""
    candidates = [
        item
        for item in items
        if item.direction is Direction.OUT
        and item.channel is Channel.EMAIL
        and item.state is not SendState.DRAFT
        and item.at <= bounce.at
        and (bounce.person is None or item.person in (None, bounce.person))
        and (bounce.at - item.at).days < BOUNCE_DAYS
    ]
    return candidates[0] if len(candidates) == 1 else None


BOUNCE_DAYS = 6
"""Servers give up within five days (RFC 5321 §4.5.4.1 advises four to five), so an older mail is not meant."""
