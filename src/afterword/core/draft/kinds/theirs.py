"""What has come from their side since the interview and can be answered, and what has gone from ours."""

from dataclasses import replace
from datetime import datetime

from afterword.core.asks_for import asks_for
from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction, SendState
from afterword.core.draft.occasion import last_held

OFFERS = (CorrespondenceKind.OFFER, CorrespondenceKind.CONTRACT)
INVITATIONS = (CorrespondenceKind.INVITATION, CorrespondenceKind.ARRANGEMENT)
ANSWERABLE = (
    CorrespondenceKind.REJECTION,
    *OFFERS,
    *INVITATIONS,
    CorrespondenceKind.QUESTION,
    CorrespondenceKind.REPLY,
    CorrespondenceKind.MESSAGE,
)


def latest_from_them(case: Case, at: datetime) -> Correspondence | None:
    """The last thing they sent about this process that can be answered, as what it asks for."""
    came = [item for item in _since(case, at, Direction.IN) if item.kind in ANSWERABLE]
    latest = max(came, key=lambda item: item.at, default=None)
    return replace(latest, kind=asks_for(latest)) if latest else None


def words_from_them(case: Case, at: datetime) -> str:
    """What they wrote last."""
    latest = latest_from_them(case, at)
    return (latest.text if latest else None) or ""


def invited_back(case: Case, at: datetime) -> bool:
    """Whether the last thing they sent was an invitation to talk again."""
    latest = latest_from_them(case, at)
    return latest is not None and latest.kind in INVITATIONS


def waits_for_an_answer(case: Case, at: datetime) -> bool:
    """Whether the last thing they sent was a question or an invitation, which is answered rather than followed up."""
    latest = latest_from_them(case, at)
    if latest is None or latest.kind not in (*INVITATIONS, CorrespondenceKind.QUESTION):
        return False
    ours = _since(case, at, Direction.OUT)
    return not any(item.at >= latest.at and item.state is not SendState.DRAFT for item in ours)


def has_followed_up(case: Case, at: datetime) -> bool:
    """Whether a message of ours has gone since the interview: what it said is not said again."""
    return bool(_follow_ups(case, at))


def has_said(case: Case, at: datetime) -> str:
    """What these messages said; nothing where the words of one are not known."""
    texts = [item.text or "" for item in _follow_ups(case, at)]
    return "\n".join(texts) if all(texts) else ""


def _follow_ups(case: Case, at: datetime) -> list[Correspondence]:
    ours = _since(case, at, Direction.OUT)
    return [item for item in ours if item.kind is CorrespondenceKind.FOLLOW_UP and item.state is not SendState.DRAFT]


def _since(case: Case, at: datetime, direction: Direction) -> list[Correspondence]:
    """What went one way about this process between the interview and the moment of this message."""
    interview = last_held(case)
    since = interview.end if interview else None
    return [
        item
        for item in case.correspondence
        if item.direction is direction
        and item.process == case.process.id
        and item.at <= at
        and (since is None or item.at > since)
    ]
