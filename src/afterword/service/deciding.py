"""What the person decides about a mail that was filed: what it is, that it may change an interview, that it goes back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.case import Case, Correspondence, CorrespondenceKind
from afterword.core.invitation.update import changed
from afterword.core.watch.consequence import entry
from afterword.core.watch.reading import Answers, MailKind
from afterword.service.filing import Cabinet
from afterword.service.followup import Event
from afterword.service.incoming import Filed
from afterword.service.keep import with_item, without_item


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the person says a mail is: an answer or none, and what kind of answer (a rejection, an offer …)."""

    is_answer: bool
    kind: CorrespondenceKind | None = None


def decide(cabinet: Cabinet, mail: Filed, decision: Decision, *, now: datetime, who: str) -> str:
    """Save what the person says a mail is; returns the sentence that says what that changes.

    A rejection, an offer or a contract moves the process on.
    """
    item = _decided_entry(cabinet, mail, decision, now=now)
    decided = replace(
        mail,
        answers=Answers.YES if item else Answers.NO,
        decided_by=who,
        correspondence_id=mail.key if item else "",
        undone_at=None,
    )
    data = {"mail": mail.key, "kind": item.kind.value if item else "no_answer"}
    cabinet.mails.decide(decided, _replacing(mail.key, item), Event(at=now, who=who, what="mail_decided", data=data))
    if item is None:
        return "Kept as no answer; nothing changes."
    return "Kept as an answer. The advice now says what is open to you."


def _decided_entry(cabinet: Cabinet, mail: Filed, decision: Decision, *, now: datetime) -> Correspondence | None:
    if not decision.is_answer:
        return None
    case = cabinet.followups.get(mail.owner, mail.followup or "").case
    is_meeting = mail.reading.kind is MailKind.CALENDAR
    kind = decision.kind or (CorrespondenceKind.INVITATION if is_meeting else CorrespondenceKind.REPLY)
    return entry(mail.reading, case, key=mail.key, now=now, kind=kind)


def accept(cabinet: Cabinet, mail: Filed, *, now: datetime, who: str) -> str:
    """Change the interview as the calendar message has it; an approval that rested on other advice is void by that."""
    change = mail.reading.changes
    if change is None or mail.undone_at is not None:
        return "This mail would change nothing."
    case = cabinet.followups.get(mail.owner, mail.followup or "").case
    if changed(case, change) == case:
        return "Nothing to change: what you keep says so already, or a newer version has come since."
    event = Event(at=now, who=who, what="interview_changed", data={"mail": mail.key, "interview": change.interview})
    decided = replace(mail, decided_by=who, answers=mail.reading.answers)
    cabinet.mails.decide(decided, lambda kept: changed(kept, change), event)
    return "Changed. The advice follows it; a message you have approved is looked at anew."


def undo(cabinet: Cabinet, mail: Filed, *, now: datetime, who: str) -> str:
    """Undo a filing: the case is as if the mail had not come, and it is not filed again."""
    undone = replace(mail, undone_at=now, decided_by=who, correspondence_id="")
    event = Event(at=now, who=who, what="filing_undone", data={"mail": mail.key})
    cabinet.mails.decide(undone, _replacing(mail.key, None), event)
    return "Taken back: the case is as it was before this mail, which will not be filed again."


def _replacing(key: str, item: Correspondence | None) -> Callable[[Case], Case]:
    """The case with the entry of this mail taken out, and `item` in its place."""

    def changed(case: Case) -> Case:
        kept = without_item(case, key)
        return with_item(kept, item) if item else kept

    return changed
