"""What a mail seems to decide about the process; always asked, for the status is the candidate's to set."""

from afterword.core.reason import Question
from afterword.core.watch.mail import Mail
from afterword.core.watch.phrases import says, says_plainly
from afterword.core.watch.reading import MailKind
from afterword.core.watch.ruling import Ruling
from afterword.core.watch.words import HIRING, OFFERED, REFUSED

LETTERS = frozenset({MailKind.REPLY, MailKind.NOTICE})
EARLY = 3_000
"""Letters in which a decision is told; further down stand footers."""


def outcome_questions(mail: Mail, ruling: Ruling) -> tuple[Question, ...]:
    """The question to ask when a person's mail or a notice sounds like a refusal or an offer; empty otherwise."""
    words = mail.words[:EARLY]
    if ruling.kind not in LETTERS or not says(f"{mail.subject} {words}", HIRING):
        return ()
    if says_plainly(words, OFFERED):
        return (Question(id="is_it_an_offer", text="It reads like an offer. Is it one?"),)
    if says_plainly(words, REFUSED):
        return (Question(id="is_it_a_rejection", text="It reads like a refusal. Is it one?"),)
    return ()
