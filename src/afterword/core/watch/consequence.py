"""What an incoming mail changes in a case, and the sentence that says so."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from afterword.core.case import Case, Correspondence, CorrespondenceKind, Direction
from afterword.core.channel import Channel
from afterword.core.conversation import is_ours
from afterword.core.watch.firm import process_named
from afterword.core.watch.mail import plain
from afterword.core.watch.phrases import says
from afterword.core.watch.reading import Answers, MailKind, Match, Reading
from afterword.core.watch.twin import twin_of
from afterword.core.watch.words import GONE

KINDS = {
    MailKind.REPLY: CorrespondenceKind.REPLY,
    MailKind.NOTICE: CorrespondenceKind.REPLY,
    MailKind.CALENDAR: CorrespondenceKind.INVITATION,
    MailKind.AUTO_REPLY: CorrespondenceKind.AUTO_REPLY,
    MailKind.BOUNCE: CorrespondenceKind.BOUNCE,
    MailKind.DELAYED: CorrespondenceKind.DELAY_NOTICE,
    MailKind.RECEIPT: CorrespondenceKind.READ_RECEIPT,
}
"""What a mail becomes in the correspondence; what is not listed never enters it."""

RENAMED = "Your mail server gave your message another id; answers to it are known by that one too."
ANSWERED = "The door is open again: you may answer, and a next message is possible."


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """The entry a mail adds to the case, or puts in the place of one with its id (None: nothing yet).

    `text` says what that means; `hold_until` is the day before which nothing is due.
    """

    item: Correspondence | None
    text: str
    hold_until: date | None = None


def consequence(reading: Reading, case: Case, *, key: str, now: datetime) -> Consequence | None:
    """What the mail `key` means for the case; None when it has nothing to do with it."""
    if reading.kind is MailKind.OWN_COPY:
        return _own(reading, case, key=key, now=now)
    if not _concerns(reading):
        return None
    if reading.answers is Answers.ASK:
        return Consequence(
            item=None, text=f"{_who(reading, case)} wrote something that may be an answer; it is yours to say."
        )
    is_click = reading.kind is MailKind.CALENDAR and reading.answers is Answers.NO
    item = None if is_click else entry(reading, case, key=key, now=now)
    return Consequence(item=item, text=_sentence(reading, case), hold_until=reading.returns_on)


def _concerns(reading: Reading) -> bool:
    if reading.kind not in KINDS:
        return False
    return reading.match is not Match.NONE or reading.answers is not Answers.NO


def entry(
    reading: Reading, case: Case, *, key: str, now: datetime, kind: CorrespondenceKind | None = None
) -> Correspondence:
    """The mail as a piece of the correspondence; `kind` overrules what it was taken for."""
    taken_for = kind or KINDS.get(reading.kind, CorrespondenceKind.REPLY)
    return Correspondence(
        id=key,
        at=min(reading.sent_at or now, now),
        channel=Channel.EMAIL,
        direction=Direction.IN,
        person=reading.person,
        kind=taken_for,
        process=process_named(reading.refers_to, case) or case.process.id,
        in_reply_to=_answered(reading, case),
        subject=reading.subject or None,
        text=reading.new_text[:20_000] or None,
        returns_on=reading.returns_on if taken_for is CorrespondenceKind.AUTO_REPLY else None,
    )


def _answered(reading: Reading, case: Case) -> str | None:
    """The id of our latest message that the mail names; None when it names none."""
    named = {found.strip("<> ") for found in reading.refers_to}
    ours = [item for item in case.correspondence if item.direction is Direction.OUT and item.id]
    return next((item.id for item in reversed(ours) if named & _names(item)), None)


def _names(item: Correspondence) -> set[str]:
    """The ids under which a message is known: its own, and the one a server gave it."""
    return {name.strip("<> ") for name in (item.id, item.server_id) if name}


def _own(reading: Reading, case: Case, *, key: str, now: datetime) -> Consequence | None:
    """What a message follows from that the candidate wrote in another program.

    None when it is known already, when it went before the interview, or when its time lies ahead.
    """
    known = {name for item in case.correspondence for name in _names(item)}
    sent = reading.sent_at
    if reading.person is None or sent is None or (reading.message_id or "") in known:
        return None
    if (twin := twin_of(reading, case)) is not None:
        return Consequence(item=replace(twin, server_id=f"<{reading.message_id}>"), text=RENAMED)
    first = first_end(case)
    if first is None or not first <= sent <= now:
        return None
    kind = CorrespondenceKind.ANSWER if _answers_theirs(reading, case, sent) else CorrespondenceKind.MESSAGE
    item = Correspondence(
        id=key,
        at=sent,
        direction=Direction.OUT,
        person=reading.person,
        kind=kind,
        process=case.process.id,
        subject=reading.subject or None,
        text=reading.new_text[:20_000] or None,
    )
    counted = "It answers theirs." if kind is CorrespondenceKind.ANSWER else "It counts as your message."
    return Consequence(item=item, text=f"You wrote to {_name(reading, case)} yourself on {_day(sent)}. {counted}")


def first_end(case: Case) -> datetime | None:
    """When the first interview was over, or began where its end is not known."""
    return min((end for one in case.interviews if (end := one.end or one.start)), default=None)


def _answers_theirs(reading: Reading, case: Case, sent: datetime) -> bool:
    """Whether it answers something they wrote after a message of ours or after the interview."""
    named = {found.strip("<> ") for found in reading.refers_to}
    first = first_end(case) or sent
    theirs = (item for item in case.correspondence if item.direction is Direction.IN and item.id and item.at >= first)
    return any(item.id and item.id.strip("<> ") in named for item in theirs)


def _sentence(reading: Reading, case: Case) -> str:
    who = _who(reading, case)
    if reading.answers is Answers.YES and (title := _other_job(reading, case)):
        return f"{who} answered about the other job there, {title}. It is kept with that one and opens nothing here."
    has_asked = any(is_ours(item) for item in case.correspondence)
    match reading.kind:
        case MailKind.REPLY | MailKind.NOTICE if reading.answers is Answers.NO:
            return f"{who} wrote to you before your message went, so it is kept and answers nothing."
        case MailKind.REPLY:
            return f"{who} answered. {ANSWERED}" if has_asked else f"{who} wrote to you."
        case MailKind.NOTICE:
            return f"Their application system wrote to you, and that counts as an answer. {ANSWERED}"
        case MailKind.CALENDAR if reading.answers is Answers.YES:
            return f"{who} proposed a time for a meeting, and that counts as an answer. {ANSWERED}"
        case MailKind.AUTO_REPLY:
            return _absence(reading, who)
        case MailKind.BOUNCE:
            where = ", ".join(one.address for one in reading.recipients) or _meant_for(reading, case)
            return (
                f"Your message did not reach {where}. Whether it goes once to a corrected address is yours to decide."
            )
        case MailKind.DELAYED:
            return "Your message is late and still being tried. Do not send it again."
        case MailKind.RECEIPT:
            return "A program confirmed that your message came up. That is no answer yet."
        case _:
            return "A calendar message came that asks for nothing."


def _meant_for(reading: Reading, case: Case) -> str:
    """The name of the person the returned message was for; From only names a mail system."""
    returned = _answered(reading, case)
    meant = (item.person for item in case.correspondence if returned and item.id == returned)
    person = case.person(reading.person or next(meant, None))
    return person.name if person else "whom it was for"


def _other_job(reading: Reading, case: Case) -> str | None:
    """The title of the other job there that the mail certainly is about."""
    named = process_named(reading.refers_to, case)
    return next((other.job_title for other in case.other_processes if other.id == named), None)


def _absence(reading: Reading, who: str) -> str:
    if says(plain(reading.new_text), GONE):
        return f"{who} seems to have left, says an automatic reply. Read it: it may name somebody to turn to."
    if reading.returns_on:
        return f"{who} is away until {_day(reading.returns_on)}. Your message waits there; nothing is due before then."
    if reading.questions:
        return f"An automatic reply came. {reading.questions[0].text}"
    return f"An automatic reply came for {who}; nobody has read your message yet."


def _who(reading: Reading, case: Case) -> str:
    return _name(reading, case) if reading.person else reading.from_.shown or "Somebody"


def _name(reading: Reading, case: Case) -> str:
    person = case.person(reading.person)
    return person.name if person else "them"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
