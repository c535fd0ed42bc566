"""What has come from their side since the interview and can be answered, and what has gone from ours."""

from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction, SendState
from afterword.core.draft.occasion import Occasion

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


def latest_from_them(case: Case, occasion: Occasion) -> Correspondence | None:
    """The last thing they sent about this process that can be answered."""
    came = [item for item in _since(case, occasion, Direction.IN) if item.kind in ANSWERABLE]
    return max(came, key=lambda item: item.at, default=None)


def invited_back(case: Case, occasion: Occasion) -> bool:
    """Whether the last thing they sent was an invitation to talk again."""
    latest = latest_from_them(case, occasion)
    return latest is not None and latest.kind in INVITATIONS


def has_followed_up(case: Case, occasion: Occasion) -> bool:
    """Whether a message of ours has gone since the interview: what it said is not said again."""
    ours = _since(case, occasion, Direction.OUT)
    return any(item.kind is CorrespondenceKind.FOLLOW_UP and item.state is not SendState.DRAFT for item in ours)


def _since(case: Case, occasion: Occasion, direction: Direction) -> list[Correspondence]:
    """What went one way about this process between the interview and the moment of this message."""
    since = occasion.interview.end if occasion.interview else None
    return [
        item
        for item in case.correspondence
        if item.direction is direction
        and item.process == case.process.id
        and item.at <= occasion.at
        and (since is None or item.at > since)
    ]
