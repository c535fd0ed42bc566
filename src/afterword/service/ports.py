"""What the use cases ask of the world outside; the adapters answer."""

from datetime import datetime
from typing import Any, Protocol

from afterword.core.holidays import HolidayCalendar
from afterword.service.followup import Event, Followup


class FollowupStore(Protocol):
    """Where follow-ups are kept. Every call starts from an owner and sees nothing of anybody else.

    Called by `keep` and by whatever changes a case (sending, watching, the pages).
    Every method may raise EdgeError when the store is locked, full, damaged or out of reach; nothing is changed then.
    """

    @property
    def calendar(self) -> HolidayCalendar:
        """The public holidays by which it is known when something is due."""
        ...

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
        """Delete a follow-up and all that belongs to it, from the disk too. NotKeptError if there is none."""
        ...

    def forget_everything(self, owner: str) -> int:
        """Delete everything of an owner, accounts and profile too; returns how many follow-ups there were."""
        ...


class ArchiveStore(Protocol):
    """Everything of an owner as one document. Called by `export` and by `add` of an export; may raise EdgeError."""

    def everything(self, owner: str, *, now: datetime) -> dict[str, Any]:
        """Everything of an owner as plain JSON values; there are no passwords, since none is saved."""
        ...

    def put_back(self, owner: str, document: dict[str, Any], *, source: str) -> tuple[int, int]:
        """Save what is not there yet; returns how many follow-ups were restored and how many were there already.

        BadInputError with every problem, and nothing changed, when the document is not whole.
        """
        ...
