"""Rules for what mail systems send back: bounces, delays, receipts, complaints."""

from afterword.core.watch.delivery_words import (
    BEGINNINGS,
    DAEMON,
    DELIVERY_NAME,
    FAILED,
    FAILED_SUBJECTS,
    GAVE_UP,
    LATE,
    LATE_SUBJECTS,
    POSTMASTER,
    RECEIPT,
    RECEIPT_SUBJECTS,
    STATUS_CODE,
    SYSTEM_NAME,
)
from afterword.core.watch.mail import Mail
from afterword.core.watch.reading import Answers, MailKind
from afterword.core.watch.ruling import Ruling, Setting
from afterword.core.watch.words import is_no_reply_address, says

EARLY = 4_000
"""Letters in which a report says what happened; behind them stands the returned message."""
ENOUGH = 5
EACH_ENOUGH = 2
CLEAR = 6
"""Words of failure that need only one sign of a machine: subject, text, a status code and the returned message."""


def bounce_report(mail: Mail, setting: Setting) -> Ruling | None:
    """A delivery report says that a recipient was not reached.

    The report is read from its machine part (RFC 3464), so language and wording do not matter.
    A report that a person has attached to a letter of their own is not one: the whole mail must be the report, or a
    mail system must have sent it. Guide: S52.
    """
    if not _is_report(mail) or "failed" not in mail.report.actions():
        return None
    return _bounce(mail, setting, confidence=0.99, text="A delivery report says that the message did not arrive.")


