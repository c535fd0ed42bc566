"""Follow-ups and their events in the database: the FollowupStore of `service/ports.py`."""

from dataclasses import replace
from datetime import UTC

from django.db import IntegrityError, connection, transaction
from django.db.models import Q, QuerySet

from afterword.adapters.codec import case_from, known
from afterword.adapters.store.mishaps import in_plain_words
from afterword.adapters.store.models import AccountRow, EventRow, FollowupRow, MailRow, ProfileRow
from afterword.core.errors import ChangedMeanwhileError, EdgeError, IdTakenError, NotKeptError
from afterword.core.holidays import HolidayCalendar
from afterword.service.followup import Event, Followup, Stage

TRACES = (
    "It is forgotten, but another program has the store open: traces may stay in the file until that program is closed."
)


class Followups:
    """The store on this machine's SQLite file or on PostgreSQL; opened by `opening.open_store` before."""

    def __init__(self, *, calendar: HolidayCalendar) -> None:
        """`calendar` tells the public holidays by which it is known when something is due."""
        self.calendar = calendar

    @in_plain_words()
    def insert(self, followup: Followup, event: Event) -> None:
        """Keep a new follow-up together with the event that made it."""
        try:
            with transaction.atomic():
                FollowupRow.objects.create(id=followup.id, owner=followup.owner, **_columns(followup))
                _add(followup.owner, followup.id, event)
        except IntegrityError as error:
            raise IdTakenError(f"Something is kept under the id {followup.id} already.") from error

    @in_plain_words()
    def get(self, owner: str, followup_id: str) -> Followup:
        """The owner's follow-up with exactly this id."""
        row = FollowupRow.objects.filter(owner=owner, id=followup_id).first()
        if row is None:
            raise _nothing(followup_id)
        return followup_of(row)

    @in_plain_words()
    def find(self, owner: str, prefix: str) -> tuple[Followup, ...]:
        """The owner's follow-ups whose id begins with `prefix`, oldest first."""
        rows = FollowupRow.objects.filter(owner=owner, id__startswith=prefix).order_by("created_at", "id")
        return tuple(map(followup_of, rows))

    @in_plain_words()
    def still_open(self, owner: str, *, at_most: int | None = None) -> tuple[Followup, ...]:
        """The owner's follow-ups that are not over, oldest first."""
        rows = FollowupRow.objects.filter(~Q(stage=Stage.OVER.value), owner=owner).order_by("created_at", "id")
        return tuple(map(followup_of, rows[:at_most]))

    @in_plain_words()
    def save(self, followup: Followup, event: Event) -> Followup:
        """Keep the changed follow-up and the event, both or neither."""
        changed = replace(followup, version=followup.version + 1, changed_at=event.at)
        rows = FollowupRow.objects.filter(owner=followup.owner, id=followup.id)
        with transaction.atomic():
            if not rows.filter(version=followup.version).update(**_columns(changed)):
                raise _why_not_saved(rows, followup)
            _add(followup.owner, followup.id, event)
        return changed

    @in_plain_words()
    def events(self, owner: str, followup_id: str) -> tuple[Event, ...]:
        """What happened to a follow-up, oldest first."""
        rows = EventRow.objects.filter(owner=owner, followup_id=followup_id).order_by("at", "id")
        return tuple(Event(at=row.at, who=row.who, what=row.what, data=row.data) for row in rows)

    @in_plain_words()
    def record(self, owner: str, followup_id: str, event: Event) -> None:
        """Add an event that changes nothing in the case."""
        with transaction.atomic():
            if not FollowupRow.objects.filter(owner=owner, id=followup_id).exists():
                raise _nothing(followup_id)
            _add(owner, followup_id, event)

    @in_plain_words()
    def forget(self, owner: str, followup_id: str) -> None:
        """Delete a follow-up and all that belongs to it, from the disk too."""
        with transaction.atomic():
            deleted, _ = FollowupRow.objects.filter(owner=owner, id=followup_id).delete()
        if not deleted:
            raise _nothing(followup_id)
        scrub()

    @in_plain_words()
    def forget_everything(self, owner: str) -> int:
        """Remove all an owner keeps; returns how many follow-ups there were."""
        with transaction.atomic():
            count = FollowupRow.objects.filter(owner=owner).count()
            for rows in (FollowupRow, MailRow, EventRow, AccountRow, ProfileRow):
                rows.objects.filter(owner=owner).delete()
        scrub()
        return count


def scrub() -> None:
    """Overwrite deleted data in the SQLite file and its log; a server's own vacuum does that there."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        is_busy, *_ = cursor.fetchone()
    if is_busy:
        raise EdgeError(TRACES, permanent=False)


def _columns(followup: Followup) -> dict[str, object]:
    return {
        "stage": followup.stage.value,
        "due_at": followup.due_at,
        "document": known(followup.case),
        "version": followup.version,
        "created_at": followup.created_at,
        "changed_at": followup.changed_at,
    }


def followup_of(row: FollowupRow) -> Followup:
    """The follow-up a row keeps."""
    return Followup(
        id=row.id,
        owner=row.owner,
        case=case_from(row.document, source=f"the kept follow-up {row.id}"),
        stage=Stage(row.stage),
        due_at=row.due_at and row.due_at.astimezone(UTC),
        version=row.version,
        created_at=row.created_at,
        changed_at=row.changed_at,
    )


def _add(owner: str, followup_id: str, event: Event) -> None:
    EventRow.objects.create(
        owner=owner, followup_id=followup_id, at=event.at, who=event.who, what=event.what, data=dict(event.data)
    )


def _why_not_saved(rows: "QuerySet[FollowupRow]", followup: Followup) -> Exception:
    if not rows.exists():
        return _nothing(followup.id)
    return ChangedMeanwhileError(
        f"{followup.id} was changed somewhere else while you were at it. Nothing was overwritten; look at it again, then repeat your change."
    )


def _nothing(followup_id: str) -> NotKeptError:
    return NotKeptError(f"Nothing is kept under “{followup_id}”. `afterword list` shows what is.")
