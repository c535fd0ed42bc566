"""Rules for what mail systems send back: bounces, delays, receipts, complaints."""

from afterword.core.watch.delivery_words import (
    FAILED_SUBJECTS,
    GAVE_UP,
    LATE,
    LATE_SUBJECTS,
    RECEIPT,
    RECEIPT_SUBJECTS,
    TRANSCRIPT,
)
from afterword.core.watch.mail import Mail
from afterword.core.watch.mail_system import (
    EACH_ENOUGH,
    EARLY,
    begins_as_report,
    failure_signs,
    is_daemon,
    is_mail_system,
    is_report,
    is_system,
    is_system_alone,
    machine_signs,
)
from afterword.core.watch.phrases import says
from afterword.core.watch.reading import Answers, MailKind
from afterword.core.watch.ruling import Ruling, Setting

OUTLOOK_COMPLAINT = "complaint about message from "
TOGETHER_ENOUGH = 5
"""Signs of a machine and of a failure that suffice together, each with at least two; set by the mails of the tests."""
FAILURE_CLEAR = 6
"""Signs of a failure beside which one of a machine is enough: the subject, the words, a code and the returned mail."""


def bounce_report(mail: Mail, setting: Setting) -> Ruling | None:
    """A delivery report says that a recipient was not reached.

    The report is read from its machine part (RFC 3464), so language and wording do not matter.
    A report that a person has attached to a letter of their own is not one: the whole mail must be the report, or a
    mail system must have sent it. Guide: S52.
    """
    if not is_report(mail) or "failed" not in mail.report.actions():
        return None
    return _bounce(mail, setting, confidence=0.99, text="A delivery report says that the message did not arrive.")


def late_report(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001 -- every rule takes both
    """A delivery report says that the message is late and still being tried.

    Nothing is to be done and nothing may be sent again: the message may yet arrive. Guide: S52.
    """
    if not is_report(mail) or "delayed" not in mail.report.actions():
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
    if not is_report(mail) or not actions or not actions <= {"delivered", "relayed", "expanded"}:
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

    That is no answer in words and yet says a good deal; it is shown and left to you. Outlook.com sends the message back
    under a fixed subject, without a word of its own. Guide: S46, S48.
    """
    is_bare = mail.subject.startswith(OUTLOOK_COMPLAINT) and mail.report.returns_message and not mail.new_text
    if not is_bare and not mail.report.is_complaint and mail.report_type != "feedback-report":
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
        not is_mail_system(mail)
        or machine_signs(mail) < EACH_ENOUGH
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
    are counted apart and both must suffice, so that a person who writes about a bounce is never taken for one: a
    postmaster who explains one in a letter, or somebody whose first words are those of a report. Guide: S52.
    """
    machine, words = machine_signs(mail), failure_signs(mail)
    is_clear = machine > 0 and words >= FAILURE_CLEAR
    enough = TOGETHER_ENOUGH if says(mail.subject, FAILED_SUBJECTS) or words > EACH_ENOUGH else FAILURE_CLEAR
    is_balanced = is_mail_system(mail) and min(machine, words) >= EACH_ENOUGH and machine + words >= enough
    is_only_begun = begins_as_report(mail) and machine == EACH_ENOUGH and words < TOGETHER_ENOUGH
    if is_only_begun or not (is_clear or is_balanced):
        return None
    return _bounce(mail, setting, confidence=0.93, text="A mail system says that the message could not be delivered.")


def mail_daemon(mail: Mail, setting: Setting) -> Ruling | None:
    """The sender is a mail system by its address or name, so this is no letter, whatever it says.

    MAILER-DAEMON and its kind write nothing but reports, and some mark them as automatic replies. Where the words are
    not understood it is taken for a bounce and shown. Guide: S52.
    """
    if mail.is_answer_by_subject or not is_daemon(mail):
        return None
    return _bounce(mail, setting, confidence=0.7, text="It comes from a mail system, which sends nothing but reports.")


def mail_system(mail: Mail, setting: Setting) -> Ruling | None:
    """A report, or a postmaster's mail that bears the mark of a program, in words that are not understood.

    It is taken for a bounce and shown. Guide: S52.
    """
    if mail.is_answer_by_subject or not (is_report(mail) or is_system_alone(mail)):
        return None
    return _bounce(mail, setting, confidence=0.7, text="It comes from a mail system, which sends nothing but reports.")


def perhaps_failed(mail: Mail, setting: Setting) -> Ruling | None:  # noqa: ARG001
    """A postmaster or a mail filter speaks of a failed delivery, and nothing says whether a program or a person wrote.

    A report may come under an answer's subject, and a person may look after the post: so it is asked. In a thread only
    a transcript of what the servers said to each other is taken for a program's. Guide: S52.
    """
    is_thread = "in-reply-to" in mail.headers or "references" in mail.headers
    is_likely = is_system(mail) and TRANSCRIPT.search(mail.words) if is_thread else begins_as_report(mail)
    if failure_signs(mail) <= EACH_ENOUGH or not (is_likely or (is_system(mail) and not is_thread)):
        return None
    return Ruling(
        kind=MailKind.NOTICE,
        answers=Answers.ASK,
        confidence=0.5,
        text="It speaks of a failed delivery; a program or a person may have written it.",
    )


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
