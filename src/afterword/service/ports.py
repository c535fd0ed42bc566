"""What the use cases ask of the world outside; the adapters answer."""

from datetime import datetime
from typing import Any, Protocol

from afterword.service.followup import Event, Followup


class FollowupStore(Protocol):
    """Where follow-ups are kept. Every call starts from an owner and sees nothing of anybody else.

    Called by `keep` and by whatever changes a case (sending, watching, the pages).
    Every method may raise EdgeError when the store is locked, full, damaged or out of reach; nothing is changed then.
    """

    def insert(self, followup: Followup, event: Event) -> None:
        """Keep a new follow-up together with the event that made it. IdTakenError when the id is in use."""
        ...

    def get(self, owner: str, followup_id: str) -> Followup:
        """The owner's follow-up with exactly this id. NotKeptError when there is none."""
        ...

    def find(self, owner: str, prefix: str) -> tuple[Followup, ...]:
        """The owner's follow-ups whose id begins with `prefix`, oldest first; none is an empty answer."""
        ...

    def still_open(self, owner: str, *, at_most: int | None = None) -> tuple[Followup, ...]:
        """The owner's follow-ups that are not over, oldest first; costs nothing for those that are."""
        ...

    def save(self, followup: Followup, event: Event) -> Followup:
        """Keep the changed follow-up and the event, both or neither; returns it with its new version.

        ChangedMeanwhileError when the version kept is not the one given; NotKeptError when it is gone.
        """
        ...

    def events(self, owner: str, followup_id: str) -> tuple[Event, ...]:
        """What happened to a follow-up, oldest first."""
        ...

    def record(self, owner: str, followup_id: str, event: Event) -> None:
        """Add an event that changes nothing in the case. NotKeptError when the follow-up is gone."""
        ...

    def forget(self, owner: str, followup_id: str) -> None:
        """Remove a follow-up with all that hangs on it, so that its bytes are gone from the disk. NotKeptError."""
        ...

    def forget_everything(self, owner: str) -> int:
        """Remove all an owner keeps, accounts and profile too; returns how many follow-ups there were."""
        ...


class ArchiveStore(Protocol):
    """Everything an owner keeps, in one piece. Called by the export and by what puts one back; may raise EdgeError."""

    def everything(self, owner: str, *, now: datetime) -> dict[str, Any]:
        """All an owner keeps, as plain JSON values; passwords are not among them, for they are not kept."""
        ...

    def put_back(self, owner: str, document: dict[str, Any], *, source: str) -> tuple[int, int]:
        """Keep what is not kept yet; returns how many follow-ups came back and how many were there already.

        BadInputError with every problem, and nothing changed, when the document is not whole.
        """
        ...
