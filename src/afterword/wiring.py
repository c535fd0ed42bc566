"""The only place that chooses adapters; the faces get everything from here."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.core.draft.forms.sheet import Sheet
    from afterword.core.holidays import HolidayCalendar
    from afterword.core.invitation.event import Event as CalendarEvent
    from afterword.core.review.options import Proofreader
    from afterword.service.account import AccountStore, Probe
    from afterword.service.desk import Desk, SentFolder
    from afterword.service.engine import Duty, Engine, Tell
    from afterword.service.filing import Cabinet
    from afterword.service.glance import GlanceStore
    from afterword.service.outgoing import DraftsFolder, Evidence, Outbox, SendStore
    from afterword.service.ports import ArchiveStore, FollowupStore
    from afterword.service.profile import ProfileStore
    from afterword.service.proposal import Tools
    from afterword.service.schedule import Duties
    from afterword.service.watch import Watchtower
    from afterword.service.work import Work
    from afterword.service.writing import WritingStore


@cache
def holiday_calendar() -> "HolidayCalendar":
    """Public holidays by country and subdivision."""
    from afterword.adapters.public_holidays import PublicHolidays  # noqa: PLC0415 -- only where a country is known

    return PublicHolidays()


def warm_up() -> None:
    """Load what the first page would otherwise wait for: the library of holidays has 250 modules, one a country."""
    holiday_calendar().name_of(datetime.now(UTC).date(), "GB", None)


def letter(sheet: "Sheet") -> bytes:
    """A letter as a one-page PDF; AfterwordError if it does not fit or cannot be printed."""
    from afterword.adapters.letter_pdf import letter_pdf  # noqa: PLC0415 -- reportlab, only for paper

    return letter_pdf(sheet)


def store() -> "FollowupStore":
    """This user's follow-ups, opened on first use; EdgeError if that fails."""
    from afterword.adapters.store.opening import open_store  # noqa: PLC0415 -- Django, only for what is kept

    open_store()
    from afterword.adapters.store.followups import Followups  # noqa: PLC0415 -- needs the opened store

    return Followups(calendar=holiday_calendar())


def accounts() -> "AccountStore":
    """This user's mail accounts, opened on first use; EdgeError if that fails."""
    store()
    from afterword.adapters.store.accounts import Accounts  # noqa: PLC0415 -- needs the opened store

    return Accounts()


def sends() -> "SendStore":
    """The approved messages of this user, opened on first use; EdgeError when they cannot be had."""
    followups = store()
    from afterword.adapters.store.sends import Sends  # noqa: PLC0415 -- needs the opened store

    return Sends(followups=followups)


def writings() -> "WritingStore":
    """The messages being written by this user, opened on first use; EdgeError when they cannot be had."""
    store()
    from afterword.adapters.store.writings import Writings  # noqa: PLC0415 -- needs the opened store

    return Writings()


def outbox() -> "Outbox":
    """The way to a mail server."""
    from afterword.adapters.mail.smtp import SmtpOutbox  # noqa: PLC0415 -- only where something is sent

    return SmtpOutbox()


def evidence() -> "Evidence":
    """The candidate's own mailbox as a witness."""
    from afterword.adapters.mail.imap import MailboxEvidence  # noqa: PLC0415 -- only where a fate is unknown

    return MailboxEvidence()


def profiles() -> "ProfileStore":
    """What each owner told once for all follow-ups; opens the store on first use."""
    from afterword.adapters.store.opening import open_store  # noqa: PLC0415 -- Django, only for what is kept

    open_store()
    from afterword.adapters.store.profiles import Profiles  # noqa: PLC0415 -- needs the opened store

    return Profiles()


def glances() -> "GlanceStore":
    """Pages of what is kept; opens the store on first use."""
    from afterword.adapters.store.opening import open_store  # noqa: PLC0415 -- Django, only for what is kept

    open_store()
    from afterword.adapters.store.glances import Glances  # noqa: PLC0415 -- needs the opened store

    return Glances()


def cabinet() -> "Cabinet":
    """Where incoming mail is filed."""
    followups = store()
    from afterword.adapters.store.mails import Mails  # noqa: PLC0415 -- needs the opened store
    from afterword.service.filing import Cabinet  # noqa: PLC0415 -- brings all of watching with it

    return Cabinet(followups=followups, mails=Mails(followups=followups), calendar=_calendar)