def late_report(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001 -- every rule takes both
    """A delivery report says that the message is late and still being tried.

    Nothing is to be done and nothing may be sent again: the message may yet arrive. Guide: S52.
    """
    if not _is_report(mail) or "delayed" not in mail.report.actions():
        return None
    return Ruling(
        kind=MailKind.DELAYED,
        confidence=0.99,
        text="A delivery report says that the message is late and still being tried.",
    )


def delivered_report(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001
    """A delivery report says that the message arrived or was passed on.

    That a machine took it is no answer from anybody. Guide: S52.
    """
    actions = mail.report.actions()
    if not _is_report(mail) or not actions or not actions <= {"delivered", "relayed", "expanded"}:
        return None
    return Ruling(
        kind=MailKind.RECEIPT, confidence=0.97, text="A delivery report says that the message was handed over."
    )


def refused_by_filter(mail: Mail, setting: Setting) -> Ruling | None:
    """A mail filter refused the message and says so in the form of a read receipt.

    Sieve's `reject` answers with a disposition “deleted”, which is otherwise what a program says when somebody deleted
    a message unread. The difference is a refusal in the words or in the Auto-Submitted field. Guide: S52.
    """
    if "deleted" not in mail.report.disposition:
        return None
    refuses = (
        "reject" in mail.auto_submitted or "reject" in mail.opening or mail.subject.startswith(("rejected", "refused"))
    )
    if not refuses:
        return None
    return _bounce(mail, setting, confidence=0.95, text="Their mail filter refused the message; nobody has seen it.")


def read_receipt(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001
    """A program confirms that the message was shown, or deleted unread.

    A receipt (RFC 8098) says nothing of what its reader thinks, so it answers nothing. Guide: S52.
    """
    if not mail.report.disposition and mail.report_type != "disposition-notification":
        return None
    return Ruling(
        kind=MailKind.RECEIPT, confidence=0.98, text="A read receipt: a program confirms that the message came up."
    )


def complaint(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001
    """A provider reports that somebody marked a message of yours as unwanted (RFC 5965).

    That is no answer in words and yet says a good deal; it is shown and left to you. Guide: S46, S48.
    """
    if not mail.report.is_complaint and mail.report_type != "feedback-report":
        return None
    return Ruling(
        kind=MailKind.NOTICE,
        answers=Answers.ASK,
        confidence=0.9,
        text="A provider reports that a message of yours was marked as unwanted.",
    )


def late_words(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001
    """A mail system says in plain words that the message is late and still being tried.

    Older servers send no machine part. The words must come from a mail system and must not also say that it gave up.
    Guide: S52.
    """
    words = mail.words[:EARLY]
    if says(words, GAVE_UP) and not says(words, LATE):
        return None
    if (
        not _is_mail_system(mail)
        or _machine_signs(mail) < EACH_ENOUGH
        or not (says(mail.subject, LATE_SUBJECTS) or says(words, LATE))
    ):
        return None
    if says(words, ("i've given up", "permanent fatal")) or says(mail.subject, ("failure", "undeliver", "returned")):
        return None
    return Ruling(
        kind=MailKind.DELAYED, confidence=0.9, text="A mail system says that the message is late and still being tried."
    )


def bounce_words(mail: Mail, setting: Setting) -> Ruling | None:
    """A mail system says in plain words that the message could not be delivered.

    Older servers (qmail, Exim, Notes, early Exchange) send no machine part. Signs of a machine and words of failure
    are counted apart and both must suffice, so that a person who writes about a bounce is never taken for one.
    Guide: S52.
    """
    machine, words = _machine_signs(mail), _failure_signs(mail)
    is_clear = machine > 0 and words >= CLEAR
    is_balanced = _is_mail_system(mail) and min(machine, words) >= EACH_ENOUGH and machine + words >= ENOUGH
    if not (is_clear or is_balanced):
        return None
    return _bounce(mail, setting, confidence=0.93, text="A mail system says that the message could not be delivered.")


def mail_system(mail: Mail, setting: Setting) -> Ruling | None:
    """The sender is a mail system, so this is no letter, whatever it says.

    MAILER-DAEMON and its kind write nothing but reports. Where the words are not understood it is taken for a bounce
    and shown. Guide: S52.
    """
    if mail.is_answer_by_subject or not (_is_daemon(mail) or _is_report(mail) or _is_system_alone(mail)):
        return None
    return _bounce(mail, setting, confidence=0.7, text="It comes from a mail system, which sends nothing but reports.")


def receipt_words(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001
    """A program says in plain words that the message was read or delivered.

    Notes and older Outlook send receipts without a machine part. Guide: S52.
    """
    if not RECEIPT_SUBJECTS.match(mail.subject) or not says(mail.opening, RECEIPT):
        return None
    return Ruling(
        kind=MailKind.RECEIPT,
        confidence=0.85,
        text="A read receipt in words: a program confirms that the message came up.",
    )


def _bounce(mail: Mail, setting: Setting, *, confidence: float, text: str) -> Ruling:
    """A bounce; asked when the address it comes from is that of a person we write to."""
    if mail.from_.address and mail.from_.address in setting.people:
        return Ruling(
            kind=MailKind.BOUNCE,
            answers=Answers.ASK,
            confidence=0.5,
            text="It reads like a bounce and yet comes from a person's own address.",
        )
    return Ruling(kind=MailKind.BOUNCE, confidence=confidence, text=text)


def _is_report(mail: Mail) -> bool:
    """Whether the mail itself is the report, and not a letter with one attached."""
    if not mail.report.has_status:
        return False
    signs = _machine_signs(mail)
    return (
        mail.root_kind == "multipart/report"
        or signs >= EACH_ENOUGH
        or (signs > 0 and says(mail.subject, FAILED_SUBJECTS))
    )


def _is_daemon(mail: Mail) -> bool:
    """Whether the sender is one only mail systems have; `<>` is nobody's address."""
    if DELIVERY_NAME.search(mail.from_.name.lower()):
        return True
    shown = mail.headers.first("from").lower()
    is_nameless = not mail.from_.address and ("mailer-daemon" in shown or shown.endswith("<>"))
    return is_nameless or DAEMON.match(mail.from_.address) is not None


def _is_system(mail: Mail) -> bool:
    """A postmaster's address, or a mail system's name without one."""
    if POSTMASTER.match(mail.from_.address):
        return True
    return not mail.from_.address and _has_system_name(mail)


def _has_system_name(mail: Mail) -> bool:
    return SYSTEM_NAME.search(mail.from_.name.lower()) is not None


def _is_mail_system(mail: Mail) -> bool:
    """Whether a mail system may have sent it, and not just any program."""
    is_report = mail.root_kind == "multipart/report" or "x-failed-recipients" in mail.headers or _begins_as_report(mail)
    return is_report or _is_daemon(mail) or _is_system(mail) or _has_system_name(mail) or _is_sent_from_nowhere(mail)


def _begins_as_report(mail: Mail) -> bool:
    return mail.words.startswith(BEGINNINGS) and says(mail.subject, FAILED_SUBJECTS)


def _is_system_alone(mail: Mail) -> bool:
    """A postmaster whose mail bears a sign that no person's has; a postmaster who writes a letter bears none."""
    returns = mail.report.returns_message and says(f"{mail.subject} {mail.words[:EARLY]}", FAILED)
    signs = bool(mail.auto_submitted) or _is_sent_from_nowhere(mail) or returns
    return _is_system(mail) and signs and "in-reply-to" not in mail.headers


def _machine_signs(mail: Mail) -> int:
    """How much speaks for a mail system having written this; two is enough."""
    headers = mail.headers
    signs = 3 * ("x-failed-recipients" in headers) + 3 * _is_daemon(mail) + 2 * _is_system(mail)
    signs += 3 * (mail.root_kind == "multipart/report") + bool(mail.auto_submitted) + _is_sent_from_nowhere(mail)
    signs += 2 * _begins_as_report(mail)
    signs += is_no_reply_address(mail.from_.address) or _has_system_name(mail)
    return signs - 3 * mail.is_answer_by_subject - ("in-reply-to" in headers)


def _is_sent_from_nowhere(mail: Mail) -> bool:
    return mail.headers.first("return-path").replace(" ", "") == "<>"


def _failure_signs(mail: Mail) -> int:
    """How much speaks of a failed delivery."""
    words = mail.words[:EARLY] or mail.whole[:EARLY]
    signs = 2 * says(mail.subject, FAILED_SUBJECTS) + 2 * says(words, FAILED)
    signs += (STATUS_CODE.search(words) is not None) + (mail.report.returns_message or bool(mail.named_ids))
    return signs + 2 * mail.report.has_status
