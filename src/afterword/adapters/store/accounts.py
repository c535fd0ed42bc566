"""Mail accounts in the database: the AccountStore of `service/account.py`. No password is ever written here."""

from datetime import UTC, datetime

from django.db import transaction

from afterword.adapters.codec import decode, known
from afterword.adapters.store.mishaps import in_plain_words
from afterword.adapters.store.models import AccountRow
from afterword.service.account import Account, AccountHealth


class Accounts:
    """The store of accounts on SQLite or PostgreSQL; opened by `opening.open_store` before."""

    @in_plain_words()
    def put(self, owner: str, account: Account) -> None:
        """Keep the account under its name, in place of one of the same name; a failure of the old one is forgotten."""
        settings = {"document": known(account), "error": "", "next_look_at": None}
        AccountRow.objects.update_or_create(owner=owner, name=account.name, defaults=settings)

    @in_plain_words()
    def find(self, owner: str, name: str | None = None) -> Account | None:
        """The account of this name, or the first by name."""
        rows = AccountRow.objects.filter(owner=owner).order_by("name")
        row = (rows.filter(name=name) if name else rows).first()
        return row and _account(row)

    @in_plain_words()
    def health(self, owner: str) -> tuple[AccountHealth, ...]:
        """Every account of the owner, and how reading it has gone."""
        rows = AccountRow.objects.filter(owner=owner).order_by("name").prefetch_related("cursors")
        return tuple(map(_health, rows))

    @in_plain_words()
    def remove(self, owner: str, name: str) -> bool:
        """Drop the account and its cursors; false when there was none."""
        with transaction.atomic():
            removed, _ = AccountRow.objects.filter(owner=owner, name=name).delete()
        return bool(removed)


def _account(row: AccountRow) -> Account:
    return decode(Account, row.document, source=f"the account {row.name}")


def _health(row: AccountRow) -> AccountHealth:
    return AccountHealth(
        account=_account(row),
        looked_at=_utc(row.looked_at),
        next_look_at=_utc(row.next_look_at),
        error=row.error,
        folders=tuple((cursor.folder, _utc(cursor.read_at)) for cursor in row.cursors.all()),
    )


def _utc(moment: datetime | None) -> datetime | None:
    return moment and moment.astimezone(UTC)
