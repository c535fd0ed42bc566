"""Approved messages in the database: the SendStore of `service/outgoing.py`.

The guarantee is kept here and nowhere else: one conditional update decides who may send, inside one transaction with
the follow-up's version and under a partial unique constraint that allows a conversation one unanswered message.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, connection, transaction
from django.db.models import Q, QuerySet

from afterword.adapters.store.mishaps import in_plain_words
from afterword.adapters.store.models import FollowupRow, MailRow, SendRow
from afterword.adapters.store.parcels import insert, parcel_of, thread_of
from afterword.core.approval import MAY_HAVE_GONE, Delivery
from afterword.core.compose import Thread
from afterword.core.errors import ChangedMeanwhileError
from afterword.core.holidays import HolidayCalendar
from afterword.service.followup import Event, Followup
from afterword.service.keep import placed
from afterword.service.outgoing import Change, Parcel
from afterword.service.ports import FollowupStore

LEASE = timedelta(minutes=8)
"""How long a process may hold a claim without a word: longer than the outbox waits for its last answer (five minutes)."""

SKEW = timedelta(hours=1)
"""How far the clocks of two machines may differ; a lease further ahead dates from before this clock was set back."""


class Sends:
    """The store of approved messages on SQLite or PostgreSQL; opened by `opening.open_store` before."""

    def __init__(self, *, followups: FollowupStore) -> None:
        """`followups` keeps the cases that the messages belong to."""
        self._followups = followups

    @in_plain_words()
    def propose(self, parcel: Parcel, followup: Followup) -> None:
        """Save the bytes that are shown for approval; they replace earlier ones that were not approved."""
        with transaction.atomic():
            _rows(parcel).filter(state=Delivery.PROPOSED).delete()
            insert(parcel, followup)

    @in_plain_words()
    def proposed(self, owner: str, followup_id: str) -> Parcel | None:
        """What was shown last and has not been approved."""
        row = SendRow.objects.filter(owner=owner, followup_id=followup_id, state=Delivery.PROPOSED).first()
        return row and parcel_of(row)

    @in_plain_words()
    def approve(self, parcel: Parcel, followup: Followup, event: Event) -> None:
        """Save the approval; it replaces an earlier, unused one and everything that was only shown."""
        with transaction.atomic():
            self._followups.save(followup, event)
            _rows(parcel).filter(state=Delivery.APPROVED).update(state=Delivery.CANCELLED)
            _rows(parcel).filter(state=Delivery.PROPOSED).delete()
            insert(parcel, followup)

    @in_plain_words()
    def parcels(self, owner: str, followup_id: str) -> tuple[Parcel, ...]:
        """Every approved message of a follow-up, oldest first."""
        rows = SendRow.objects.filter(owner=owner, followup_id=followup_id).exclude(state=Delivery.PROPOSED)
        return tuple(map(parcel_of, rows.order_by("approved_at", "id")))

    @in_plain_words()
    def find(self, message_id: str) -> Parcel | None:
        """The parcel with this Message-ID, whoever owns it."""
        row = SendRow.objects.filter(message_id=message_id).first()
        return row and parcel_of(row)

    @in_plain_words()
    def claim(self, parcel: Parcel, followup: Followup, change: Change) -> bool:
        """Claim the sending; the database decides who gets it.

        1. Rows that the core judged answered make room in the constraint.
        2. The row moves from approved to claimed, or somebody else was first.
        3. The follow-up takes the message up as one nobody knows the fate of, unless it changed meanwhile.
        """
        at = change.event.at
        try:
            with transaction.atomic():
                _rows(parcel).filter(state=Delivery.SENT, answered_at=None).update(answered_at=at)
                mine = _rows(parcel).filter(
                    message_id=parcel.send.message_id, digest=parcel.send.digest, state=Delivery.APPROVED
                )
                if not mine.update(state=change.state, claimed_at=at, lease_until=at + LEASE):
                    return _undo()
                self._followups.save(_after(followup, change, self._followups.calendar), change.event)
        except (IntegrityError, ChangedMeanwhileError, _NotWonError):
            return False
        return True

    @in_plain_words()
    def settle(self, parcel: Parcel, change: Change) -> bool:
        """Move the parcel on; false if another process did so first."""
        before = MAY_HAVE_GONE if parcel.send.state in MAY_HAVE_GONE else {parcel.send.state}
        with transaction.atomic():
            moved = (
                SendRow.objects.filter(message_id=parcel.send.message_id, state__in=before)
                .exclude(state=change.state, look_again_at=change.look_again_at)
                .update(
                    state=change.state,
                    note=change.note,
                    look_again_at=change.look_again_at,
                    lease_until=None,
                )
            )
            if moved:
                _save_case(self._followups, parcel, change)
        return bool(moved)

    @in_plain_words()
    def put_off(self, parcel: Parcel, *, until: datetime | None, note: str, event: Event) -> bool:
        """Set when an approved parcel is next tried, and release it."""
        with transaction.atomic():
            row = SendRow.objects.filter(message_id=parcel.send.message_id, state=Delivery.APPROVED)
            moved = row.update(
                send_at=until, closes_at=parcel.closes_at, note=note, tries=parcel.tries, lease_until=None
            )
            if moved:
                self._followups.record(parcel.owner, parcel.followup, event)
        return bool(moved)

    @in_plain_words()
    def thread(self, owner: str, followup_id: str) -> Thread | None:
        """The latest e-mail of theirs whose bytes are kept."""
        kinds = ("reply", "calendar", "notice", "invitation")
        mails = MailRow.objects.filter(owner=owner, followup_id=followup_id, undone_at=None, kind__in=kinds)
        mail = mails.exclude(message_id="").order_by("-sent_at", "-filed_at").first()
        return mail and thread_of(mail)

    @in_plain_words()
    def due(self, now: datetime, *, limit: int, is_sending: bool = True) -> tuple[str, ...]:
        """Message-IDs of what is due, reserved for the caller so that no other worker takes them too."""
        reasons = due_rows(now)[0 if is_sending else 1 :]
        if not any(rows.exists() for rows in reasons):
            return ()  # an empty tick takes no lock
        with transaction.atomic():
            found = [row for rows in reasons for row in _unlocked(rows)[:limit]][:limit]
            mine = SendRow.objects.filter(pk__in=[pk for pk, _ in found])
            mine.update(lease_until=now + LEASE)
        return tuple(message_id for _, message_id in found)


class _NotWonError(Exception):
    """Another process moved the row first; this transaction is rolled back."""


def _undo() -> bool:
    raise _NotWonError


def due_rows(now: datetime) -> tuple["QuerySet[SendRow]", ...]:
    """One query for each reason, sends first, each on a partial index, so that rows that are not due cost nothing."""
    is_over = Q(lease_until__lte=now) | Q(lease_until__gt=now + LEASE + SKEW)  # such a lease is older than the clock
    is_free = Q(lease_until=None) | is_over
    rows = SendRow.objects
    return (
        rows.filter(is_free, state=Delivery.APPROVED, send_at__lte=now).order_by("send_at"),
        rows.filter(is_over, state=Delivery.CLAIMED).order_by("lease_until"),
        rows.filter(is_free, state=Delivery.UNKNOWN, look_again_at__lte=now).order_by("look_again_at"),
        rows.filter(is_free, state=Delivery.SENT, look_again_at__lte=now).order_by("look_again_at"),
    )


def _unlocked(rows: "QuerySet[SendRow]") -> Any:
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    return rows.values_list("pk", "message_id")


def _save_case(followups: FollowupStore, parcel: Parcel, change: Change) -> None:
    """The case after the change, read under a lock so that nothing is lost."""
    list(FollowupRow.objects.select_for_update().filter(pk=parcel.followup).values_list("pk"))
    followup = followups.get(parcel.owner, parcel.followup)
    changed = _after(followup, change, followups.calendar)
    if changed == followup:
        followups.record(parcel.owner, parcel.followup, change.event)
        return
    followups.save(changed, change.event)


def _after(followup: Followup, change: Change, calendar: HolidayCalendar) -> Followup:
    case = change.case(followup.case)
    if case == followup.case:
        return followup
    return placed(replace(followup, case=case), now=change.event.at, calendar=calendar)


def _rows(parcel: Parcel) -> "QuerySet[SendRow]":
    return SendRow.objects.filter(owner=parcel.owner, followup_id=parcel.followup)
