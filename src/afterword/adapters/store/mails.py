"""Incoming mail and cursors in the database: the MailStore of `service/incoming.py`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from django.db import IntegrityError, transaction

from afterword.adapters.codec import decode, plain
from afterword.adapters.store.mishaps import in_plain_words
from afterword.adapters.store.models import AccountRow, FollowupRow, MailboxCursor, MailRow
from afterword.core.case import Case
from afterword.core.errors import NotKeptError
from afterword.core.watch.reading import Answers, Reading
from afterword.service.followup import Event, Followup
from afterword.service.incoming import Cursor, Filed
from afterword.service.keep import placed
from afterword.service.ports import FollowupStore


class Mails:
    """The store of incoming mail on SQLite or PostgreSQL; opened by `opening.open_store` before."""

    def __init__(self, *, followups: FollowupStore) -> None:
        """`followups` keeps the cases that the mails change."""
        self._followups = followups

    @in_plain_words()
    def cursors(self, owner: str, account: str) -> tuple[Cursor, ...]:
        """How far each folder of the account was read."""
        rows = MailboxCursor.objects.filter(owner=owner, account__name=account)
        return tuple(Cursor(folder=row.folder, uidvalidity=row.uidvalidity, uid=row.uid) for row in rows)

    @in_plain_words()
    def has(self, owner: str, key: str) -> bool:
        """Whether this mail was filed before."""
        return MailRow.objects.filter(owner=owner, key=key).exists()

    @in_plain_words()
    def file(
        self, mail: Filed, change: Callable[[Case], Case], event: Event, *, hold_until: datetime | None
    ) -> str | None:
        """Keep the mail and what it changes, and return its id; None when it was there before."""
        try:
            with transaction.atomic():
                row = MailRow.objects.create(owner=mail.owner, key=mail.key, **_columns(mail))
                _change_case(self._followups, mail, change, event, hold_until=hold_until)
        except IntegrityError:
            return None
        return str(row.pk)

    @in_plain_words()
    def decide(self, mail: Filed, change: Callable[[Case], Case], event: Event) -> None:
        """Keep the mail as decided now and change its case."""
        with transaction.atomic():
            MailRow.objects.filter(owner=mail.owner, key=mail.key).update(**_columns(mail))
            _change_case(self._followups, mail, change, event, hold_until=None)

    @in_plain_words()
    def get(self, owner: str, mail_id: str) -> Filed:
        """The owner's mail with this id."""
        rows = MailRow.objects.filter(owner=owner).select_related("account")
        row = rows.filter(pk=int(mail_id)).first() if mail_id.isdecimal() and len(mail_id) < 18 else None  # noqa: PLR2004 -- more digits than a key has
        if row is None:
            raise NotKeptError(f"There is no mail {mail_id}. `afterword watch --list` shows what came.")
        return _filed(row)

    @in_plain_words()
    def mails(self, owner: str, *, followup: str | None = None, waiting: bool = False) -> tuple[Filed, ...]:
        """The owner's mails, newest first."""
        rows = MailRow.objects.filter(owner=owner).select_related("account").order_by("-filed_at", "-id")
        if followup is not None:
            rows = rows.filter(followup_id=followup)
        if waiting:
            rows = rows.filter(answers="ask", undone_at=None)
        return tuple(map(_filed, rows))

    @in_plain_words()
    def move(self, owner: str, account: str, cursor: Cursor, *, at: datetime) -> None:
        """Remember how far a folder was read; an account that is gone has no cursors."""
        row = AccountRow.objects.filter(owner=owner, name=account).first()
        if row is None:
            return
        places = {"owner": owner, "uidvalidity": cursor.uidvalidity, "uid": cursor.uid, "read_at": at, "error": ""}
        MailboxCursor.objects.update_or_create(account=row, folder=cursor.folder, defaults=places)

    @in_plain_words()
    def looked(self, owner: str, account: str, *, at: datetime, next_at: datetime | None, error: str) -> None:
        """Record a look; if it failed, the time of the last good one stays."""
        rows = AccountRow.objects.filter(owner=owner, name=account)
        rows.update(next_look_at=next_at, error=error, **({} if error else {"looked_at": at}))


def _columns(mail: Filed) -> dict[str, object]:
    account = AccountRow.objects.filter(owner=mail.owner, name=mail.account).first() if mail.account else None
    return {
        "account": account,
        "followup_id": mail.followup,
        "message_id": mail.key if mail.key.startswith("<") else "",
        "folder": mail.folder[:255],
        "uid": mail.uid,
        "kind": mail.reading.kind.value,
        "answers": mail.answers.value,
        "reading": plain(mail.reading) | {"consequence": mail.text},
        "content": mail.head,
        "decided_by": mail.decided_by,
        "correspondence_id": mail.correspondence_id[:64],
        "sent_at": mail.reading.sent_at,
        "filed_at": mail.filed_at,
        "undone_at": mail.undone_at,
    }


def _change_case(
    followups: FollowupStore,
    mail: Filed,
    change: Callable[[Case], Case],
    event: Event,
    *,
    hold_until: datetime | None,
) -> None:
    """Change the case under a lock, so that nothing written meanwhile is lost."""
    list(FollowupRow.objects.select_for_update().filter(owner=mail.owner, pk=mail.followup).values_list("pk"))
    followup = followups.get(mail.owner, mail.followup or "")
    case = change(followup.case)
    changed = (
        followup
        if case == followup.case
        else placed(replace(followup, case=case), now=event.at, calendar=followups.calendar)
    )
    changed = replace(changed, due_at=_later(changed, hold_until))
    if changed == followup:
        followups.record(mail.owner, followup.id, event)
        return
    followups.save(changed, event)


def _later(followup: Followup, hold_until: datetime | None) -> datetime | None:
    if hold_until is None or (followup.due_at and followup.due_at >= hold_until):
        return followup.due_at
    return hold_until


def _filed(row: MailRow) -> Filed:
    document = dict(row.reading)
    text = document.pop("consequence", "")
    return Filed(
        id=str(row.pk),
        owner=row.owner,
        followup=row.followup_id,
        account=row.account.name if row.account else None,
        key=row.key,
        folder=row.folder,
        uid=row.uid,
        reading=decode(Reading, document, source=f"the kept mail {row.pk}"),
        answers=Answers(row.answers),
        head=bytes(row.content or b""),
        decided_by=row.decided_by,
        correspondence_id=row.correspondence_id,
        text=text,
        filed_at=row.filed_at.astimezone(UTC),
        undone_at=row.undone_at and row.undone_at.astimezone(UTC),
    )
