"""The signs that a mail system wrote a mail, and that it speaks of a failed delivery."""

import re

from afterword.core.watch.delivery_words import (
    BEGINNINGS,
    DAEMON,
    DELIVERY_NAME,
    FAILED,
    FAILED_SUBJECTS,
    POSTMASTER,
    STATUS_CODE,
    SYSTEM_NAME,
)
from afterword.core.watch.mail import Mail, plain
from afterword.core.watch.phrases import says
from afterword.core.watch.words import is_no_reply_address

SEPARATOR = re.compile(r"[._+-]+")
BANNER = re.compile(r"[*=#_~+-]{3}")
EARLY = 4_000
"""Letters in which a report says what happened; behind them stands the returned message."""
EACH_ENOUGH = 2
"""Signs there must be of a machine, and as many of a failure; one alone may stand in a person's mail."""


def is_report(mail: Mail) -> bool:
    """Whether the mail itself is the report, and not a letter with one attached."""
    if not mail.report.has_status:
        return False
    signs = machine_signs(mail)
    return (
        mail.root_kind == "multipart/report"
        or signs >= EACH_ENOUGH
        or (signs > 0 and says(mail.subject, FAILED_SUBJECTS))
    )


def is_daemon(mail: Mail) -> bool:
    """Whether the sender is one only mail systems have; `<>` is nobody's address."""
    if DELIVERY_NAME.fullmatch(mail.from_.name.strip().lower()):
        return True
    shown = mail.headers.first("from").lower()
    is_nameless = not mail.from_.address and ("mailer-daemon" in shown or shown.endswith("<>"))
    return is_nameless or DAEMON.match(mail.from_.address) is not None


def is_system(mail: Mail) -> bool:
    """Whether the sender has a postmaster's address, or a mail system's name without one."""
    if POSTMASTER.match(mail.from_.address):
        return True
    return not mail.from_.address and has_system_name(mail)


def has_system_name(mail: Mail) -> bool:
    """Whether the name shown, or the address, is one mail systems give themselves, and some people too."""
    local = mail.from_.address.partition("@")[0]
    return SYSTEM_NAME.search(f"{mail.from_.name.lower()} {SEPARATOR.sub(' ', local)}") is not None


def is_mail_system(mail: Mail) -> bool:
    """Whether a mail system may have sent it, and not just any program."""
    is_report = mail.root_kind == "multipart/report" or "x-failed-recipients" in mail.headers or begins_as_report(mail)
    is_report = is_report or gives_back(mail)
    return is_report or is_daemon(mail) or is_system(mail) or has_system_name(mail) or is_sent_from_nowhere(mail)


def begins_as_report(mail: Mail) -> bool:
    """Whether it begins as reports do, under a subject that speaks of failure."""
    if not says(mail.subject, FAILED_SUBJECTS):
        return False
    return mail.words.startswith(BEGINNINGS) or first_words(mail.new_text).startswith(BEGINNINGS)


def first_words(text: str) -> str:
    """The first words below the ruled banner that filters and gateways put on top (`****** Message from … ******`)."""
    lines = (line.strip() for line in text[:EARLY].splitlines())
    return plain(" ".join(line for line in lines if line and not BANNER.match(line)))


def gives_back(mail: Mail) -> bool:
    """Whether an address that takes no answers gives the message back."""
    return is_no_reply_address(mail.from_.address) and mail.report.returns_message


def is_system_alone(mail: Mail) -> bool:
    """A postmaster whose mail bears a sign that no person's has; a postmaster who writes a letter bears none."""
    returns = mail.report.returns_message and says(f"{mail.subject} {mail.words[:EARLY]}", FAILED)
    signs = bool(mail.auto_submitted) or is_sent_from_nowhere(mail) or returns
    return is_system(mail) and signs and "in-reply-to" not in mail.headers


def machine_signs(mail: Mail) -> int:
    """How much speaks for a mail system having written this; what speaks for a person is taken off."""
    headers = mail.headers
    signs = 3 * ("x-failed-recipients" in headers) + 3 * is_daemon(mail) + 2 * is_system(mail)
    signs += 3 * (mail.root_kind == "multipart/report") + bool(mail.auto_submitted) + is_sent_from_nowhere(mail)
    signs += 2 * begins_as_report(mail)
    signs += (is_no_reply_address(mail.from_.address) or has_system_name(mail)) + gives_back(mail)
    return signs - 3 * mail.is_answer_by_subject - ("in-reply-to" in headers)


def is_sent_from_nowhere(mail: Mail) -> bool:
    """Whether the envelope named no sender, as for what must not be answered (RFC 5321); sendmail writes its own name."""
    shown = mail.headers.first("return-path").replace(" ", "").lower()
    return shown == "<>" or shown.startswith("<mailer-daemon")


def failure_signs(mail: Mail) -> int:
    """How much speaks of a failed delivery, from 0 to 8."""
    words = mail.words[:EARLY] or mail.whole[:EARLY]
    signs = 2 * says(mail.subject, FAILED_SUBJECTS) + 2 * says(words, FAILED)
    signs += (STATUS_CODE.search(words) is not None) + (mail.report.returns_message or bool(mail.named_ids))
    return signs + 2 * mail.report.has_status