def _calendar(raw: bytes) -> "tuple[CalendarEvent, ...]":
    from afterword.adapters.invitation import calendar_of  # noqa: PLC0415 -- icalendar, only where a mail is filed

    return calendar_of(raw)


def watchtower() -> "Watchtower":
    """What watching needs: the store and the way into a mailbox."""
    from afterword.adapters.mail.postbox import ImapPostbox  # noqa: PLC0415 -- only where a mailbox is looked into
    from afterword.service.watch import Watchtower  # noqa: PLC0415 -- the same

    return Watchtower(cabinet=cabinet(), accounts=accounts(), postbox=ImapPostbox())


def sent_folder() -> "SentFolder":
    """The candidate's own sent mail."""
    from afterword.adapters.mail.sent import MailboxSent  # noqa: PLC0415 -- only where something is sent

    return MailboxSent()


def drafts_folder() -> "DraftsFolder":
    """The mailbox's own folder of drafts."""
    from afterword.adapters.mail.drafts import MailboxDrafts  # noqa: PLC0415 -- only where one is put there

    return MailboxDrafts()


def approving() -> "Tools":
    """What approving needs beside the store."""
    from uuid import uuid4  # noqa: PLC0415 -- only here

    from afterword.adapters.mail.address import Addresses  # noqa: PLC0415 -- only where an address is used
    from afterword.service.proposal import Tools  # noqa: PLC0415 -- brings the findings of the review with it

    return Tools(calendar=holiday_calendar(), addresses=Addresses(), unique=lambda: str(uuid4()))


def desk() -> "Desk":
    """Where sending works."""
    from afterword.service.desk import Desk  # noqa: PLC0415 -- brings much of the review with it

    return Desk(
        followups=store(),
        sends=sends(),
        writings=writings(),
        outbox=outbox(),
        sent_folder=sent_folder(),
        calendar=holiday_calendar(),
    )


def duties() -> "Duties":
    """What the work does when it is due."""
    from afterword.service.schedule import Duties  # noqa: PLC0415 -- the same

    return Duties(desk=desk(), accounts=accounts(), evidence=evidence())


def archive() -> "ArchiveStore":
    """Everything that is kept, in one piece; opens the store on first use."""
    store()
    from afterword.adapters.store.archive import Archive  # noqa: PLC0415 -- needs the opened store

    return Archive()


def probe() -> "Probe":
    """Tries a mail account."""
    from afterword.adapters.mail.probe import MailProbe  # noqa: PLC0415 -- only where an account is tried

    return MailProbe()


def work(clock: Callable[[], datetime], tell: "Tell | None" = None) -> "Work":
    """What `afterword work` and the page's own thread do when something is due: sends, then looks into the mailboxes."""
    from afterword.service.engine import silent  # noqa: PLC0415 -- only where work is done
    from afterword.service.work import Work, duties_of  # noqa: PLC0415 -- brings sending and watching with it

    chores, tell = duties_of(duties(), watchtower(), clock=clock), tell or silent
    return Work(engine=engine(chores, tell), duties=chores, clock=clock, tell=tell)


def engine(chores: "tuple[Duty, ...]", tell: "Tell") -> "Engine":
    """This machine's own engine, or the one all machines on one PostgreSQL share."""
    from afterword.adapters.store.place import has_shared_queue  # noqa: PLC0415 -- only where work is done

    if has_shared_queue():
        from afterword.adapters.engine.hosted import HostedEngine  # noqa: PLC0415 -- an extra

        return HostedEngine(duties=chores, tell=tell)
    from afterword.adapters.engine.local import LocalEngine  # noqa: PLC0415 -- only where work is done

    return LocalEngine(duties=chores, tell=tell)


def proofreader(locale: str | None) -> "Proofreader | None":
    """Spelling and grammar of every word, or None where the extra `grammar` is not installed."""
    from afterword.adapters import grammar  # noqa: PLC0415 -- only when proofreading is asked for

    return grammar.proofreader(locale) if grammar.is_installed() else None
