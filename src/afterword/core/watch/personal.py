"""Rules for your own copies, for calendar messages, and for what people write."""

from afterword.core.watch.mail import Mail
from afterword.core.watch.reading import Answers, MailKind
from afterword.core.watch.ruling import Ruling, Setting

ASKS = frozenset({"REQUEST", "COUNTER"})
OPEN = frozenset({"CANCEL", "ADD", "REFRESH", "DECLINECOUNTER"})


def own_copy(mail: Mail, setting: Setting) -> Ruling | None:
    """The mail is your own: a copy of something you sent.

    A Sent copy or a copy to yourself sits in the same thread as an answer and is none. It is told by its Message-ID,
    by your own address as the sender, or by your name on a letter to them. Guide: S52.
    """
    if setting.ours.intersection(mail.headers.ids("message-id")):
        return Ruling(kind=MailKind.OWN_COPY, confidence=0.99, text="It is the message you sent yourself.")
    if setting.own_address and mail.from_.address == setting.own_address and not mail.report.has_status:
        return Ruling(kind=MailKind.OWN_COPY, confidence=0.95, text="It comes from your own address.")
    written_to = {box.address for name in ("to", "cc") for box in mail.headers.mailboxes(name)}
    if setting.own_name and mail.from_.name.lower() == setting.own_name and setting.people & written_to:
        return Ruling(kind=MailKind.OWN_COPY, confidence=0.85, text="It bears your name and went to them.")
    return None


def calendar_message(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001 -- every rule takes both
    """The mail carries a calendar message.

    An invitation or a counter-proposal after your message is an answer; somebody pressing “accept” is not one; a
    cancellation is shown and asked (RFC 5546). Guide: S3, S52.
    """
    method = mail.calendar_method
    if not method:
        return None
    if method in ASKS:
        return Ruling(
            kind=MailKind.CALENDAR, answers=Answers.YES, confidence=0.95, text="They propose a time for a meeting."
        )
    if method in OPEN:
        return Ruling(
            kind=MailKind.CALENDAR, answers=Answers.ASK, confidence=0.9, text="They change or cancel a meeting."
        )
    return Ruling(kind=MailKind.CALENDAR, confidence=0.9, text="A calendar message that asks for nothing.")


def reaction(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001
    """Somebody pressed a reaction, such as a thumb, in place of writing.

    It shows that your message was seen; whether it is their answer depends on how they are, so it is asked. Guide: S52.
    """
    if not mail.is_reaction:
        return None
    return Ruling(
        kind=MailKind.NOTICE, answers=Answers.ASK, confidence=0.9, text="They pressed a reaction and wrote nothing."
    )


def person_wrote(mail: Mail, setting: Setting) -> Ruling:  # noqa: ARG001
    """A person wrote it: nothing says that a machine did.

    This is the last rule, for taking a person's answer for a machine's is the worst mistake to make here.
    Whether it answers *you* is decided by what ties it to the case. Guide: S52.
    """
    confidence = 0.9 if mail.is_answer_by_subject or mail.headers.ids("in-reply-to", "references") else 0.8
    return Ruling(
        kind=MailKind.REPLY, answers=Answers.ASK, confidence=confidence, text="Nothing says that a machine wrote it."
    )
