"""Watching: look for what came since the last look, and say when to look again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core.case import Case, Direction
from afterword.core.conversation import is_ours
from afterword.core.errors import AfterwordError, EdgeError
from afterword.core.watch.interest import HEAD, Interest, interest_in
from afterword.service.account import Account, AccountHealth, AccountStore
from afterword.service.filing import Cabinet, file_mail, open_followups
from afterword.service.incoming import Batch, Filed, Found, Postbox

INTERVALS = (
    (timedelta(hours=2), timedelta(minutes=2)),
    (timedelta(days=1), timedelta(minutes=10)),
    (timedelta(days=4), timedelta(minutes=30)),
    (timedelta(days=14), timedelta(hours=2)),
)
"""How long after the last message, and how often to look then; our own numbers: most answers come within days."""
SELDOM = timedelta(hours=6)
REMEMBERED_EVERY = 5_000
"""Mails after which the position is saved; reading this many again after a crash takes half a second."""
AFTER_FAILURE = timedelta(minutes=15)
UNREADABLE = "A mail in {folder} (number {uid} there) could not be read. The others were; look at it yourself."

Progress = Callable[[Batch], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Watchtower:
    """What watching works with: the stores, and the mailboxes."""

    cabinet: Cabinet
    accounts: AccountStore
    postbox: Postbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What one look found: how many mails were read, what was filed, and when to look next.

    `is_needed` is false when nothing is open, so nothing was looked for. `troubles` says which folders were passed over.
    """

    passed: int = 0
    filed: tuple[Filed, ...] = ()
    next_at: datetime | None = None
    is_needed: bool = True
    troubles: tuple[str, ...] = ()


def look(
    tower: Watchtower, owner: str, account: Account, *, now: datetime, progress: Progress = lambda _: None
) -> Look:
    """Read what came into a mailbox since the last look and file what belongs to an open follow-up.

    A failure is kept where `status` shows it, and raised. What was read before it stays read.
    """
    mails = tower.cabinet.mails
    if not tower.cabinet.followups.still_open(owner, at_most=1):
        mails.looked(owner, account.name, at=now, next_at=None, error="")
        return Look(is_needed=False)
    try:
        found = _read_on(tower, owner, account, now=now, progress=progress)
    except Exception as error:
        is_permanent = isinstance(error, EdgeError) and error.permanent
        next_at = None if is_permanent else now + AFTER_FAILURE
        mails.looked(owner, account.name, at=now, next_at=next_at, error=_told(error))
        raise
    next_at = next_look(tuple(one.case for one in open_followups(tower.cabinet, owner)), now=now)
    if found.troubles:
        next_at = min(next_at or now + AFTER_FAILURE, now + AFTER_FAILURE)
    mails.looked(owner, account.name, at=now, next_at=next_at, error=" ".join(found.troubles))
    return replace(found, next_at=next_at)


def _told(error: Exception) -> str:
    if isinstance(error, AfterwordError):
        return str(error)
    return f"Afterword itself made a mistake ({type(error).__name__}). Nothing was lost; it is tried again."


def _read_on(tower: Watchtower, owner: str, account: Account, *, now: datetime, progress: Progress) -> Look:
    mails, interest = tower.cabinet.mails, _interest(tower.cabinet, owner, now=now)
    cursors = mails.cursors(owner, account.name)
    passed, filed, troubles, held = 0, list[Filed](), list[str](), set[str]()
    for batch in tower.postbox.batches(account, cursors=cursors, matters=interest.in_header, since=interest.since):
        if batch.trouble:
            troubles.append(batch.trouble)
            continue
        for mail in batch.found:
            try:
                filed += _all_filed(tower.cabinet, owner, (mail,), now=now, account=account.name)
            except AfterwordError:
                raise
            except Exception as error:  # noqa: BLE001 -- a mail that breaks our reading must not hide the others
                held.add(batch.cursor.folder)
                troubles.append(f"{UNREADABLE.format(folder=mail.folder, uid=mail.uid)} {_told(error)}")
        is_stop = batch.is_last or batch.found or batch.done % REMEMBERED_EVERY == 0
        if is_stop and batch.cursor.folder not in held:
            mails.move(owner, account.name, batch.cursor, at=now)
        passed += batch.passed
        progress(batch)
    return Look(passed=passed, filed=tuple(filed), troubles=tuple(troubles))


def read_files(cabinet: Cabinet, owner: str, found: Iterable[Found], *, now: datetime) -> Look:
    """File what belongs to an open follow-up from mail saved in files."""
    interest = _interest(cabinet, owner, now=now)
    passed, filed = 0, list[Filed]()
    for mail in found:
        passed += 1
        if interest.in_header(mail.raw[:HEAD]):
            filed += _all_filed(cabinet, owner, (mail,), now=now, account=None)
    return Look(passed=passed, filed=tuple(filed))


def _all_filed(
    cabinet: Cabinet, owner: str, found: Iterable[Found], *, now: datetime, account: str | None
) -> list[Filed]:
    filed = (file_mail(cabinet, owner, mail, now=now, account=account) for mail in found)
    return [mail for mail in filed if mail is not None]


def _interest(cabinet: Cabinet, owner: str, *, now: datetime) -> Interest:
    return interest_in((one.case for one in open_followups(cabinet, owner)), now=now)


def next_look(cases: tuple[Case, ...], *, now: datetime) -> datetime | None:
    """When to look again: often in the hours after a message of ours, seldom later, never when all is over."""
    if not cases:
        return None
    items = (item for case in cases for item in case.correspondence)
    last = max((item.at for item in items if item.direction is Direction.OUT and is_ours(item)), default=None)
    if last is None:
        return now + SELDOM
    return now + next((interval for age, interval in INTERVALS if now - last < age), SELDOM)


def look_due(tower: Watchtower, owner: str, *, now: datetime) -> tuple[Account, ...]:
    """The mailboxes to look into now; one that failed for good waits until its account is set up anew."""
    found = tuple(one.account for one in tower.accounts.health(owner) if one.account.imap and _is_due(one, now))
    return found if found and tower.cabinet.followups.still_open(owner, at_most=1) else ()


def _is_due(one: AccountHealth, now: datetime) -> bool:
    """Whether it is due, or further ahead than is ever set, which means the clock has been set back."""
    if one.next_look_at is None:
        return not one.error
    return not now < one.next_look_at <= now + SELDOM
